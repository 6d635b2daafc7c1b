"""What changes in the middle of a meeting takes nothing away from whoever leads it."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app import script_store, settings
from app.meetings.roster.roster import Liveness
from app.script.closing import ClosingState
from app.ui.widgets.fold import Fold
from tests.accessibility import walker
from tests.ui.script.by_keyboard import SURE, Key, led, staged, windows

__all__ = ["led", "staged", "windows"]

MANY = 200


def settle():
    for _ in range(30):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def state(one):
    return one.conductor.closing.state(one.conductor.now())


@pytest.fixture
def midway(led, staged):
    """In the practice SIP meeting, at the round, with one who has spoken and a line agreed."""
    room = staged("sip", "sv")
    one = led("region-jonkoping", "sv", audience="region")
    one.practise("sip", room)
    room.reach(10)
    one.until(lambda: one.in_the_room(room.name("patient")))
    one.go("script")
    one.begin()
    one.conductor.add_agreed("Rollator", "Kommunen")
    one.forward_to("introductions")
    one.press(Key.Key_Return)
    return one, room


def where(one):
    spoken = [speaker.key for speaker in one.conductor.round.speakers if speaker.has_spoken]
    return one.step, spoken, one.conductor.summary.lines, one.run.is_paused


def test_another_language_of_the_window_changes_the_words_alone(midway):
    one, _ = midway
    before, said = where(one), one.stage.step.body.say.said
    title = one.stage.step.body.title.text()
    for language in ("da", "nb", "en"):
        one.program.preferences.set(settings.LANGUAGE, language)
        settle()
        assert where(one) == before
        assert one.stage.step.body.title.text() != title
        # What is said aloud is in the language of the meeting.
        assert one.stage.step.body.say.said == said
    one.press(Key.Key_Space)
    assert one.step == "what-matters"


def test_another_text_size_stays_at_the_step_and_keeps_the_keyboard(midway):
    one, _ = midway
    before = where(one)
    for size in (200, 100, 150):
        one.program.preferences.set(settings.TEXT_SIZE, size)
        settle()
        assert where(one) == before
        assert one.stage.step.isAncestorOf(QApplication.focusWidget()) or (
            QApplication.focusWidget() is one.stage.step
        )
        assert list(walker.clipped(one.script)) == []


def test_another_organisation_puts_the_script_away_and_says_so(midway):
    one, _ = midway
    one.program.preferences.set(settings.ORGANISATION, "region-vastmanland")
    settle()
    assert one.run is None
    assert one.stage.card is one.stage.begin
    assert "script.put_away" in one.window.notices.keys
    assert script_store.load() is None
    conductor = one.conductor
    assert conductor.summary.lines, "what was agreed is still to be copied"
    # It is forgotten some time after the meeting, and the others are still there.
    assert conductor.closing.others
    assert conductor.clearing.left(conductor.now()) is None
    one.home()
    one.begin()
    assert "script.put_away" not in one.window.notices.keys
    assert conductor.guideline.id == "region-vastmanland"


def test_no_organisation_at_all_in_the_middle(midway):
    one, _ = midway
    one.program.preferences.set(settings.ORGANISATION, "")
    settle()
    assert one.run is None
    assert one.stage.begin.choose.isVisible()
    one.press(Key.Key_F7)
    assert one.conductor.is_closing_open


def test_a_meeting_that_ends_while_the_end_is_shown(midway):
    one, room = midway
    one.press(Key.Key_F7)
    panel = one.stage.closing.panel
    one.tab_to(panel.endings[0].do)
    room.server.meeting.end()
    one.until(lambda: one.watch.roster.liveness is Liveness.ENDED)
    settle()
    assert one.stage.card is one.stage.closing
    # Jönköping's room stays open in its portal until somebody closes it there.
    assert state(one) is ClosingState.OPEN
    assert QApplication.focusWidget() is panel.endings[0].do
    one.press(Key.Key_Space)
    assert state(one) is ClosingState.HALF
    one.push(panel.endings[1].do)
    assert state(one) is ClosingState.CONFIRMED


def test_two_hundred_in_the_round(midway):
    one, room = midway
    room.server.meeting.crowd(MANY)
    one.until(lambda: len(one.conductor.round.speakers) > MANY)
    settle()
    round_ = one.conductor.round
    one.home()
    first = round_.next.key
    one.press(Key.Key_Return)
    assert round_.next.key != first
    one.tab_to(one.aid.list)
    one.press(Key.Key_Home, Key.Key_End, Key.Key_Space)
    assert round_.speakers[-1].has_spoken
    assert list(walker.clipped(one.script)) == []


def test_the_next_consultation_in_the_middle_of_a_countdown(led):
    one = led("region-vastmanland", "sv")
    one.go("script")
    one.choose_script("sip")
    one.begin()
    one.press(Key.Key_F7)
    one.push(one.stage.closing.panel.endings[0].do)
    assert state(one) is ClosingState.COUNTING
    one.go("afterwards")
    page = one.window.page("afterwards")
    one.push(page.next_one.button, SURE)
    assert state(one) is ClosingState.OPEN
    assert not one.conductor.is_closing_open
    assert one.run is None
    one.go("script")
    assert one.stage.card is one.stage.begin
    one.press(Key.Key_F7)
    assert one.stage.closing.panel.endings[0].do.isVisible()
    one.clock.go_on(70)
    settle()
    assert state(one) is ClosingState.OPEN


@pytest.mark.parametrize("width", [1200, 360])
def test_two_languages_side_by_side(led, width):
    one = led("region-hovedstaden", "da")
    one.go("script")
    one.conductor.set_languages("da", "sv")
    one.begin()
    if width < 1200:
        one.press(Key.Key_F9)
        window = one.window.page("participants").compact
        one.until(window.isActiveWindow)
        stage = window.script.stage
    else:
        window, stage = one.window, one.stage
    window.resize(width, 900)
    for step in [step.id for step in one.run.steps]:
        one.conductor.jump(step)
        for fold in stage.findChildren(Fold):
            fold.set_open(True)
        settle()
        said = stage.step.body.say.said
        assert not said or [language for language, _ in said] == ["da", "sv"]
        assert list(walker.clipped(window)) == []
