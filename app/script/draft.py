"""What is being written of the summary and is no line yet. Memory only; it goes with that."""

from dataclasses import dataclass, field

NEW = -1
"""A line that is written anew, and not one that is worded otherwise."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Half a line. ``repr`` shows none of it.

    Args:
        what: was agreed.
        who: does it.
        by_when: it is done.
        nth: line that is worded otherwise, counted from 0; ``NEW`` for a new one.
    """

    what: str = field(default="", repr=False)
    who: str = field(default="", repr=False)
    by_when: str = field(default="", repr=False)
    nth: int = NEW

    @property
    def is_empty(self) -> bool:
        """Whether nothing was begun."""
        return self == NOTHING


NOTHING = Draft()
