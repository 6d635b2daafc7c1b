"""The soak's judgement of time, its clock, and that the same seed does the same."""

from random import Random

import pytest

from app.meetings.roster.watched import Gap
from app.practice.meeting import Meeting
from tests.labs.soak.clock import JumpingClock
from tests.labs.soak.deeds import Deeds
from tests.labs.soak.promise import Promise, Tally, wrong_gaps


def test_only_live_and_wrong_counts_from_when_it_was_seen():
    promise = Promise()
    looks = [(0.0, True, True), (1.0, True, False), (2.5, True, False), (3.0, False, False)]
    looks += [(4.0, True, False)]
    assert [promise.look(*look, "cut") for look in looks] == [0.0, 0.0, 1.5, 0.0, 0.0]
    assert promise.worst == {"cut": 1.5}


@pytest.mark.parametrize(
    ("gaps", "wrong"),
    [
        ([Gap(10.0, 20.0)], []),
        ([Gap(9.0, 20.0)], ["a gap that begins too early"]),
        ([Gap(10.0)], ["a gap without an end"]),
        ([Gap(10.0, 40.0)], ["a gap in the future"]),
        ([Gap(16.0, 20.0)], ["a change outside of every gap"]),
        ([], ["a change outside of every gap"]),
        ([Gap(10.0, 12.0), Gap(14.0, 20.0)], []),
    ],
)
def test_times_of_gaps(gaps, wrong):
    assert wrong_gaps(gaps, told_until=9.5, unseen=[15.0], now=30.0) == wrong


def test_the_clock_sleeps_on_both_kinds_of_systems():
    clock = JumpingClock()
    wall, steady, outside = clock.wall(), clock.steady(), clock.outside()
    clock.sleep(100.0, counts=False)
    assert clock.wall() - wall >= 100
    assert clock.steady() - steady < 100
    assert clock.outside() - outside >= 100
    clock.sleep(100.0, counts=True)
    assert clock.steady() - steady >= 100


def names_after(seed):
    meeting = Meeting("room")
    watcher = meeting.join("Samråd")
    deeds = Deeds(meeting, Random(seed), lambda: {watcher})
    for _ in range(10):
        deeds.burst()
    assert meeting.find(watcher).name == "Samråd"
    return [(one.name, one.where, one.is_muted) for one in deeds.people()]


def test_the_same_seed_does_the_same():
    assert names_after(3) == names_after(3)
    assert names_after(3) != names_after(4)


def test_very_many_come_and_go():
    meeting = Meeting("room")
    deeds = Deeds(meeting, Random(1), set)
    deeds.crowd()
    assert len(deeds.people()) == 1000
    deeds.thin_out()
    assert len(deeds.people()) < 100


def test_what_it_ends_with():
    tally, promise = Tally(), Promise()
    tally.faults.update(["cut", "cut", "sleep"])
    promise.look(0.0, True, False, "cut")
    promise.look(0.25, True, False, "cut")
    told = tally.lines(promise)
    assert told[0] == "3 rounds: cut 2, sleep 1"
    assert told[-1].endswith("cut 250")
