"""What a screen reader is given to say: politely, once, and not everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.readiness.verdict import Verdict
from app.ui.announce import announce

Politeness = QAccessible.AnnouncementPoliteness


@pytest.fixture
def said(monkeypatch):
    """The announcements, as (text, politeness)."""
    heard = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_most_things_are_said_politely(said, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Ready")
    announce(widget, "Somebody is waiting", urgent=True)
    announce(widget, "")
    assert said == [
        ("Ready", Politeness.Polite),
        ("Somebody is waiting", Politeness.Assertive),
    ]


def test_nothing_is_made_when_nobody_listens(qtbot, monkeypatch):
    made = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", made.append)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Ready")
    assert made == []


def test_a_status_is_said_when_it_has_come_to_rest(window, said, qtbot):
    window.status._soon.setInterval(50)
    window.set_status(Verdict.OK, "Ready")
    window.set_status(None, "Checking…")
    window.set_status(Verdict.CAN_BE_BETTER, "1 thing can be better")
    qtbot.waitUntil(lambda: bool(said))
    window.set_status(Verdict.CAN_BE_BETTER, "1 thing can be better")
    assert said == [("1 thing can be better", Politeness.Polite)]


def test_checked_again_the_same_answer_is_said_again(window, said, qtbot):
    window.status._soon.setInterval(50)
    window.set_status(Verdict.OK, "All is well")
    qtbot.waitUntil(lambda: len(said) == 1)
    window.status._button.click()
    window.set_status(None, "Checking…")
    window.set_status(Verdict.OK, "All is well")
    qtbot.waitUntil(lambda: len(said) == 2)
    QTest.keyClick(window, Qt.Key.Key_F5)
    window.set_status(Verdict.OK, "All is well")
    qtbot.waitUntil(lambda: len(said) == 3)
    assert {text for text, _ in said} == {"All is well"}


def test_that_a_check_runs_is_not_said(window, said, qtbot):
    window.status._soon.setInterval(10)
    window.set_status(None, "Checking the equipment…")
    qtbot.waitUntil(lambda: not window.status._soon.isActive())
    assert said == []


def test_notices_and_pages_are_said(window, said):
    window.notify("x", lambda: "Worth knowing.")
    window.go("settings")
    assert [text for text, _ in said] == ["Worth knowing.", "Settings"]
