"""The whole program with a configured server: who opens sockets, to whom, and for how long."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.probe.servers import Stun, Tls
from tests.test_privacy import family

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "import sys; from app.__main__ import main; sys.exit(main(sys.argv[1:]))"
FILE = """
[probe]
host = "127.0.0.1"
port = {port}
stun_host = "127.0.0.1"
stun_port = {stun}
"""


@pytest.fixture
def window(tmp_path):
    """Start the window with a machine's folder that names servers on this machine."""
    started = []

    def start(port, stun):
        (tmp_path / "equipment.toml").write_text(FILE.format(port=port, stun=stun))
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "SAMRAD_MACHINE_CONFIG_DIR": str(tmp_path),
            "SAMRAD_CONFIG_DIR": str(tmp_path / "config"),
            "SAMRAD_LOG_DIR": str(tmp_path / "log"),
        }
        process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait(10)


def sockets_of(process):
    """Pairs of the child's kind and the socket, for the whole family."""
    found = []
    for member in family(process):
        try:
            words = member.cmdline()
            kind = words[words.index("--child") + 1] if "--child" in words else "window"
            found += [(kind, opened) for opened in member.net_connections(kind="inet")]
        except psutil.Error:
            continue
    return found


def probes(process):
    """The children of the kind that opens sockets."""
    found = []
    for member in family(process):
        try:
            found += [member] if "probe" in member.cmdline() else []
        except psutil.Error:
            continue
    return found


def test_only_the_probe_speaks_and_only_to_the_server_that_was_named(window, tmp_path):
    with Tls() as tls, Stun() as stun:
        process = window(tls.port, stun.port)
        seen, deadline = [], time.monotonic() + 60
        while time.monotonic() < deadline and process.poll() is None:
            seen += sockets_of(process)
            # Enough packets for the short try: from now on it is over.
            if stun.asked > 140 and not probes(process):
                break
            time.sleep(0.02)
        assert stun.asked > 140, "the probe never ran, so nothing was watched"
        assert {kind for kind, _ in seen} == {"probe"}
        allowed = {("127.0.0.1", tls.port), ("127.0.0.1", stun.port)}
        assert {tuple(opened.raddr) for _, opened in seen if opened.raddr} <= allowed
        assert not probes(process)
    log = "".join(path.read_text() for path in (tmp_path / "log").rglob("*") if path.is_file())
    assert "127.0.0.1" not in log
