"""The small window while a meeting is led: everything by keyboard, and never in front by itself."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app import settings
from app.conducting.finishing import Why
from app.meetings.roster.roster import Liveness
from app.script.run import StepState
from app.script.wording import Values
from app.ui.compact.compact_window import CompactWindow
from app.ui.widgets.fold import Fold
from app.ui.window import Window
from tests.accessibility import pseudo, walker
from tests.ui.script.by_keyboard import Key, led, staged, windows

__all__ = ["led", "staged", "windows"]

NARROW = {100: 355, 150: 355, 200: 420}
"""Width in px of a window that stands under the camera, for each size of the text.

In the largest one word alone, such as ”presentationsrundan”, is wider than 355 px: there the
smallest width is that of the word.
"""


def settle():
    for _ in range(30):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


@pytest.fixture
def small(led, staged):
    """In the practice SIP meeting of Jönköping, with the small window open."""

    def small(scenario="sip"):
        room = staged(scenario, "sv")
        one = led("region-jonkoping", "sv", audience="region")
        one.practise(scenario, room)
        one.press(Key.Key_F9)
        compact = one.window.page("participants").compact
        one.until(compact.isActiveWindow)
        assert one.window.isMinimized()
        return one, compact, room

    return small


def begin(one, compact):
    one.push(compact.script.begin)
    assert one.step == "start"
    assert compact.script.stage.isAncestorOf(QApplication.focusWidget())


def test_the_script_runs_by_keys_in_the_small_window(small):
    one, compact, _ = small()
    begin(one, compact)
    assert compact.list.isVisibleTo(compact)
    one.press(Key.Key_Space)
    assert one.step == "see-and-hear"
    one.press(Key.Key_S)
    assert one.run.state_of("see-and-hear") is StepState.SKIPPED
    one.press(Key.Key_Backspace)
    assert one.step == "see-and-hear"
    one.press(Key.Key_P)
    assert one.run.is_paused
    one.press(Key.Key_P, Key.Key_Space, Key.Key_1)
    assert one.run.chosen("check-list") == "not-identified"
    assert one.run.is_stopped
    one.press(Key.Key_P, Key.Key_Escape)
    assert one.step == "check-list"
    assert compact.isVisible()


def test_the_round_and_the_end_work_in_the_small_window(small):
    one, compact, room = small()
    begin(one, compact)
    one.conductor.jump("introductions")
    room.reach(10)
    one.until(lambda: one.in_the_room(room.name("patient")))
    round_ = one.conductor.round
    one.until(lambda: round_.next.name == room.name("patient"))
    one.press(Key.Key_Return)
    assert round_.next.name != room.name("patient")
    one.press(Key.Key_F7)
    stage = compact.script.stage
    assert stage.card is stage.closing
    assert stage.isAncestorOf(QApplication.focusWidget())
    one.push(stage.closing.panel.endings[0].do)
    assert one.conductor.closing.is_done("red-button")
    one.push(stage.closing.back)
    assert one.step == "introductions"


def test_the_end_is_one_key_away_from_the_list_too(small):
    one, compact, _ = small()
    assert compact.isAncestorOf(QApplication.focusWidget())
    one.press(Key.Key_F7)
    stage = compact.script.stage
    assert stage.closing.isVisible()
    assert stage.isAncestorOf(QApplication.focusWidget())


def test_names_are_hidden_and_the_large_window_is_back_by_one_key(small):
    one, compact, room = small()
    begin(one, compact)
    one.press(Key.Key_F8)
    model = compact.list.view.model()
    said = [model.index(row).data() for row in range(model.rowCount())]
    assert not any(room.name("coordinator") in words for words in said)
    one.press(Key.Key_F9)
    one.until(one.window.isActiveWindow)
    assert not compact.isVisible()
    assert one.step == "start"
    assert one.watch.roster.liveness is Liveness.LIVE
    one.press(Key.Key_F8)


def test_no_other_window_comes_up_when_it_opens_late(led, staged):
    """Something is offered and pointed out already when it is made."""
    room = staged("sip", "sv")
    one = led("region-jonkoping", "sv", audience="region")
    one.practise("sip", room)
    one.go("script")
    one.begin()
    room.reach(40)
    one.until(lambda: "unknown-joins" in one.script.offers.offers)
    one.press(Key.Key_F9)
    compact = one.window.page("participants").compact
    one.until(compact.isActiveWindow)
    assert "unknown-joins" in compact.script.offers.offers
    assert compact.alerts.strip.alerts


def test_closing_it_ends_nothing(small):
    one, compact, _ = small()
    begin(one, compact)
    compact.close()
    one.until(one.window.isActiveWindow)
    assert one.step == "start"
    assert not one.run.is_paused
    assert not one.conductor.is_closing_open
    assert one.watch.roster.liveness is Liveness.LIVE


class Meeting(QWidget):
    """Stands for the meeting's own window: the keyboard is there."""


@pytest.fixture
def meeting(qtbot, windows):
    window = Meeting()
    windows.others.add("Meeting")
    qtbot.addWidget(window)
    return window


def test_nothing_that_happens_brings_it_in_front(small, meeting, windows, qtbot, monkeypatch):
    one, compact, room = small()
    begin(one, compact)
    one.conductor.set_values(Values(), one.clock.at + 600)
    meeting.show()
    meeting.activateWindow()
    one.until(meeting.isActiveWindow)
    calls = []
    for kind in (CompactWindow, Window):
        for name in ("raise_", "activateWindow", "showNormal", "show"):
            monkeypatch.setattr(kind, name, lambda _, name=name: calls.append(name), raising=False)
    windows.activated.clear()
    room.reach(40)
    one.until(lambda: "unknown-joins" in compact.script.offers.offers)
    assert compact.alerts.strip.alerts
    one.clock.go_on(601)
    one.until(lambda: one.conductor.closing_offer is Why.PLANNED_END)
    room.reach(141)
    one.until(lambda: "list-lost" in compact.script.offers.offers)
    room.reach(172)
    one.until(lambda: one.watch.roster.liveness is Liveness.LIVE)
    one.conductor.forward()
    one.conductor.open_prompt("list-lost")
    one.conductor.close_prompt()
    one.conductor.open_closing()
    one.conductor.close_closing()
    settle()
    assert QApplication.activeWindow() is meeting
    assert (calls, windows.activated) == ([], [])
    monkeypatch.undo()


def none(complaints):
    found = list(complaints)
    assert not found, "\n" + "\n".join(found)


def test_at_its_narrowest_the_largest_text_can_still_be_read_to_its_end(small):
    one, compact, _ = small()
    one.program.preferences.set(settings.TEXT_SIZE, 200)
    begin(one, compact)
    one.conductor.jump("introductions")
    compact.resize(NARROW[100], 700)
    settle()
    area = compact.findChild(QScrollArea)
    reach = area.horizontalScrollBar().maximum() + area.viewport().width()
    assert reach >= area.widget().minimumSizeHint().width()


def look(compact):
    for fold in compact.findChildren(Fold):
        fold.set_open(True)
    settle()
    none(walker.clipped(compact))
    none(walker.too_small(compact))
    none(walker.nameless(compact))
    none(walker.without_buddy(compact))
    none(walker.clashing(compact))


def cards(one, compact, room):
    """Each card of the script, one after the other."""
    conductor = one.conductor
    yield "before"
    begin(one, compact)
    for step in [step.id for step in one.run.steps]:
        conductor.jump(step)
        yield step
    conductor.jump("why-we-meet")
    conductor.pause()
    yield "pause"
    conductor.resume()
    room.reach(40)
    one.until(lambda: "unknown-joins" in compact.script.offers.offers)
    yield "offers"
    for prompt in conductor.prompts:
        conductor.open_prompt(prompt.id)
        yield prompt.id
    conductor.close_prompt()
    conductor.open_closing()
    conductor.mark_ending("red-button")
    yield "end"
    conductor.close_closing()
    conductor.jump("end-in-two-places")
    conductor.forward()
    yield "finished"


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("is_long", [False, True], ids=["swedish", "pseudo"])
def test_nothing_is_cut_in_a_narrow_window(small, qapp, text_size, is_long):
    one, compact, room = small()
    one.program.preferences.set(settings.TEXT_SIZE, text_size)
    translator = pseudo.install(qapp) if is_long else None
    try:
        settle()
        compact.resize(NARROW[text_size], 700)
        for card in cards(one, compact, room):
            settle()
            try:
                look(compact)
            except AssertionError as error:
                raise AssertionError(f"{card}: {error}") from None
        none(walker.unreachable(compact))
    finally:
        if translator:
            qapp.removeTranslator(translator)
            translator.setParent(None)
