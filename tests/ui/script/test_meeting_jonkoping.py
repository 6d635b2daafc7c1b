"""A coordinator leads the practice SIP meeting of Region Jönköping by keyboard, in Swedish."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app import script_store
from app.meetings.alerts.model import Action, AlertKind
from app.meetings.identified import How
from app.meetings.roster.roster import Liveness
from app.script.closing import ClosingState
from app.script.run import StepState
from tests.ui.script.by_keyboard import SURE, Key, led, staged, windows

__all__ = ["led", "staged", "windows"]

NUMBER = "121212-1212"
"""Looks like an identity number, and is nobody's."""


def test_the_sip_meeting_of_jonkoping_without_a_mouse(led, staged):
    room = staged("sip", "sv")
    one = led("region-jonkoping", "sv", audience="region")
    one.practise("sip", room)
    room.reach(20)
    one.until(lambda: room.is_here("patient"))
    begin_the_meeting(one)
    one.forward_to("check-list")
    compare_the_list(one, room)
    welcome_and_purpose(one)
    an_intruder(one, room)
    introductions(one, room)
    a_lost_network(one, room)
    the_questions(one)
    the_summary(one)
    the_end_in_two_places(one)
    afterwards(one)


def begin_the_meeting(one):
    one.go("script")
    begin = one.stage.begin
    assert QApplication.focusWidget() is begin.begin
    one.write(begin.fields.leader.edit, "Karin")
    one.write(begin.fields.patient.edit, "Olle")
    one.write(begin.fields.purpose.edit, "Hemgång")
    one.begin()
    assert one.run.script.id == "sip"
    assert script_store.load() is not None


def compare_the_list(one, room):
    one.until(lambda: len(one.watch.roster.present()) >= 6)
    assert one.aid.lines
    assert any(room.name("doctor") in line.text for line in one.aid.lines)


def welcome_and_purpose(one):
    one.press(Key.Key_Space)
    assert one.step == "welcome"
    said = [words for _, lines in one.conductor.say(one.run.current.say) for words in lines]
    one.press(Key.Key_Space)
    assert one.step == "purpose-and-secrecy"
    said += [words for _, lines in one.conductor.say(one.run.current.say) for words in lines]
    assert any("Karin" in words for words in said)
    one.press(Key.Key_P)
    assert one.run.is_paused
    one.press(Key.Key_P, Key.Key_S)
    assert one.run.state_of("purpose-and-secrecy") is StepState.SKIPPED
    one.press(Key.Key_Space)
    assert one.step == "why-we-meet"
    one.press(Key.Key_1)
    assert one.run.chosen("why-we-meet") == "person-tells"


def an_intruder(one, room):
    one.until(lambda: "unknown-joins" in one.script.offers.offers)
    one.push(one.script.offers.offers["unknown-joins"].not_now)
    assert "unknown-joins" not in one.script.offers.offers
    # Who telephones is unknown as well, and was put away: whoever comes after is still told of.
    room.reach(40)
    one.until(lambda: one.in_the_room(room.name("intruder")))
    one.until(lambda: "unknown-joins" in one.script.offers.offers)
    one.home()
    one.press(Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is one.script.offers.offers["unknown-joins"].not_now
    assert one.step == "why-we-meet"
    assert one.conductor.prompt is None
    one.push(one.script.offers.offers["unknown-joins"].show_it)
    assert one.conductor.prompt.id == "unknown-joins"
    assert one.stage.card is one.stage.prompt
    one.press(Key.Key_Space)
    assert one.conductor.prompt is None
    assert one.step == "why-we-meet"
    one.go("participants")
    strip = one.window.page("participants").alerts.strip
    intruder = one.in_the_room(room.name("intruder")).id
    one.until(lambda: unknown(strip, intruder))
    if not unknown(strip, intruder).isVisible():
        one.push(strip.more)
    one.push(unknown(strip, intruder).buttons[Action.REMOVE], SURE)
    one.until(lambda: not one.in_the_room(room.name("intruder")))
    one.go("script")
    assert one.step == "why-we-meet"


def unknown(strip, subject):
    kind = AlertKind.UNKNOWN_PARTICIPANT
    found = (row for row in strip.rows if row.alert.kind is kind and subject in row.alert.subjects)
    return next(found, None)


def introductions(one, room):
    one.press(Key.Key_Space)
    assert one.step == "introductions"
    round_ = one.conductor.round
    assert round_.next.name == room.name("patient")
    one.press(Key.Key_Return)
    assert round_.next.kind not in ("patient", "relative")
    the_daughter_comes_late(one, room)
    off_camera_beside_the_patient(one)
    one.press(Key.Key_Return)
    assert not round_.all_spoken
    for _ in range(len(round_.speakers)):
        if round_.next is not None:
            one.press(Key.Key_Return)
    assert round_.all_spoken


def the_daughter_comes_late(one, room):
    """Her name in the list is not quite the one that was expected: a person says who she is."""
    round_ = one.conductor.round
    room.reach(75)
    one.until(lambda: one.in_the_room("Malin Holm"))
    one.until(lambda: round_.speakers[-1].name == "Malin Holm")
    one.tab_to(one.aid.list)
    one.press(Key.Key_Home, Key.Key_End)
    one.push(one.aid.person.who)
    assert one.window.pages.current == "participants"
    who = one.window.page("participants").panel.who
    one.press(Key.Key_Space)
    assert who.ticked
    one.push(who.ways[How.KNOWN])
    one.go("script")
    assert (round_.next.name, round_.next.how) == (room.name("daughter"), How.KNOWN)


def off_camera_beside_the_patient(one):
    one.tab_to(one.aid.list)
    one.press(Key.Key_Home)
    first = one.aid.list.current
    one.write(one.aid.person.field, "Bertil")
    one.press(Key.Key_Return)
    speakers = one.conductor.round.speakers
    (added,) = [speaker for speaker in speakers if speaker.is_off_camera]
    assert added.name == "Bertil"
    assert added.beside == first.participant
    one.go("meeting")
    one.go("script")


def a_lost_network(one, room):
    room.reach(141)
    one.until(lambda: one.watch.roster.liveness is not Liveness.LIVE)
    one.until(lambda: "list-lost" in one.script.offers.offers)
    one.push(one.script.offers.offers["list-lost"].show_it)
    assert one.conductor.prompt.id == "list-lost"
    one.press(Key.Key_Space)
    assert one.step == "introductions"
    room.reach(172)
    one.until(lambda: one.watch.roster.liveness is Liveness.LIVE)
    one.until(lambda: "list-lost" not in one.script.offers.offers)
    # Who came while nobody saw it has not spoken.
    one.until(lambda: not one.conductor.round.all_spoken)


def the_questions(one):
    one.forward_to("questions")
    assert [hand.name[:6] for hand in one.conductor.hands()] == ["Johans", "A. San"]


def the_summary(one):
    one.forward_to("summary")
    form = one.aid.form
    one.write(form.what, f"Ring {NUMBER}")
    assert not any(map(str.isdigit, form.what.text()))
    assert form.problem
    one.press(Key.Key_Return)
    assert not any(map(str.isdigit, one.conductor.summary.lines[0].what))
    one.push(one.aid.lines[0].away)
    assert one.conductor.summary.is_empty
    one.write(form.what, "Hemtjänst tre gånger om dagen")
    one.write(form.who, "Kommunen")
    one.press(Key.Key_Return)
    (line,) = one.conductor.summary.lines
    assert (line.what, line.who) == ("Hemtjänst tre gånger om dagen", "Kommunen")
    one.write(one.aid.date, "3 december")
    one.press(Key.Key_Tab)
    assert one.conductor.summary.next_date == "3 december"
    assert one.step == "summary"


def the_end_in_two_places(one):
    one.forward_to("end-in-two-places")
    one.press(Key.Key_F7)
    conductor = one.conductor
    assert conductor.is_closing_open
    panel = one.stage.closing.panel
    one.push(panel.endings[0].do)
    assert conductor.closing.state(conductor.now()) is ClosingState.HALF
    one.go("meeting")
    assert "script.half_ended" in one.window.notices.keys
    one.go("script")
    assert "script.half_ended" not in one.window.notices.keys
    one.push(panel.endings[1].do)
    assert conductor.closing.state(conductor.now()) is ClosingState.DONE
    one.push(panel.end, SURE)
    one.until(lambda: conductor.closing.state(conductor.now()) is ClosingState.CONFIRMED)
    assert conductor.clearing.left(conductor.now()) is not None
    one.push(one.stage.closing.onward)
    assert one.window.pages.current == "afterwards"


def afterwards(one):
    page = one.window.page("afterwards")
    left = page.left_to_do
    one.push(page.duties.duties[0].tick.box)
    assert page.left_to_do == left - 1
    one.push(page.next_one.button, SURE)
    conductor = one.conductor
    assert one.window.pages.current == "meeting"
    assert conductor.run is None
    assert conductor.summary.is_empty
    assert conductor.round.speakers == ()
    assert conductor.values.leader == conductor.values.patient == conductor.values.purpose == ""
    assert conductor.closing.state(conductor.now()) is ClosingState.OPEN
    assert one.watch.roster.liveness is Liveness.NOT_WATCHED
    assert page.left_to_do == left
    assert script_store.load() is None
    begin = one.stage.begin
    one.go("script")
    for field in (begin.fields.leader, begin.fields.patient, begin.fields.purpose):
        assert field.edit.text() == ""
