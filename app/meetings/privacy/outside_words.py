"""Short words from outside, such as names, subjects and rooms, without identity numbers."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from app.meetings.privacy import covering
from app.meetings.privacy.emails import hsa_ids
from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.hit import Hit
from app.meetings.privacy.identity_numbers import IdentityNumbers
from app.meetings.privacy.pasted_numbers import pasted_numbers
from app.meetings.privacy.placing import placed
from app.meetings.privacy.reserve_numbers import reserve_numbers
from app.meetings.privacy.spelled_dates import SpelledDates
from app.meetings.privacy.surroundings import Surroundings

_FEWEST_DIGITS = 6
"""No number of any kind has fewer, even with letters for some of them."""


def covered(text: str, today: date | None = None) -> str:
    """Return the text, equally long, with dots over every identity number.

    Nothing else is hidden. A phone number that may as well be an identity number is. Cover before
    a text is cut short: what is left of a number is not recognised.

    Args:
        text: a name, a subject, a room, or longer; time grows in step with its length.
        today: the day that tells a meeting's time from a number; usually left out.
    """
    return covering.shown(text, _hits(text, today))


def holds_identity_number(text: str, today: date | None = None) -> bool:
    """Whether ``covered`` would hide anything in this text."""
    return bool(_hits(text, today))


def _hits(text: str, today: date | None) -> tuple[Hit, ...]:
    folded = Folded(text)
    if sum(map(str.isdecimal, folded.text)) < _FEWEST_DIGITS:
        return ()
    day = today or datetime.now(UTC).astimezone().date()
    return placed(text, folded, _found(folded, day))


def _found(folded: Folded, today: date) -> Iterator[Found]:
    around = Surroundings(folded)
    yield from IdentityNumbers(folded, around, today, is_swedish=False).find()
    yield from SpelledDates(folded, around, today).find()
    yield from pasted_numbers(folded, around)
    yield from reserve_numbers(folded, around)
    yield from hsa_ids(folded)
