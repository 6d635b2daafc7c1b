"""What runs inside the guest. Nothing here runs on the host."""
