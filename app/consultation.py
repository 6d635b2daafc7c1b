"""What the user is preparing: the one object that pages observe instead of calling each other.

It lives in memory alone and ends with the program. Nothing in it is ever written down.
"""

from datetime import datetime, time

from PySide6.QtCore import QObject, Signal


class Consultation(QObject):
    """The next meeting, as far as anybody said.

    Signals:
        starts_at_changed: the start was set, changed or taken back: a ``datetime`` or None.
        language_changed: the meeting's language changed: da, sv, nb, en, or empty.
    """

    starts_at_changed = Signal(object)
    language_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is known yet."""
        super().__init__(parent)
        self._starts_at: datetime | None = None
        self._language = ""

    @property
    def starts_at(self) -> datetime | None:
        """When the meeting starts, with its zone; None if nobody said."""
        return self._starts_at

    @property
    def language(self) -> str:
        """The language spoken in the meeting; empty if it is the window's own."""
        return self._language

    def set_start(self, clock: time | None, now: datetime) -> None:
        """Set the start to this time of today, or take it back with None.

        Args:
            clock: hours and minutes on the clock of this computer.
            now: the present on the same clock; tells which day today is.
        """
        start = None
        if clock is not None:
            # By way of the wall clock, so that the offset is that of the start and not of now.
            wall = datetime.combine(now.date(), clock.replace(second=0, microsecond=0))
            start = wall.astimezone()
        if start != self._starts_at:
            self._starts_at = start
            self.starts_at_changed.emit(start)

    def set_language(self, language: str) -> None:
        """Set the meeting's language; empty for the window's own."""
        if language != self._language:
            self._language = language
            self.language_changed.emit(language)
