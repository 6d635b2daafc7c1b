"""Tab and Shift+Tab reach everything on the prepared page once, and leave it again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.regions import is_stop

PREPARED = {
    "region-jonkoping": "1114",
    "region-hovedstaden": "111121",
    "region-vastmanland": "11211",
    "regionhalsan-vgr": "122",
    "sykehuset-ostfold": "11",
}
FORTH, BACK = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=PREPARED)
def page(request, start_program):
    organisation = request.param
    program = start_program(language="en", page="meeting", organisation=organisation)
    QTest.keyClick(program.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    for digit in PREPARED[organisation]:
        QTest.keyClick(QApplication.focusWidget(), digit)
    page = program.window.page("meeting")
    page.people.field.setText("Anna Berg")
    page.people.take()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("way", [FORTH, BACK], ids=["forth", "back"])
def test_each_stop_comes_once_and_then_the_keyboard_leaves(page, way):
    stops = [widget for widget in page.findChildren(QWidget) if is_stop(widget)]
    (page.head.start.clock if way is FORTH else last_of(page)).setFocus()
    seen = []
    for _ in range(2 * len(stops)):
        here = QApplication.focusWidget()
        if not page.isAncestorOf(here):
            break
        assert here not in seen, f"{here} comes twice"
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab, way)

    assert set(seen) == set(stops)


def last_of(page):
    """The stop from which Tab leaves the page."""
    page.head.start.clock.setFocus()
    here = page.head.start.clock
    while page.isAncestorOf(QApplication.focusWidget()):
        here = QApplication.focusWidget()
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return here
