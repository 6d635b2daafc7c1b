"""Brings the finders together."""

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime

from app.meetings.privacy import covering
from app.meetings.privacy.birth_dates import birth_dates
from app.meetings.privacy.crowds import hide_crowds
from app.meetings.privacy.emails import addresses, hsa_ids
from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.hit import Scan
from app.meetings.privacy.identity_numbers import LIKELY, SCATTERED, SURE, IdentityNumbers
from app.meetings.privacy.pasted_numbers import pasted_numbers
from app.meetings.privacy.people import People
from app.meetings.privacy.phones import ANNOUNCED, Phones
from app.meetings.privacy.placing import placed
from app.meetings.privacy.reserve_numbers import reserve_numbers
from app.meetings.privacy.spelled_dates import SpelledDates
from app.meetings.privacy.streets import streets
from app.meetings.privacy.surroundings import Surroundings
from app.meetings.privacy.telling_words import telling_words
from app.meetings.privacy.text_language import language_of
from app.meetings.privacy.word_list import WordList, shipped


def scan(
    text: str,
    allowed: Collection[str] = (),
    today: date | None = None,
    words: WordList | None = None,
) -> Scan:
    """Look for personal data in a text; it never raises, and time grows in step with length.

    Args:
        text: an invitation, or anything pasted.
        allowed: phone numbers and e-mail addresses that anybody may know, such as it-support's.
        today: the day that tells a meeting's date from a date of birth; usually left out.
        words: other words than those shipped.
    """
    known = shipped() if words is None else words
    folded = Folded(text)
    language = language_of(folded.text, known)
    day = today or datetime.now(UTC).astimezone().date()
    crowds = hide_crowds(folded)
    found = [*crowds, *_all(folded, known, allowed, day, language == "sv")]
    hits = placed(text, folded, found)
    placeholders = known.placeholders.get(language, {})
    return Scan(
        hits=hits,
        shown=covering.shown(text, hits),
        cleaned=covering.cleaned(text, hits, placeholders),
        words_missing=known.is_empty,
    )


def _all(
    folded: Folded, words: WordList, allowed: Collection[str], today: date, is_swedish: bool
) -> list[Found]:
    around = Surroundings(folded)
    people = People(folded, words)
    phones = Phones(folded, around, [entry for entry in allowed if "@" not in entry])
    numbers = IdentityNumbers(folded, around, today, is_swedish)
    identity = [found for found in numbers.find() if not phones.is_allowed(found.start, found.end)]
    called = list(phones.find())
    return [
        *_without_phones(identity, called, SURE if is_swedish else LIKELY),
        *called,
        *SpelledDates(folded, around, today).find(),
        *pasted_numbers(folded, around),
        *reserve_numbers(folded, around),
        *hsa_ids(folded),
        *addresses(folded, around, words, [entry for entry in allowed if "@" in entry]),
        *birth_dates(folded, people, around, today),
        *people.patients(),
        *people.ages(),
        *streets(folded, around),
        *telling_words(folded, around, words),
    ]


def _without_phones(numbers: list[Found], phones: list[Found], safe: int) -> Iterator[Found]:
    """Yield the numbers that are not better read as a phone's; those are hidden either way.

    From the weight ``safe`` on a number stays one even behind a word such as phone: only Sweden
    has phone numbers that look like it.
    """
    ends = {found.start: found for found in phones}
    for number in numbers:
        phone = ends.get(number.start)
        covers = phone is not None and phone.end >= number.end
        if covers and phone is not None and number.weight < max(phone.weight, SCATTERED + 1):
            continue
        if covers and phone is not None and phone.weight == ANNOUNCED and number.weight < safe:
            continue
        yield number
