"""The real program in a practice meeting that this process serves itself, over real HTTP."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app import paths
from app.meetings.expected import person
from app.meetings.roster.roster import Liveness
from app.practice.connection import By, Rank
from app.practice.room import PracticeRoom
from app.practice.scenario import Room, Scenario
from app.practice.server import PracticeServer
from app.ui.participants import connecting
from app.ui.participants.alert_strip import STEADY_MS

EXPECTED = ("Anna Zorbert", "Bo Quixley", "Cia Vintersol")
WAIT_MS = 8_000
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip


class PracticeHere(QObject):
    """Stands for the client of the practice child: the room is open already, in this process."""

    ready = Signal(object)
    told = Signal(str)
    failed = Signal(str)
    server = None
    pin = None
    fails_with = ""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.begun = []
        self.process = SimpleNamespace(stop_and_wait=lambda: None)

    def start(self, scenario, language, speed=1.0):
        self.begun.append((scenario, language, speed))
        QTimer.singleShot(0, self, self._open)

    def stop(self):
        """The room stays open, so that a test sees who is still in it."""

    def _open(self):
        if self.fails_with:
            self.failed.emit(self.fails_with)
            return
        server = self.server
        pin = server.host_pin if self.pin is None else self.pin
        people = tuple(person(name) for name in EXPECTED)
        self.ready.emit(PracticeRoom(server.port, server.alias, pin, people=people))


@pytest.fixture
def here(monkeypatch):
    """Open a room in this process, and let the page's button lead into it."""
    servers = []

    def here(pin=None, **of_room):
        server = PracticeServer(Scenario(room=Room(host_after_s=0.0, **of_room)))
        server.start()
        servers.append(server)
        kind = type("Here", (PracticeHere,), {"server": server, "pin": pin})
        monkeypatch.setattr(connecting, "Practice", kind)
        return server.meeting

    yield here
    for server in servers:
        server.stop()


class Sitting:
    """The program with its Participants page, and the room it is in."""

    def __init__(self, program, meeting, qtbot):
        self.program, self.meeting, self.qtbot = program, meeting, qtbot
        self.window = program.window
        self.page = self.window.page("participants")
        self.place = program._places._participants
        self.watch = self.place.watch
        self.panel = self.place.panel
        self.strip = self.page.alerts.strip

    def until(self, condition):
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def practise(self, until=Liveness.LIVE):
        """Press the button, and wait until the list stands as wanted; None: do not wait."""
        self.panel.practice.begin.click()
        if until is not None:
            self.until(lambda: self.watch.roster.liveness is until)

    def comes(self, name, **values):
        """Let a guest come, and wait until the list shows them."""
        identity = self.meeting.join(name, **values)
        self.until(lambda: identity in self.watch.roster.participants)
        return identity

    def host_comes(self, name="Anna Zorbert"):
        return self.comes(name, rank=Rank.HOST)

    def alerts(self):
        return [alert.kind for alert in self.watch.alerts]

    def row(self, kind):
        """The row of an alert, waited for."""
        self.until(lambda: kind in self.alerts() and self._is_steady())
        return next(row for row in self.strip.rows if row.alert.kind is kind)

    def _is_steady(self):
        """Whether no row has just moved: a press then might have been meant for another."""
        moved = self.strip._moved
        return not moved.isValid() or moved.hasExpired(STEADY_MS)

    def words(self):
        """Everything on the page that can be read or heard."""
        model = self.page.list.view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        said = [str(row.data(role)) for row in rows for role in ROLES]
        for widget in (self.page, *self.page.findChildren(QWidget)):
            if not widget.isVisibleTo(self.page):
                continue
            said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            text = getattr(widget, "text", None)
            said.append(text() if callable(text) else "")
        return "\n".join(said)

    def stage(self):
        return self.watch.service_state.stage

    def ours(self):
        """Whoever in the room only watches."""
        return [one for one in self.meeting.people if one.by is By.CONTROL]


@pytest.fixture
def sit(start_program, qtbot):
    """Start the program on its Participants page, for a room that is open."""

    def sit(meeting=None, **chosen):
        chosen = {"language": "en", "organisation": "region-vastmanland", **chosen}
        program = start_program(page="participants", **chosen)
        return Sitting(program, meeting, qtbot)

    return sit


@pytest.fixture
def seated(here, sit):
    """Live in a room where nothing happens by itself."""
    sitting = sit(here())
    sitting.practise()
    return sitting


@pytest.fixture
def policy(monkeypatch, tmp_path):
    """Let the organisation's file say this of meetings."""

    def policy(*lines):
        (tmp_path / "equipment.toml").write_text("\n".join(["[meetings]", *lines, ""]))
        monkeypatch.setattr(paths, "machine_config_dir", lambda: tmp_path)

    return policy
