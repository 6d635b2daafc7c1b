"""One module for each check: its table of outcomes, and ``judge``."""
