"""Reads what was kept of a run. It is not believed: what is of the wrong kind is left out."""

from collections.abc import Collection
from math import isfinite

LONGEST_S = 7 * 24 * 3600.0
"""Seconds; no meeting lasts so long, so a larger number is rubbish."""


def seconds(value: object) -> float:
    """Return a length of time in seconds; 0 for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    # Compared before it is made a float, which an enormous whole number cannot be.
    return float(value) if 0 <= value <= LONGEST_S and isfinite(value) else 0.0


def words(value: object, known: Collection[str]) -> dict[str, str]:
    """Return the texts filed under known names."""
    if not isinstance(value, dict):
        return {}
    return {one: text for one, text in value.items() if one in known and isinstance(text, str)}


def ids(value: object, known: Collection[str]) -> list[str]:
    """Return the known names of a list, in its order."""
    if not isinstance(value, list):
        return []
    return [one for one in value if isinstance(one, str) and one in known]


def lengths(value: object, known: Collection[str]) -> dict[str, float]:
    """Return the lengths of time filed under known names."""
    if not isinstance(value, dict):
        return {}
    return {one: seconds(length) for one, length in value.items() if one in known}
