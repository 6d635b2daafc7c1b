"""What the tests of the children share."""

import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from app.capture.frames import FrameSegment
from app.capture.supervisor import Patience, Supervisor
from tests.capture.audio_parent import parent, sound  # noqa: F401 - fixtures

FAKES = Path(__file__).resolve().parents[1] / "fakes"
SHARED = Path("/dev/shm")

QUICK = Patience(
    start_ms=10_000, silence_ms=1_500, quit_ms=1_000, restart_ms=(20,), losses=4, losses_within_s=60
)
"""Long enough for a child on a computer with better things to do, and no longer."""


class Seen:
    """A supervisor and everything it said, in order."""

    def __init__(self, supervisor):
        self.supervisor = supervisor
        self.events = []
        supervisor.ready.connect(lambda: self.events.append("ready"))
        supervisor.message.connect(self.events.append)
        supervisor.lost.connect(lambda why, again: self.events.append((why, again)))
        supervisor.stopped.connect(lambda: self.events.append("stopped"))

    def count(self, event):
        return self.events.count(event)

    def topics(self):
        return [event["type"] for event in self.events if isinstance(event, dict)]


@pytest.fixture
def supervise(qtbot):
    """Make a supervisor of the plain fake child; every one is stopped in the end."""
    made = []

    def make(*words, patience=QUICK, command=None, kind=Supervisor):
        supervisor = kind(command or plain_child(*words), patience)
        made.append(supervisor)
        return Seen(supervisor)

    yield make
    for supervisor in made:
        supervisor.stop_and_wait()
        assert supervisor.gone
        supervisor.deleteLater()


def plain_child(*words):
    # Without the environment's packages it starts in a few hundredths of a second.
    return [sys.executable, "-I", "-S", str(FAKES / "plain_child.py"), *words]


def alive(pid):
    """Whether the process exists, zombies included."""
    return pid > 0 and psutil.pid_exists(pid)


def open_descriptors():
    """What this process has open, by what is behind it."""
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.append(str(entry.readlink()))
    return found


def segments_of(pid):
    """The names in shared memory that this process made."""
    return [path.name for path in SHARED.glob(f"samrad-frames-{pid}-*")]


def hold_up(seconds):
    """Keep this process from doing anything, as a blocking call or a sleep of the computer does."""
    time.sleep(seconds)


@pytest.fixture
def stage(qtbot):
    """Make a camera child with a camera that behaves as it is told."""
    from tests.capture.camera_stage import Stage

    stages = []

    def make(how="by_hand"):
        stages.append(Stage(qtbot, how))
        return stages[-1]

    yield make
    for one in stages:
        one.end()


@pytest.fixture
def hasty(monkeypatch):
    """The times of the camera child, a tenth of them or less."""
    from app.capture import camera_child

    monkeypatch.setattr(camera_child, "READING_MS", 20)
    monkeypatch.setattr(camera_child, "OPEN_S", 0.6)
    monkeypatch.setattr(camera_child, "STALL_S", 0.2)
    monkeypatch.setattr(camera_child, "RETRY_MS", 60)


@pytest.fixture
def segment():
    made = FrameSegment.create()
    yield made
    made.unlink()
    made.close()


@pytest.fixture(scope="session")
def room():
    """Four frames of a living camera."""
    from tests.fakes.pictures import frames_of, scene

    return frames_of(scene(), 4, 3.0)
