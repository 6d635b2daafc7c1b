"""Times of day with their seconds, as people here write them: when a list was not watched."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime


def to_the_second(at: float) -> str:
    """Hours, minutes and seconds on the clock of this computer.

    Args:
        at: Unix seconds.
    """
    moment = datetime.fromtimestamp(at).astimezone()
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), _format())


def _format() -> str:
    """The short form of the language, with the seconds behind the minutes."""
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    before, minutes, after = short.partition("mm")
    if not minutes:
        return "HH:mm:ss"
    sign = before[-1] if before[-1:] in (":", ".") else ":"
    return f"{before}mm{sign}ss{after}"
