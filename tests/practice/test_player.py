"""What each step of a scenario does, and that whoever follows the events has the truth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.texts import Texts
from app.practice.connection import Rank, Where
from app.practice.faults import Fault
from app.practice.scenario import NEED_WHO, Do, Figure, Moment, Scenario, Step
from app.practice.scenario_file import load
from app.practice.server import PracticeServer
from tests.practice.asking import Caller, Roster
from tests.practice.stage import Stage, parsed

WHO = Figure("ole", Texts({"sv": "Olle"}))
OTHER = Texts({"sv": "Någon annan"})


@pytest.mark.parametrize(
    ("step", "holds"),
    [
        (Step(Moment(1), Do.LEAVE, "ole"), lambda meeting, one: one is None),
        (Step(Moment(1), Do.RENAME, "ole", OTHER), lambda _, one: one.name == "Någon annan"),
        (Step(Moment(1), Do.HAND_UP, "ole"), lambda _, one: one.hand > 0),
        (Step(Moment(1), Do.HAND_DOWN, "ole"), lambda _, one: one.hand == 0),
        (Step(Moment(1), Do.MUTE, "ole"), lambda _, one: one.is_self_muted),
        (Step(Moment(1), Do.UNMUTE, "ole"), lambda _, one: not one.is_self_muted),
        (Step(Moment(1), Do.CAMERA_OFF, "ole"), lambda _, one: one.is_camera_off),
        (Step(Moment(1), Do.CAMERA_ON, "ole"), lambda _, one: not one.is_camera_off),
        (Step(Moment(1), Do.PRESENT, "ole"), lambda _, one: one.is_presenting),
        (Step(Moment(1), Do.STOP_PRESENTING, "ole"), lambda _, one: not one.is_presenting),
        (Step(Moment(1), Do.RECORD, "ole"), lambda _, one: one.records),
        (Step(Moment(1), Do.STREAM, "ole"), lambda _, one: one.streams),
        (Step(Moment(1), Do.TRANSCRIBE, "ole"), lambda _, one: one.transcribes),
        (Step(Moment(1), Do.USE_AI, "ole"), lambda _, one: one.uses_ai),
        (Step(Moment(1), Do.MAKE_HOST, "ole"), lambda _, one: one.rank is Rank.HOST),
        (Step(Moment(1), Do.MAKE_GUEST, "ole"), lambda _, one: one.rank is Rank.GUEST),
        (Step(Moment(1), Do.LOCK), lambda meeting, _: meeting.is_locked),
        (Step(Moment(1), Do.UNLOCK), lambda meeting, _: not meeting.is_locked),
        (Step(Moment(1), Do.CROWD, number=7), lambda meeting, _: len(meeting.people) == 9),
        (Step(Moment(1), Do.END), lambda meeting, _: meeting.people == ()),
        (
            Step(Moment(1), Do.MISBEHAVE, fault=Fault.SLOW),
            lambda meeting, _: meeting.faults.has(Fault.SLOW),
        ),
        (Step(Moment(1), Do.ENTER, "ole"), lambda _, one: one.where is Where.ROOM),
        (Step(Moment(1), Do.TELL, tell=OTHER), lambda _, one: one.where is Where.AT_PIN),
    ],
    ids=lambda value: value.do if isinstance(value, Step) else "",
)
def test_what_each_step_does(step, holds):
    where = Where.AT_PIN if step.do in (Do.ENTER, Do.TELL) else None
    join = Step(Moment(), Do.JOIN, "ole", where=where)
    stage = Stage(Scenario(figures=(WHO,), steps=(join, step)))
    (ole,) = [one.uuid for one in stage.meeting.people if one.name == "Olle"]

    stage.at(1)

    assert holds(stage.meeting, stage.meeting.find(ole))
    assert stage.told == ([OTHER["sv"]] if step.do is Do.TELL else [])
    assert stage.player.is_done


@pytest.mark.parametrize("do", sorted(NEED_WHO - {Do.JOIN}))
def test_a_step_about_somebody_who_is_not_there_does_nothing(do):
    stage = Stage(Scenario(figures=(WHO,), steps=(Step(Moment(1), do, "ole", OTHER),)))

    stage.at(1)

    assert stage.names() == []
    assert stage.player.is_done


def test_from_the_pin_one_may_come_to_the_lobby():
    join = Step(Moment(), Do.JOIN, "ole", where=Where.AT_PIN)
    steps = (join, Step(Moment(1), Do.LOCK), Step(Moment(2), Do.ENTER, "ole"))
    stage = Stage(Scenario(figures=(WHO,), steps=steps))

    stage.at(2)

    assert stage.names(Where.LOBBY) == ["Olle"]


def test_unlocking_counts_as_letting_in():
    with PracticeServer(load("guardian").scenario, language="sv", speed=10.0) as server:
        server.meeting.watchers.host_after_s = 0
        caller = Caller(server)
        caller.request_token(server.host_pin)
        stream = caller.events()
        child = next(uuid for uuid, one in waiting(stream))
        assert caller.post("unlock")[0] == 200
        stream.close()

        assert ("unlock", child) in server.meeting.deeds_since(0)


def waiting(stream):
    while True:
        name, one = stream.next()
        if name == "participant_create" and one["service_type"] == "waiting_room":
            yield one["uuid"], one


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["join", "leave", "admit", "mute", "rename", "lock", "unlock", "quiet"]),
        st.integers(0, 7),
    ),
    max_size=40,
)


@given(DEEDS, st.booleans())
def test_whatever_happens_a_list_that_follows_is_the_truth(deeds, is_reordered):
    stage, roster, ids = Stage(Scenario()), Roster(), [""] * 8
    meeting = stage.meeting
    for deed, nth in deeds:
        if deed == "join":
            ids[nth] = meeting.join(f"Guest {nth}")
        elif deed in ("leave", "admit"):
            getattr(meeting, deed)(ids[nth])
        elif deed in ("lock", "unlock"):
            meeting.lock(deed == "lock")
        elif deed == "quiet":
            meeting.mute_guests(nth > 3)
        elif deed == "mute":
            meeting.change(ids[nth], is_muted=nth > 3)
        else:
            meeting.change(ids[nth], name=f"Renamed {nth}")
    batch = stage.listener.take(0, most=10_000)
    for event in batch.data(is_reordered).split(b"\n\n"):
        roster.apply(*parsed(event))

    assert roster.people == {one["uuid"]: one for one in meeting.wires()}
