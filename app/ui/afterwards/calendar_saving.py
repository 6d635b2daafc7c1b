"""Saves the last day of a duty as a file for any calendar. Nobody's name is in it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.guidelines.scripts import Duty
from app.plain_text import plain
from app.script.duties import calendar_file
from app.ui.saving import asked_file, proposed, written

FILE_NAME = "samrad-{day}.ics"

LONGEST_TITLE = 120
"""Characters of an entry's title that calendars still show."""

LONGEST_ABOUT = 600


def utc_now() -> datetime:
    """The moment of now."""
    return datetime.now(UTC)


class CalendarSaving(QObject):
    """Asks where to, and writes the file.

    Signals:
        told(str): what came of it, translated.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget, now: Callable[[], datetime] = utc_now) -> None:
        super().__init__(parent)
        self._window = parent
        self._now = now

    def save(self, duty: Duty, day: date, language: str) -> None:
        """Ask for a file, and write the day into it with the words of the duty."""
        kind = self.tr("Calendar file (*.ics)")
        title = self.tr("Save the day for the calendar")
        proposal = proposed(FILE_NAME.format(day=day.isoformat()))
        path = asked_file(self._window, title, proposal, kind)
        if path is None:
            return
        frame = (
            self.tr("Saved: {path}. Open it, and your calendar takes the day over.")
            if self.write(path, duty, day, language)
            else self.tr("The file {path} could not be written. Choose another folder.")
        )
        self.told.emit(frame.format(path=path.name))

    def write(self, path: Path, duty: Duty, day: date, language: str) -> bool:
        """Write the file; return False if it cannot be written."""
        title = plain(duty.text.text(language), LONGEST_TITLE)
        about = plain(duty.about.text(language), LONGEST_ABOUT)
        content = calendar_file(f"{uuid4()}@samrad", day, title, about, self._now())
        return written(lambda: path.write_bytes(content))
