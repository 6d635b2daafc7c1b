"""What to look up: cards, contacts with their hours, and the organisation's meeting servers."""

from dataclasses import dataclass
from datetime import time

from app.guidelines.part import Part, Phase
from app.guidelines.texts import NO_TEXT, Texts

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Days of the week in the order of ``date.weekday()``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Part):
    """A short how-to.

    Args:
        phase: when it is of use; None if any time.
        steps: what to do, one text per step; a language may lack some.
        link: address of more; empty if none.
        borrowed: where it comes from if no rule of this guideline says it.
    """

    title: Texts = NO_TEXT
    steps: tuple[Texts, ...] = ()
    phase: Phase | None = None
    link: str = ""
    borrowed: str = ""


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours on some days of the week, by the clock of the guideline's country.

    Args:
        days: numbers of the weekdays, Monday is 0.
        opens, closes: from the first until the second, which is not included.
        holidays: whether it is open on public holidays as well.
    """

    days: tuple[int, ...]
    opens: time
    closes: time
    holidays: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Part):
    """Whom to call, and for what.

    Args:
        title: for what.
        name: of the office, in its own words.
        choose: what to choose in its menu; empty if nothing.
        hours: empty if the guideline states none.
        about: what else to know.
    """

    name: str
    title: Texts = NO_TEXT
    about: Texts = NO_TEXT
    phone: str = ""
    email: str = ""
    link: str = ""
    choose: str = ""
    hours: tuple[Hours, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Host(Part):
    """A server in this organisation's meeting links; a leading dot takes every name below."""

    host: str

    def covers(self, name: str) -> bool:
        """Tell whether a server of this name is meant; capitals do not matter."""
        name = name.lower().rstrip(".")
        return name.endswith(self.host) if self.host.startswith(".") else name == self.host
