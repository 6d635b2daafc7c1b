"""Leads through a meeting: the script that runs, tied to who is in the room."""
