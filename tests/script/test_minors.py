"""A child without a guardian is noticed; who is a child, the answers say."""

import pytest

from app.guidelines.loading import available, load
from app.script.introductions import Speaker
from app.script.minors import AGE, MINOR, is_alone, is_minor

GROWN = {"adult", "absent"}


@pytest.mark.parametrize("identity", sorted(available()))
def test_every_age_that_a_guideline_asks_for_is_known(identity):
    guideline, _ = load(identity)
    ages = [one for one in guideline.questions if one.id == AGE]
    options = {option.id for question in ages for option in question.options}
    assert options <= MINOR | GROWN
    assert not ages or options & MINOR


@pytest.mark.parametrize("answer", sorted(MINOR))
def test_these_are_minors(answer):
    assert is_minor({AGE: answer, "kind": "individual"})


@pytest.mark.parametrize("answers", [{}, {AGE: "adult"}, {AGE: ""}, {"other": "minor"}])
def test_these_are_not(answers):
    assert not is_minor(answers)


def speaker(kind, is_connected=True, **more):
    return Speaker("s1", "x", kind=kind, is_connected=is_connected, **more)


def test_a_child_is_alone_without_a_guardian():
    assert is_alone([speaker("patient"), speaker("staff"), speaker("relative"), speaker("")])
    assert is_alone(iter([speaker("patient"), speaker("guardian", is_connected=False)]))


def test_a_guardian_is_with_it_off_camera_too():
    assert not is_alone([speaker("patient"), speaker("guardian")])
    assert not is_alone([speaker("guardian", is_off_camera=True), speaker("patient")])


def test_who_is_not_there_is_not_alone():
    assert not is_alone([])
    assert not is_alone([speaker("staff")])
    assert not is_alone([speaker("patient", is_connected=False)])
