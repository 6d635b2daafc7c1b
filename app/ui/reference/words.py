"""Small words of the page: strengths, phases, opening hours, and sentences with a number."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.guidelines.contact_hours import Opening
from app.guidelines.part import Phase
from app.guidelines.reference import Hours
from app.ui.dates import clock, long_day
from app.wording import QT_TRANSLATE_NOOP

PHASES = {
    Phase.BEFORE: QT_TRANSLATE_NOOP("phases", "Before the meeting"),
    Phase.START: QT_TRANSLATE_NOOP("phases", "At the start"),
    Phase.DURING: QT_TRANSLATE_NOOP("phases", "During the meeting"),
    Phase.END: QT_TRANSLATE_NOOP("phases", "At the end"),
    Phase.AFTER: QT_TRANSLATE_NOOP("phases", "After the meeting"),
    Phase.ALWAYS: QT_TRANSLATE_NOOP("phases", "In general"),
}

DAYS_OF_A_WEEK = 7
"""From here on a weekday alone would be taken for this week's."""

MOST_HOLIDAYS = 4
"""Holidays named in one line; a row of closed days is never longer."""


def phase_name(phase: Phase) -> str:
    """When a rule matters, translated."""
    return QCoreApplication.translate("phases", PHASES[phase])


class ReferenceWords(QObject):
    """Sentences. Qt's tool finds plural forms in the tr() of an object only."""

    def state(self, opening: Opening, now: datetime, language: str) -> str:
        """Whether somebody is there, until when, or when again."""
        if opening.is_open is None:
            return self.tr("No opening hours stated")
        if opening.is_open:
            return self._open(opening, now)
        sentence = self.tr("Closed")
        if opening.next is not None:
            when = self._when(opening.next, now)
            sentence = self.tr("Closed, opens {when}").format(when=when)
        names = [one.name.text(language) for one in opening.closed_for[:MOST_HOLIDAYS]]
        if not names:
            return sentence
        why = self.tr("Public holidays: {names}").format(names=", ".join(names))
        return f"{sentence}. {why}"

    def hours(self, hours: Sequence[Hours]) -> str:
        """Opening hours of the week, for paper and for planning; empty if none are stated."""
        lines = [
            self.tr("{days} {first}–{last}").format(
                days=_days(one.days), first=clock(one.opens), last=clock(one.closes)
            )
            for one in hours
        ]
        lines = [line[:1].upper() + line[1:] for line in lines]
        if lines and not any(one.holidays for one in hours):
            lines.append(self.tr("taken to be closed on public holidays"))
        return ", ".join(lines)

    def found(self, count: int) -> str:
        """How much a search found."""
        return self.tr("%n found", "", count)

    def phase(self, phase: Phase, count: int) -> str:
        """A phase and how many rules it has."""
        return self.tr("{phase} ({count})").format(phase=phase_name(phase), count=count)

    def _open(self, opening: Opening, now: datetime) -> str:
        if opening.until is None:
            return self.tr("Open round the clock")
        local = now.astimezone(opening.until.tzinfo)
        if opening.until.date() == local.date():
            return self.tr("Open until {time}").format(time=clock(opening.until.time()))
        return self.tr("Open until {time}").format(time=self._when(opening.until, now))

    def _when(self, moment: datetime, now: datetime) -> str:
        days = (moment.date() - now.astimezone(moment.tzinfo).date()).days
        at = clock(moment.time())
        if days == 0:
            return self.tr("today at {time}").format(time=at)
        if days == 1:
            return self.tr("tomorrow at {time}").format(time=at)
        day = QLocale().standaloneDayName(moment.isoweekday())
        if days < DAYS_OF_A_WEEK:
            return self.tr("{weekday} at {time}").format(weekday=day, time=at)
        on = long_day(moment.date(), with_year=False)
        return self.tr("{weekday} {date} at {time}").format(weekday=day, date=on, time=at)


def _days(days: Sequence[int]) -> str:
    """Days of the week, those in a row as from-to."""
    short = QLocale.FormatType.ShortFormat
    rows: list[list[int]] = []
    for day in sorted(set(days)):
        if rows and rows[-1][-1] == day - 1:
            rows[-1].append(day)
        else:
            rows.append([day])
    names = [[QLocale().standaloneDayName(day + 1, short) for day in row] for row in rows]
    return ", ".join(row[0] if len(row) == 1 else f"{row[0]}–{row[-1]}" for row in names)
