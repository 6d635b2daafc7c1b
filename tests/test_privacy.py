"""The promises of docs/architecture.md about network and disk, held against the real processes."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from tests import practice_program
from tests.meeting_program import PREPARED, PRIVATE

ROOT = Path(__file__).resolve().parent.parent
WATCH_S = 6.0
FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP",
           "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")  # fmt: skip
SHARED_MEMORY = Path("/dev/shm")
SCRIPT = "import sys; from app.__main__ import main; sys.exit(main(sys.argv[1:]))"


def surroundings(base):
    """Return an environment in which every folder that a program could write to is below one."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name in FOLDERS:
        folder = base / name.lower()
        folder.mkdir(exist_ok=True)
        environment[name] = str(folder)
    environment["SAMRAD_CONFIG_DIR"] = str(base / "config")
    environment["SAMRAD_LOG_DIR"] = str(base / "log")
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    return environment


@pytest.fixture
def watched(tmp_path):
    """Start the program with every folder it could write to under one; end it afterwards."""
    started = []

    def start(*words, script=SCRIPT, output=subprocess.DEVNULL):
        environment = surroundings(tmp_path)
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


def held(path, private):
    """Return what private words a file or its name holds, however the text is encoded."""
    content = path.read_bytes()
    return [
        word
        for word in private
        if word in path.name or any(word.encode(kind) in content for kind in ENCODINGS)
    ]


ENCODINGS = ("utf-8", "utf-16-le")
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
        found = held(path, PRIVATE)
        assert not found, f"{path.name} holds {found}"
    assert not [word for word in words if any(private in word for private in PRIVATE)]


RUN_PRACTICE = "import runpy; runpy.run_module('tests.practice_program', run_name='__main__')"


class Observed:
    """What a program told, and the sockets of it and its children meanwhile."""

    def __init__(self, process):
        self.process = process
        self.told = {}
        self.sockets = {"idle": []}
        self.last = []
        self.words = set()
        self._now = "idle"
        self._thread = threading.Thread(target=self._look, name="sockets")

    def follow(self):
        """Listen until it ends."""
        self._thread.start()
        for line in self.process.stdout:
            facts = json.loads(line)
            self._now = facts["kind"]
            self.told[self._now] = facts
        self.process.wait(30)
        self._thread.join()
        self.process.stdout.close()

    def _look(self):
        while self.process.poll() is None:
            before, seen = self._now, internet_sockets(self.process)
            if before == self._now:
                self.sockets.setdefault(before, []).extend(seen)
                self.last = seen
            for member in family(self.process):
                try:
                    self.words.update(member.cmdline())
                except psutil.NoSuchProcess:
                    continue
            time.sleep(0.03)


@pytest.fixture(scope="module")
def practised(tmp_path_factory):
    """A whole SIP meeting, played by the real program with every folder of its own."""
    folder, elsewhere = tmp_path_factory.mktemp("practised"), tmp_path_factory.mktemp("scenario")
    scenario = elsewhere / "meeting.toml"
    practice_program.write_scenario(scenario)
    environment = surroundings(folder)
    process = subprocess.Popen(
        [sys.executable, "-c", RUN_PRACTICE, str(scenario)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    observed = Observed(process)
    observed.folder = folder
    try:
        observed.follow()
    finally:
        if process.poll() is None:
            process.kill()
    return observed


def test_a_whole_meeting_was_played(practised):
    """Without this the next tests could not fail."""
    assert set(practised.told) == {"begin", "live", "repr", "left", "quit"}
    assert {"removed", "failed", "small", "hidden", "end"} <= set(practised.told["left"]["did"])
    assert practised.told["left"]["tokens"]
    assert practised.told["left"]["records"] > 5
    assert practised.process.returncode == 0


def test_nothing_of_a_watched_meeting_is_in_any_file_that_is_written(practised):
    private = (*practice_program.PRIVATE, *practised.told["left"]["tokens"])
    written = [path for path in practised.folder.rglob("*") if path.is_file()]
    assert any("crash" in path.name for path in written), "the fault left no note to be searched"
    assert any(path.name == "compact_window_screens.json" for path in written)
    strangers = {path.relative_to(practised.folder).parts[0] for path in written}
    assert strangers <= {"config", "log"}
    for path in written:
        found = held(path, private)
        assert not found, f"{path.name} holds {found}"


def test_nothing_of_a_watched_meeting_is_in_a_log_record_or_a_command_line(practised):
    private = (*practice_program.NAMES, practice_program.PIN, *practised.told["left"]["tokens"])
    assert practised.told["quit"]["found"] == []
    assert practised.told["repr"]["found"] == []
    assert not [word for word in practised.words if any(one in word for one in private)]


def test_watching_a_practice_meeting_reaches_that_one_port_and_nothing_else(practised):
    port = practised.told["live"]["port"]
    assert practised.sockets["idle"] == []
    seen = [one for kind in ("begin", "live", "repr") for one in practised.sockets.get(kind, [])]
    assert any(one.raddr and one.raddr.port == port for one in seen), "nothing was seen"
    for one in seen:
        ends = [end for end in (one.laddr, one.raddr) if end]
        assert {end.ip for end in ends} == {"127.0.0.1"}
        assert port in {end.port for end in ends}


def test_nothing_is_connected_once_it_is_left(practised):
    assert practised.last == []
