"""Public holidays of Denmark, Sweden and Norway, worked out from ``resources/holidays.toml``.

The file says which days count and why. An office may keep other days: whoever shows this names the
holiday, so that a person can see what the answer rests on.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from dateutil.easter import easter

from app import paths
from app.guidelines.reference import DAYS
from app.guidelines.texts import LANGUAGES, Texts
from app.toml_file import Table, read_table
from app.toml_values import Problems, Section

logger = logging.getLogger(__name__)

FILE = "holidays.toml"

LONGEST_OFFSET = 100
"""Days from Easter that a holiday can be away."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day of every year, given in one of three ways.

    Args:
        countries: where it is kept; two letters each, ISO 3166.
        name: what it is called.
        day: month and day, for a fixed one.
        easter: days after Easter Sunday, for a movable one.
        weekday: number of the weekday, Monday is 0, for the first such day on or after ``day``.
    """

    countries: tuple[str, ...]
    name: Texts
    day: tuple[int, int] | None = None
    easter: int | None = None
    weekday: int | None = None

    def on(self, year: int) -> date | None:
        """Return its date in a year; None if that year has no such day."""
        if self.easter is not None:
            sunday: date = easter(year)
            return sunday + timedelta(days=self.easter)
        try:
            first = date(year, *self.day) if self.day else None
        except ValueError:
            return None
        if first is None or self.weekday is None:
            return first
        return first + timedelta(days=(self.weekday - first.weekday()) % 7)


def holidays(year: int, country: str) -> Mapping[date, Holiday]:
    """Return the holidays of a year in a country; none where the country is not known."""
    found: dict[date, Holiday] = {}
    for holiday in _all():
        day = holiday.on(year) if country in holiday.countries else None
        if day is not None:
            found.setdefault(day, holiday)
    return MappingProxyType(found)


@lru_cache(maxsize=64)
def _known(year: int, country: str) -> Mapping[date, Holiday]:
    return holidays(year, country)


def holiday_on(day: date, country: str) -> Holiday | None:
    """Return the holiday on a day in a country."""
    return _known(day.year, country).get(day)


@lru_cache(maxsize=1)
def _all() -> tuple[Holiday, ...]:
    table = read_table(paths.resources_dir() / FILE)
    if not isinstance(table, Table):
        # Without it an office counts as open on a holiday; everything else holds.
        logger.error("%s cannot be read", FILE)
        return ()
    top = Section(Problems(table), "", table.content)
    return tuple(_holiday(entry) for entry in top.sections("holiday"))


def _holiday(entry: Section) -> Holiday:
    name = entry.section("name")
    is_movable = "easter" in entry.keys
    weekday = entry.choice("weekday", "", DAYS)
    return Holiday(
        countries=entry.texts("countries"),
        name=Texts({language: name.text(language) for language in LANGUAGES}),
        day=_month_and_day(entry.text("day") or entry.text("from")),
        easter=entry.whole("easter", 0, -LONGEST_OFFSET, LONGEST_OFFSET) if is_movable else None,
        weekday=DAYS.index(weekday) if weekday else None,
    )


def _month_and_day(text: str) -> tuple[int, int] | None:
    month, _, day = text.partition("-")
    return (int(month), int(day)) if month.isdecimal() and day.isdecimal() else None
