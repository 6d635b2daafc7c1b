"""Values of the interface, whatever type they come in.

The same thing is ``"YES"`` in one field, ``true`` in the next and missing in an older server.
"""

import math
from collections.abc import Mapping

Fields = Mapping[str, object]

_YES = frozenset({"yes", "true", "on", "1", "allow"})
_NO = frozenset({"no", "false", "off", "0", "deny"})


def truth(fields: Fields, *names: str) -> bool | None:
    """Return whether any of these is a yes; None if none of them says yes or no."""
    said = None
    for name in names:
        one = _truth(fields.get(name))
        if one:
            return True
        said = said if one is None else one
    return said


def word(fields: Fields, name: str) -> str:
    """Return a text as it came; empty for anything else."""
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def small(fields: Fields, name: str) -> str:
    """Return a word that the interface chooses itself, in small letters."""
    return word(fields, name)[:40].strip().casefold()


def moment(fields: Fields, name: str) -> float | None:
    """Return Unix seconds; None for 0, which stands for never, and for what is no time."""
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value[:40] if isinstance(value, str) else value)
    except (ValueError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) and 0 < seconds < 1e11 else None


def _truth(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return bool(value)
    if isinstance(value, str):
        text = value[:8].casefold()
        return True if text in _YES else False if text in _NO else None
    return None
