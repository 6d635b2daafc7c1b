"""The meeting is led by keys alone, and no key runs away with it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.script.run import StepState
from app.ui.compact.compact_script import CompactScript
from app.ui.participants.presenter import Presenter
from app.ui.script.keys import ScriptKeys
from tests.ui.hand import double_click
from tests.ui.script.small_script import (
    Clock,
    clock,
    conductor,
    guideline,
    page,
    presses,
)

__all__ = ["clock", "conductor", "guideline", "page", "presses"]

Key = Qt.Key

KEYS = (
    Key.Key_Space, Key.Key_Backspace, Key.Key_S, Key.Key_P, Key.Key_1, Key.Key_2, Key.Key_3,
    Key.Key_4, Key.Key_Return, Key.Key_Escape, Key.Key_A,
)  # fmt: skip


@pytest.fixture
def press(page, presses):
    """Press a key where the keyboard is, half a second after the last one."""

    def press(*keys):
        for key in keys:
            presses.go_on(0.5)
            QTest.keyClick(QApplication.focusWidget(), key)

    press(Key.Key_Space)  # on the button that begins
    return press


def ids(conductor):
    return [conductor.run.state_of(step.id).value for step in conductor.run.steps]


def test_space_begins_and_leads_to_the_end(press, conductor):
    assert conductor.run.current.id == "welcome"
    press(Key.Key_Space, Key.Key_Space, Key.Key_Space, Key.Key_Space)
    assert conductor.run.is_finished
    press(Key.Key_Space)
    assert conductor.run.is_finished


def test_backspace_leads_back_also_from_the_end(press, conductor):
    press(*[Key.Key_Space] * 4, Key.Key_Backspace)
    assert conductor.run.current.id == "goodbye"
    press(Key.Key_Backspace)
    assert conductor.run.current.id == "plan"


def test_a_step_is_skipped_and_not_passed(press, conductor):
    press(Key.Key_S)
    assert conductor.run.state_of("welcome") is StepState.SKIPPED
    assert conductor.run.current.id == "told"


def test_digits_choose_a_way_on_and_take_it_back(press, conductor):
    press(Key.Key_Space, Key.Key_2)
    assert conductor.run.chosen("told") == "last"
    press(Key.Key_2)
    assert conductor.run.chosen("told") == ""
    press(Key.Key_2, Key.Key_Space)
    assert conductor.run.current.id == "goodbye"
    assert ids(conductor) == ["passed", "passed", "skipped", "now"]


def test_a_digit_without_a_branch_does_nothing(press, conductor):
    press(Key.Key_Space, Key.Key_4)
    assert conductor.run.chosen("told") == ""


def test_p_pauses_and_goes_on_and_nothing_else_does(press, conductor):
    press(Key.Key_P)
    assert conductor.run.is_paused
    press(Key.Key_Space, Key.Key_S, Key.Key_1)
    assert conductor.run.is_paused
    assert conductor.run.current.id == "welcome"
    press(Key.Key_P)
    assert not conductor.run.is_paused


def test_a_branch_that_stops_is_left_with_p(press, conductor):
    press(Key.Key_Space, Key.Key_3)
    assert conductor.run.is_stopped
    press(Key.Key_P)
    assert not conductor.run.is_stopped
    assert conductor.run.current.id == "told"


def test_a_key_that_is_held_down_counts_once(press, page, conductor):
    press(Key.Key_Space)
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    for _ in range(50):
        QApplication.sendEvent(QApplication.focusWidget(), held)
    assert conductor.run.current.id == "told"


def test_two_presses_at_once_are_one(press, presses, conductor):
    press(Key.Key_Space)
    presses.go_on(0.2)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert conductor.run.current.id == "told"
    presses.go_on(0.3)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert conductor.run.current.id == "plan"


def twice(key, presses, gap=0.1):
    """Press a key, and once more at once, wherever the keyboard is by then."""
    presses.go_on(1.0)
    QTest.keyClick(QApplication.focusWidget(), key)
    presses.go_on(gap)
    QTest.keyClick(QApplication.focusWidget(), key)


@pytest.mark.parametrize("gap", [0.0, 0.1, 0.35])
def test_a_double_p_stops_the_meeting(press, presses, conductor, gap):
    twice(Key.Key_P, presses, gap)
    assert conductor.run.is_paused
    press(Key.Key_P)
    assert not conductor.run.is_paused


def test_however_long_somebody_hammers_on_p_it_stays_quiet(press, presses, conductor):
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_P)
        presses.go_on(0.15)
    assert conductor.run.is_paused
    press(Key.Key_P)
    assert not conductor.run.is_paused


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Backspace])
def test_a_double_press_puts_a_card_away_and_leaves_no_step(press, presses, conductor, key):
    press(Key.Key_Space)
    conductor.open_prompt("quiet")
    twice(key, presses)
    assert conductor.prompt is None
    assert conductor.run.current.id == "told"


def test_a_double_press_on_begin_shows_the_first_step(page, presses, conductor):
    twice(Key.Key_Space, presses)
    assert conductor.run.current.id == "welcome"


def test_a_double_press_on_go_on_leaves_no_step(press, presses, page, conductor):
    press(Key.Key_P)
    page.stage.step.paused.onward.setFocus()
    twice(Key.Key_Space, presses)
    assert not conductor.run.is_paused
    assert conductor.run.current.id == "welcome"


def test_a_double_press_that_puts_an_offer_off_leaves_no_step(press, presses, page, conductor):
    conductor.tell_sound_lost(True)
    next(iter(page.offers.offers.values())).not_now.setFocus()
    twice(Key.Key_Space, presses)
    assert conductor.run.current.id == "welcome"


def test_the_second_enter_of_a_double_one_asks_nothing_of_the_step(press, presses, page, conductor):
    conductor.jump("told")
    enter = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert page.stage.step._enter(enter)


def test_a_normal_tempo_of_different_keys_is_heard(press, presses, conductor):
    for key in (Key.Key_Space, Key.Key_2, Key.Key_Space):
        presses.go_on(0.41)
        QTest.keyClick(QApplication.focusWidget(), key)
    assert conductor.run.current.id == "goodbye"


def test_a_long_interval_of_the_system_delays_no_quick_reader(english, conductor):
    clock = Clock(0.0)
    keys = ScriptKeys(conductor, clock, 0.5)
    conductor.begin()
    for _ in range(3):
        clock.go_on(0.6)
        keys.take(pressed(Key.Key_Space))
    assert conductor.run.current.id == "goodbye"


def test_the_interval_is_that_of_the_system(english, conductor):
    clock = Clock(0.0)
    keys = ScriptKeys(conductor, clock, 0.5)
    conductor.begin()
    clock.go_on(0.6)
    for _ in range(2):
        keys.take(pressed(Key.Key_Space))
        clock.go_on(0.45)
    assert conductor.run.current.id == "told"
    keys.take(pressed(Key.Key_Space))
    assert conductor.run.current.id == "plan"


def test_after_a_digit_that_stops_the_same_moment_goes_on_with_nothing(press, presses, conductor):
    press(Key.Key_Space, Key.Key_3)
    presses.go_on(0.1)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_P)
    assert conductor.run.is_stopped


def test_two_jumps_at_once_are_one(press, presses, page, conductor):
    presses.go_on(1.0)
    for row in (2, 3):
        page.overview.list._jump(page.overview.list.item(row))
    assert conductor.run.current.id == "plan"


def pressed(key, *, held=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", held)


@pytest.mark.parametrize("name", ["onward", "back", "skip"])
def test_a_double_click_counts_once(press, presses, page, conductor, name):
    press(Key.Key_Space, Key.Key_Space)
    presses.go_on(1.0)
    double_click(getattr(page.stage.step.buttons, name))
    wanted = {"onward": "goodbye", "back": "told", "skip": "goodbye"}
    assert conductor.run.current.id == wanted[name]


def test_a_double_click_on_a_way_on_chooses_it(press, presses, page, conductor):
    press(Key.Key_Space)
    presses.go_on(1.0)
    button = page.stage.step.body.branches.buttons[0]
    double_click(button)
    assert conductor.run.chosen("told") == "tells"


def test_a_held_enter_on_a_button_presses_it_once(press, presses, page, conductor):
    page.stage.step.buttons.onward.setFocus()
    press(Key.Key_Return)
    for _ in range(50):
        presses.go_on(0.03)
        QApplication.sendEvent(QApplication.focusWidget(), pressed(Key.Key_Return, held=True))
    assert conductor.run.current.id == "told"


def test_other_keys_need_not_wait(press, presses, conductor):
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_P)
    assert conductor.run.is_paused


def test_button_and_key_together_are_one_press(press, presses, page, conductor):
    press(Key.Key_Space)
    page.stage.step.buttons.onward.click()
    assert conductor.run.current.id == "told"


def test_letters_are_letters_in_a_field(press, page, conductor):
    field = QLineEdit(page.stage.step)
    field.show()
    field.setFocus()
    press(Key.Key_S, Key.Key_P, Key.Key_1, Key.Key_Space, Key.Key_Backspace)
    assert field.text() == "sp1"
    assert conductor.run.current.id == "welcome"
    assert not conductor.run.is_paused


def test_with_a_modifier_a_key_means_something_else(press, conductor):
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_S, modifier)
    assert conductor.run.current.id == "welcome"


@pytest.mark.parametrize("where", ["card", "button", "list", "fold"])
def test_the_end_is_one_key_away_from_anywhere(press, page, conductor, where):
    {
        "card": page.stage.step,
        "button": page.stage.step.buttons.skip,
        "list": page.overview.list,
        "fold": page.cards.button,
    }[where].setFocus()
    press(Key.Key_F7)
    assert conductor.is_closing_open
    assert page.stage.card is page.stage.closing
    press(Key.Key_Space, Key.Key_Backspace, Key.Key_S, Key.Key_1, Key.Key_Escape)
    assert conductor.is_closing_open
    assert conductor.run.current.id == "welcome"


def test_escape_ends_nothing(press, conductor, page):
    press(Key.Key_Escape)
    assert conductor.run.current.id == "welcome"
    assert page.isVisible()


def test_p_pauses_from_the_end_of_the_meeting_too(press, conductor, page):
    conductor.open_closing()
    press(Key.Key_P)
    assert conductor.run.is_paused
    assert not conductor.is_closing_open
    assert page.stage.card is page.stage.step
    conductor.open_closing()
    press(Key.Key_P)
    assert conductor.run.is_paused
    assert page.stage.card is page.stage.step


def test_p_leaves_a_card_open_where_nothing_can_pause(page, presses, conductor):
    conductor.open_prompt("quiet")
    page.stage.take_keyboard()
    presses.go_on(1.0)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_P)
    assert conductor.prompt is not None


def test_space_puts_a_card_away_and_no_step_passes(press, conductor, page):
    conductor.open_prompt("quiet")
    assert page.stage.card is page.stage.prompt
    press(Key.Key_Space)
    assert conductor.prompt is None
    assert conductor.run.current.id == "welcome"
    assert QApplication.focusWidget() is page.stage.step


def test_p_pauses_from_a_card_too(press, conductor, page):
    conductor.open_prompt("quiet")
    press(Key.Key_P)
    assert conductor.run.is_paused
    assert page.stage.card is page.stage.step


def test_keys_mean_nothing_before_the_meeting_begins(page, presses, conductor):
    page.setFocus()
    for key in (Key.Key_S, Key.Key_P, Key.Key_Backspace, Key.Key_1):
        QTest.keyClick(page, key)
    assert conductor.run is None


def test_arrows_look_around_and_enter_jumps(press, page, conductor):
    page.overview.list.setFocus()
    press(Key.Key_Down, Key.Key_Down)
    assert conductor.run.current.id == "welcome"
    press(Key.Key_Return)
    assert conductor.run.current.id == "plan"
    assert ids(conductor) == ["to_come", "to_come", "now", "to_come"]


def test_the_list_leaves_the_other_keys_to_the_script(press, page, conductor):
    page.overview.list.setFocus()
    press(Key.Key_Space, Key.Key_S)
    assert ids(conductor) == ["passed", "skipped", "now", "to_come"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*KEYS]), max_size=25))
def test_whatever_is_pressed_the_keyboard_is_on_the_card_that_is_seen(
    page, conductor, presses, keys
):
    conductor.clear()
    conductor.close_closing()
    conductor.close_prompt()
    page.stage.take_keyboard()
    for key in keys:
        presses.go_on(1.0)
        QTest.keyClick(QApplication.focusWidget(), key)
        held = QApplication.focusWidget()
        card = page.stage.card
        assert card.isVisible()
        assert held is card or card.isAncestorOf(held)
        run = conductor.run
        assert run is None or 0 <= run.position <= len(run.steps)


def test_a_double_press_on_begin_in_the_small_window_shows_the_first_step(
    qtbot, conductor, presses
):
    small = CompactScript(conductor, Presenter(conductor.watch, conductor.watch), lambda: "en")
    qtbot.addWidget(small)
    small.show()
    small.activateWindow()
    qtbot.waitUntil(small.isActiveWindow)
    small.begin.setFocus()
    twice(Key.Key_Space, presses)
    assert conductor.run.current.id == "welcome"
    presses.go_on(0.6)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert conductor.run.current.id == "told"
