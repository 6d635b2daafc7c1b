"""Days and times as people here write them."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

_DOTTED = (QLocale.Language.Danish, QLocale.Language.NorwegianBokmal)
"""Languages that write a dot behind the number of the day."""


def day_in_words(day: date) -> str:
    """A day with its weekday and month in words, in the window's language."""
    return QLocale().toString(_day(day), QLocale.FormatType.LongFormat)


def long_day(day: date, *, with_year: bool = True) -> str:
    """A day with its month in words and without its weekday."""
    form = "d. MMMM" if QLocale().language() in _DOTTED else "d MMMM"
    return QLocale().toString(_day(day), f"{form} yyyy" if with_year else form)


def short_day(day: date) -> str:
    """A day in figures, in the window's language."""
    return QLocale().toString(_day(day), QLocale.FormatType.ShortFormat)


def clock(moment: time) -> str:
    """Hours and minutes, in the window's language."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def local_clock(moment: datetime) -> str:
    """Hours and minutes on the clock of this computer; the moment has its zone."""
    return clock(moment.astimezone().time())


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
