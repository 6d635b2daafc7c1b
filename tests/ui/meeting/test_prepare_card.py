"""The checklist: grouped, ticked, copied from; nothing is counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.guidelines.advice import advise
from app.ui.meeting.prepare_card import PrepareCard


@pytest.fixture
def card(qtbot, english, small):
    card = PrepareCard()
    qtbot.addWidget(card)
    card.retranslate()
    advice = advise(small, {"patient": "yes", "connected": "two"})
    card.show_advice(advice, {"door"}, "en")
    card.show()
    return card


def test_the_first_pause_point_is_open_and_the_others_can_be(card):
    assert [fold.is_open for fold in card.folds.values()] == [True, False]
    assert list(card.folds) == ["book", "room"]


def test_what_must_be_done_in_order_is_numbered(card):
    assert card.item("pair").accessibleName() == "1. Book with these words"
    assert card.item("door").accessibleName() == "Close the door"


def test_a_tick_is_told_and_what_is_done_is_ticked(card, qtbot):
    assert card.item("door").tick.is_ticked
    with qtbot.waitSignal(card.ticked) as told:
        card.item("pair").tick.set_ticked(True)
    assert told.args == ["pair", True]


def test_a_question_to_think_about_has_no_tick(card):
    assert card.item("suits").tick is None


def test_the_exact_words_are_copied(card):
    button = card.item("pair").copies[0]
    assert button.text() == "Copy “Besök && video”"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Besök & video"
    assert button.text() == "Copied"


def test_each_item_says_what_it_rests_on(card):
    assert card.item("pair")._basis.text() == "X-2, must"
    assert card.item("door")._basis.text() == "Not in the guideline. From: Somebody else"


def test_what_was_open_stays_open_when_the_meeting_changes(card, small):
    card.folds["room"].set_open(True)
    card.folds["book"].set_open(False)
    card.show_advice(advise(small, {"patient": "no"}), set(), "en")

    assert [fold.is_open for fold in card.folds.values()] == [False, True]
    with pytest.raises(KeyError):
        card.item("pair")


def test_before_there_is_an_answer_it_says_what_it_waits_for(card, small):
    card.show_advice(advise(small, {"patient": "yes"}), set(), "en")

    assert card.folds == {}
    assert not card._none.isHidden()
