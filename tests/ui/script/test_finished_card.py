"""Behind the last step: what was jumped over is named, with a way to each."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.script.finished_card import FinishedCard
from tests.ui.script.small_script import clock, conductor, guideline, page, presses

__all__ = ["clock", "conductor", "guideline", "page", "presses"]


def finish_by_a_jump(conductor):
    conductor.begin()
    steps = [step.id for step in conductor.run.steps]
    conductor.jump(steps[-1])
    conductor.forward()
    assert conductor.run.is_finished
    return steps[1:-1] if conductor.run.state_of(steps[0]).value == "passed" else steps[:-1]


def test_what_was_jumped_over_is_named_and_leads_there(page, conductor, presses):
    left = finish_by_a_jump(conductor)
    card = page.stage.card
    assert isinstance(card, FinishedCard)
    assert list(card.not_visited) == left == [one.id for one in conductor.run.not_visited]
    assert str(len(left)) in card.accessibleName()
    button = card.not_visited[left[-1]]
    button.setFocus()
    presses.go_on(1.0)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert conductor.run.current.id == left[-1]
    assert page.stage.card is page.stage.step


def test_what_was_skipped_is_not_held_against_anybody(page, conductor):
    conductor.begin()
    for _ in conductor.run.steps:
        conductor.skip()
    assert conductor.run.is_finished
    card = page.stage.card
    assert card.not_visited == {}
    assert card.accessibleName() == "That was the last step"
