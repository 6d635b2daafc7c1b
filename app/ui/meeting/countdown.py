"""How long it is until the meeting: in words, once a minute, never in red."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.consultation import Consultation
from app.ui.dates import day_in_words, local_clock

_MINUTE_S = 60
_SOON_MIN = 60
_LONG_AGO_MIN = 240


class Countdown(QObject):
    """Tells the time until the start while somebody looks.

    Signals:
        changed: the sentence is another one.
    """

    changed = Signal()

    def __init__(self, consultation: Consultation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._on_tick)
        consultation.starts_at_changed.connect(self._on_tick)
        self._looked_at = False

    def look(self, *, is_looked_at: bool) -> None:
        """Follow the clock from now on, or not any more."""
        self._looked_at = is_looked_at
        self._tick.stop()
        if is_looked_at:
            self._on_tick()

    def sentence(self, now: datetime | None = None) -> str:
        """Say it; empty while no start is known. ``now`` is the present, with its zone."""
        starts_at = self._consultation.starts_at
        if starts_at is None:
            return ""
        now = now or datetime.now().astimezone()
        wall = starts_at.astimezone(now.tzinfo)
        if wall.date() != now.date():
            return self._on_day(starts_at)
        minutes = -int((now - starts_at).total_seconds() // _MINUTE_S)
        if minutes > _SOON_MIN:
            return self.tr("Starts at {time}").format(time=local_clock(starts_at))
        if minutes < -_LONG_AGO_MIN:
            return self.tr("Started at {time}").format(time=local_clock(starts_at))
        return self._near(minutes)

    def _near(self, minutes: int) -> str:
        if minutes > 0:
            return self.tr("Starts in %n minute(s)", "", minutes)
        if minutes == 0:
            return self.tr("Starts now")
        return self.tr("Started %n minute(s) ago", "", -minutes)

    def _on_day(self, starts_at: datetime) -> str:
        day = day_in_words(starts_at.astimezone().date())
        return self.tr("{day} at {time}").format(day=day, time=local_clock(starts_at))

    def _on_tick(self) -> None:
        if self._looked_at and self._consultation.starts_at is not None:
            # To the next full minute of the countdown, so that it is never a minute behind.
            left = (self._consultation.starts_at - datetime.now().astimezone()).total_seconds()
            self._tick.start(max(50, round(left % _MINUTE_S * 1000) + 50))
        self.changed.emit()
