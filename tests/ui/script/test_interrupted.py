"""A meeting that was interrupted by a fall: no key that is near loses it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import script_store
from app.guidelines.scripting import Case
from app.ui.compact.compact_script import CompactScript
from app.ui.participants.presenter import Presenter
from tests.ui.script.by_keyboard import Key, led, staged, windows
from tests.ui.script.small_script import clock, conductor, guideline, page, presses

__all__ = [
    "clock", "conductor", "guideline", "led", "page", "presses", "staged", "windows",
]  # fmt: skip


@pytest.fixture
def interrupted(conductor, guideline):
    """The third of four steps was reached when the program fell."""
    conductor.begin()
    conductor.forward()
    conductor.forward()
    left = script_store.load()
    conductor.clear()
    script_store.save(left)
    conductor.set_case(None, Case())
    conductor.set_case(guideline, Case())
    return conductor


def test_whoever_comes_to_the_page_finds_the_keyboard_on_going_on(page, interrupted):
    page.entered()
    assert page.starts_at is page.stage.begin.unfinished.go_on
    assert page.starts_at.isVisible()


def test_beginning_anew_takes_two_presses(page, interrupted, monkeypatch):
    # Two presses that are apart, and no double click.
    moments = iter((10.0, 20.0, 30.0, 40.0))
    monkeypatch.setattr("app.ui.presses.clock", lambda: next(moments))
    card = page.stage.begin
    assert not card.begin.isVisible()
    card.buttons.anew.click()
    assert interrupted.unfinished is not None
    assert not interrupted.is_begun
    card.buttons.anew.click()
    assert interrupted.run.current.id == "welcome"


def test_what_was_forgotten_leaves_one_press_to_begin(page, interrupted):
    card = page.stage.begin
    card.buttons.anew.click()
    card.unfinished.forget.click()
    assert card.begin.isVisible()
    assert not card.buttons.anew.is_armed
    assert page.starts_at is card.begin
    card.begin.click()
    assert interrupted.is_begun


@pytest.fixture
def small(qtbot, interrupted):
    presenter = Presenter(interrupted.watch, interrupted.watch)
    small = CompactScript(interrupted, presenter, lambda: "en")
    qtbot.addWidget(small)
    small.resize(360, 600)
    small.show()
    small.activateWindow()
    qtbot.waitUntil(small.isActiveWindow)
    return small


def test_the_small_window_offers_it_too(small, interrupted):
    assert small.unfinished.isVisible()
    assert small.take_keyboard()
    assert QApplication.focusWidget() is small.unfinished.go_on
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert interrupted.run.current.id == "plan"
    assert not small.unfinished.isVisible()


def test_in_the_small_window_the_keyboard_is_on_what_begins(small, interrupted):
    interrupted.forget_unfinished()
    assert small.take_keyboard()
    assert QApplication.focusWidget() is small.begin


def left_behind(one):
    """The program fell in the middle of a meeting and is started anew."""
    one.go("script")
    one.begin()
    left = script_store.load()
    one.conductor.clear()
    script_store.save(left)
    one.program._places._offer_what_was_left()
    guideline, case = one.conductor.guideline, one.conductor.case
    one.conductor.set_case(None, Case())
    one.conductor.set_case(guideline, case)


@pytest.mark.parametrize("way", ["go on", "forget", "anew"])
def test_the_line_about_it_goes_when_it_was_decided(led, way):
    one = led("region-jonkoping", "sv", audience="region")
    left_behind(one)
    assert "script.left" in one.window.notices.keys
    one.go("meeting")
    one.go("script")
    card = one.stage.begin
    assert QApplication.focusWidget() is card.unfinished.go_on
    if way == "go on":
        one.press(Key.Key_Space)
    elif way == "forget":
        one.push(card.unfinished.forget)
    else:
        one.push(card.buttons.anew, times=2)
    assert "script.left" not in one.window.notices.keys
