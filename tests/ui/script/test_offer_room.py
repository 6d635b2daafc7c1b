"""An offer while somebody reads aloud: one key away, and nothing on the screen jumps."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.script.small_script import (
    clock,
    conductor,
    guideline,
    page,
    presses,
)
from tests.ui.script.test_step_bar import small

__all__ = ["clock", "conductor", "guideline", "page", "presses", "small"]


def where(card, window):
    return card.mapTo(window, QPoint(0, 0))


def test_an_offer_moves_nothing_on_the_page(page, conductor):
    conductor.begin()
    QApplication.processEvents()
    before = where(page.stage.step.body, page)
    conductor.tell_sound_lost(True)
    QApplication.processEvents()
    assert page.offers.offers
    assert where(page.stage.step.body, page) == before


def test_an_offer_moves_nothing_in_the_small_window(small, conductor):
    area, card = small
    conductor.begin()
    QApplication.processEvents()
    before = where(card.body, area)
    conductor.tell_sound_lost(True)
    QApplication.processEvents()
    assert where(card.body, area) == before


def test_before_a_meeting_no_room_is_kept(page):
    assert page.offers.isHidden()


def test_v_shows_what_is_offered_first(page, conductor, presses):
    conductor.begin()
    page.stage.take_keyboard()
    conductor.tell_sound_lost(True)
    row = page.offers.offers["quiet"]
    assert row.show_it.text() == "Show  V"
    assert "(V)" in row.show_it.accessibleDescription()
    presses.go_on(9)
    QTest.keyClick(page.stage.step, Qt.Key.Key_V)
    assert conductor.prompt.id == "quiet"


def test_without_an_offer_v_means_nothing(page, conductor, presses):
    conductor.begin()
    page.stage.take_keyboard()
    presses.go_on(9)
    QTest.keyClick(page.stage.step, Qt.Key.Key_V)
    assert conductor.prompt is None
    assert page.stage.card is page.stage.step
