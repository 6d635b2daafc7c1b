"""The look at what is attached, beside a real sound server: also the last device can leave."""

import pytest
from PySide6 import QtMultimedia

from app.computer import attached
from app.computer.attached_sound import ServedSound
from tests.sound.lab import LOUDSPEAKER_NAME, MICROPHONE_NAME, SoundLab

pytestmark = pytest.mark.sound


class NoCameras:
    """Qt's devices: beside a sound server it is asked for cameras only."""

    @staticmethod
    def videoInputs():
        return []


@pytest.fixture
def own_lab(qapp, monkeypatch):
    lab = SoundLab()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(lab.folder))
    monkeypatch.setattr(attached, "_SERVED", ServedSound())
    monkeypatch.setattr(QtMultimedia, "QMediaDevices", NoCameras)
    yield lab
    lab.close()


def module_of(lab: SoundLab, name: str) -> str:
    lines = lab.run("pactl", "list", "short", "modules").splitlines()
    return next(line.split()[0] for line in lines if name in line)


def test_who_has_one_microphone_only_is_told_that_it_left(own_lab):
    before = attached.read_attached()
    assert before.microphones == (MICROPHONE_NAME,)
    assert before.usual_microphone == MICROPHONE_NAME
    assert LOUDSPEAKER_NAME in before.loudspeakers
    own_lab.run("pactl", "unload-module", module_of(own_lab, "module-remap-source"))
    after = attached.read_attached()
    assert (after.microphones, after.usual_microphone) == ((), "")
    assert after.loudspeakers == before.loudspeakers


def test_a_server_that_comes_back_is_asked_again(own_lab):
    assert attached.read_attached().microphones
    own_lab.stop()
    own_lab.start()
    assert attached.read_attached().microphones == (MICROPHONE_NAME,)
