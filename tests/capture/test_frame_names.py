"""The names of shared pictures: whose they are, and what killed processes leave behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.capture import frames
from app.capture.frames import SEGMENT_BYTES, FrameSegment, remove_stale_segments
from tests.capture.conftest import SHARED

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows the names")
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own way")


@pytest.fixture
def names():
    """The names in shared memory; the test must leave none of its own."""
    before = set(SHARED.iterdir())
    yield
    mine = [path for path in set(SHARED.iterdir()) - before if f"-{os.getpid()}-" in path.name]
    assert not mine


@pytest.mark.parametrize(
    "name",
    [
        "", "nonsense", "samrad-frames", "samrad-frames-1-", "samrad-frames-1-0123456",
        "samrad-frames-1-0123456g", "/samrad-frames-1-01234567", "samrad-frames-1-01234567\0",
        "samrad-frames-1-01234567", "x" * 100_000, "samrad-frames-²-01234567", "\ud800",
        "../etc/passwd",
    ],
)  # fmt: skip
def test_a_name_that_does_not_exist_is_an_oserror(name):
    with pytest.raises(OSError):  # noqa: PT011 - which one is the system's affair
        FrameSegment.open(name)


@linux
@pytest.mark.parametrize("content", [b"", b"short", bytes(SEGMENT_BYTES)])
def test_something_else_of_that_name_is_an_oserror(content, names):
    path = SHARED / f"samrad-frames-{os.getpid()}-00000000"
    path.write_bytes(content)
    try:
        with pytest.raises(OSError):  # noqa: PT011
            FrameSegment.open(path.name)
    finally:
        path.unlink()


@posix
def test_only_this_user_may_open_it_and_its_name_fits_everywhere(segment):
    assert len(f"/{segment.name}") <= 31 + len(str(os.getpid())) - 5
    if sys.platform == "linux":
        path = SHARED / segment.name
        assert path.stat().st_mode & 0o777 == 0o600
        # The memory is there, and not only promised: touching it cannot fail any more.
        assert path.stat().st_blocks * 512 >= SEGMENT_BYTES


@linux
def test_too_little_memory_is_an_oserror_and_leaves_no_name(monkeypatch, names):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(OSError, match="No space"):
        FrameSegment.create()


# --- what killed processes leave behind ---


def segment_of(pid, tail="0a1b2c3d"):
    path = SHARED / f"samrad-frames-{pid}-{tail}"
    path.write_bytes(b"left behind")
    return path


@pytest.fixture
def gone_pid():
    with subprocess.Popen(["true"]) as process:
        process.wait()
    return process.pid


@linux
def test_the_segment_of_a_killed_process_is_removed_and_a_living_one_kept(segment, gone_pid):
    stale = segment_of(gone_pid)
    assert remove_stale_segments() == 1
    assert not stale.exists()
    assert (SHARED / segment.name).exists()
    assert remove_stale_segments() == 0


CREATOR = """
import sys
from app.capture.frames import FrameSegment
segment = FrameSegment.create()
print(segment.name, flush=True)
sys.stdin.read()
"""


@linux
def test_what_a_killed_program_really_leaves_behind_is_removed():
    command = [sys.executable, "-c", CREATOR]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT) as creator:
        path = SHARED / creator.stdout.readline().decode().strip()
        remove_stale_segments()
        assert path.exists()
        creator.kill()
    assert path.exists()
    assert remove_stale_segments() >= 1
    assert not path.exists()


@linux
@pytest.mark.parametrize(
    "name",
    [
        "samrad-frames-{pid}", "samrad-frames-{pid}-", "samrad-frames-{pid}-xyz",
        "samrad-frames-²-01234567", "samrad-frames-99999999999999-01234567",
        "other-{pid}-01234567", "xsamrad-frames-{pid}-01234567",
    ],
)  # fmt: skip
def test_what_is_not_ours_is_left_alone(name, gone_pid):
    path = SHARED / name.format(pid=gone_pid)
    path.write_bytes(b"")
    try:
        assert remove_stale_segments() == 0
        assert path.exists()
    finally:
        path.unlink()


@linux
def test_a_segment_that_cannot_be_removed_is_left(gone_pid):
    folder = SHARED / f"samrad-frames-{gone_pid}-0a1b2c3d"
    folder.mkdir()
    try:
        assert remove_stale_segments() == 0
    finally:
        folder.rmdir()


@linux
def test_no_folder_of_shared_memory_is_no_trouble(monkeypatch):
    monkeypatch.setattr(frames, "_SHARED_MEMORY_FOLDER", Path("/nonexistent"))
    assert remove_stale_segments() == 0
