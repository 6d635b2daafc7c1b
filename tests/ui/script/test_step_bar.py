"""The bar of the step: every button stays where it is, from the first step to the last."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from app.guidelines.loading import load
from app.ui.compact.compact_script import CompactScript
from app.ui.page_stack import PageFrame
from app.ui.participants.presenter import Presenter
from app.ui.script.settling import settle_card
from tests.ui.script.small_script import (
    clock,
    conductor,
    guideline,
    page,
    presses,
)
from tests.ui.script.test_real_scripts import CASES

__all__ = ["clock", "conductor", "guideline", "page", "presses"]


@pytest.fixture(params=[100, 150])
def size(request, qapp):
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * request.param / 100)
    qapp.setFont(larger)
    yield request.param
    qapp.setFont(before)


@pytest.fixture
def framed(qtbot, page):
    """The page as the window holds it, with a rail beside it."""
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    frame.resize(920, 700)
    frame.show()
    return frame, page.stage.step


@pytest.fixture
def small(qtbot, conductor, presses):
    """The script as the small window holds it."""
    presenter = Presenter(conductor.watch, conductor.watch)
    script = CompactScript(conductor, presenter, lambda: "sv")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(script)
    qtbot.addWidget(area)
    area.resize(360, 736)
    area.show()
    return area, script.stage.step


def places(card, window):
    """Where each button is seen."""
    return [(one.mapTo(window, QPoint(0, 0)), one.size()) for one in card.buttons.buttons]


def walk(window, card, conductor, organisation):
    found, _ = load(organisation)
    conductor.set_case(found, CASES[organisation])
    conductor.set_languages(found.language)
    conductor.begin()
    seen = []
    while not conductor.run.is_finished:
        settle_card(card)
        QApplication.processEvents()
        seen.append(places(card, window))
        conductor.forward()
    return seen


@pytest.mark.parametrize("organisation", ["region-jonkoping", "sykehuset-ostfold"])
@pytest.mark.parametrize("where", ["framed", "small"])
def test_no_button_moves_from_step_to_step(request, size, conductor, organisation, where):
    window, card = request.getfixturevalue(where)
    seen = walk(window, card, conductor, organisation)
    assert len(seen) > 5
    assert all(one == seen[0] for one in seen)


@pytest.mark.parametrize("where", ["framed", "small"])
def test_skip_is_not_under_next(request, size, conductor, where):
    _, card = request.getfixturevalue(where)
    conductor.begin()
    settle_card(card)
    onward, skip = (
        one.geometry().translated(one.mapTo(card, QPoint(0, 0)) - one.pos())
        for one in (card.buttons.onward, card.buttons.skip)
    )
    assert skip.left() > onward.right() or skip.top() > onward.bottom() + onward.height()


def test_each_button_shows_its_key_and_tells_it_after_its_name(page, conductor):
    conductor.begin()
    buttons = page.stage.step.buttons
    assert [one.text() for one in buttons.buttons] == [
        "Next  Space", "Back  Backspace", "Somebody came in  P", "Skip  S",
    ]  # fmt: skip
    assert buttons.onward.accessibleName() == "Next"
    assert buttons.onward.accessibleDescription() == "Space"


def test_the_small_window_shows_keys_by_signs(small, conductor):
    _, card = small
    conductor.begin()
    assert card.buttons.onward.text() == "Next  ␣"
    assert card.buttons.onward.accessibleDescription() == "Space"
    assert card.buttons.back.text() == "Back"


def test_a_pause_stands_where_the_step_stood(page, conductor):
    found, _ = load("region-jonkoping")
    conductor.set_case(found, CASES["region-jonkoping"])
    conductor.begin()
    step = page.stage.step
    conductor.pause()
    QApplication.processEvents()
    top = step.paused.mapTo(step, QPoint(0, 0)).y()
    assert top < step.height() / 3


def test_the_end_is_one_press_away_on_every_step(page, conductor):
    conductor.begin()
    end = page.stage.step.end_meeting
    assert end.text() == "End the meeting…  F7"
    end.click()
    assert conductor.is_closing_open


@pytest.mark.parametrize("what", ["card", "back"])
def test_what_comes_onto_the_stage_is_seen_from_its_beginning(small, conductor, what):
    area, card = small
    conductor.begin()
    QApplication.processEvents()
    stage = card.parentWidget()
    if what == "back":
        conductor.open_prompt("quiet")
    QApplication.processEvents()
    bar = area.verticalScrollBar()
    area.resize(360, 250)
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    if what == "card":
        conductor.open_prompt("quiet")
    else:
        conductor.close_prompt()
    QApplication.processEvents()
    assert 0 <= stage.card.mapTo(area.viewport(), QPoint(0, 0)).y() < area.viewport().height() / 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_field_where_nothing_is_written_is_left_for_the_step(page, conductor, key, presses):
    found, _ = load("region-jonkoping")
    conductor.set_case(found, CASES["region-jonkoping"])
    conductor.begin()
    conductor.jump(next(one.id for one in conductor.run.steps if one.aid == "summary"))
    form = page.stage.step.aid.form
    form.by_when.setFocus()
    presses.go_on(9)
    QTest.keyClick(form.by_when, key)
    assert page.stage.step.hasFocus()
    assert not form.problem
    assert not conductor.is_closing_open


def test_enter_takes_a_line_while_one_of_its_fields_is_empty(page, conductor):
    found, _ = load("region-jonkoping")
    conductor.set_case(found, CASES["region-jonkoping"])
    conductor.begin()
    conductor.jump(next(one.id for one in conductor.run.steps if one.aid == "summary"))
    form = page.stage.step.aid.form
    form.what.setText("Ring")
    form.who.setFocus()
    QTest.keyClick(form.who, Qt.Key.Key_Return)
    assert [line.what for line in conductor.summary.lines] == ["Ring"]
    assert not page.stage.step.hasFocus()


def test_what_interrupts_the_meeting_can_also_end_it(page, conductor):
    conductor.begin()
    conductor.jump("told")
    conductor.choose_branch("overheard")
    step = page.stage.step
    paused = step.paused
    assert step.end_meeting.isHidden()
    assert paused.end_meeting.isVisible()
    seen = [one.text() for one in paused.findChildren(QLabel) if one.isVisible()]
    assert {"Say", "Do"} <= set(seen), "what to do must not be read aloud"
    paused.end_meeting.click()
    assert conductor.is_closing_open
    assert conductor.run.is_stopped
