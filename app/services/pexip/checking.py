"""Is a quiet stream a quiet meeting or a dead connection? The list is asked for once more.

That the server answers proves nothing: a connection that was forgotten on the way looks like a
quiet meeting for ever, and so does a server that still sends signs of life but has lost sight of
its own meeting. So a second stream is opened beside the first. Until it has named everybody the
first one goes on: what it says is shown at once. Only if both say the same was the list true all
the time; otherwise there was a gap, and it began when the first was last known to be true.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from app.meetings.roster.events import Lost, RosterEvent
from app.meetings.roster.participant import Participant, Standing
from app.services.pexip.answers import Refused
from app.services.pexip.errors import Next
from app.services.pexip.line import Line
from app.services.pexip.listener import Listener
from app.services.pexip.pulse import Pulse
from app.services.pexip.reading import Read, Reading
from app.services.pexip.retry import NOT_THE_ROOMS_WORD
from app.services.service import Stage

Essence = dict[str, tuple[str, Standing]]


def essence(people: Mapping[str, Participant]) -> Essence:
    """Who is there, under which name, and where: what must not be wrong."""
    return {key: (one.name, one.standing) for key, one in people.items()}


class Checker(QObject):
    """Compares what a stream told with what another one tells.

    Signals:
        settled: a ``list`` of events to be told; the second stream has taken the first one's place.
        failed: a ``Refused``: nothing proves that the list is true.
        heard: a ``Read`` of the second stream, for what the service wants of us.
    """

    settled = Signal(object)
    failed = Signal(object)
    heard = Signal(object)

    def __init__(self, line: Line, pulse: Pulse, main: Listener, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._main = main
        self._second = Listener(line, pulse, self)
        self._second.heard.connect(self._take)
        self._second.ended.connect(self._fail)
        self._differs = False
        self._begun_at = self._checked_at = 0.0
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._too_late)

    @property
    def is_busy(self) -> bool:
        """Whether a comparison is under way."""
        return self._second.is_open

    @property
    def is_due(self) -> bool:
        """Whether it is time to look: nothing was said for a while, or long nothing compared."""
        timing = self._line.timing
        since = self._line.clock.steady() - self._checked_at
        return self._main.quiet > timing.silence or since > timing.look_again

    @property
    def is_too_many(self) -> bool:
        """Whether the second stream names more people than can be shown."""
        return self.is_busy and self._second.reading.is_too_many

    def note(self) -> None:
        """Everybody was named just now: the list is true."""
        self._checked_at = self._line.clock.steady()

    def begin(self) -> None:
        """Open the second stream."""
        if self.is_busy or not self._main.is_open or not self._main.reading.is_synced:
            return
        self._differs = False
        self._begun_at = self._line.clock.steady()
        self._second.reading = Reading(self._main.reading.ours)
        self._second.reading.room = self._main.reading.room
        self._second.open()
        self._wait(self._line.timing.probe)

    def stop(self) -> None:
        """Compare no more."""
        self._late.stop()
        self._second.close()

    def look(self) -> None:
        """Compare, now that one of them has said something."""
        if not self.is_busy or not self._second.reading.is_synced:
            return
        if self._is_same():
            self._settle([])
        elif not self._main.is_open:
            self._settle([Lost(self._main.heard_at)])
        elif not self._differs:
            # One of them may only be a moment ahead of the other.
            self._differs = True
            self._wait(self._line.timing.settle)

    def hurry(self) -> None:
        """The first stream is over: the second has little time left to show what is true."""
        self._wait(min(self._late.remainingTime() / 1000, self._line.timing.handover))
        self.look()

    def _is_same(self) -> bool:
        main, second = self._main.reading, self._second.reading
        if self._main.is_open and not main.is_synced:
            return False
        return essence(main.known) == essence(second.known)

    def _take(self, read: Read) -> None:
        self.heard.emit(read)
        self.look()

    def _settle(self, first: list[RosterEvent]) -> None:
        self._late.stop()
        self._main.take_over(self._second)
        now = self._line.clock.wall()
        self._main.note_truth(now)
        self.note()
        self.settled.emit([*first, *self._main.reading.snapshot(now)])

    def _too_late(self) -> None:
        if self._differs and self._second.reading.is_synced:
            self._settle([Lost(self._main.heard_at)])
        else:
            self._fail(Refused(Stage.LOST, Next.SOON))

    def _fail(self, refused: Refused) -> None:
        is_of_the_room = refused.is_dead_token or refused.stage not in NOT_THE_ROOMS_WORD
        if is_of_the_room and not refused.is_dead_token and self._main.is_open:
            self._open_instead()
            return
        self.stop()
        lives = self._main.is_open and self._main.reading.is_synced
        if lives and self._main.news_at > self._begun_at and not is_of_the_room:
            # What could not be proved by the second was proved by the first.
            self.note()
            return
        self.failed.emit(refused)

    def _open_instead(self) -> None:
        """Close the first stream: a server may refuse a second one, and would each time."""
        self._main.close()
        self._second.open()
        self._wait(self._line.timing.handover)

    def _wait(self, seconds: float) -> None:
        self._late.start(max(0, round(seconds * 1000)))
