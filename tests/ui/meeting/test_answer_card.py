"""The answer, with its reasons; what the guideline leaves open is said to be open."""

import pytest

from app.guidelines.advice import advise
from app.ui.meeting.answer_card import AnswerCard


@pytest.fixture
def card(qtbot, english):
    card = AnswerCard()
    qtbot.addWidget(card)
    return card


def show(card, guideline, **answers):
    card.show_advice(guideline, advise(guideline, answers), "en")
    return card.sentence()


def test_at_first_it_says_what_it_waits_for(card, small):
    assert show(card, small) == "Answer the questions to see which service to use."
    assert card.basis.isHidden()


def test_the_answer_names_the_service_the_reason_the_limit_and_the_rules(card, small):
    sentence = show(card, small, patient="yes", connected="two")

    assert sentence.startswith("Use Video A patient takes part. (X-1) At most 2 participants")
    assert "Not Teams: Patients take part. (X-1) Use instead: Video." in sentence
    assert "Patient: Send the link by letter. (X-1)" in sentence
    assert "Nothing private in the chat. (X-1)" in sentence
    rules = [line.text for line in card._rules.lines]
    assert rules == ["X-1, must: Patients are seen in Video.", "How we meet, 2, 01/01/2024"]


def test_a_template_is_there_to_be_copied(card, small):
    show(card, small, patient="yes", connected="two")
    copies = [line.copy for line in card._details.lines if line.copy]

    assert copies == [("Kallelse & länk",)]


def test_a_gap_is_called_a_gap(card, small):
    sentence = show(card, small, patient="yes", connected="more")

    assert sentence.startswith("A person must decide The guideline names no service for so many.")
    assert "(not in the guideline)" in sentence
    assert "To choose from: Video" in sentence


def test_the_answer_is_told_once(card, small, qtbot):
    with qtbot.waitSignal(card.settled):
        show(card, small, patient="no")
    with qtbot.assertNotEmitted(card.settled):
        show(card, small, patient="no")


def test_in_another_language_it_says_the_same(card, small):
    card.show_advice(small, advise(small, {"patient": "yes", "connected": "two"}), "sv")

    assert "En patient deltar." in card.sentence()
