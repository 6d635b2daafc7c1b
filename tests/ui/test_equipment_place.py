"""What the window says of the equipment after its page was left, until it is checked again."""

import pytest

from app.readiness.finding import Finding, Reason
from app.readiness.readings import RouteReading
from app.readiness.readings_computer import AttachedReading, PowerReading
from app.readiness.validity import Moment
from app.readiness.verdict import Verdict
from tests.ui.standing_check import finding

HEADSET = AttachedReading(
    microphones=("Array", "Headset"),
    loudspeakers=("Headset", "Screen"),
    usual_microphone="Headset",
    usual_loudspeaker="Headset",
)
PULLED = AttachedReading(
    microphones=("Array",),
    loudspeakers=("Screen",),
    usual_microphone="Array",
    usual_loudspeaker="Screen",
)


def power(verdict):
    return Finding("power", Reason("power.standing", verdict, "The battery."))


class Left:
    """The Equipment page that was checked, with what is attached told, and left."""

    def __init__(self, program):
        self.place, self.window = program._places._equipment, program.window
        self.check, self.seconds = self.place.check, 0.0
        self.place.guard._now = lambda: Moment(self.seconds, self.seconds)
        self.surround()
        self.window.go("help")
        assert not self.check.running

    def surround(self, attached=HEADSET, medium="cable", source="mains"):
        computer = self.check.computer
        computer.fact.emit("attached", attached)
        computer.fact.emit("power", PowerReading(battery=True, source=source, percent=80.0))
        computer.route.emit(RouteReading(medium=medium, carrier=medium, interface="e0"))
        # The standing check says what it was given, whatever its parts make of this.
        self.check.say()

    def watch(self, seconds=4.0):
        for _ in range(int(seconds / 0.5)):
            self.seconds += 0.5
            self.place.guard._on_look()

    @property
    def line(self):
        return self.window.status.sentence

    @property
    def state(self):
        return self.window.rail.button("equipment")._verdict

    @property
    def warnings(self):
        return self.window.notices.keys


@pytest.fixture
def left(program):
    left = Left(program)
    yield left
    for check in left.check.checks:
        check.forget()


def test_a_battery_that_gets_low_is_told_on_top(left):
    assert left.line.startswith("Ready")
    assert "checked at" in left.line
    assert left.state is None
    left.check.show(power(Verdict.MUST_FIX))
    assert left.line == "1 thing must be fixed"
    assert left.state is Verdict.MUST_FIX
    left.check.show(power(Verdict.OK))
    assert "checked at" in left.line
    assert left.state is None


def test_what_must_be_fixed_goes_before_what_changed(left):
    left.surround(source="battery")
    left.watch()
    assert left.line == "The computer runs on its battery now. Check again."
    left.check.show(power(Verdict.CAN_BE_BETTER))
    assert left.line == "The computer runs on its battery now. Check again."
    left.check.show(power(Verdict.MUST_FIX))
    assert left.line == "1 thing must be fixed"


def test_things_that_are_well_again_are_not_counted(start_program):
    program = start_program(*(GOOD_BUT_WIFI), language="en")
    left = Left(program)
    assert "1 thing" in left.line
    left.check.show(finding("network.cable"))
    assert left.line.startswith("Ready")
    assert "0 things" not in left.line


GOOD_BUT_WIFI = ("camera.good", "microphone.good", "loudspeaker.heard", "network.wifi")


def test_while_an_answer_is_weighed_the_last_word_stands(left):
    before = left.line
    left.check.checks[-1].done = False
    left.check.changed.emit()
    assert left.line == before


@pytest.mark.parametrize(
    ("around", "key"),
    [
        ({"attached": PULLED}, "guard:changed.microphone_gone"),
        ({"medium": "wifi"}, "guard:changed.network_wifi"),
        ({"medium": "none"}, "guard:changed.network_gone"),
        ({"source": "battery"}, "guard:changed.mains_lost"),
    ],
)
def test_a_warning_goes_with_its_cause(left, around, key):
    left.surround(**around)
    left.watch()
    assert key in left.warnings
    left.surround()
    left.watch()
    assert left.warnings == []
    assert left.line.endswith("Check again.")


def test_a_warning_stays_while_its_cause_does(left):
    left.surround(attached=PULLED)
    left.watch()
    left.surround(attached=PULLED, source="battery")
    left.watch()
    left.surround(attached=PULLED)
    left.watch()
    assert "guard:changed.microphone_gone" in left.warnings
    assert "guard:changed.mains_lost" not in left.warnings
