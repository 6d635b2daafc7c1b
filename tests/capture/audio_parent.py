"""The audio child on a stand-in for PortAudio, and the parent that it speaks to."""

import os
import sys

import pytest

from app.capture import audio_listening, audio_system
from app.capture.audio_child import AudioChild
from app.capture.protocol import Decoder
from tests.capture.stand_in_sound import StandInSound

HEADSET = "Headset Microphone (Jabra Evolve2 65 Hörlurar)"


class Parent:
    """The other end of the pipe."""

    def __init__(self, qtbot, child: AudioChild, read: int) -> None:
        self._qtbot, self.child, self._read = qtbot, child, read
        self._decoder = Decoder()
        self.messages: list[dict] = []

    def hear(self) -> list[dict]:
        while True:
            try:
                data = os.read(self._read, 65536)
            except BlockingIOError:
                return self.messages
            self.messages += self._decoder.feed(data)

    def of(self, kind: str) -> list[dict]:
        return [message for message in self.hear() if message["type"] == kind]

    def tell(self, do: str, **values) -> None:
        self.hear()
        self.messages.clear()
        self.child.receive({"do": do, **values})

    def wait_for(self, kind: str, **values) -> dict:
        def fitting() -> list[dict]:
            return [m for m in self.of(kind) if values.items() <= m.items()]

        self._qtbot.waitUntil(lambda: bool(fitting()), timeout=10_000)
        return fitting()[0]


@pytest.fixture
def sound(monkeypatch) -> StandInSound:
    """PortAudio with a headset, freshly loaded."""
    stand_in = StandInSound()
    stand_in.plug(HEADSET, inputs=1)
    stand_in.plug("Headset Earphone (Jabra Evolve2 65)", outputs=2)
    stand_in._initialize()
    monkeypatch.setitem(sys.modules, "sounddevice", stand_in)
    monkeypatch.setattr(audio_system, "QUIET_MS", 10)
    monkeypatch.setattr(audio_listening, "TRY_AGAIN_MS", 50)
    monkeypatch.setattr(audio_listening, "REVIVE_AFTER_S", 0.3)
    return stand_in


@pytest.fixture
def parent(qtbot, sound):
    read, write = os.pipe()
    os.set_blocking(read, False)
    child = AudioChild(write)
    parent = Parent(qtbot, child, read)
    child.begin()
    parent.wait_for("devices")
    yield parent
    child.close()
    child.deleteLater()
    os.close(read)
    os.close(write)


def plugged(parent: Parent) -> None:
    """The system says that something changed."""
    parent.hear()
    parent.messages.clear()
    parent.child._system.stir()
