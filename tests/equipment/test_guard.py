"""Between the check and the meeting: what is not any more as it was checked is told once."""

import pytest

from app.computer.clocks import moment
from app.equipment.guard import Guard
from app.readiness.readings import RouteReading
from app.readiness.readings_computer import AttachedReading, PowerReading
from app.readiness.validity import Moment
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
    return StandingCheck(*GOOD)


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


def test_both_clocks_go_on_while_the_computer_is_awake():
    first, second = moment(), moment()
    assert second.elapsed_s >= first.elapsed_s
    assert abs(second.slept_since(first)) < 1.0
