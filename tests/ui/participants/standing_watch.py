"""A watcher without a service: tests say what happens in the room, and what was asked of it."""

from dataclasses import replace
from types import MappingProxyType, SimpleNamespace

from PySide6.QtCore import QObject, Signal

from app.consultation import Consultation
from app.meetings.expected import Person
from app.meetings.identified import Identifications
from app.meetings.matching.model import Likeness, Match, Reason
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.events import (
    Ended,
    Gone,
    Lost,
    Present,
    RoomChanged,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Participant, Room, Standing
from app.meetings.roster.roster import Liveness, Roster
from app.services.service import ServiceState, Stage
from app.watching.circumstances import Circumstances
from app.watching.progress import CommandProgress, Progress

AT = 1_769_000_000.0
"""When everything here begins, Unix seconds."""


class StandingWatch(QObject):
    """As the real one to whoever looks at it. Roster and identifications are the real ones."""

    list_changed = Signal(object)
    alerts_changed = Signal()
    state_changed = Signal()
    command_changed = Signal(object)
    identified_changed = Signal()
    service_changed = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.consultation = Consultation(self)
        self.roster = Roster()
        self.identifications = Identifications()
        self.matches = {}
        self.alerts = ()
        self.allowed = frozenset(CommandKind)
        self.pending = MappingProxyType({})
        self.circumstances = Circumstances()
        self.service = None
        self.asked = []
        self.looks = 0
        self.consultation.people_changed.connect(lambda: self.list_changed.emit(()))

    @property
    def people(self):
        return self.consultation.people

    @property
    def commands(self):
        return self.allowed if self.roster.liveness is Liveness.LIVE else frozenset()

    @property
    def service_state(self):
        live = self.roster.liveness is Liveness.LIVE
        return ServiceState(Stage.LIVE if live else Stage.OFF)

    def tell(self, *events):
        """Let this happen in the room."""
        changes = []
        for event in events:
            for change in self.roster.apply(event):
                self.identifications.note(change)
                changes.append(change)
        self.list_changed.emit(tuple(changes))

    def begin(self, *participants, room=None):
        """Find these people in the room."""
        self.tell(
            SnapshotBegins(AT),
            *(Present(one, AT) for one in participants),
            RoomChanged(room or Room(is_locked=False, is_started=True), AT),
            SnapshotEnds(AT),
        )

    def join(self, *participants):
        self.tell(*(Present(one, AT + 60) for one in participants))

    def gone(self, *ids):
        self.tell(*(Gone(one, AT + 90) for one in ids))

    def lose(self, at=AT + 100):
        self.tell(Lost(at))

    def end(self):
        self.tell(Ended(AT + 200))

    def expect(self, *names):
        self.consultation.expect(
            [name if isinstance(name, Person) else Person(name) for name in names]
        )

    def match(self, participant, name, likeness=Likeness.EXACT, reason=Reason.SAME_NAME):
        """Propose one of those expected for a connection."""
        person = next(one for one in self.people if one.name == name)
        self.matches = {**self.matches, participant: Match(likeness, person, (), (reason,))}
        self.list_changed.emit(())

    def progress(self, command, progress, detail=""):
        """Say how far a command is."""
        entry = CommandProgress(command, progress, AT, AT, detail)
        self.pending = MappingProxyType({**self.pending, command: entry})
        self.command_changed.emit(entry)

    def run(self, command):
        self.asked.append(command)
        self.progress(command, Progress.SENT)

    def confirm(self, participant, keys, how):
        one = self.roster.participants[participant]
        self.identifications.confirm(one, keys, how, AT)
        self.identified_changed.emit()

    def take_back(self, participant):
        self.identifications.take_back(participant)
        self.identified_changed.emit()

    def looked(self):
        self.looks += 1

    def by_hand(self):
        """Let the list be one that the user keeps."""
        self.service = SimpleNamespace(room_key=0, is_by_hand=True)
        self.service_changed.emit()


def lobby(one: Participant) -> Participant:
    """The same person, waiting."""
    return replace(one, standing=Standing.LOBBY)
