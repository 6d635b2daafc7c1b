"""What the next consultation takes with it is said before it does."""

import pytest
from PySide6.QtGui import QGuiApplication

from app.consultation import Consultation
from app.script.summary import Summary
from app.ui.afterwards.next_card import NextCard
from app.ui.losing import Loss, LossWords
from app.ui.meeting.head import Head
from app.ui.widgets.text import Text

pytestmark = pytest.mark.usefixtures("english")


def test_a_point_is_copied_until_it_is_changed():
    summary = Summary()
    summary.add("Call the ward", "Kim", "Friday")
    summary.next_date = "in May"
    assert summary.not_copied == 2
    summary.note_copied()
    assert summary.not_copied == 0
    summary.replace(0, "Call the ward twice", "Kim", "Friday")
    summary.add("Send the plan")
    assert summary.not_copied == 2
    summary.clear()
    assert summary.not_copied == 0


def test_it_says_how_much_would_be_lost(qapp):
    words = LossWords()
    assert words.again(Loss()) == "Press again: everything is cleared"
    assert words.what(Loss(points=2)).startswith("2 point")
    assert words.what(Loss(1, 3)).endswith(", 3 still in the room")
    assert words.what(Loss(1, 3)) in words.again(Loss(1, 3))


@pytest.fixture
def card(qtbot):
    card = NextCard()
    qtbot.addWidget(card)
    card.retranslate()
    card.show()
    return card


def test_the_card_says_it_and_offers_to_copy(card):
    card.show_loss(Loss(1, 2), "Summary\n1. Call\n")
    card.button.click()
    assert "1 point" in card.button.text()
    assert "2 still in the room" in card.button.text()
    card.copy.click()
    assert QGuiApplication.clipboard().text() == "Summary\n1. Call\n"
    card.show_loss(Loss(0, 2), "Summary\n1. Call\n")
    assert not card.copy.isVisible()
    QGuiApplication.clipboard().clear()


def test_the_meeting_page_does_not_clear_what_was_agreed_at_one_press(qtbot):
    consultation, loss = Consultation(), [Loss(points=1)]
    head = Head(Text("Meeting"), consultation, lambda: loss[0])
    qtbot.addWidget(head)
    head.retranslate()
    asked = []
    head.next_wanted.connect(lambda: asked.append(1))
    head.next_one.click()
    assert asked == []
    assert "1 point" in head.next_one.text()
    loss[0] = Loss()
    head.retranslate()
    head._sure.stop()
    head.next_one.click()
    assert asked == [1]
