"""The real program's Participants page, looked at as assistive technology does."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from app.meetings.expected import Person
from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.roster import Liveness
from app.practice.server import PracticeServer
from app.services.pexip.service import PexipService, Surroundings
from app.services.service import Place, Service
from app.settings import Settings
from app.ui.program import Program
from app.watching.watch import Watch
from tests.labs.soak.clock import JumpingClock
from tests.labs.soak.truth import Line, Shown
from tests.ui.standing_check import GOOD, StandingCheck

EXPECTED = ("Anna Berg", "Åse Østergård", "Bo Ek", "Eva Dahl")
OUR_NAME = "Samråd"
News = tuple[str, bool]
"""Who came, if it is true, or went."""

IN_TIME = {ChangeKind.JOINED: True, ChangeKind.LEFT: False}
AFTER_GAP = {ChangeKind.FOUND_AFTER_GAP: True, ChangeKind.GONE_AFTER_GAP: False}


class Looking(QObject):
    """The program on its Participants page, and what it told.

    Attributes:
        told: who came or went and was told in time, since ``forget``.
        unseen: who came or went while nobody watched, since ``forget``.
        reconnects: how often the list was live again after it was lost.
    """

    def __init__(self, application: QApplication, clock: JumpingClock) -> None:
        super().__init__()
        self._clock = clock
        self.program = Program(application, Settings.load(), StandingCheck(*GOOD))
        self.program.start()
        self.program.window.resize(1200, 1000)
        self.program.window.go("participants")
        self.page = self.program.window.page("participants")
        self.watch: Watch = self.page._presenter.watch  # a page gives it to nobody
        self.watch._clock = clock.wall
        self.watch.consultation.expect([Person(name) for name in EXPECTED])
        self.told: set[News] = set()
        self.unseen: set[News] = set()
        self.reconnects = 0
        self._was = Liveness.NOT_WATCHED
        self.watch.list_changed.connect(self._on_list)

    def follow(self, server: PracticeServer, around: Surroundings) -> None:
        """Watch the meeting with a service of its own, as a press on *Follow* does."""
        place = Place(server.host, server.alias, server.host_pin, OUR_NAME, server.port, True)
        before = self.watch.service
        self.watch.forget()
        if isinstance(before, Service):
            before.retire()
        self.watch.start(PexipService(place, frozenset({server.host}), self, around))

    @property
    def says_live(self) -> bool:
        """Whether the page says that what it shows is so now."""
        return self.page.room.sentence.startswith("Live since")

    def shown(self) -> Shown:
        """What it says, line by line."""
        rows = self.page.list.view.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        words = [rows.index(row, 0).data(role) for row in range(rows.rowCount())]
        ids = iter(self.page._presenter.rows.ids)
        flags = [rows.flags(rows.index(row, 0)) for row in range(rows.rowCount())]
        lines = [
            Line(next(ids) if flag & Qt.ItemFlag.ItemIsSelectable else "", str(said))
            for said, flag in zip(words, flags, strict=True)
        ]
        return Shown(lines, self.page.room.numbers)

    def forget(self) -> None:
        """Begin to note anew."""
        self.told.clear()
        self.unseen.clear()

    def end(self) -> None:
        """Leave, and close the window."""
        service = self.watch.service
        self.watch.forget()
        while isinstance(service, PexipService) and service.is_leaving:
            QApplication.processEvents()
        self.program.end()
        self.program.deleteLater()

    @Slot(object)
    def _on_list(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            one = change.now or change.before
            if change.kind is ChangeKind.LIVENESS:
                now = self.watch.roster.liveness
                self.reconnects += self._was is Liveness.LOST and now is Liveness.LIVE
                self._was = now
            elif one is not None and not one.is_ours:
                if change.kind in IN_TIME:
                    self.told.add((one.id, IN_TIME[change.kind]))
                elif change.kind in AFTER_GAP:
                    self.unseen.add((one.id, AFTER_GAP[change.kind]))
