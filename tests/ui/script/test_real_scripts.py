"""The scripts of real organisations, led from their first step to their last by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.guidelines.loading import load
from app.guidelines.scripting import Case
from tests.ui.script.small_script import (
    clock,
    conductor,
    guideline,
    page,
    presses,
)

__all__ = ["clock", "conductor", "guideline", "page", "presses"]

CASES = {
    "region-jonkoping": Case({"kind": "sip"}, "dmv", "region"),
    "region-hovedstaden": Case(),
    "region-vastmanland": Case(),
    "regionhalsan-vgr": Case(),
    "sykehuset-ostfold": Case(),
}


@pytest.mark.parametrize("organisation", CASES)
def test_space_alone_leads_through_it(page, conductor, presses, organisation, clock):
    found, problems = load(organisation)
    assert problems == ()
    conductor.set_case(found, CASES[organisation])
    conductor.set_languages(found.language)
    page.stage.take_keyboard()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    run = conductor.run
    seen = []
    while not run.is_finished:
        step = page.stage.step
        assert page.stage.card is step
        assert QApplication.focusWidget() is step
        assert step.body.title.text()
        assert step.body.say.said or step.body.do.lines or step.aid is not None
        seen.append(run.current.id)
        presses.go_on(1.0)
        clock.go_on(60)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert len(seen) <= len(run.steps)
    assert seen == [one.id for one in run.steps]
    assert QApplication.focusWidget() is page.stage.card


@pytest.mark.parametrize("organisation", CASES)
def test_every_card_opens_and_leads_back(page, conductor, organisation):
    found, _ = load(organisation)
    conductor.set_case(found, CASES[organisation])
    conductor.begin()
    page.stage.take_keyboard()
    assert conductor.prompts
    for prompt in conductor.prompts:
        conductor.open_prompt(prompt.id)
        card = page.stage.prompt
        assert QApplication.focusWidget() is card
        assert card.title.text()
        assert bool(prompt.contact) == (card.contact is not None)
        QTest.keyClick(card, Qt.Key.Key_Backspace)
        conductor.close_prompt()
        assert page.stage.card is page.stage.step
