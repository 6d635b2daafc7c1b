"""A meeting that is led: the real conductor and presenter over a list that stands still."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.conducting.conductor import Conductor
from app.guidelines.equipment import Situation
from app.guidelines.scripting import Case
from app.guidelines.scripts import Aid
from app.meetings.expected import Person
from app.meetings.roster.participant import Means, Participant
from app.readiness.arrangements import load
from app.ui.participants.presenter import Presenter
from app.ui.script.aids import make_aid
from tests.ui.participants.standing_watch import AT, StandingWatch

OLLE = Person("Olle Quixley", kind="patient")
EVA = Person("Eva Quixley", kind="relative")
ANNA = Person("Anna Zorbert", "coordinator", kind="staff")
KIM = Person("Kim Vintersol", "case officer", kind="municipality")
EXPECTED = (ANNA, OLLE, KIM, EVA)

NUMBER = "121212-1212"
"""Looks like an identity number, and is nobody's."""


class Clock:
    """Stands still until a test lets it go on."""

    def __init__(self):
        self.now = AT + 100.0

    def __call__(self):
        return self.now


class World:
    """Everything a test of an aid touches."""

    def __init__(self, qtbot, watch):
        self.qtbot, self.watch, self.clock = qtbot, watch, Clock()
        self.conductor = Conductor(watch, watch, clock=self.clock)
        self.presenter = Presenter(watch, watch)
        self.conductor.round.set_first(("patient", "relative"))

    def expect(self, *people):
        self.watch.expect(*(people or EXPECTED))

    def lead(self, organisation, **of_case):
        """Take the guideline of an organisation."""
        guideline = load(organisation, situation=Situation("", "")).guideline
        self.conductor.set_case(guideline, Case(**of_case))

    def begin(self, *names):
        """Find these in the room, each matched to whoever bears the name among the expected."""
        self.watch.begin(*(one(f"p{nth}", name) for nth, name in enumerate(names, 1)))
        known = {person.name for person in self.watch.people}
        for nth, name in enumerate(names, 1):
            if name in known:
                self.watch.match(f"p{nth}", name)

    def show(self, aid: Aid, *, compact=False, width=700):
        """Show an aid in a window of its own, with the keyboard in it."""
        panel = make_aid(aid, self.conductor, self.presenter, compact)
        self.qtbot.addWidget(panel)
        panel.resize(width, 900)
        panel.show()
        panel.activateWindow()
        self.qtbot.waitUntil(panel.isActiveWindow)
        return panel

    def pass_time(self, seconds):
        """Let so many seconds go by, and the conductor look at the clock."""
        self.clock.now += seconds
        self.conductor._on_second()


def one(number, name, **facts):
    return Participant(number, name, means=Means.VIDEO, **facts)


def settle():
    for _ in range(20):
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


@pytest.fixture
def world(english, qtbot):
    watch = StandingWatch()
    yield World(qtbot, watch)
    watch.deleteLater()
    settle()


@pytest.fixture
def said(monkeypatch):
    """What screen readers were told, each with whether it interrupted."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    heard = SimpleNamespace(all=[])
    assertive = QAccessible.AnnouncementPoliteness.Assertive

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.all.append((event.message(), event.politeness() is assertive))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard.all
