"""The name of the expected patient is there already; what is typed or over is never kept from it.

Also what a card says whose cause passes while it is read.
"""

import pytest

from app.meetings.expected import Person
from app.script.wording import Values
from app.ui.script.expected_patient import ExpectedPatient
from tests.ui.script.small_script import clock, conductor, guideline, page, presses

__all__ = ["clock", "conductor", "guideline", "page", "presses"]


def person(name, kind="patient"):
    return Person(name, kind=kind)


@pytest.fixture
def consultation(conductor):
    consultation = conductor.watch.consultation
    ExpectedPatient(conductor, consultation)
    return consultation


def test_the_only_patient_is_named(conductor, consultation, page):
    consultation.expect([person("Quella Zorn"), person("Bo Berg", "clinician")])
    assert conductor.values.patient == "Quella Zorn"
    assert page.stage.begin.fields.patient.edit.text() == "Quella Zorn"


def test_of_two_patients_none_is_named(conductor, consultation):
    consultation.expect([person("Quella Zorn"), person("Ole Holm")])
    assert conductor.values.patient == ""


def test_what_was_typed_stays(conductor, consultation):
    conductor.set_values(Values(patient="Quella"))
    consultation.expect([person("Ole Holm")])
    assert conductor.values.patient == "Quella"


def test_whoever_is_not_expected_any_more_is_not_named(conductor, consultation):
    consultation.expect([person("Quella Zorn")])
    consultation.forget_person(consultation.people[0])
    assert conductor.values.patient == ""


@pytest.mark.parametrize("is_conductor_first", [True, False])
def test_nobody_is_named_in_the_next_consultation(conductor, consultation, is_conductor_first):
    consultation.expect([person("Quella Zorn")])
    acts = [conductor.clear, consultation.clear]
    for act in acts if is_conductor_first else reversed(acts):
        act()
    assert conductor.values.patient == ""


def test_a_card_says_that_its_cause_is_gone_and_stays(conductor, page):
    conductor.tell_sound_lost(True)
    conductor.open_prompt("quiet")
    card = page.stage.prompt
    assert not card.over.isVisible()
    conductor.tell_sound_lost(False)
    assert card.over.isVisible()
    assert conductor.prompt is not None
    conductor.close_prompt()
    conductor.open_prompt("quiet")
    assert not card.over.isVisible(), "opened by hand: nothing was there that could be over"
