"""What the list is told: events while it is live, since when it is not, and its end once."""

from PySide6.QtCore import QObject, Signal

from app.meetings.roster.events import Ended, EndReason, Lost, RosterEvent
from app.services.pexip.timing import Clock


class Telling(QObject):
    """Remembers what was told, so that a loss or an end is told once and only where it says much.

    Signals:
        events: a ``list`` of roster events, never empty.

    Attributes:
        was_live: the list was live at least once.
        live_at: since when it is, by the steady clock; None while it is not.
    """

    events = Signal(object)

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._is_told = False
        self.was_live = False
        self.live_at: float | None = None

    @property
    def lived(self) -> float:
        """Seconds for which the list has been live."""
        return 0.0 if self.live_at is None else self._clock.steady() - self.live_at

    def tell(self, events: list[RosterEvent]) -> None:
        """Tell these."""
        if events:
            self._is_told = True
            self.events.emit(events)

    def live(self) -> None:
        """Everybody was named."""
        self.was_live = True
        if self.live_at is None:
            self.live_at = self._clock.steady()

    def lose(self, at: float) -> None:
        """The list is not live since ``at``, in Unix seconds; 0 if it was never true."""
        self.live_at = None
        if self._is_told:
            self._is_told = False
            self.events.emit([Lost(at or self._clock.wall())])

    def end(self, reason: EndReason) -> None:
        """It is over for us."""
        if self._is_told or self.was_live:
            self._is_told = self.was_live = False
            over: list[RosterEvent] = [Ended(self._clock.wall(), reason)]
            self.events.emit(over)
