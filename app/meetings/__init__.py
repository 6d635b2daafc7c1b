"""What belongs to a meeting: invitations, private data in texts, and who is expected."""
