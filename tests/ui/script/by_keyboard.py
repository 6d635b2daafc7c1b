"""The real window in a practice meeting, led by the keyboard alone: no mouse, no direct call.

What a test presses goes to whatever has the keyboard; where it is, Tab has led it. Only the world
around is moved by hand: what happens in the room, and the clocks.
"""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.conducting import conductor as conducting
from app.conducting.conductor import Conductor
from app.meetings.roster.roster import Liveness
from app.practice.room import PracticeRoom, as_message
from app.practice.scenario_file import load
from app.practice.server import PracticeServer
from app.ui import presses as presses_module
from app.ui.participants import alert_strip, connecting
from app.ui.participants import meant as meant_module
from app.ui.script import place as script_place
from app.ui.script import round_panel, stage
from app.ui.script.keys import ScriptKeys
from app.ui.widgets.fold import Fold
from tests.ui.participants.practised import PracticeHere

Key = Qt.Key

WAIT_MS = 20_000
"""For a machine that has much else to do."""

SPEED = 50.0
"""So many seconds of a scenario go by in one second of its server: no token grows old by that."""

MOST_TABS = 250
SURE = 2
"""Presses for what cannot be taken back."""


class Clock:
    """Seconds that stand still until a test moves them."""

    def __init__(self, at):
        self.at = at

    def __call__(self):
        return self.at

    def go_on(self, seconds):
        self.at += seconds


class Stage:
    """A scenario that comes with the program, in this process; a test says how far it is."""

    def __init__(self, name, language):
        found = load(name)
        # Its clock stands still for long: a host must not have to wait for a second of it.
        room = replace(found.scenario.room, host_after_s=0.0)
        self.clock = Clock(1000.0)
        self.scenario, self.language = replace(found.scenario, room=room), language
        self.server = PracticeServer(
            self.scenario, language=language, speed=SPEED, clock=self.clock
        )
        self.server.start()

    def room(self):
        told = {**as_message(self.scenario, self.language), "port": self.server.port}
        return PracticeRoom.from_message(told)

    @property
    def has_begun(self):
        """Whether its time runs: it begins with the first who watches."""
        return self.server.player._began is not None

    def reach(self, at):
        """Let everything happen that the file has up to this second."""
        self.clock.at = 1000.0 + at / SPEED + 0.001

    def go_on(self, seconds):
        self.clock.go_on(seconds / SPEED)

    @property
    def has_more(self):
        """Whether something is still to come by itself: what a deed sets off is noticed."""
        return bool(self.server.player._due)

    def name(self, figure):
        return self.scenario.figure(figure).name.text(self.language)

    def is_here(self, figure):
        name = self.name(figure)
        return any(one.name == name for one in self.server.meeting.people)


@pytest.fixture
def staged(monkeypatch):
    """Open a practice meeting in this process, and let the page's button lead into it."""
    stages = []

    def staged(name, language):
        one = Stage(name, language)
        stages.append(one)

        def open_it(self):
            self.ready.emit(one.room())

        kind = type("Here", (PracticeHere,), {"server": one.server, "_open": open_it})
        monkeypatch.setattr(connecting, "Practice", kind)
        return one

    yield staged
    for one in stages:
        one.server.stop()


class Led:
    """The program, the hand on its keys, and the two clocks."""

    def __init__(self, program, qtbot, presses, clock):
        self.program, self.qtbot, self.presses, self.clock = program, qtbot, presses, clock
        self.window = program.window

    # ---- The hand --------------------------------------------------------------------------------

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        """Press keys where the keyboard is, half a second apart."""
        for key in keys:
            self.presses.go_on(0.5)
            here = QApplication.focusWidget()
            assert here is not None, "the keyboard is nowhere"
            assert here.isVisible(), f"the keyboard is in what nobody sees: {here}"
            QTest.keyClick(here, key, modifier)
            # No hand is quicker than what Qt shows with the next turn of its loop.
            QApplication.processEvents()

    def go(self, place):
        """Go to a page by its key."""
        number = self.window.places().index(place) + 1
        self.press(Key(Key.Key_0 + number), modifier=Qt.KeyboardModifier.ControlModifier)
        assert self.window.pages.current == place

    def tab_to(self, widget):
        """Tab until the keyboard is there."""
        for _ in range(MOST_TABS):
            if QApplication.focusWidget() is widget:
                return
            self.press(Key.Key_Tab)
        here = QApplication.focusWidget()
        raise AssertionError(f"Tab does not lead to {widget}; it is now on {here}")

    def push(self, button, times=1):
        """Go to a button and press it; before a second press its words are read."""
        self.tab_to(button)
        for _ in range(times):
            self.presses.go_on(0.5)
            self.press(Key.Key_Space)

    def unfold(self, fold: Fold):
        """Open a fold, if it is closed."""
        if not fold.is_open:
            self.push(fold.button)

    def write(self, field, text):
        """Go to a field and type."""
        self.tab_to(field)
        for letter in text:
            # QTest knows no letters beyond ASCII.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(field, event)

    def until(self, condition):
        # Nothing (None) would count as a condition that holds.
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    # ---- What is seen ----------------------------------------------------------------------------

    @property
    def script(self):
        return self.window.page("script")

    @property
    def stage(self):
        return self.script.stage

    @property
    def aid(self):
        return self.stage.step.aid

    @property
    def place(self):
        return self.program._places._script

    @property
    def conductor(self):
        return self.place.conductor

    @property
    def run(self):
        return self.conductor.run

    @property
    def step(self):
        return self.run.current.id if self.run and self.run.current else ""

    @property
    def people(self):
        return self.program._places._participants

    @property
    def watch(self):
        return self.people.watch

    def in_the_room(self, name):
        return next((one for one in self.watch.roster.present() if one.name == name), None)

    # ---- What is done again and again ------------------------------------------------------------

    def practise(self, scenario, room):
        """Begin to practise with this scenario."""
        self.go("participants")
        row = self.people.panel.practice
        self.unfold(row)
        self.tab_to(row.scenario)
        while row.scenario.currentData() != scenario:
            at = row.scenario.currentIndex()
            down = row.scenario.findData(scenario) > at
            self.press(Key.Key_Down if down else Key.Key_Up)
            assert row.scenario.currentIndex() != at
        self.push(row.begin)
        self.until(lambda: self.watch.roster.liveness is Liveness.LIVE)
        self.until(lambda: room.has_begun)

    def choose_script(self, script):
        """Take a script on the card that begins, by its button."""
        begin = self.stage.begin
        if self.conductor.script.id != script:
            self.unfold(begin.others)
            self.push(next(one for one in begin.scripts if one.option == script))
        assert self.conductor.script.id == script

    def begin(self):
        self.push(self.stage.begin.begin)
        assert self.run is not None
        assert self.stage.isAncestorOf(QApplication.focusWidget())

    def forward_to(self, step):
        """Space until a step, from wherever the keyboard is in the step of now."""
        self.home()
        for _ in range(len(self.run.steps)):
            if self.step == step:
                return
            before = self.step
            self.press(Key.Key_Space)
            assert self.step != before
        assert self.step == step

    def home(self):
        """Bring the keyboard back to the step, as it is after its page was gone to by key."""
        self.go("meeting")
        self.go("script")


class Windows(QObject):
    """Notes every window that comes up, and every one that takes the keyboard."""

    def __init__(self):
        super().__init__()
        self.shown, self.activated = [], []
        self.others = set()

    def eventFilter(self, watched, event):
        if isinstance(watched, QWidget) and watched.isWindow():
            if event.type() == QEvent.Type.Show:
                self.shown.append(type(watched).__name__)
            elif event.type() == QEvent.Type.WindowActivate:
                self.activated.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp):
    """What came up and what took the keyboard; no more than the program's two windows may."""
    windows = Windows()
    qapp.installEventFilter(windows)
    yield windows
    qapp.removeEventFilter(windows)
    strangers = set(windows.shown) - {"Window", "CompactWindow"} - windows.others
    assert not strangers, f"other windows came up: {strangers}"


@pytest.fixture
def led(start_program, qtbot, monkeypatch, windows):
    """Start the program for an organisation, with clocks that the test moves."""
    presses, clock = Clock(0.0), Clock(1_764_000_000.0)
    monkeypatch.setattr(stage, "ScriptKeys", lambda conductor: ScriptKeys(conductor, presses))
    monkeypatch.setattr(presses_module, "clock", presses)
    monkeypatch.setattr(script_place, "Conductor", partial(Conductor, clock=clock))
    monkeypatch.setattr(conducting, "EVERY_MS", 20)
    # A hand that is sure of itself: what protects a press that comes too early is tested elsewhere.
    for module in (alert_strip, meant_module, round_panel):
        monkeypatch.setattr(module, "STEADY_MS", 0)

    def led(organisation, language, **chosen):
        program = start_program(
            page="meeting", language=language, organisation=organisation, **chosen
        )
        found = Led(program, qtbot, presses, clock)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow, timeout=WAIT_MS)
        program.window.go_by_key("meeting")
        return found

    return led
