"""Muting and volume on a real sound server: noticed, put right at a press, and put back."""

import os
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

from app.capture.audio import Audio
from app.equipment.sound_settings_check import SoundSettingsCheck
from app.readiness.checks.sound_settings import judge
from app.readiness.finding import Action
from app.readiness.limits import DEFAULT_LIMITS
from app.settings import DeviceChoice
from tests.sound.conftest import AUDIO_CHILD
from tests.sound.lab import LOUDSPEAKER_NAME, MICROPHONE, MICROPHONE_NAME, SoundLab

pytestmark = pytest.mark.sound

NOTICED_WITHIN_S = 1.5
DEADLINE_S = 15.0
LIMITS = DEFAULT_LIMITS.sound_settings
GOOD = "sound_settings.good"


class Watched:
    """The check on the lab's devices, as the window runs it."""

    def __init__(self, lab: SoundLab) -> None:
        self.lab = lab
        self.audio = Audio(AUDIO_CHILD)
        self.check = SoundSettingsCheck(self.audio, LIMITS, self.audio)
        self.answers: list[bool] = []
        self.check.fixed.connect(self.answers.append)
        self.check.choose_devices(DeviceChoice(MICROPHONE), DeviceChoice("speaker"))

    @property
    def code(self) -> str:
        return self.check.finding.reason_code if self.check.finding else ""

    def wait(self, condition: Callable[[], object], within_s: float = DEADLINE_S) -> float:
        """Return how many seconds it took."""
        begun = time.monotonic()
        while not condition():
            if time.monotonic() - begun > within_s:
                pytest.fail(f"not within {within_s} s: {self.code} {self.check.reading}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        return time.monotonic() - begun

    def pactl(self, *words: str) -> None:
        self.lab.run("pactl", *words)

    def muted(self, kind: str, name: str) -> bool:
        return "yes" in self.lab.run("pactl", f"get-{kind}-mute", name)

    def volume(self, kind: str, name: str) -> int:
        told = self.lab.run("pactl", f"get-{kind}-volume", name)
        return int(told.partition("%")[0].rpartition("/")[2])

    def fix(self, action: Action) -> None:
        self.answers.clear()
        self.check.fix(action)
        self.wait(lambda: self.answers)

    def undo(self) -> None:
        self.answers.clear()
        self.check.undo()
        self.wait(lambda: self.answers)


@pytest.fixture(scope="module")
def _running(lab, qapp) -> Iterator[Watched]:
    before = os.environ["XDG_RUNTIME_DIR"]
    os.environ["XDG_RUNTIME_DIR"] = str(lab.folder)
    watched = Watched(lab)
    watched.check.begin()
    watched.wait(lambda: watched.code)
    os.environ["XDG_RUNTIME_DIR"] = before
    yield watched
    released: list[bool] = []
    watched.audio.released.connect(lambda: released.append(True))
    watched.check.end()
    watched.wait(lambda: released)
    watched.audio.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def watched(lab, _running) -> Iterator[Watched]:
    """The check with everything turned on, and afterwards so again."""
    for kind, name in (("source", MICROPHONE), ("sink", "speaker")):
        lab.run("pactl", f"set-{kind}-mute", name, "0")
        lab.run("pactl", f"set-{kind}-volume", name, "100%")
    lab.run("pactl", "set-default-sink", "speaker")
    lab.run("pactl", "set-default-source", MICROPHONE)
    _running.wait(lambda: judge(_running.check.reading, LIMITS).reason_code == GOOD)
    _running.check.again()
    assert _running.code == GOOD
    return _running


def test_all_is_well_and_the_names_are_told(watched):
    assert watched.check.finding.values["microphone"] == MICROPHONE_NAME
    assert watched.check.finding.values["loudspeaker"] == LOUDSPEAKER_NAME


@pytest.mark.parametrize(
    ("kind", "name", "code", "action"),
    [
        ("source", MICROPHONE, "microphone_muted", Action.UNMUTE_MICROPHONE),
        ("sink", "speaker", "loudspeaker_muted", Action.UNMUTE_LOUDSPEAKER),
    ],
)
def test_muted_is_noticed_put_right_and_put_back(watched, kind, name, code, action):
    watched.pactl(f"set-{kind}-mute", name, "1")
    watched.wait(lambda: watched.code == f"sound_settings.{code}", NOTICED_WITHIN_S)
    assert watched.check.finding.reason.action is action
    assert watched.muted(kind, name), "nothing is done without a press"
    watched.fix(action)
    assert watched.answers == [True]
    assert not watched.muted(kind, name)
    assert watched.volume(kind, name) == 100
    watched.wait(lambda: watched.code == GOOD, NOTICED_WITHIN_S)
    watched.undo()
    assert watched.muted(kind, name)
    watched.wait(lambda: watched.code == f"sound_settings.{code}", NOTICED_WITHIN_S)
    assert not watched.check.can_undo


@pytest.mark.parametrize(
    ("kind", "name", "percent", "code", "action", "then"),
    [
        ("source", MICROPHONE, 12, "microphone_low", Action.RAISE_MICROPHONE, 80),
        ("source", MICROPHONE, 0, "microphone_off", Action.RAISE_MICROPHONE, 80),
        ("source", MICROPHONE, 130, "microphone_high", Action.LOWER_MICROPHONE, 70),
        ("sink", "speaker", 7, "loudspeaker_low", Action.RAISE_LOUDSPEAKER, 50),
        ("sink", "speaker", 0, "loudspeaker_off", Action.RAISE_LOUDSPEAKER, 50),
    ],
)
def test_a_wrong_volume_is_noticed_put_right_and_put_back(
    watched, kind, name, percent, code, action, then
):
    watched.pactl(f"set-{kind}-volume", name, f"{percent}%")
    # What may waver has to last a moment longer than a switch.
    watched.wait(lambda: watched.code == f"sound_settings.{code}", 2 * NOTICED_WITHIN_S)
    watched.fix(action)
    assert watched.volume(kind, name) == then
    watched.wait(lambda: watched.code == GOOD, NOTICED_WITHIN_S)
    watched.undo()
    assert watched.volume(kind, name) == percent


def test_the_balance_of_left_and_right_stays(watched):
    watched.pactl("set-sink-volume", "speaker", "10%", "5%")
    watched.wait(lambda: watched.code == "sound_settings.loudspeaker_low")
    watched.fix(Action.RAISE_LOUDSPEAKER)
    told = watched.lab.run("pactl", "get-sink-volume", "speaker")
    assert [part.rpartition("/")[2].strip() for part in told.split("%")[:2]] == ["50", "25"]


def test_what_a_person_set_since_is_not_put_back(watched):
    watched.pactl("set-source-volume", MICROPHONE, "10%")
    watched.wait(lambda: watched.code == "sound_settings.microphone_low")
    watched.fix(Action.RAISE_MICROPHONE)
    assert watched.check.can_undo
    watched.pactl("set-source-volume", MICROPHONE, "60%")
    watched.wait(lambda: not watched.check.can_undo)


def test_another_device_than_the_systems_is_named(watched):
    watched.pactl("set-default-sink", "voice")
    watched.wait(lambda: watched.code == "sound_settings.other_loudspeaker")
    values = watched.check.finding.values
    assert values["loudspeaker"] == LOUDSPEAKER_NAME
    assert values["usual_loudspeaker"] not in ("", LOUDSPEAKER_NAME)


def test_a_device_that_is_gone_cannot_be_set(watched):
    gone = DeviceChoice("nobody's")
    watched.check.choose_devices(DeviceChoice(MICROPHONE), gone)
    assert not watched.check.can_fix(Action.UNMUTE_LOUDSPEAKER)
    watched.check.fix(Action.UNMUTE_LOUDSPEAKER)
    assert not watched.check.can_undo
    watched.check.choose_devices(DeviceChoice(MICROPHONE), DeviceChoice("speaker"))
