"""Between the check and the meeting: what is not any more as it was checked is told once."""

from dataclasses import replace

import pytest

from app.computer.clocks import moment
from app.equipment.guard import Guard
from app.readiness.limits_over_time import ValidityLimits
from app.readiness.readings import (
    CameraReading,
    LoudspeakerReading,
    MicrophoneReading,
    RouteReading,
)
from app.readiness.readings_computer import AttachedReading, PowerReading
from app.readiness.validity import Moment
from app.settings import DeviceChoice
from tests.ui.standing_check import GOOD, StandingCheck

HERE = AttachedReading(
    cameras=("Webcam",),
    microphones=("Array", "Headset"),
    loudspeakers=("Headset", "Screen"),
    usual_microphone="Headset",
    usual_loudspeaker="Headset",
)
PULLED = AttachedReading(
    cameras=("Webcam",),
    microphones=("Array",),
    loudspeakers=("Screen",),
    usual_microphone="Array",
    usual_loudspeaker="Screen",
)


class Clock:
    def __init__(self):
        self.seconds = self.slept = 0.0

    def __call__(self):
        return Moment(1000.0 + self.seconds + self.slept, 1000.0 + self.seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def check(qapp):
    check = StandingCheck(*GOOD)
    yield check
    for one in check.checks:
        one.forget()


@pytest.fixture
def guard(check, clock):
    guard = Guard(check, clock)
    yield guard
    guard.stop()


def surround(check, attached=HERE, medium="cable", source="mains"):
    check.computer.fact.emit("attached", attached)
    check.computer.fact.emit("power", PowerReading(battery=True, source=source, percent=80.0))
    check.computer.route.emit(RouteReading(medium=medium, carrier=medium, interface="e0"))


@pytest.fixture
def told(guard):
    told = []
    guard.news.connect(lambda news: told.extend(change.code for change in news))
    return told


def watch(guard, clock, seconds=4.0):
    for _ in range(int(seconds / 0.5)):
        clock.seconds += 0.5
        guard._on_look()


@pytest.fixture
def checked(check, guard, told):
    check.begin()
    surround(check)
    check.end()
    return told


@pytest.mark.parametrize(
    ("around", "code"),
    [
        ({"attached": PULLED}, "changed.microphone_gone"),
        ({"medium": "wifi"}, "changed.network_wifi"),
        ({"medium": "none"}, "changed.network_gone"),
        ({"source": "battery"}, "changed.mains_lost"),
    ],
)
def test_what_gets_lost_is_told_once(check, guard, clock, checked, around, code):
    surround(check, **around)
    watch(guard, clock)
    assert checked.count(code) == 1
    assert not guard.validity.holds


def test_what_comes_back_at_once_was_never_gone(check, guard, clock, checked):
    surround(check, attached=PULLED)
    watch(guard, clock, 0.5)
    surround(check)
    watch(guard, clock)
    assert checked == []
    assert guard.validity.holds


def test_an_hour_changes_nothing(guard, clock, checked):
    watch(guard, clock, 3600.0)
    assert guard.validity.holds


def test_a_sleep_ends_what_was_found(guard, clock, checked):
    watch(guard, clock)
    clock.slept = 600.0
    watch(guard, clock, 0.5)
    assert checked == ["changed.slept"]


def test_a_new_check_forgets_what_changed(check, guard, clock, checked):
    surround(check, medium="wifi")
    watch(guard, clock)
    check.begin()
    assert guard.validity.changes == ()
    check.end()
    watch(guard, clock)
    assert guard.validity.holds


def test_a_check_that_was_left_too_early_is_not_guarded(check, guard, clock, told):
    check.hold = True
    check.begin()
    check.end()
    surround(check, medium="none")
    watch(guard, clock)
    assert told == []


FEW = AttachedReading(
    cameras=("Infrared", "Integrated"),
    microphones=("Array",),
    loudspeakers=("Screen",),
    usual_microphone="Array",
    usual_loudspeaker="Screen",
)
MANY = replace(
    FEW,
    cameras=("BRIO", "Infrared", "Integrated"),
    microphones=("Array", "Evolve2", "Evolve2"),
    loudspeakers=("Evolve2", "Evolve2", "Screen"),
)


def opened(check, camera="", microphone="", loudspeaker=""):
    check.camera_check.reading = CameraReading(device=camera)
    check.microphone_check.reading = MicrophoneReading(device=microphone)
    check.loudspeaker_check.reading = LoudspeakerReading(device=loudspeaker)


def checked_with(check, guard, attached, **devices):
    check.begin()
    surround(check, attached=attached)
    opened(check, **devices)
    check.end()


def test_the_camera_that_was_opened_is_missed_though_nobody_chose_it(check, guard, clock, told):
    checked_with(check, guard, MANY, camera="BRIO")
    surround(check, attached=replace(MANY, cameras=FEW.cameras))
    watch(guard, clock)
    assert told == ["changed.camera_gone"]


def test_a_camera_that_was_not_opened_is_not_missed(check, guard, clock, told):
    checked_with(check, guard, MANY, camera="BRIO")
    surround(check, attached=replace(MANY, cameras=("BRIO",)))
    watch(guard, clock)
    assert told == []


def test_the_second_of_two_alike_is_missed(check, guard, clock, told):
    choice = DeviceChoice("second", "Evolve2 (2)")
    check.microphone_check.device = check.loudspeaker_check.device = choice
    checked_with(check, guard, MANY, microphone="Evolve2 (2)", loudspeaker="Evolve2 (2)")
    one = ("Array", "Evolve2")
    surround(check, attached=replace(MANY, microphones=one, loudspeakers=one))
    watch(guard, clock)
    assert told == ["changed.microphone_gone", "changed.loudspeaker_gone"]


def test_what_is_known_only_after_the_check_is_no_change(check, guard, clock, told):
    check.begin()
    opened(check, camera="BRIO", microphone="Evolve2 (2)")
    check.end()
    watch(guard, clock)
    surround(check, attached=MANY)
    watch(guard, clock)
    assert told == []
    surround(check, attached=FEW, source="battery")
    watch(guard, clock)
    assert told[:2] == ["changed.camera_gone", "changed.microphone_gone"]
    assert told[-1] == "changed.mains_lost"


def test_another_usual_microphone_is_told_whatever_was_opened(check, guard, clock, told):
    checked_with(check, guard, MANY, microphone="Array")
    surround(check, attached=replace(MANY, usual_microphone="Evolve2"))
    watch(guard, clock)
    assert told == ["changed.microphone_other"]


def test_a_name_that_the_system_does_not_list_is_no_change(check, guard, clock, told):
    checked_with(check, guard, MANY, camera="/dev/video0", microphone="hw:1")
    watch(guard, clock)
    surround(check, attached=replace(MANY, microphones=("Array", "Evolve2")))
    watch(guard, clock)
    assert told == []


def test_the_administrators_patience_holds(check, guard, clock, told):
    patient = ValidityLimits(worse_s=10.0, better_s=10.0)
    check.use(replace(check.limits, validity=patient))
    check.begin()
    surround(check)
    check.end()
    surround(check, attached=PULLED)
    watch(guard, clock, 6.0)
    assert told == []
    watch(guard, clock, 6.0)
    assert told


def test_both_clocks_go_on_while_the_computer_is_awake():
    first, second = moment(), moment()
    assert second.elapsed_s >= first.elapsed_s
    assert abs(second.slept_since(first)) < 1.0
