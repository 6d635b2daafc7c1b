"""A box to tick: its words belong to it, for the mouse and for a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.widgets.tick import Tick


@pytest.fixture
def tick(qtbot):
    tick = Tick()
    qtbot.addWidget(tick)
    tick.set_words("The &background is tidy")
    tick.show()
    return tick


def test_a_press_on_the_words_ticks_the_box(qtbot, tick):
    with qtbot.waitSignal(tick.toggled) as toggled:
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert toggled.args == [True]
    assert tick.is_ticked
    QTest.mouseClick(tick, Qt.MouseButton.RightButton)
    assert tick.is_ticked


def test_a_press_on_any_part_of_the_box_ticks_it(tick):
    corner = tick.box.rect().bottomRight()
    QTest.mouseClick(tick.box, Qt.MouseButton.LeftButton, pos=corner)
    assert tick.is_ticked


def test_the_box_is_called_as_its_words_say(tick):
    assert tick.box.accessibleName() == "The background is tidy"
