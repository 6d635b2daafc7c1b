"""How organisations and the parts of their guidelines are called."""

import re

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_ID = 40

PART_ID = re.compile(r"[a-z0-9_-]{1,40}")
"""Name of a meeting service or a group of readers: what settings can remember."""

_KEPT = re.compile(r"[a-z0-9_.-]{0,40}")
"""How the parts of a script are named; empty too. Names of people have capitals or spaces."""

_NUMBER = re.compile(r"[0-9_.-]*[0-9]{4}[0-9_.-]*")
"""Digits and signs alone, four of them in a row: an identity number looks so."""


def is_keepable(text: str) -> bool:
    """Tell whether a running script can be kept by this name: it cannot be anybody's."""
    return _KEPT.fullmatch(text) is not None and _NUMBER.fullmatch(text) is None


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of an organisation: letters, digits and hyphens."""
    return len(text) <= LONGEST_ID and ID.fullmatch(text) is not None
