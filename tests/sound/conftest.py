"""The sound lab for the tests, and the program's own audio child in it."""

import os
import sys
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

from app.capture.supervisor import Supervisor
from app.readiness.checks import microphone
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings import MicrophoneReading
from tests.sound.lab import SoundLab, missing_packages

DEADLINE_S = 20
AUDIO_CHILD = [sys.executable, "-m", "app", "--child", "audio"]


@pytest.fixture(scope="session")
def lab() -> Iterator[SoundLab]:
    if sys.platform != "linux":
        pytest.skip("the sound lab is a PulseAudio server, which needs Linux")
    if missing := missing_packages():
        pytest.fail("the sound lab needs: apt-get install " + " ".join(missing), pytrace=False)
    lab = SoundLab()
    yield lab
    lab.close()


class Conversation:
    """The audio child under its real supervisor, and everything it said."""

    def __init__(self, command: list[str]) -> None:
        self.messages: list[dict] = []
        self.ready = 0
        self._stopped = 0
        self.supervisor = Supervisor(command)
        self.supervisor.message.connect(self._on_message)
        self.supervisor.ready.connect(self._on_ready)
        self.supervisor.stopped.connect(self._on_stopped)
        self.supervisor.start()
        self.wait(lambda: self.ready)

    def _on_message(self, message: dict) -> None:
        self.messages.append(message)

    def _on_ready(self) -> None:
        self.ready += 1

    def _on_stopped(self) -> None:
        self._stopped += 1

    def send(self, do: str, **values: object) -> None:
        """Forget what was said and give a command."""
        self.messages.clear()
        self.supervisor.send(do, **values)

    def of(self, kind: str) -> list[dict]:
        return [message for message in self.messages if message["type"] == kind]

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until ``condition`` holds; after the deadline show what was said instead."""
        deadline = time.monotonic() + DEADLINE_S
        while not condition():
            if time.monotonic() > deadline:
                telling = [m for m in self.messages if m["type"] != "level"]
                pytest.fail(f"not within {DEADLINE_S} s; last messages: {telling[-4:]}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def wait_for(self, kind: str) -> dict:
        """Return the first message of that kind since the last command."""
        self.wait(lambda: self.of(kind))
        return self.of(kind)[0]

    def findings(self) -> list[str]:
        """The reason codes of all readings since the last command."""
        readings = [MicrophoneReading.from_message(message) for message in self.of("sound")]
        judged = [microphone.judge(reading, DEFAULT_LIMITS.microphone) for reading in readings]
        return [finding.reason_code for finding in judged if finding is not None]

    def wait_for_finding(self, code: str) -> dict:
        """Wait until the finding has been ``code`` four times in a row; return the last reading."""
        self.wait(lambda: self.findings()[-4:] == [code] * 4)
        return self.of("sound")[-1]

    def end(self) -> None:
        self.supervisor.stop()
        self.wait(lambda: self._stopped)
        self.supervisor.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def start_child(qapp) -> Iterator[Callable[..., Conversation]]:
    """Start an audio child; it is stopped after the test, and must go within its time."""
    started: list[Conversation] = []

    def start(command: list[str] = AUDIO_CHILD) -> Conversation:
        started.append(Conversation(command))
        return started[-1]

    yield start
    for conversation in started:
        conversation.end()


@pytest.fixture
def child(lab, start_child, monkeypatch) -> Conversation:
    """An audio child in the lab that has listed its devices."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(lab.folder))
    conversation = start_child()
    conversation.wait_for("devices")
    return conversation


@pytest.fixture(scope="module")
def _one_child(lab, qapp) -> Iterator[Conversation]:
    before = os.environ["XDG_RUNTIME_DIR"]
    os.environ["XDG_RUNTIME_DIR"] = str(lab.folder)
    conversation = Conversation(AUDIO_CHILD)
    os.environ["XDG_RUNTIME_DIR"] = before
    conversation.wait_for("devices")
    yield conversation
    conversation.end()


@pytest.fixture
def shared_child(_one_child) -> Iterator[Conversation]:
    """A child that the tests of a module use in turn, as a person would choose and choose again."""
    yield _one_child
    _one_child.send("stop_playing")
    _one_child.send("stop")
    _one_child.wait_for("stopped")
    assert _one_child.ready == 1, "the child was restarted"
