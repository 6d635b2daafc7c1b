"""What stands before the meeting: a script, languages, and names that go nowhere."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import script_store
from app.guidelines.scripting import Case
from tests.ui.script.small_script import (
    clock,
    conductor,
    guideline,
    page,
    presses,
)

__all__ = ["clock", "conductor", "guideline", "page", "presses"]

NUMBER = "811228-9874"
"""Looks like an identity number, and is nobody's."""


@pytest.fixture
def card(page):
    return page.stage.begin


def test_the_best_script_is_chosen_and_the_others_are_one_press_away(card, conductor):
    assert card.heading.text() == "Planning & meeting"
    assert card.about.text().startswith("4 ")
    assert card.about.text().endswith(", about 35 min")
    assert [one.isVisible() for one in card.scripts] == [True, True]
    card.scripts[1].click()
    assert card.heading.text() == "Staff conference"
    assert card.about.text().startswith("3 ")
    card.scripts[1].click()
    assert [one.isChecked() for one in card.scripts] == [False, True]
    card.begin.click()
    assert conductor.run.script.id == "staff"


def test_the_languages_are_chosen_apart_from_the_window(card, conductor):
    choice = card.languages
    assert choice.first.currentText() == "English"
    choice.first.setCurrentIndex(choice.first.findData("sv"))
    choice.first.activated.emit(choice.first.currentIndex())
    assert conductor.languages == ("sv",)
    choice.second.setCurrentIndex(choice.second.findData("da"))
    choice.second.activated.emit(choice.second.currentIndex())
    assert conductor.languages == ("sv", "da")
    assert choice.second.findData("sv") < 0, "it is the first one already"
    choice.second.setCurrentIndex(0)
    choice.second.activated.emit(0)
    assert conductor.languages == ("sv",)


def test_names_are_taken_when_it_begins(card, conductor):
    QTest.keyClicks(card.fields.leader.edit, "Quella Zorn")
    QTest.keyClicks(card.fields.patient.edit, "Ole")
    QTest.keyClicks(card.fields.purpose.edit, "the time after the ward")
    card.begin.click()
    values = conductor.values
    assert (values.leader, values.patient, values.purpose) == (
        "Quella Zorn", "Ole", "the time after the ward",
    )  # fmt: skip
    assert "Quella" not in repr(values)


@pytest.mark.parametrize("field", ["leader", "patient", "purpose"])
@pytest.mark.parametrize("before", ["", "x" * 75])
def test_an_identity_number_is_refused_wherever_it_is_typed(card, conductor, field, before):
    edit = getattr(card.fields, field).edit
    edit.setFocus()
    QApplication.clipboard().setText(before + " " + NUMBER)
    edit.paste()
    assert edit.text() == ""
    assert card.fields.problem.isVisible()
    edit.undo()
    assert NUMBER not in edit.text()
    card.begin.click()
    assert NUMBER not in getattr(conductor.values, field)
    QApplication.clipboard().clear()


def test_the_sentence_goes_when_a_name_is_typed(card):
    card.fields.leader.edit.setText(NUMBER)
    assert card.fields.problem.isVisible()
    QTest.keyClicks(card.fields.leader.edit, "Quella")
    assert not card.fields.problem.isVisible()


def test_what_is_typed_survives_another_script(card, conductor):
    card.fields.leader.edit.setFocus()
    QTest.keyClicks(card.fields.leader.edit, "Quella")
    card.scripts[1].click()
    assert card.fields.leader.edit.text() == "Quella"


def test_nothing_of_the_last_meeting_stays(card, conductor):
    QTest.keyClicks(card.fields.leader.edit, "Quella")
    card.begin.click()
    conductor.clear()
    assert card.fields.leader.edit.text() == ""
    assert card.isVisible()


def test_a_field_with_the_keyboard_is_emptied_too(card, conductor):
    edit = card.fields.patient.edit
    edit.setFocus()
    QTest.keyClicks(edit, "Quella")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, " and more")
    conductor.clear()
    assert edit.text() == ""
    edit.undo()
    assert edit.text() == ""


def test_the_end_is_known_to_the_time_and_to_the_sentences(card, conductor):
    card.fields.end.setTime(QTime(15, 30))
    assert conductor.planned_end is not None
    assert conductor.values.end
    card.fields.end.setTime(QTime(0, 0))
    assert conductor.planned_end is None
    assert conductor.values.end == ""


def test_a_script_that_a_fallen_window_left_can_be_gone_on_with(
    page, conductor, guideline, clock, qtbot
):
    conductor.begin()
    conductor.forward()
    clock.go_on(240)
    conductor.skip()
    left = script_store.load()
    conductor.clear()
    script_store.save(left)
    conductor.set_case(None, Case())
    conductor.set_case(guideline, Case())
    offer = page.stage.begin.unfinished
    assert offer.isVisible()
    assert offer.words.text().startswith("Planning & meeting: step 3 of 4, 4 min used.")
    page.stage.take_keyboard()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert conductor.run.current.id == "plan"
    assert QApplication.focusWidget() is page.stage.step


def test_it_can_be_forgotten_too(page, conductor, guideline):
    conductor.begin()
    left = script_store.load()
    conductor.clear()
    script_store.save(left)
    conductor.set_case(None, Case())
    conductor.set_case(guideline, Case())
    offer = page.stage.begin.unfinished
    offer.forget.click()
    assert not offer.isVisible()
    assert script_store.load() is None


def test_without_an_organisation_it_says_what_to_do(card, conductor, page, qtbot):
    conductor.set_case(None, Case())
    assert card.heading.text() == "No organisation is chosen"
    assert not card.begin.isVisible()
    with qtbot.waitSignal(page.settings):
        card.choose.click()


def test_a_guideline_without_scripts_says_so(page, conductor, guideline):
    conductor.set_case(replace(guideline, scripts=(), id="other"), Case())
    assert page.stage.begin.heading.text() == "There is no script for this meeting"
    assert not page.stage.begin.begin.isVisible()


def test_names_can_be_given_again_while_it_runs(page, conductor):
    details = page.details
    assert not details.isVisible()
    conductor.begin()
    details.set_open(True)
    details.fields.leader.edit.setFocus()
    QTest.keyClicks(details.fields.leader.edit, "Quella sp")
    QTest.keyClick(details.fields.leader.edit, Qt.Key.Key_Return)
    assert conductor.values.leader == "Quella sp"
    assert conductor.run.current.id == "welcome"
    assert page.stage.step.body.say.first_sentence() == "My name is Quella sp."
    conductor.clear()
    assert not details.is_open
    assert details.fields.leader.edit.text() == ""
