"""The microphone's part of the quick check: it starts by itself, is silent, and is soon over."""

from collections.abc import Iterator
from time import monotonic

import numpy as np
import pytest
from PySide6.QtCore import QObject

from app.capture.audio import Audio
from app.equipment.microphone_check import MicrophoneCheck
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.meter import LevelWord, level_word
from tests.sound.conftest import AUDIO_CHILD
from tests.sound.lab import hum, noise

pytestmark = pytest.mark.sound

WITHIN_S = 8.0
"""The whole quick check has so long; the microphone is one of many."""


@pytest.fixture
def check(lab, qtbot, monkeypatch) -> Iterator[MicrophoneCheck]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(lab.folder))
    owner = QObject()
    audio = Audio(AUDIO_CHILD, parent=owner)
    check = MicrophoneCheck(audio, DEFAULT_LIMITS.microphone, owner)
    yield check
    audio.process.stop_and_wait()
    owner.deleteLater()


@pytest.mark.parametrize(
    ("sound", "code"),
    [
        (noise(-62), "microphone.hears_room"),
        (hum(-35), "microphone.hum"),
        (np.zeros(44_100), "microphone.muted"),
    ],
    ids=["room", "hum", "muted"],
)
def test_a_verdict_comes_by_itself_without_a_sound(lab, qtbot, check, sound, code):
    with lab.recording("speaker.monitor") as played, lab.playing(sound):
        begun = monotonic()
        check.begin()
        qtbot.waitUntil(lambda: check.done, timeout=int(WITHIN_S * 1000))
        took = monotonic() - begun
    assert check.finding is not None
    assert check.finding.reason_code == code
    assert took < WITHIN_S
    assert not played[0].any(), "the patient would have heard it"


def test_the_meter_moves_and_speaks_in_words_without_a_click(lab, qtbot, check):
    """A bar that has to be started is not recognised as a test (a complaint about others)."""
    levels = []
    check._audio.level.connect(lambda rms, peak: levels.append(rms))
    with lab.playing(noise(-62)):
        check.begin()
        qtbot.waitUntil(lambda: len(levels) > 10 and check.finding is not None, timeout=8_000)
    assert check.finding is not None
    assert level_word(check.finding.reason_code) is LevelWord.LISTENING
