"""The guided test through a real sound server: silence, a sentence, the sentence, nothing."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import numpy as np
import pytest

from tests.sound.lab import MICROPHONE, MICROPHONE_NAME, RATE, active_dbfs, noise
from tests.sound.voices import at_level, pause, voice

pytestmark = pytest.mark.sound

STEPS = ["opening", "quiet", "speak", "recording", "recorded", "playing", "deleted"]


class Person:
    """Somebody who reads the sentence when she is asked to."""

    def __init__(self, lab, child, dbfs: float = -22.0) -> None:
        self.lab, self.child = lab, child
        self.sentence = at_level(voice(lab, "sv"), dbfs)

    def steps(self) -> list[dict]:
        return self.child.of("rehearsal")

    def wait_for(self, stage: str) -> dict:
        self.child.wait(lambda: stage in [step["stage"] for step in self.steps()])
        return next(step for step in self.steps() if step["stage"] == stage)

    def begin(self, device: str = MICROPHONE, loudspeaker: str = "speaker") -> None:
        self.child.send("rehearse", device=device, loudspeaker=loudspeaker, run=1)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read the sentence once, when it is time for it."""
        self.wait_for("speak")
        with self.lab.playing(np.concatenate([self.sentence, pause(28)])):
            yield


@pytest.fixture
def person(lab, shared_child) -> Iterator[Callable[..., Person]]:
    """The room is quiet, but it is a room."""
    with ExitStack() as room:
        room.enter_context(lab.playing(noise(-66)))
        yield lambda **how: Person(lab, shared_child, **how)


def likeness(sound: np.ndarray, wanted: np.ndarray) -> tuple[float, int]:
    """How alike two sounds are at best (1: the same), and by how much the first one comes later."""
    size = len(sound) + len(wanted)
    product = np.fft.irfft(np.fft.rfft(sound, size) * np.conj(np.fft.rfft(wanted, size)), size)
    at = int(product[: len(sound)].argmax())
    part = sound[at : at + len(wanted)]
    return float(product[at] / np.sqrt((part**2).sum() * (wanted**2).sum())), at


@dataclass
class Run:
    """One whole test: what was told, what was said, and what the loudspeaker played."""

    sentence: np.ndarray
    steps: list[dict]
    said: np.ndarray
    played: np.ndarray
    levels_while_it_played: int
    listeners: tuple[int, int]
    """Programs that record, before the sentence plays and while it does."""


@pytest.fixture(scope="module")
def run(lab, _one_child) -> Run:
    somebody = Person(lab, _one_child)
    with (
        lab.playing(noise(-66)),
        lab.recording("voice.monitor") as said,
        lab.recording("speaker.monitor") as played,
    ):
        somebody.begin()
        with somebody.reading():
            before = lab.users("source-outputs")
            somebody.wait_for("playing")
            levels, during = len(_one_child.of("level")), lab.users("source-outputs")
            somebody.wait_for("deleted")
            levels = len(_one_child.of("level")) - levels
    return Run(somebody.sentence, somebody.steps(), said[0], played[0], levels, (before, during))


def step(run: Run, stage: str) -> dict:
    return next(step for step in run.steps if step["stage"] == stage)


def test_it_goes_through_its_steps_and_the_recording_is_gone(run):
    assert [step["stage"] for step in run.steps] == STEPS
    deleted = step(run, "deleted")
    assert (deleted["why"], deleted["empty"]) == ("played", True)


def test_the_sentence_comes_back_as_others_will_hear_it(run):
    # Piece by piece: a busy machine may drop 20 ms, which is no fault of the program's.
    pieces = np.array_split(run.sentence, len(run.sentence) // (RATE // 2))
    assert np.median([likeness(run.played, piece)[0] for piece in pieces]) > 0.9
    assert active_dbfs(run.played) == pytest.approx(-22, abs=1.0)
    sounding = np.flatnonzero(run.played)
    assert sounding[-1] - sounding[0] < 6.1 * RATE, "it plays no longer than six seconds"


def test_the_figures_are_those_of_the_sentence(run):
    told = step(run, "recorded")
    assert told["device"] == MICROPHONE_NAME
    assert told["speech_dbfs"] == pytest.approx(-22, abs=2)
    assert told["noise_dbfs"] == pytest.approx(-66, abs=1.5)
    assert told["snr_db"] == pytest.approx(44, abs=3)
    assert told["bandwidth_hz"] > 8000
    assert 3 < told["recorded_s"] <= 6


def test_it_plays_after_the_sentence_never_during_it(run):
    """Who hears herself at once mistakes the echo for her own voice, and cannot judge it."""
    spoken = np.flatnonzero(np.abs(run.said) > 0.05)
    heard = np.flatnonzero(np.abs(run.played) > 0.05)
    assert heard[0] - spoken[-1] > 0.5 * RATE


def test_the_microphone_stays_open_while_it_plays(run):
    assert run.levels_while_it_played > 20
    assert run.listeners[0] == run.listeners[1]


def test_nothing_howls_even_where_the_loudspeaker_reaches_the_microphone(lab, shared_child, person):
    somebody = person()
    coupled = ("module-loopback", "source=speaker.monitor", "sink=voice", "latency_msec=20")
    with lab.module(*coupled), lab.recording("speaker.monitor") as recorded:
        somebody.begin()
        with somebody.reading():
            somebody.wait_for("recorded")
            before = somebody.child.of("sound")[-1]["spoken_at_s"]
            somebody.wait_for("deleted")
        shared_child.messages.clear()
        shared_child.wait(lambda: len(shared_child.of("sound")) > 6)
    assert shared_child.of("level")[-1]["rms"] < -55, "the room is as quiet as before"
    spoken_at = shared_child.of("sound")[-1]["spoken_at_s"]
    assert spoken_at <= before + 0.5, "what the loudspeaker said was taken for the person"
    sound = recorded[0]
    _, at = likeness(sound, somebody.sentence)
    rest = np.concatenate([sound[: max(0, at - RATE)], sound[at + len(somebody.sentence) + RATE :]])
    assert np.abs(rest).max(initial=0) < 0.01, "the sentence was heard more than once"


def test_a_microphone_that_dies_in_the_middle(lab, child):
    usb = ("module-remap-source", "source_name=usb_mic", "master=voice.monitor")
    with lab.playing(noise(-66)):
        child.messages.clear()
        with lab.module(*usb):
            child.wait(lambda: child.of("devices"))
            child.wait(lambda: "usb_mic" in [d["id"] for d in child.of("devices")[-1]["inputs"]])
            somebody = Person(lab, child)
            somebody.begin(device="usb_mic")
            somebody.wait_for("speak")
            with lab.playing(somebody.sentence):
                somebody.wait_for("recording")
        failed = somebody.wait_for("failed")
    assert (failed["error"], failed["empty"]) == ("microphone.vanished", True)
    assert not child.of("playing")
    assert child.ready == 1, "the child was restarted"


def test_who_stops_it_hears_nothing(lab, shared_child, person):
    somebody = person()
    with lab.recording("speaker.monitor") as recorded:
        somebody.begin()
        with somebody.reading():
            somebody.wait_for("recording")
            shared_child.supervisor.send("stop_rehearsing")
            deleted = somebody.wait_for("deleted")
    assert (deleted["why"], deleted["empty"]) == ("cancelled", True)
    assert not recorded[0].any()


def test_after_leaving_nothing_runs(lab, child):
    """The microphone is free and nothing plays, though it was left in the middle of the sound."""
    before = lab.users("source-outputs")
    with lab.playing(noise(-66)):
        # The room's noise reaches the server a moment after it was asked for.
        child.wait(lambda: lab.users("sink-inputs"))
        playing = lab.users("sink-inputs")
        somebody = Person(lab, child)
        somebody.begin()
        with somebody.reading():
            somebody.wait_for("playing")
        begun = time.monotonic()
        child.supervisor.stop()
        child.wait(lambda: child.supervisor.gone)
        assert time.monotonic() - begun < 3
        assert lab.users("source-outputs") == before
        child.wait(lambda: lab.users("sink-inputs") == playing)


def test_a_noisy_room_does_not_keep_it_from_ending(lab, shared_child):
    with lab.playing(noise(-42)):
        somebody = Person(lab, shared_child, dbfs=-20.0)
        somebody.begin()
        with somebody.reading():
            told = somebody.wait_for("recorded")
            assert told["snr_db"] == pytest.approx(22, abs=3)
            somebody.wait_for("deleted")
