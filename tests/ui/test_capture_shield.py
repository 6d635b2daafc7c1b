"""Windows that others do not see when the screen is shared, with a system that is played."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.capture_shield import (
    FIRST_EXCLUDING_BUILD,
    WDA_EXCLUDEFROMCAPTURE,
    WDA_MONITOR,
    WDA_NONE,
    CaptureShield,
    Shielding,
)


class System:
    """Takes the affinities that it knows, and notes every call."""

    def __init__(self, *known):
        self.known = known
        self.asked = []

    def __call__(self, handle, affinity):
        self.asked.append(affinity)
        return affinity in self.known


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_new_windows_leaves_the_window_out_of_the_picture(window):
    system = System(WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR)
    shield = CaptureShield(window, system, FIRST_EXCLUDING_BUILD)

    assert shield.protect() is Shielding.HIDDEN
    assert system.asked == [WDA_EXCLUDEFROMCAPTURE]


def test_an_old_windows_shows_it_black_and_is_not_asked_for_more(window):
    system = System(WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR)
    shield = CaptureShield(window, system, FIRST_EXCLUDING_BUILD - 1)

    assert shield.protect() is Shielding.BLACK
    assert system.asked == [WDA_MONITOR]


def test_what_a_new_windows_refuses_is_tried_the_old_way(window):
    shield = CaptureShield(window, System(WDA_MONITOR), FIRST_EXCLUDING_BUILD)

    assert shield.protect() is Shielding.BLACK


def test_a_refusal_is_a_state_and_no_fault(window):
    shield = CaptureShield(window, System(), FIRST_EXCLUDING_BUILD)

    assert shield.protect() is Shielding.REFUSED


def test_it_is_seen_again_when_it_is_let_go(window):
    system = System(WDA_EXCLUDEFROMCAPTURE)
    shield = CaptureShield(window, system, FIRST_EXCLUDING_BUILD)
    shield.release()
    assert system.asked == []
    shield.protect()
    shield.release()

    assert system.asked[-1] == WDA_NONE
    assert shield.shielding is Shielding.OFF


def test_another_handle_is_shielded_too_and_only_while_it_is_wanted(window):
    system = System(WDA_EXCLUDEFROMCAPTURE)
    shield = CaptureShield(window, system, FIRST_EXCLUDING_BUILD)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WinIdChange))
    assert system.asked == []
    shield.protect()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WinIdChange))

    assert system.asked[-1] == WDA_EXCLUDEFROMCAPTURE
    assert len(system.asked) > 1


def test_changes_are_told_once(window, qtbot):
    shield = CaptureShield(window, System(WDA_EXCLUDEFROMCAPTURE), FIRST_EXCLUDING_BUILD)
    with qtbot.waitSignal(shield.changed):
        shield.protect()
    with qtbot.assertNotEmitted(shield.changed):
        shield.protect()


def test_where_the_system_cannot_it_says_so(window, monkeypatch):
    monkeypatch.setattr("app.ui.capture_shield.sys.platform", "linux")
    shield = CaptureShield(window)

    assert shield.protect() is Shielding.NOT_POSSIBLE
    shield.release()
    assert shield.shielding is Shielding.OFF
