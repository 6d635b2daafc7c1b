"""What cannot be taken back is done at a second press, and a double click is one press."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui import presses
from app.ui.participants.twice_button import TwiceButton
from tests.ui.hand import double_click


@pytest.fixture
def button(qtbot, later):
    button = TwiceButton()
    qtbot.addWidget(button)
    button.set_words("End for everybody", "Press again")
    button.show()
    button.setFocus()
    return button


@pytest.fixture
def done(button):
    done = []
    button.sure.connect(lambda: done.append(True))
    return done


def test_a_double_click_does_nothing_yet(button, done):
    double_click(button)
    assert done == []
    assert button.is_armed


def test_presses_of_a_trembling_hand_are_one(button, done, later):
    for _ in range(3):
        QTest.keyClick(button, Qt.Key.Key_Space)
        later(0.2)
    assert done == []
    later(0.2)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert done == [True]


def test_who_set_a_slow_double_click_has_more_time(button, done, later, monkeypatch):
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 900)
    button.click()
    later(0.8)
    button.click()
    assert done == []
    later(0.2)
    button.click()
    assert done == [True]


@pytest.mark.parametrize(("ms", "seconds"), [(400, 0.4), (0, 0.25), (5000, 0.9)])
def test_the_interval_of_the_system_is_believed_within_reason(monkeypatch, ms, seconds):
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: ms)
    assert presses.double_press_s() == seconds


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_that_is_held_down_never_does_it(button, done, later, key):
    QTest.keyClick(button, key)
    for _ in range(60):
        later(0.03)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            held = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True)
            QApplication.sendEvent(button, held)
    assert done == []
