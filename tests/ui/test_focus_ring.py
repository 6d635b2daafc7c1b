"""The focus ring: seen when the keyboard leads, away when the mouse does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.theme.colours import LIGHT


@pytest.fixture
def ring(program):
    return program._ring


def test_the_keyboard_brings_the_ring(ring, window):
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert ring.widget is QApplication.focusWidget()


def test_the_mouse_sends_it_away(ring, window):
    window.go("settings")
    QTest.keyClick(window, Qt.Key.Key_Tab)
    button = window.page("settings")._defaults
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert ring.widget is None
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_the_ring_is_two_pixels_of_accent(start_program):
    window = start_program(theme="light").window
    button = window.rail.button("settings")
    window.rail.button("equipment").setFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    image = window.grab().toImage()
    corner = button.mapTo(window, button.rect().topLeft())
    middle = corner.y() + button.height() // 2
    column = [image.pixelColor(corner.x() - x, middle) for x in range(1, 5)]
    assert column.count(LIGHT.accent) >= 2


def test_the_ring_survives_the_page_it_was_on(ring, window):
    window.notify("x", lambda: "Worth knowing.")
    away = window.notices._shown["x"]._away
    window.rail.button("help").setFocus()
    away.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.widget is away
    window.notices.remove("x")
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    window.rail.button("help").setFocus(Qt.FocusReason.TabFocusReason)
    window.rail.button("settings").setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.widget is window.rail.button("settings")
