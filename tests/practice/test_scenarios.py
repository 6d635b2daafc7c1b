"""Every scenario that comes with the program, played through at once."""

import pytest

from app.meetings.expected import person
from app.practice.connection import Where
from app.practice.meeting import Meeting
from app.practice.player import Player
from app.practice.room import as_message, expected
from app.practice.scenario import Do, Room, Scenario
from app.practice.scenario_file import load, shipped
from app.practice.server import PracticeServer
from tests.practice.asking import Caller, Roster, wait_until
from tests.practice.stage import Stage, parsed

LANGUAGES = ("da", "sv", "nb", "en")
LONGEST_S = 600
each_scenario = pytest.mark.parametrize("name", shipped())


@pytest.fixture(name="play")
def _play():
    return lambda name, **how: Stage(load(name).scenario, **how)


@each_scenario
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_everything_in_every_language(name, language):
    one = load(name).scenario

    assert language in one.title
    assert language in one.about
    assert [step for step in one.steps if step.tell and language not in step.tell] == []
    assert [step for step in one.steps if step.do is Do.TELL and not step.tell] == []
    names = one.names_in(language)
    assert [figure.id for figure in one.figures if names not in figure.name] == []
    assert [step for step in one.steps if step.name and names not in step.name] == []


@each_scenario
def test_whom_it_expects_can_be_expected(name):
    one = load(name).scenario

    for figure in expected(one):
        for language in LANGUAGES[:3]:
            role = figure.role.text(language)
            assert person(figure.name[language], role, figure.organisation.text(language)).name


@each_scenario
def test_every_figure_appears(name):
    one = load(name).scenario

    absent = {figure.id for figure in one.figures} - {step.who for step in one.steps}
    # She sits beside her child, behind one connection.
    assert absent == ({"mother"} if name == "guardian" else set())


@each_scenario
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_plays_to_its_end(play, name, language):
    stage = play(name, language=language)
    assert not stage.player.is_over

    stage.at(LONGEST_S)

    assert stage.player.is_over
    assert stage.told


@each_scenario
def test_it_plays_to_its_end_on_a_real_server(name):
    scenario, told = load(name).scenario, []
    with PracticeServer(scenario, language="da", speed=2000, tell=told.append) as server:
        caller = Caller(server)
        assert caller.request_token(scenario.room.host_pin)[0] == 200
        stream = caller.events()
        stream.sync()
        wait_until(lambda: server.player.is_over)
        stream.close()
    assert told


@each_scenario
def test_nothing_happens_before_somebody_watches(name):
    scenario = load(name).scenario
    meeting = Meeting("room")
    told = []
    player = Player(meeting, scenario, "sv", 1.0, lambda: 0.0, told.append)
    player.prepare()
    there = [one.name for one in meeting.people]

    for now in range(LONGEST_S):
        player.tick(now)

    assert [one.name for one in meeting.people] == there
    assert there
    assert told == []


def test_speed_makes_it_faster(play):
    slow, fast = play("sip"), play("sip", speed=10.0)

    slow.at(41)
    fast.at(4.5)

    assert "Janne" in slow.names()
    assert fast.names() == slow.names()


def test_the_intruder_comes_again_ten_seconds_after_having_been_removed(play):
    stage = play("sip")
    stage.at(50)
    assert "Janne" in stage.names()

    stage.do("lock")
    stage.do("disconnect", "Janne")
    stage.at(59)
    assert "iPhone" not in stage.names()
    stage.at(61)

    assert stage.names(Where.LOBBY) == ["iPhone"]


def test_the_late_relative_waits_if_the_room_is_locked(play):
    stage = play("sip")
    stage.do("lock")

    stage.at(76)

    assert "Malin Holm" in stage.names(Where.LOBBY)


def test_the_name_that_looks_alike_is_another(play):
    stage = play("sip")

    stage.at(111)

    alike = [name for name in stage.names() if name.endswith("Bergström")]
    assert len(set(alike)) == 2
    assert {len(name) for name in alike} == {14}


def test_the_line_is_cut_for_twenty_five_seconds_while_people_come_and_go(play):
    stage = play("sip")
    stage.at(139.5)
    before = set(stage.names())

    stage.at(140)
    assert stage.listener.is_broken
    assert stage.meeting.faults.has("cut")
    stage.at(164.5)
    assert stage.meeting.faults.has("cut")
    stage.at(165)

    assert not stage.meeting.faults.has("cut")
    assert before - set(stage.names()) == {"Pia Åkesson"}
    assert set(stage.names()) - before == {"iPad (2)"}


def test_the_recorder_records(play):
    stage = play("sip")

    stage.at(200)

    assert [one.name for one in stage.meeting.people if one.records] == ["Inspelning"]


def test_hands_are_up_in_their_order_and_can_be_lowered(play):
    stage = play("sip")
    stage.at(98)

    hands = sorted((one for one in stage.meeting.people if one.hand), key=lambda one: one.hand)
    stage.do("clearbuzz", hands[0].name)

    assert [one.name for one in hands] == ["Johansson, Maria (kommunen)", "A. Sandell"]


def test_nobody_comes_to_a_meeting_that_was_ended(play):
    stage = play("sip")
    stage.at(30)
    told = len(stage.told)

    stage.do("disconnect")
    stage.at(LONGEST_S)

    assert stage.names() == []
    assert stage.told[told:] == [load("sip").scenario.steps[-1].tell["sv"]]


def test_the_group_grows_over_fifteen_though_it_is_locked(play):
    stage = play("overfull")
    stage.at(37)
    assert len(stage.names(Where.ROOM)) == 14

    stage.do("lock")
    stage.at(56)
    assert len(stage.names(Where.ROOM)) == 16
    stage.at(71)

    assert stage.names(Where.LOBBY) == ["Storm"]


def test_the_guardian_waits_until_let_in(play):
    stage = play("guardian")
    stage.at(6)
    assert stage.names(Where.LOBBY) == ["Maja Nilsson"]

    stage.do("unlock", "Maja Nilsson")
    stage.at(12)

    assert stage.names(Where.LOBBY) == []
    assert stage.told[-1].startswith("Mamma och barn")


@each_scenario
def test_a_list_that_follows_the_events_is_true_at_every_moment(play, name):
    stage, roster, lives = play(name), Roster(), 1

    for half_seconds in range(2 * LONGEST_S):
        stage.at(half_seconds / 2)
        while not (batch := stage.listener.take(0)).is_last and batch.events:
            for _, data in batch.events:
                roster.apply(*parsed(data))
        watcher = next(iter(stage.meeting.watchers.ids()), None)
        if stage.listener.is_broken or watcher is None:
            stage.watch()
            lives += 1
        else:
            assert set(roster.people) == {one.uuid for one in stage.meeting.people}

    assert lives > 1 or name not in ("sip", "faults")


def test_what_the_window_is_told_holds_no_one_uninvited():
    one = load("sip").scenario

    told = as_message(one, "sv")

    names = [figure["name"] for figure in told["people"]]
    assert len(names) == 8
    assert "Janne" not in names
    assert told["people"][0] == {
        "name": "Karin Lindqvist",
        "role": "Vårdsamordnare",
        "organisation": "Åens vårdcentral",
        "kind": "staff",
    }


def test_an_empty_scenario_is_over_at_once():
    stage = Stage(Scenario(room=Room()))

    assert stage.player.is_done
    assert stage.names() == []
