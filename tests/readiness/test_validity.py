"""A result holds until something changes, or the computer slept; never by the clock alone."""

from dataclasses import replace

import pytest

from app.readiness.catalogue import CHECKS
from app.readiness.limits_over_time import ValidityLimits
from app.readiness.surroundings import Surroundings
from app.readiness.validity import Moment, Validity

DESK = Surroundings(
    microphones=("Evolve2", "Realtek"),
    loudspeakers=("Evolve2", "Realtek"),
    microphone="Evolve2",
    loudspeaker="Evolve2",
    headset=True,
    medium="cable",
    source="mains",
    docked=True,
)
WITHOUT_HEADSET = replace(DESK, microphones=("Realtek",), loudspeakers=("Realtek",))
ON_WIFI = replace(DESK, medium="wifi")


def at(seconds, slept=0.0):
    return Moment(seconds + slept, seconds)


@pytest.fixture
def validity():
    fresh = Validity(ValidityLimits())
    fresh.checked(DESK, at(0))
    return fresh


def told(validity, surroundings, *seconds):
    return [
        change.code.removeprefix("changed.")
        for second in seconds
        for change in validity.look(surroundings, at(second))
    ]


def test_nothing_holds_before_the_first_check():
    fresh = Validity(ValidityLimits())

    assert not fresh.holds
    assert fresh.look(WITHOUT_HEADSET, at(1)) == ()


def test_a_result_does_not_grow_old_by_the_clock(validity):
    assert told(validity, DESK, *range(1, 8 * 3600, 60)) == []
    assert validity.holds


def test_a_headset_pulled_out_ends_the_sound_results_only(validity):
    assert told(validity, WITHOUT_HEADSET, 1, 2, 3) == ["headset_gone"]
    assert not validity.holds
    assert validity.is_stale("microphone")
    assert not validity.is_stale("camera")


def test_it_is_told_once(validity):
    assert told(validity, WITHOUT_HEADSET, *range(1, 100)) == ["headset_gone"]


def test_what_comes_back_at_once_was_never_gone(validity):
    assert told(validity, WITHOUT_HEADSET, 1, 2) == []
    assert told(validity, DESK, 2.2, 10) == []
    assert validity.holds


def test_worse_is_told_sooner_than_better(validity):
    assert told(validity, ON_WIFI, 1, 2.4) == []
    assert told(validity, ON_WIFI, 2.5) == ["network_wifi"]
    assert told(validity, DESK, 3, 5.9) == []
    assert told(validity, DESK, 6) == ["network_cable"]


def test_two_wrong_states_that_take_turns_do_not_hide_each_other(validity):
    news = []
    for step in range(10):
        news += told(validity, ON_WIFI if step % 2 else WITHOUT_HEADSET, 1 + step * 0.5)

    assert news[0] in ("network_wifi", "headset_gone")


def test_the_way_back_does_not_make_the_old_result_hold_again(validity):
    """Plugged in again, a headset may have another volume, and its mute may be on."""
    told(validity, WITHOUT_HEADSET, 1, 3)

    assert told(validity, DESK, 4, 8) == ["headset_back"]
    assert validity.is_stale("microphone")


def test_a_new_check_makes_results_hold_again(validity):
    told(validity, WITHOUT_HEADSET, 1, 3)

    validity.checked(WITHOUT_HEADSET, at(20))

    assert validity.holds
    assert validity.changes == ()
    assert told(validity, WITHOUT_HEADSET, 21, 30) == []


def test_sleep_ends_every_result_at_once(validity):
    validity.look(DESK, at(10))

    news = validity.look(ON_WIFI, at(12, slept=1800))

    assert [change.code for change in news] == ["changed.slept", "changed.network_wifi"]
    assert all(validity.is_stale(check) for check in CHECKS)
    assert validity.look(ON_WIFI, at(13, slept=1800)) == ()


def test_a_clock_that_somebody_sets_is_no_sleep(validity):
    """Both clocks run on alike when a time server moves the time of day."""
    assert told(validity, DESK, 30, 60, 90) == []


def test_a_moment_of_sleep_is_overlooked(validity):
    validity.look(DESK, at(10))

    assert validity.look(DESK, at(11, slept=4)) == ()


def test_a_gap_without_a_look_counts_as_sleep(validity):
    """Some systems stop programs while their clocks go on."""
    validity.look(DESK, at(10))

    assert [change.code for change in validity.look(DESK, at(131))] == ["changed.slept"]


def test_what_is_unknown_for_a_while_is_remembered(validity):
    blind = Surroundings(headset=True)
    assert told(validity, blind, 1, 10) == []

    told(validity, replace(blind, source="battery"), 11, 13)

    assert told(validity, ON_WIFI, 14, 16) == ["network_wifi", "mains_back"]


def test_what_was_unknown_at_the_check_is_no_change_when_it_is_told():
    fresh = Validity(ValidityLimits())
    fresh.checked(Surroundings(headset=True), at(0))
    assert told(fresh, DESK, 1, 10) == []
    assert told(fresh, WITHOUT_HEADSET, 11, 13) == ["headset_gone"]


def test_what_came_back_does_not_stand_any_more(validity):
    told(validity, replace(WITHOUT_HEADSET, medium="wifi"), 1, 3)
    assert [one.code for one in validity.standing] == [
        "changed.headset_gone",
        "changed.network_wifi",
    ]
    told(validity, ON_WIFI, 4, 8)
    assert [one.code for one in validity.standing] == ["changed.network_wifi"]


def test_limits_that_come_later_hold_from_then_on(validity):
    validity.use(ValidityLimits(worse_s=10.0))
    assert told(validity, ON_WIFI, 1, 5) == []
    assert told(validity, ON_WIFI, 11) == ["network_wifi"]


def test_a_dock_that_went_is_believed(validity):
    assert told(validity, replace(DESK, docked=False), 1, 5, 9) == ["undocked"]


def test_forgetting_leaves_nothing_to_hold(validity):
    validity.forget()

    assert not validity.holds
    assert validity.look(WITHOUT_HEADSET, at(5)) == ()
