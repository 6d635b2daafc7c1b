"""The sound lab for the tests, and the program's own audio child in it."""

import sys
from collections.abc import Callable, Iterator

import pytest

from app.capture.supervisor import Supervisor
from app.readiness.checks import microphone
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings import MicrophoneReading
from tests.sound.lab import SoundLab, missing_packages

DEADLINE_MS = 20_000
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

    def __init__(self, qtbot, command: list[str]) -> None:
        self._qtbot = qtbot
        self.messages: list[dict] = []
        self.ready = 0
        self.supervisor = Supervisor(command)
        self.supervisor.message.connect(self.messages.append)
        self.supervisor.ready.connect(self._count)

    def _count(self) -> None:
        self.ready += 1

    def send(self, do: str, **values: object) -> None:
        """Forget what was said and give a command."""
        self.messages.clear()
        self.supervisor.send(do, **values)

    def of(self, kind: str) -> list[dict]:
        return [message for message in self.messages if message["type"] == kind]

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until ``condition`` holds; after the deadline show what was said instead."""
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=DEADLINE_MS)
        except Exception:
            telling = [m for m in self.messages if m["type"] != "level"]
            pytest.fail(f"not within {DEADLINE_MS} ms; last messages: {telling[-4:]}")

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
        """Wait until the finding has been ``code`` for a second; return the last reading."""
        self.wait(lambda: self.findings()[-4:] == [code] * 4)
        return self.of("sound")[-1]


@pytest.fixture
def start_child(qtbot) -> Iterator[Callable[..., Conversation]]:
    """Start an audio child; it is stopped after the test, and must go within its time."""
    started: list[Conversation] = []

    def start(command: list[str] = AUDIO_CHILD) -> Conversation:
        conversation = Conversation(qtbot, command)
        started.append(conversation)
        conversation.supervisor.start()
        conversation.wait(lambda: conversation.ready)
        return conversation

    yield start
    for conversation in started:
        with qtbot.waitSignal(conversation.supervisor.stopped, timeout=DEADLINE_MS):
            conversation.supervisor.stop()


@pytest.fixture
def child(lab, start_child, monkeypatch) -> Conversation:
    """An audio child in the lab that has listed its devices."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(lab.folder))
    conversation = start_child()
    conversation.wait_for("devices")
    return conversation
