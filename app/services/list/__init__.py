"""The list by hand, as a service like the others."""
