"""Watching one meeting: a service, the list, whom we expect, who is identified, and the alerts."""
