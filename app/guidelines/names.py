"""How organisations and the parts of their guidelines are called."""

import re

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_ID = 40

PART_ID = re.compile(r"[a-z0-9_-]{1,40}")
"""Name of a meeting service or a group of readers: what settings can remember."""


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of an organisation: letters, digits and hyphens."""
    return len(text) <= LONGEST_ID and ID.fullmatch(text) is not None
