"""How a limit is declared: its usual value, how far it may be moved, and who fills it in."""

from dataclasses import field
from typing import TypeVar

N = TypeVar("N", int, float)


def bounded(default: N, lowest: N, highest: N, asked: tuple[str, str] | None = None) -> N:
    """A limit's usual value, and how far an administrator may move it (both ends included).

    A whole number stays one: its bounds and its replacements are whole numbers too. ``asked``
    names a want and the parameter of it by which a guideline sets this limit.
    """
    return field(default=default, metadata={"bounds": (lowest, highest), "asked": asked})


def asked(want: str, parameter: str) -> tuple[str, ...]:
    """A list of names that a guideline gives: the ``parameter`` of what it asks for ``want``.

    Empty where it gives none; an administrator may give others.
    """
    return field(default=(), metadata={"asked": (want, parameter)})
