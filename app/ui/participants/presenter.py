"""Between the watcher and everything that shows it: one list and one cover for all windows."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.meetings.matching.model import Match
from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.commands import Command, CommandKind
from app.ui.participants.covering import NameCover
from app.ui.participants.list_model import ListModel
from app.ui.participants.offered import offered
from app.ui.participants.row_source import RowSource
from app.watching.progress import CommandProgress

if TYPE_CHECKING:
    from app.watching.watch import Watch


class Presenter(QObject):
    """Keeps the list in step with the watcher.

    Attributes:
        watch: what is shown.
        cover: what people are called.
        rows: the list.

    Signals:
        changed: something about the room, the connection or those expected is other than before.
        row_changed(str): something about this connection is.
        forgotten: another meeting begins, or none: nobody of the one before may be named.
    """

    changed = Signal()
    row_changed = Signal(str)
    forgotten = Signal()

    def __init__(self, watch: "Watch", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watch = watch
        self.cover = NameCover(self)
        self.source = RowSource(watch, self.cover, self)
        self.rows = ListModel(self.source, self)
        self._matches: dict[str, Match] = {}
        self._is_practice = False
        self._agreed: Mapping[str, str] = {}
        self._as_of: float | None = None
        self._connect()
        self.show_all()

    @property
    def is_by_hand(self) -> bool:
        """Whether the user keeps the list."""
        service = self.watch.service
        return service is not None and service.is_by_hand

    @property
    def is_practice(self) -> bool:
        """Whether nobody in the meeting is real."""
        return self._is_practice

    def set_practice(self, is_practice: bool) -> None:
        """Say whether the meeting is one for practising; asked anew for every service."""
        self._is_practice = is_practice
        self.changed.emit()

    @property
    def agreed(self) -> Mapping[str, str]:
        """How the guideline wants each kind of participant identified, in words."""
        return self._agreed

    def set_agreed(self, agreed: Mapping[str, str]) -> None:
        """Take what the guideline says of each kind of participant."""
        if agreed != self._agreed:
            self._agreed = dict(agreed)
            self.row_changed.emit("")

    @property
    def as_of(self) -> float | None:
        """Unix seconds of the last change of the list; None before the first."""
        return self._as_of

    def offered(self, participant: str) -> tuple[CommandKind, ...]:
        """What can be asked for somebody now."""
        one = self.watch.roster.participants.get(participant)
        return offered(one, self.watch.commands) if one else ()

    def run(self, kind: CommandKind, participant: str = "") -> None:
        """Ask the room for something, because a person pressed a button."""
        self.watch.run(Command(kind, participant))

    @Slot()
    def show_all(self) -> None:
        """Say everything anew."""
        self.rows.show_all()
        self.changed.emit()
        self.row_changed.emit("")

    @Slot(object)
    def _on_list(self, changes: tuple[Change, ...]) -> None:
        touched: dict[str, None] = {}
        is_all = not changes and not self.watch.roster.participants
        for change in changes:
            self._as_of = change.at
            one = change.now or change.before
            if one is not None:
                touched[one.id] = None
            is_all = is_all or change.kind is ChangeKind.LIVENESS
        touched.update(dict.fromkeys(self._other_matches()))
        if is_all:
            self.rows.show_all()
        elif touched:
            self.rows.show_changes(touched)
        self.changed.emit()
        for participant in touched:
            self.row_changed.emit(participant)

    def _other_matches(self) -> list[str]:
        before, self._matches = self._matches, dict(self.watch.matches)
        return [
            one
            for one, match in self._matches.items()
            if (known := before.get(one)) is not match and known != match
        ]

    @Slot(object)
    def _on_command(self, entry: CommandProgress) -> None:
        participant = entry.command.participant
        if participant:
            self.rows.show_changes([participant])
            self.row_changed.emit(participant)
        else:
            self.changed.emit()

    @Slot()
    def _on_service(self) -> None:
        self.source.forget()
        self.cover.forget()
        self._matches.clear()
        self._is_practice, self._as_of = False, None
        self.forgotten.emit()
        self.show_all()

    def _connect(self) -> None:
        watch = self.watch
        watch.list_changed.connect(self._on_list)
        self.rows.gone.connect(self.source.drop)
        watch.command_changed.connect(self._on_command)
        watch.identified_changed.connect(self.show_all)
        watch.service_changed.connect(self._on_service)
        watch.state_changed.connect(self.changed)
        watch.state_changed.connect(lambda: self.row_changed.emit(""))
        self.cover.changed.connect(self.show_all)
