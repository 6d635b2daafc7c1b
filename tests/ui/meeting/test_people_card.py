"""Who is expected: typed, pasted, told apart; numbers do not get in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.consultation import Consultation
from app.ui.meeting.people_card import PeopleCard


@pytest.fixture
def card(qtbot, english):
    card = PeopleCard(Consultation())
    card._consultation.setParent(card)
    qtbot.addWidget(card)
    card.retranslate()
    card.show_kinds({"": "–", "patient": "Patient"}, {"patient": "Logs in with BankID."})
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def names(card):
    return [(one.name, one.role) for one in card._consultation.people]


def enter(card, text):
    card.field.setText(text)
    QTest.keyClick(card.field, Qt.Key.Key_Return)


def test_a_name_and_a_role_are_taken_by_the_enter_key(card):
    enter(card, "Anna Berg, nurse")

    assert names(card) == [("Anna Berg", "nurse")]
    assert card.field.text() == ""


def test_several_are_taken_at_once_however_they_are_parted(card):
    enter(card, "Anna Berg, nurse; Bo Ek\nÅsa Öberg, son\u2028Per Holm")

    assert [name for name, _ in names(card)] == ["Anna Berg", "Bo Ek", "Åsa Öberg", "Per Holm"]


@pytest.mark.parametrize("number", ["811228-9874", "19811228 9874", "010190-1234", "01129955131"])
def test_an_identity_number_is_not_taken_and_stays_to_be_mended(card, number):
    enter(card, f"Anna Berg; Bo Ek {number}")

    assert names(card) == [("Anna Berg", "")]
    assert card.field.text().startswith("Bo Ek •")
    assert not any(sign.isdecimal() for sign in card.field.text())
    assert "identity number" in card._problem.text()
    enter(card, "Bo Ek")
    assert card._problem.isHidden()


def test_what_cannot_be_seen_is_no_name(card):
    enter(card, "\u200b\u200e , nurse")

    assert names(card) == []


def test_a_hostile_name_is_shown_as_it_is_typed(card):
    enter(card, "<img src=x onerror=alert(1)> & Co\u202e")
    row = next(iter(card._shown.values()))

    assert row._name.text() == "<img src=x onerror=alert(1)> && Co"
    assert row._name.textFormat() == Qt.TextFormat.PlainText
    assert row.accessibleName() == "<img src=x onerror=alert(1)> & Co"


def test_the_kind_of_participant_tells_how_they_are_identified(card):
    enter(card, "Anna Berg")
    row = next(iter(card._shown.values()))
    assert row._identified.isHidden()
    row.kind.setCurrentIndex(1)
    row.kind.activated.emit(1)

    assert card._consultation.people[0].kind == "patient"
    assert row._identified.text() == "Logs in with BankID."


def test_after_a_removal_the_keyboard_is_on_the_next_or_in_the_field(card):
    enter(card, "Anna Berg; Bo Ek")
    first, second = card._shown.values()
    first.remove.setFocus()
    first.remove.click()
    assert second.remove.hasFocus()
    second.remove.click()
    assert card.field.hasFocus()
    assert names(card) == []


def test_the_next_consultation_leaves_nobody_and_cannot_be_undone(card):
    enter(card, "Anna Berg; 811228-9874")
    QTest.keyClicks(card.field, "half a na")
    card._consultation.clear()
    card.field.undo()

    assert card._shown == {}
    assert card.field.text() == ""
    assert not card.field.isUndoAvailable()
    assert card._problem.isHidden()


def test_a_role_without_a_name_is_told_for_what_it_is(card):
    enter(card, ", nurse")

    assert "no name" in card._problem.text()
    assert card.field.text() == ", nurse"


def test_two_people_may_have_the_same_name(card):
    enter(card, "Anna Holm; Anna Holm")

    assert len(names(card)) == 2
    assert "(2)" in card._heading.text()


def test_a_list_without_an_end_is_cut(card):
    enter(card, "; ".join(f"Person {number}" for number in range(600)))

    assert len(names(card)) == 200
