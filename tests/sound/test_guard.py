"""The watch between check and meeting, with a real sound server and the real look at it."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest

from app.equipment.before_start import QUICK_S
from app.equipment.check import EquipmentCheck
from app.equipment.guard import Guard
from app.readiness.changes import Change
from app.settings import DeviceChoice
from tests.sound.lab import SoundLab, noise
from tests.sound.whole_check import whole_check

pytestmark = pytest.mark.sound

TOLD_WITHIN_MS = 3000
NAME = "Jabra EVOLVE 20"
SAID = f"device.description='{NAME}' device.bus=usb device.form_factor=headset"


@dataclass
class Headset:
    """A headset at the lab's sound server: two devices of one name that come and go together."""

    lab: SoundLab
    modules: list[str] = field(default_factory=list)

    def plug(self) -> None:
        for words in (
            ("module-null-sink", "sink_name=ears", f'sink_properties="{SAID}"'),
            ("module-remap-source", "source_name=mouth", "master=voice.monitor",
             f'source_properties="{SAID}"'),
        ):  # fmt: skip
            self.modules.append(self.lab.run("pactl", "load-module", *words).strip())

    def pull(self) -> None:
        while self.modules:
            self.lab.run("pactl", "unload-module", self.modules.pop())


class Watching:
    """The guard after a check that was made with the headset."""

    def __init__(self, qtbot, check: EquipmentCheck, headset: Headset) -> None:
        self.check, self.headset = check, headset
        self.news: list[Change] = []
        self.guard = Guard(check, parent=check)
        self.guard.news.connect(self.news.extend)
        mouth, ears = DeviceChoice("mouth", NAME), DeviceChoice("ears", NAME)
        check.choose(DeviceChoice(), mouth, ears)
        check.begin(QUICK_S)
        qtbot.waitUntil(lambda: check.verdict is not None, timeout=15_000)
        with qtbot.waitSignal(check.released, timeout=10_000):
            check.end()

    @property
    def told(self) -> list[str]:
        return [change.code for change in self.news]


@pytest.fixture
def watching(lab, qtbot) -> Iterator[Watching]:
    headset = Headset(lab)
    with lab.playing(noise(-62)), whole_check(lab) as check, ExitStack() as plugged:
        plugged.callback(headset.pull)
        headset.plug()
        watching = Watching(qtbot, check, headset)
        yield watching
        watching.guard.stop()


def test_the_watch_needs_no_device(lab, watching):
    """Who waits for a patient is not listened to meanwhile."""
    assert watching.guard.validity.holds
    assert watching.check.uses_headset
    assert watching.check.audio.process.gone
    assert watching.check.camera.process.gone
    assert not watching.check.computer.process.gone


def test_a_headset_that_is_pulled_out_is_told_within_three_seconds_and_once(qtbot, watching):
    watching.headset.pull()
    qtbot.waitUntil(lambda: bool(watching.told), timeout=TOLD_WITHIN_MS)
    assert watching.told == ["changed.headset_gone"]
    assert watching.guard.validity.is_stale("microphone")
    assert not watching.guard.validity.is_stale("network")
    watching.headset.plug()
    qtbot.waitUntil(lambda: len(watching.told) > 1, timeout=2 * TOLD_WITHIN_MS)
    assert watching.told == ["changed.headset_gone", "changed.headset_back"]


def test_a_headset_that_is_back_at_once_was_never_gone(qtbot, watching):
    watching.headset.pull()
    watching.headset.plug()
    qtbot.wait(2 * TOLD_WITHIN_MS)  # nothing to wait for: that it stays silent is what is tested
    assert watching.told == []
    assert watching.guard.validity.holds


def test_one_headset_more_changes_nothing(lab, qtbot, watching):
    with lab.module("module-remap-source", "source_name=other", "master=voice.monitor"):
        qtbot.wait(2 * TOLD_WITHIN_MS)
    assert watching.told == []
