"""All steps at the side: what is said of each to eyes, and to a screen reader."""

import pytest
from PySide6.QtCore import Qt

from app.guidelines.equipment import Strength
from app.guidelines.loading import load
from app.guidelines.scripts import STOP, Aid
from tests.ui.script.small_script import (
    clock,
    conductor,
    guideline,
    page,
    presses,
)
from tests.ui.script.test_real_scripts import CASES

__all__ = ["clock", "conductor", "guideline", "page", "presses"]


@pytest.fixture
def said(page, conductor):
    """What the list says of a step: to eyes, and to a screen reader."""

    def said(step):
        steps = page.overview.list
        item = steps.item(steps.ids().index(step))
        title = next(one for one in conductor.run.steps if one.id == step).title.text("en")
        role = Qt.ItemDataRole.AccessibleTextRole
        return [text.partition(title)[2] for text in (item.text(), item.data(role))]

    return said


@pytest.fixture
def real(page, conductor):
    found, _ = load("region-jonkoping")
    conductor.set_case(found, CASES["region-jonkoping"])
    conductor.begin()
    return conductor


def test_only_what_is_skipped_or_on_has_a_word_for_eyes(said, conductor):
    conductor.begin()
    conductor.skip()
    conductor.forward()
    assert said("welcome") == [" – skipped"] * 2
    assert said("told") == ["", " – passed"]
    assert said("plan") == [" – now"] * 2
    assert said("goodbye") == ["", " – to come"]


def test_the_end_is_passed_when_the_meeting_is_ended_and_not_before(said, real):
    ending = next(step.id for step in real.run.steps if step.aid is Aid.ENDING)
    real.jump(ending)
    real.forward()
    assert said(ending) == [" – not ended"] * 2
    for one in real.closing.endings:
        assert said(ending) == [" – not ended"] * 2
        real.mark_ending(one.id)
    assert real.is_ended
    assert said(ending) == ["", " – passed"]


def test_a_mandatory_question_left_without_an_answer_says_so_and_holds_nobody_up(said, real):
    asks = [one for one in real.run.steps if one.branches and one.strength is Strength.MUST]
    asked = next(one for one in asks if any(way.to != STOP for way in one.branches))
    real.jump(asked.id)
    real.forward()
    assert real.run.current is not asked
    assert said(asked.id) == [" – no answer chosen"] * 2
    real.jump(asked.id)
    real.choose_branch(next(one.id for one in asked.branches if one.to != STOP))
    real.forward()
    assert said(asked.id) == ["", " – passed"]


def test_where_one_can_only_interrupt_going_on_is_the_answer(said, real):
    asks = [one for one in real.run.steps if one.branches and one.strength is Strength.MUST]
    stops = next(one for one in asks if all(way.to == STOP for way in one.branches))
    real.jump(stops.id)
    real.forward()
    assert said(stops.id) == ["", " – passed"]
