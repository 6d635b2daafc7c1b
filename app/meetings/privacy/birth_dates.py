"""Dates of birth: after a word such as born, or an old date beside a person."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from app.meetings.privacy.birth_words import BORN_AND_LINK, SHORT, is_told
from app.meetings.privacy.calendar_days import OLDEST_YEARS, full_year
from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.month_names import MONTH, MONTHS
from app.meetings.privacy.people import People
from app.meetings.privacy.surroundings import Surroundings

WEIGHT = 12
YOUNGEST = timedelta(days=366)
"""A younger date beside a name is rather that of a meeting; behind "born" every date counts."""

_SEP = r"[ \0]?[./\- \0][ \0]?"
_FIGURES = re.compile(
    rf"(?<![0-9])(?:(?P<y1>(?:18|19|20)[0-9]{{2}}){_SEP}(?P<m1>[01]?[0-9]){_SEP}(?P<d1>[0-3]?[0-9])"
    r"|(?P<y7>(?:18|19|20)[0-9]{2})(?P<m7>[01][0-9])(?P<d7>[0-3][0-9])"
    rf"|(?P<d2>[0-3]?[0-9]){_SEP}(?P<m2>[01]?[0-9])(?:{_SEP}(?:19|20)?|[ ]?-)"
    rf"(?P<y2>(?:(?<=19)|(?<=20)|(?<![0-9]))[0-9]{{2}})"
    r"|(?P<d3>[0-3][0-9])(?P<m3>[01][0-9])(?P<y3>(?:18|19|20)?[0-9]{2})"
    r"|(?P<y4>[0-9]{2})[ .\-/]?(?P<m4>[01][0-9])[ .\-/]?(?P<d4>[0-3][0-9])"
    rf"|(?P<d5>[0-3]?[0-9])(?:\.|st|nd|rd|th|:e)?[ \0]{{0,2}}(?:of )?(?P<t5>{MONTH})(?![a-zåäöæø])"
    r"[.,]?[ \0]{0,2}(?P<y5>(?:(?:18|19|20)?[0-9]{2})?)"
    r")(?![0-9])"
    rf"|(?<![a-zåäöæø])(?P<t6>{MONTH})\.? (?P<d6>[0-3]?[0-9])(?:st|nd|rd|th)?,? "
    r"(?P<y6>(?:18|19|20)[0-9]{2})(?![0-9])"
)
_LOOSE = re.compile(
    rf"(?:{BORN_AND_LINK}|{SHORT}[\s\0]{{0,2}})(?P<loose>"
    rf"(?:{MONTH})\.? (?:18|19|20)[0-9]{{2}}|(?:18|19|20)[0-9]{{2}}|['’\-][0-9]{{2}}"
    r"|(?<![a-z])[0-3]?[0-9][./][01]?[0-9])(?![0-9.]*[0-9])"
)
_CUT_OFF = re.compile(
    r"(?<![0-9])(?:[0-3][0-9][01][0-9][0-9]{2}|(?:19|20)?[0-9]{2}[01][0-9][0-3][0-9])"
    r"[ \0]?[-+]?[ \0]?(?:x{3,5}|[*]{3,5}|_{4,5}|•{3,5}|#{4,5}|nnnn?|yyyy)(?!\w)"
)
"""An identity number whose last part somebody hid already."""


def birth_dates(
    folded: Folded, people: People, around: Surroundings, today: date
) -> Iterator[Found]:
    """Yield every date that is, or may well be, a date of birth."""
    for found in _FIGURES.finditer(folded.lower):
        start, end = found.span()
        day = _day(found, today)
        if day is None or around.in_code(start, end):
            continue
        if is_told(folded.lower, start) or (_is_old(day, today) and people.is_beside(start, end)):
            yield Found(Kind.BIRTH_DATE, start, end, WEIGHT)
    for found in _CUT_OFF.finditer(folded.lower):
        yield Found(Kind.BIRTH_DATE, found.start(), found.end(), WEIGHT)
    for found in _LOOSE.finditer(folded.lower):
        yield Found(Kind.BIRTH_DATE, *found.span("loose"), WEIGHT)


def _is_old(day: date, today: date) -> bool:
    return today.year - OLDEST_YEARS <= day.year and day <= today - YOUNGEST


def _day(found: re.Match[str], today: date) -> date | None:
    """Return the day; one that does not say its year is taken as long ago."""
    parts = found.groupdict()
    nth = next(number for number in "1234567" if parts[f"d{number}"] is not None)
    name = parts.get(f"t{nth}")
    month = MONTHS[name] if name else int(parts[f"m{nth}"] or 0)
    for day, year in ((parts[f"d{nth}"], parts[f"y{nth}"]), (parts[f"y{nth}"], parts[f"d{nth}"])):
        made = _made(day or "", month, _whole_year(found, year or "", today))
        if made is not None:
            return made
    return None


def _whole_year(found: re.Match[str], year: str, today: date) -> int:
    if not year:
        return today.year - 50
    if len(year) == 4:
        return int(year)
    place = found.start("y2")
    century = found.string[place - 2 : place] if found["y2"] is not None else ""
    if century in ("19", "20"):
        return int(century + year)
    return full_year(int(year), today)


def _made(day: str, month: int, year: int) -> date | None:
    if not day:
        return None
    try:
        return date(year, month, int(day))
    except ValueError:
        return None
