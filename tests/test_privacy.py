"""The promises of docs/architecture.md about network and disk, held against the real processes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.meeting_program import PREPARED, PRIVATE

ROOT = Path(__file__).resolve().parent.parent
WATCH_S = 6.0
FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP",
           "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")  # fmt: skip
SHARED_MEMORY = Path("/dev/shm")
SCRIPT = "import sys; from app.__main__ import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture
def watched(tmp_path):
    """Start the program with every folder it could write to under one; end it afterwards."""
    started = []

    def start(*words, script=SCRIPT, output=subprocess.DEVNULL):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        for name in FOLDERS:
            folder = tmp_path / name.lower()
            folder.mkdir(exist_ok=True)
            environment[name] = str(folder)
        environment["SAMRAD_CONFIG_DIR"] = str(tmp_path / "config")
        environment["SAMRAD_LOG_DIR"] = str(tmp_path / "log")
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        process = subprocess.Popen(
            [sys.executable, "-c", script, *words],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.wait(10)


def family(process):
    try:
        parent = psutil.Process(process.pid)
        return [parent, *parent.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def internet_sockets(process):
    found = []
    for member in family(process):
        try:
            found += member.net_connections(kind="inet")
        except psutil.NoSuchProcess:
            continue
    return found


def watch(process, seconds):
    """Return the internet sockets seen in ``seconds``, and the most processes at one time."""
    sockets, most = [], 0
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        sockets += internet_sockets(process)
        most = max(most, len(family(process)))
        time.sleep(0.05)
    return sockets, most


def segments():
    return set(SHARED_MEMORY.glob("samrad-*")) if SHARED_MEMORY.is_dir() else set()


def test_the_watch_would_see_a_socket():
    """Without this the next tests could not fail."""
    listen = (
        "import socket, time; s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen();"
        "print('up', flush=True); time.sleep(30)"
    )
    with subprocess.Popen([sys.executable, "-c", listen], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline().strip() == b"up"
        assert internet_sockets(process)
        process.kill()


def test_the_check_opens_no_internet_socket(watched):
    process = watched("check", "--timeout", "6")
    sockets, most = watch(process, WATCH_S * 2)
    assert most > 1, "the children never ran, so nothing was watched"
    assert sockets == []


def test_the_window_opens_no_socket_and_writes_a_log_and_nothing_else(watched, tmp_path):
    before = segments()
    process = watched()
    sockets, most = watch(process, WATCH_S)
    assert most > 1, "the children never ran, so nothing was watched"
    assert sockets == []
    process.send_signal(signal.SIGTERM)
    process.wait(15)
    written = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    strangers = [path for path in written if path.parts[0] not in ("log", "config")]
    assert strangers == []
    assert segments() <= before


RUN_MEETING = "import runpy; runpy.run_module('tests.meeting_program', run_name='__main__')"


def test_nothing_of_a_meeting_is_in_any_file_that_is_written(watched, tmp_path):
    process = watched(script=RUN_MEETING, output=subprocess.PIPE)
    assert process.stdout.readline().strip() == PREPARED.encode()
    words = [word for member in family(process) for word in member.cmdline()]
    process.wait(30)
    process.stdout.close()
    written = [path for path in tmp_path.rglob("*") if path.is_file()]

    folders = {path.relative_to(tmp_path).parts[0] for path in written}
    assert {"config", "log"} <= folders, "nothing was written, so nothing was searched"
    assert any("crash" in path.name for path in written), "the fault left no note to be searched"
    for path in written:
        content = path.read_bytes().decode("utf-8", "replace")
        found = [private for private in PRIVATE if private in content or private in path.name]
        assert not found, f"{path.name} holds {found}"
    assert not [word for word in words if any(private in word for private in PRIVATE)]
