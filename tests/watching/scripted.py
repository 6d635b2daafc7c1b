"""A service that says what a test lets it say, and a clock that the test turns."""

from app.meetings.roster.commands import CommandKind
from app.meetings.roster.events import (
    Ended,
    EndReason,
    Gone,
    Lost,
    Present,
    RoomChanged,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Means, Participant, Room
from app.services.service import Answer, CommandAnswer, Service, ServiceState, Stage

AT = 1_769_000_000.0
"""When everything here begins, Unix seconds."""


class Clock:
    """Unix seconds that pass when a test says so."""

    def __init__(self):
        self.now = AT

    def __call__(self):
        return self.now

    def turn(self, seconds):
        self.now += seconds


class Scripted(Service):
    """Holds to the contract of ``Service``; what it was asked is kept in order."""

    def __init__(self, clock, parent=None):
        super().__init__(parent)
        self.clock = clock
        self.asked = []
        self.can = frozenset(CommandKind)
        self._state = ServiceState()

    @property
    def state(self):
        return self._state

    @property
    def commands(self):
        return self.can

    def start(self):
        self.asked.append("start")
        self.stand(Stage.CONNECTING)

    def stop(self):
        self.asked.append("stop")
        if self._state.stage is not Stage.OFF:
            self.stand(Stage.OFF)

    def retry(self):
        self.asked.append("retry")

    def give_pin(self, pin):
        self.asked.append(("pin", pin))

    def run(self, command):
        self.asked.append(command)

    def stand(self, stage):
        self._state = ServiceState(stage, self.clock())
        self.state_changed.emit(self._state)

    def tell(self, *events):
        self.events.emit(list(events))

    def begin(self, *participants, room=None):
        """Name everybody who is there: from now on the list is live."""
        at = self.clock()
        self.tell(
            SnapshotBegins(at),
            *(Present(one, at) for one in participants),
            RoomChanged(room or Room(is_started=True), at),
            SnapshotEnds(at),
        )
        self.stand(Stage.LIVE)

    def join(self, *participants):
        self.tell(*(Present(one, self.clock()) for one in participants))

    def gone(self, *ids):
        self.tell(*(Gone(one, self.clock()) for one in ids))

    def room(self, **facts):
        self.tell(RoomChanged(Room(**facts), self.clock()))

    def lose(self):
        self.tell(Lost(self.clock()))
        self.stand(Stage.LOST)

    def end(self):
        self.tell(Ended(self.clock(), EndReason.MEETING_OVER))
        self.stand(Stage.ENDED)

    def put_out(self):
        self.tell(Ended(self.clock(), EndReason.PUT_OUT))
        self.stand(Stage.REMOVED)

    def answer(self, command, answer=Answer.ACCEPTED, detail=""):
        self.answered.emit(CommandAnswer(command, answer, detail))


def seen(identity, name, **facts):
    """Somebody in the room with picture and sound."""
    return Participant(identity, name, means=Means.VIDEO, **facts)
