"""In a real room over HTTP: alerts appear, and what is pressed is done when the list says so."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.meetings.alerts.model import Action, AlertKind
from app.meetings.identified import How
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.participant import Standing
from app.meetings.roster.roster import Liveness
from app.practice.connection import By, Where
from app.practice.faults import Fault
from app.services.service import Stage
from app.ui.participants import alerts_box

NAMES = re.compile("Xerxes|Qwom|Zorbert|Quixley|Vintersol")


def press(row, action):
    row.buttons[action].click()


def test_the_button_leads_into_the_room(seated):
    assert seated.stage() is Stage.LIVE
    assert seated.place.presenter.is_practice
    assert seated.watch.people[0].name == "Anna Zorbert"
    assert len(seated.ours()) == 1
    # The made-up people are nobody's whom a real meeting expects.
    assert seated.place._arranged.consultation.people == ()


def test_our_own_entry_says_what_it_is(seated):
    (ours,) = seated.ours()
    assert "Samråd" in ours.name
    seated.until(lambda: any(p.is_ours for p in seated.watch.roster.participants.values()))
    assert seated.watch.roster.head_count() == 0


def test_an_intruder_is_removed_with_two_presses(seated, later):
    seated.host_comes()
    who = seated.comes("Xerxes Qwom")
    row = seated.row(AlertKind.UNKNOWN_PARTICIPANT)
    press(row, Action.REMOVE)
    assert seated.meeting.find(who) is not None
    assert seated.watch.pending == {}
    later()
    press(row, Action.REMOVE)
    seated.until(lambda: seated.meeting.find(who) is None)
    seated.until(lambda: AlertKind.UNKNOWN_PARTICIPANT not in seated.alerts())
    assert who not in seated.watch.roster.participants


def test_who_waits_is_let_in(seated):
    seated.host_comes()
    seated.meeting.lock()
    who = seated.comes("Bo Quixley")
    assert seated.watch.roster.participants[who].standing is Standing.LOBBY
    press(seated.row(AlertKind.IN_LOBBY), Action.ADMIT)
    seated.until(lambda: seated.watch.roster.participants[who].standing is Standing.IN_ROOM)
    seated.until(lambda: AlertKind.IN_LOBBY not in seated.alerts())
    assert seated.meeting.find(who).where is Where.ROOM


def test_who_waits_is_sent_away_with_two_presses(seated, later):
    seated.host_comes()
    seated.meeting.lock()
    who = seated.comes("Xerxes Qwom")
    press(seated.row(AlertKind.IN_LOBBY), Action.DENY)
    later()
    press(seated.row(AlertKind.IN_LOBBY), Action.DENY)
    seated.until(lambda: seated.meeting.find(who) is None)
    seated.until(lambda: AlertKind.IN_LOBBY not in seated.alerts())


def test_a_room_that_is_open_is_locked(here, sit):
    seated = sit(here(), organisation="region-hovedstaden")
    seated.practise()
    seated.host_comes()
    for name in ("Bo Quixley", "Cia Vintersol"):
        seated.comes(name)
    press(seated.row(AlertKind.ROOM_OPEN), Action.LOCK)
    seated.until(lambda: seated.meeting.is_locked)
    seated.until(lambda: AlertKind.ROOM_OPEN not in seated.alerts())


def test_the_meeting_is_ended_for_everybody(seated, later):
    seated.host_comes()
    seated.comes("Xerxes Qwom")
    press(seated.row(AlertKind.UNKNOWN_PARTICIPANT), Action.END)
    later()
    press(seated.row(AlertKind.UNKNOWN_PARTICIPANT), Action.END)
    seated.until(lambda: seated.watch.roster.liveness is Liveness.ENDED)
    assert seated.meeting.people == ()
    seated.until(lambda: seated.watch.alerts == ())


def test_a_refused_command_is_said_on_the_row(seated):
    seated.host_comes()
    who = seated.comes("Bo Quixley")
    seated.page.identify(who)
    panel = seated.page.panel
    button = panel.commands[CommandKind.MUTE]
    assert button.isVisibleTo(panel)
    seated.until(lambda: panel.is_steady)
    # Gone in the very moment, and nobody was told yet.
    seated.meeting._there.pop(who)
    button.click()
    seated.until(lambda: panel._progress.text() != "")
    assert who in seated.watch.roster.participants


def test_whoever_stands_next_is_not_meant_when_the_chosen_one_goes(seated):
    seated.host_comes()
    seated.meeting.lock()
    first, second = seated.comes("Xerxes Qwom"), seated.comes("Bo Quixley")
    page = seated.page
    page.list.view.choose(first)
    page.list.view.setFocus()
    seated.until(lambda: page.panel.is_steady)
    seated.meeting.leave(first)
    seated.until(lambda: first not in seated.watch.roster.participants)
    QTest.keyClick(page.list.view, Qt.Key.Key_A)
    page.panel.commands[CommandKind.ADMIT].click()
    assert (page.panel.participant, page.list.view.current) == (first, "")
    assert seated.watch.pending == {}
    assert seated.meeting.find(second).where is Where.LOBBY


def test_who_comes_and_goes_by_themselves_are_not_looked_at(seated):
    seated.host_comes()
    who = seated.comes("Bo Quixley")
    seated.page.list.view.choose(who)
    before = seated.watch.looked_at
    seated.meeting.leave(who)
    seated.until(lambda: who not in seated.watch.roster.participants)
    assert seated.watch.looked_at == before


def test_to_identify_leads_to_the_person(seated):
    seated.host_comes()
    who = seated.comes("Xerxes Qwom")
    press(seated.row(AlertKind.UNKNOWN_PARTICIPANT), Action.IDENTIFY)
    assert seated.page.panel.participant == who
    assert seated.page.panel.who.isAncestorOf(seated.window.focusWidget())


def test_a_sentence_to_say_is_shown_and_put_away(seated):
    seated.host_comes()
    seated.comes("Xerxes Qwom")
    press(seated.row(AlertKind.UNKNOWN_PARTICIPANT), Action.ASK_TO_LEAVE)
    hint = seated.page.alerts.hint
    assert hint.words
    hint.close_it.click()
    assert hint.words == ""


def test_a_recording_is_told_of_while_it_lasts(seated):
    seated.host_comes()
    who = seated.comes("Inspelning", records=True, by=By.AUDIO)
    seated.row(AlertKind.RECORDING)
    seated.meeting.leave(who)
    seated.until(lambda: AlertKind.RECORDING not in seated.alerts())


def test_hands_are_told_of_in_their_order(seated):
    seated.host_comes()
    second, first = seated.comes("Bo Quixley"), seated.comes("Cia Vintersol")
    seated.meeting.change(first, hand=1_769_000_000.0)
    seated.meeting.change(second, hand=1_769_000_005.0)
    seated.until(lambda: len(seated.watch.roster.hands()) == 2)
    row = seated.row(AlertKind.HANDS)
    assert row.alert.subjects == (first, second)
    words = row.sentence()
    assert words.index("Cia") < words.index("Bo")


def test_many_strangers_are_one_row(seated):
    seated.host_comes()
    seated.meeting.crowd(8)
    row = seated.row(AlertKind.UNKNOWN_PARTICIPANT)
    seated.until(lambda: seated.alerts().count(AlertKind.UNKNOWN_PARTICIPANT) == 1)
    assert Action.REMOVE not in row.buttons


def test_a_look_alike_is_told_of_loudly(seated):
    seated.host_comes()
    seated.comes("\u0410nna Zorbert")
    seated.row(AlertKind.NAME_DANGER)


def test_a_rename_of_somebody_known_is_told_of(seated):
    seated.host_comes()
    who = seated.comes("Bo Quixley")
    seated.watch.confirm(who, (seated.watch.people[1].key,), How.KNOWN)
    seated.meeting.change(who, name="Guest")
    seated.row(AlertKind.RENAMED)


def test_names_are_hidden_with_one_key_everywhere(seated):
    seated.host_comes()
    seated.comes("Xerxes Qwom")
    row = seated.row(AlertKind.UNKNOWN_PARTICIPANT)
    assert "Xerxes" in row.sentence()
    QTest.keyClick(seated.page.list.view, Qt.Key.Key_F8)
    seated.until(lambda: seated.place.presenter.cover.is_on)
    assert "Xerxes" not in row.sentence()
    seen = [line for line in seated.words().splitlines() if NAMES.search(line)]
    assert seen == []
    QTest.keyClick(seated.page.list.view, Qt.Key.Key_F8)
    assert "Xerxes" in row.sentence()


@pytest.mark.parametrize("fault", ["garbage", "reordered", "crumbs"])
def test_a_room_that_misbehaves_is_shown_as_it_is(seated, fault):
    seated.host_comes()
    seated.meeting.misbehave(Fault(fault), 1.0)
    who = seated.comes("Bo Quixley")
    seated.meeting.leave(who)
    seated.until(lambda: who not in seated.watch.roster.participants)
    assert seated.watch.roster.liveness is Liveness.LIVE


def test_what_is_told_in_practice_is_said_once_by_one_window(seated, monkeypatch):
    said = []
    monkeypatch.setattr(alerts_box, "announce", lambda widget, words: said.append(words))
    seated.page.open_compact()
    seated.place.connecting.practice_told.emit("Somebody is at the door.")
    assert said == ["Somebody is at the door."]
    for box in (seated.page.alerts, seated.page.compact.alerts):
        assert box.told.words == "Somebody is at the door."
