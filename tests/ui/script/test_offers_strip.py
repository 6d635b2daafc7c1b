"""Cards are offered and never forced; the keyboard goes where there is still something."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.guidelines.scripting import Case
from app.script.wording import Values
from app.ui.script import seen
from tests.ui.script.small_script import (
    clock,
    conductor,
    guideline,
    page,
    presses,
)

__all__ = ["clock", "conductor", "guideline", "page", "presses"]


@pytest.fixture
def strip(page, conductor):
    conductor.begin()
    return page.offers


def words(strip):
    return [row.words for row in strip.offers.values()]


def test_nothing_happens_and_only_room_is_kept(strip):
    assert not strip.offers


def test_a_card_is_offered_and_the_step_stays(strip, conductor, page):
    conductor.tell_sound_lost(True)
    assert words(strip) == ["Sound is lost"]
    assert page.stage.card is page.stage.step


def test_it_is_told_once_politely(strip, conductor, monkeypatch):
    told = []
    monkeypatch.setattr(seen, "announce", lambda widget, text: told.append(text))
    conductor.tell_sound_lost(True)
    conductor.time_changed.emit()
    assert told == ["Sound is lost"]


def test_it_can_be_put_off(strip, conductor):
    conductor.tell_sound_lost(True)
    strip.offers["quiet"].not_now.click()
    assert words(strip) == []
    conductor.tell_sound_lost(True)
    assert words(strip) == []
    conductor.tell_sound_lost(False)
    conductor.tell_sound_lost(True)
    assert words(strip) == ["Sound is lost"]


def test_shown_it_stands_in_place_of_the_step(strip, conductor, page, presses):
    conductor.tell_sound_lost(True)
    QApplication.processEvents()
    strip.offers["quiet"].show_it.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    card = page.stage.prompt
    assert page.stage.card is card
    assert words(strip) == []
    assert QApplication.focusWidget() is card
    texts = [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
    assert {"I will call you.", "Call by telephone", "555 0100"} <= set(texts)
    assert card.contact.opening.is_open is not None
    presses.go_on(1)
    card.back.click()
    assert page.stage.card is page.stage.step
    assert words(strip) == []


def test_the_keyboard_goes_to_the_next_line_or_back_to_the_step(strip, conductor, page, clock):
    conductor.tell_sound_lost(True)
    conductor.set_values(Values(), clock.at - 1)
    conductor.tell_sound_lost(True)
    assert words(strip) == ["The planned end has come", "Sound is lost"]
    QApplication.processEvents()
    strip.offers["quiet"].not_now.setFocus()
    strip.offers["quiet"].not_now.click()
    assert QApplication.focusWidget() is strip.offers["#end"].show_it
    strip.offers["#end"].not_now.click()
    assert QApplication.focusWidget() is page.stage.step


def test_the_end_is_offered_when_it_is_time(strip, conductor, page, clock):
    conductor.set_values(Values(), clock.at - 1)
    conductor.tell_sound_lost(False)
    strip.offers["#end"].show_it.click()
    assert page.stage.card is page.stage.closing


def test_every_card_can_be_opened_by_hand(strip, conductor, page):
    page.cards.set_open(True)
    QApplication.processEvents()
    assert [one.text() for one in page.cards.buttons] == ["Sound is lost", "Somebody came in"]
    page.cards.buttons[1].setFocus()
    page.cards.buttons[1].click()
    assert conductor.prompt.id == "outsider"
    assert page.stage.card is page.stage.prompt
    assert not page.cards.is_open


def test_without_cards_there_is_no_fold_for_them(page, conductor):
    assert page.cards.isVisible()
    conductor.set_case(None, Case())
    assert not page.cards.isVisible()


def test_a_card_can_be_read_before_the_meeting(page, conductor, presses):
    page.cards.buttons[0].click()
    assert page.stage.card is page.stage.prompt
    presses.go_on(1)
    page.stage.prompt.back.click()
    assert page.stage.card is page.stage.begin
