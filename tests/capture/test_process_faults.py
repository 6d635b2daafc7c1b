"""The camera in its process, from the window's side: whatever ends either of the two."""

import fcntl
import os
import runpy
import select
import signal
import subprocess
import sys
import time

import psutil
import pytest

from app.capture.camera import Camera
from app.capture.frames import remove_stale_segments
from app.capture.supervisor import Patience
from tests.capture.conftest import FAKES, alive, hold_up, open_descriptors, segments_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc and /dev/shm")

WAIT_MS = 30_000
PATIENCE = Patience(silence_ms=1_500, quit_ms=2_000, restart_ms=(20,))


class Watched:
    """A camera and everything that was seen of it."""

    def __init__(self, qtbot, *words):
        self.qtbot = qtbot
        command = [sys.executable, str(FAKES / "camera_child.py"), *words]
        self.camera = Camera(command, PATIENCE)
        self.ready = self.released = self.frames = 0
        self.codes = []
        self.camera.process.ready.connect(lambda: self.add("ready"))
        self.camera.released.connect(lambda: self.add("released"))
        self.camera.frame.connect(lambda: self.add("frames"))
        self.camera.reading.connect(self.on_reading)

    def add(self, name):
        setattr(self, name, getattr(self, name) + 1)

    def on_reading(self, reading):
        if reading.error:
            self.codes.append(reading.error)

    @property
    def pid(self):
        return self.camera.process.pid

    def wait(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def stream(self):
        """Watch until pictures come."""
        before = self.frames
        self.camera.watch()
        self.wait(lambda: self.frames > before + 3)

    def release(self):
        before = self.released
        self.camera.release()
        self.wait(lambda: self.released > before)


@pytest.fixture
def watched(qtbot):
    made = []

    def make(*words):
        made.append(Watched(qtbot, *words))
        return made[-1]

    yield make
    for one in made:
        one.camera.release()
        one.camera.process.stop_and_wait()
        one.camera.deleteLater()
    assert segments_of(os.getpid()) == []


def is_free(device):
    """Whether nobody holds the file that stands for the camera."""
    with device.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def test_pictures_come_and_the_camera_is_free_after_release(watched, tmp_path):
    device = tmp_path / "camera"
    one = watched("small", str(device))
    one.stream()
    assert not is_free(device)
    frame = one.camera.take()
    assert (frame.width, frame.height) == (320, 240)
    assert one.camera.take() is None
    assert segments_of(os.getpid()) == []
    pid = one.pid
    one.release()
    assert is_free(device)
    assert not alive(pid)
    assert one.codes == []


@pytest.mark.parametrize("moment", ["started", "greeted", "opening", "streaming"])
def test_killed_at_any_moment_the_pictures_come_back(watched, tmp_path, moment):
    device = tmp_path / "camera"
    one = watched("small", str(device))
    one.camera.watch()
    if moment == "greeted":
        one.wait(lambda: one.ready)
    elif moment == "opening":
        one.wait(device.exists)
    elif moment == "streaming":
        one.wait(lambda: one.frames > 3)
    pid, frames = one.pid, one.frames
    os.kill(pid, signal.SIGKILL)
    one.wait(lambda: one.codes)
    assert one.camera.take() is None
    one.wait(lambda: one.frames > frames + 3)
    assert one.codes == ["camera.crashed"]
    assert one.camera.take() is not None
    assert one.pid != pid
    assert not alive(pid)


def test_killed_on_its_way_out_it_is_released(watched, tmp_path):
    device = tmp_path / "camera"
    one = watched("small", str(device))
    one.stream()
    pid = one.pid
    one.camera.release()
    os.kill(pid, signal.SIGKILL)
    one.wait(lambda: one.released)
    assert is_free(device)
    assert one.codes == []


def test_a_camera_that_hangs_in_open_is_killed_when_its_time_is_up(watched):
    one = watched("hang")
    one.camera.watch()
    one.wait(lambda: one.ready)
    pid = one.pid
    one.wait(lambda: one.codes)
    assert one.codes == ["camera.not_answering"]
    assert not alive(pid)
    one.wait(lambda: one.ready == 2)


def test_a_driver_that_hangs_while_pictures_come_is_killed(watched):
    one = watched("hang:5")
    one.camera.watch()
    one.wait(lambda: "camera.not_answering" in one.codes)
    assert one.frames == 5


def test_an_error_of_our_own_in_the_child_costs_a_restart_and_no_more(watched):
    one = watched("stumble:4")
    one.camera.watch()
    one.wait(lambda: one.ready == 2)
    assert one.codes == ["camera.crashed"]


def test_a_driver_that_crashes_each_time_is_given_up_until_asked_again(watched):
    one = watched("die:1")
    one.camera.watch()
    one.wait(lambda: "camera.gave_up" in one.codes)
    assert one.codes == ["camera.crashed"] * 3 + ["camera.gave_up"]
    assert one.camera.process.gone
    one.camera.watch()
    one.wait(lambda: one.ready == 5)


def test_released_and_watched_again_at_once_it_is_never_busy_with_itself(watched, tmp_path):
    one = watched("small", str(tmp_path / "camera"))
    one.stream()
    for _ in range(3):
        before = one.frames
        one.camera.release()
        one.camera.watch()
        one.wait(lambda before=before: one.frames > before + 3)
    assert one.codes == []
    assert one.released == 3


def test_another_program_with_the_camera_is_waited_for(watched, tmp_path):
    device = tmp_path / "camera"
    one = watched("small", str(device))
    with device.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        one.camera.watch()
        one.wait(lambda: one.codes)
        assert set(one.codes) == {"camera.busy"}
    one.wait(lambda: one.frames)


def test_a_camera_pulled_out_leaves_the_child_alive(watched):
    one = watched("vanish:5")
    one.camera.watch()
    one.wait(lambda: one.codes)
    assert one.codes == ["camera.vanished"]
    assert one.camera.process.running


def test_a_window_that_was_held_up_shows_the_newest_and_has_nothing_queued(watched, qtbot):
    one = watched("small")
    one.stream()
    one.camera.take()
    hold_up(1.0)
    told = one.frames
    one.wait(lambda: one.frames > told + 10)
    newest = one.camera.take()
    assert newest.number >= told + 20
    assert one.camera.take() is None
    assert one.codes == []


def test_lives_and_deaths_leave_nothing_behind(watched):
    one = watched("small")
    one.stream()
    one.release()
    before = sorted(open_descriptors())
    for turn in range(2):
        one.stream()
        if turn % 2:
            one.release()
        else:
            os.kill(one.pid, signal.SIGKILL)
            one.wait(lambda: not one.camera.process.running)
            one.release()
    assert sorted(open_descriptors()) == before
    assert segments_of(os.getpid()) == []
    ended = [c for c in psutil.Process().children() if c.status() == psutil.STATUS_ZOMBIE]
    assert ended == []


# --- the window itself is killed ---


class Window:
    """A window's side in a process of its own."""

    def __init__(self, *words):
        child = [sys.executable, str(FAKES / "camera_child.py"), *words]
        command = [sys.executable, str(FAKES / "window.py"), *child]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)
        self.said = b""

    def wait_for(self, start):
        deadline = time.monotonic() + WAIT_MS / 1000
        while time.monotonic() < deadline:
            for line in self.said.split(b"\n")[:-1]:
                if line.startswith(start):
                    return line.split()
            if select.select([self.process.stdout], [], [], 0.1)[0]:
                self.said += os.read(self.process.stdout.fileno(), 4096)
        raise AssertionError(f"the window never said {start!r}")


@pytest.fixture
def window():
    made = []

    def make(*words):
        made.append(Window(*words))
        return made[-1]

    yield make
    for one in made:
        with one.process as process:
            process.kill()


@pytest.mark.parametrize("how", ["small", "hang"])
def test_when_the_window_is_killed_the_camera_is_free(qtbot, window, tmp_path, how):
    device = tmp_path / "camera"
    one = window(how, str(device))
    child = int(one.wait_for(b"child")[1])
    if how == "small":
        one.wait_for(b"frame")
        assert not is_free(device)
    one.process.kill()
    one.process.wait()
    qtbot.waitUntil(lambda: not alive(child), timeout=WAIT_MS)
    assert is_free(device)
    remove_stale_segments()
    assert segments_of(one.process.pid) == []


@pytest.mark.parametrize("how", ["hang", "hang_and_let_nobody_else_run"])
def test_when_the_parent_is_killed_a_hanging_child_goes_too(qtbot, how):
    """The worst: a driver that hangs while it keeps Python's lock, so that no thread can act."""
    parent = f"""
import subprocess, sys, time
child = subprocess.Popen([{sys.executable!r}, {str(FAKES / "small_child.py")!r}],
    stdin=subprocess.PIPE, stdout=sys.stdout)
child.stdin.write(b'{{"do":"{how}"}}\\n')
child.stdin.flush()
print(child.pid, flush=True)
time.sleep(1000)
"""
    command = [sys.executable, "-c", parent]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        child = int(process.stdout.readline())
        while b"hanging" not in process.stdout.readline():
            pass
        assert alive(child)
        process.kill()
        process.wait()
        qtbot.waitUntil(lambda: not alive(child), timeout=WAIT_MS)


@pytest.mark.parametrize("name", ["camera_child", "plain_child", "small_child", "window"])
def test_no_fake_runs_in_the_product(monkeypatch, name):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(SystemExit, match="for tests only"):
        runpy.run_path(str(FAKES / f"{name}.py"), run_name="__main__")
