"""Days and times as people here write them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime


def day_in_words(day: date) -> str:
    """A day with its weekday and month in words, in the window's language."""
    return QLocale().toString(_day(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """A day in figures, in the window's language."""
    return QLocale().toString(_day(day), QLocale.FormatType.ShortFormat)


def clock(moment: datetime) -> str:
    """Hours and minutes on the clock of this computer; the moment has its zone."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
