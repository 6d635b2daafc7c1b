"""The Meeting page: which service, what to prepare, what is in the invitation, who is expected."""
