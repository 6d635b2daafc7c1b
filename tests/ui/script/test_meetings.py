"""A consultation in Danish and in Norwegian, a staff conference, and an end that counts down.

All by keyboard, in the real window (``by_keyboard.py``).
"""

from PySide6.QtWidgets import QApplication

from app.meetings.alerts.model import Action, AlertKind
from app.script.closing import ClosingState
from app.script.run import StepState
from app.ui.meeting.question_row import QuestionRow
from tests.ui.script.by_keyboard import SURE, WAIT_MS, Key, led, staged, windows

__all__ = ["led", "staged", "windows"]


def state(one):
    return one.conductor.closing.state(one.conductor.now())


def answer(one, question, option):
    """Answer a question of the Meeting page."""
    rows = one.window.page("meeting").findChildren(QuestionRow)
    row = next(row for row in rows if row.question == question and row.isVisible())
    one.push(next(button for button in row.buttons if button.option == option))


def look_at_the_card(one, prompt):
    """Open the card that is offered, and go back to the step."""
    step = one.step
    one.until(lambda: prompt in one.script.offers.offers)
    one.push(one.script.offers.offers[prompt].show_it)
    assert one.conductor.prompt.id == prompt
    assert one.stage.isAncestorOf(QApplication.focusWidget())
    one.press(Key.Key_Space)
    assert one.conductor.prompt is None
    assert one.step == step


def let_in_who_waits(one, room, figure):
    """From the alert on the Participants page, and back to the step."""
    one.until(lambda: AlertKind.IN_LOBBY in [alert.kind for alert in one.watch.alerts])
    one.go("participants")
    strip = one.window.page("participants").alerts.strip
    rows = {row.alert.kind: row for row in strip.rows}
    one.push(rows[AlertKind.IN_LOBBY].buttons[Action.ADMIT])
    one.until(lambda: one.in_the_room(room.name(figure)))
    one.until(lambda: room.has_more)
    one.go("script")


def everybody_speaks(one):
    round_ = one.conductor.round
    assert round_.speakers
    for _ in round_.speakers:
        if round_.next is not None:
            one.press(Key.Key_Return)
    assert round_.all_spoken


def to_the_end(one):
    """Space until all steps are passed."""
    one.home()
    for _ in one.run.steps:
        if not one.run.is_finished:
            one.press(Key.Key_Space)
    assert one.run.is_finished
    assert one.stage.card is one.stage.finished


def next_consultation(one):
    one.go("afterwards")
    page = one.window.page("afterwards")
    one.push(page.duties.duties[0].tick.box)
    one.push(page.next_one.button, SURE)
    assert one.run is None
    assert one.conductor.summary.is_empty
    assert state(one) is ClosingState.OPEN


def test_a_danish_consultation_in_minsp(led, staged):
    room = staged("consultation", "da")
    one = led("region-hovedstaden", "da")
    one.practise("consultation", room)
    one.go("script")
    one.choose_script("minsp")
    one.write(one.stage.begin.fields.leader.edit, "Henrik Dalgård")
    one.begin()
    room.reach(5)
    look_at_the_card(one, "waits-minsp")
    let_in_who_waits(one, room, "patient")
    one.press(Key.Key_1)
    assert one.run.chosen("hello") == "fine"
    one.press(Key.Key_Space)
    assert one.step == "who-minsp"
    everybody_speaks(one)
    room.go_on(75)
    look_at_the_card(one, "waits-minsp")
    one.forward_to("agreed")
    one.write(one.aid.form.what, "Blodprøve på fredag")
    one.press(Key.Key_Return)
    assert [line.what for line in one.conductor.summary.lines] == ["Blodprøve på fredag"]
    to_the_end(one)
    one.push(one.stage.finished.end)
    (row,) = one.stage.closing.panel.endings
    one.push(row.do)
    assert state(one) is ClosingState.DONE
    one.push(one.stage.closing.panel.end, SURE)
    one.until(lambda: state(one) is ClosingState.CONFIRMED)
    next_consultation(one)


def test_a_norwegian_consultation_stops_for_a_public_place(led, staged):
    room = staged("consultation", "nb")
    one = led("sykehuset-ostfold", "nb")
    one.practise("consultation", room)
    one.go("script")
    one.choose_script("consultation")
    one.begin()
    room.reach(5)
    let_in_who_waits(one, room, "patient")
    one.forward_to("private")
    one.press(Key.Key_3)
    assert one.run.is_stopped
    assert one.stage.step.paused.isVisible()
    one.press(Key.Key_Space)
    # Only a press that means it goes on.
    assert one.step == "private"
    one.press(Key.Key_P)
    assert not one.run.is_stopped
    one.press(Key.Key_1, Key.Key_Space)
    assert one.run.state_of("private") is StepState.PASSED
    one.forward_to("introductions")
    everybody_speaks(one)
    to_the_end(one)
    one.press(Key.Key_F7)
    panel = one.stage.closing.panel
    one.push(panel.end, SURE)
    one.until(lambda: state(one) is ClosingState.CONFIRMED)
    assert panel.endings[0].do.isHidden(), "the list says that it is done"
    next_consultation(one)


def test_a_staff_conference_whose_list_is_kept_by_hand(led):
    one = led("region-hovedstaden", "da")
    answer(one, "patient", "no")
    answer(one, "staff_meeting", "conference")
    people = one.window.page("meeting").people
    one.write(people.field, "Kalle Berg; Anna Holm")
    one.press(Key.Key_Return)
    kind = next(iter(people._shown.values())).kind
    one.tab_to(kind)
    while kind.currentData() != "patient":
        one.press(Key.Key_Down)
    one.go("script")
    assert one.conductor.script.id == "conference"
    one.begin()
    keep_the_list_by_hand(one, "Anna Holm", "Kalle Berg")
    one.until(lambda: AlertKind.PATIENT_IN_STAFF_SERVICE in [a.kind for a in one.watch.alerts])
    one.go("script")
    look_at_the_card(one, "patient-in-teams")
    one.forward_to("show-document")
    share_a_document(one)
    to_the_end(one)
    one.push(one.stage.finished.end)
    for row in one.stage.closing.panel.endings:
        one.push(row.do)
    assert state(one) is ClosingState.DONE
    next_consultation(one)
    assert one.watch.people == ()


def keep_the_list_by_hand(one, *names):
    one.go("participants")
    one.push(one.people.panel.hand)
    assert QApplication.focusWidget() is one.people.board.field
    for name in names:
        one.write(one.people.board.field, name)
        one.press(Key.Key_Return)


def share_a_document(one):
    """The card is there before somebody shares: it is opened by hand."""
    one.unfold(one.script.cards)
    buttons = zip(one.script.cards.buttons, one.conductor.prompts, strict=True)
    one.push(next(button for button, card in buttons if card.id == "sharing-document"))
    assert one.conductor.prompt.id == "sharing-document"
    assert one.stage.isAncestorOf(QApplication.focusWidget())
    one.press(Key.Key_Backspace)
    assert one.step == "show-document"


def test_leave_counts_down_and_is_stopped_in_time(led):
    one = led("region-vastmanland", "sv")
    one.go("script")
    one.choose_script("sip")
    one.begin()
    one.press(Key.Key_F7)
    (leave,) = one.stage.closing.panel.endings
    one.push(leave.do)
    assert state(one) is ClosingState.COUNTING
    assert QApplication.focusWidget() is leave, "a second press must not take it back"
    passes(one, 50)
    assert 9 <= one.conductor.closing.left("leave", one.conductor.now()) <= 11
    assert leave.undo
    one.push(leave.back)
    assert state(one) is ClosingState.OPEN
    passes(one, 60)
    assert state(one) is ClosingState.OPEN
    one.push(leave.do)
    passes(one, 61)
    assert one.conductor.closing.left("leave", one.conductor.now()) is None
    assert state(one) is ClosingState.DONE
    next_consultation(one)


def passes(one, seconds):
    """Let time go by as it does: second by second, each of them seen."""
    for _ in range(seconds):
        one.clock.go_on(1)
        with one.qtbot.waitSignal(one.conductor.time_changed, timeout=WAIT_MS):
            pass
