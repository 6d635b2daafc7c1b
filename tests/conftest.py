"""The same strict conditions for every test, on every machine.

Offscreen unless ``--onscreen`` says otherwise; folders of its own instead of the user's; no way out
of this machine; and a test fails on a warning of Qt's or Python's, on a log record from WARNING up
that it did not announce, and on anything that it leaves running.

To announce a record, use ``with caplog.at_level(logging.WARNING):`` at just its level.
To leave something running on purpose, mark the test with ``leaves_running("why")``.
"""

import errno
import json
import logging
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import leftovers

COUNTS_VARIABLE = "SAMRAD_TEST_COUNTS"
FOLDER_VARIABLES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_RUNTIME_DIR",
    "SAMRAD_CONFIG_DIR",
    "SAMRAD_LOG_DIR",
    "SAMRAD_MACHINE_CONFIG_DIR",
)
# The sound server and session bus of whoever runs the tests, and the language they happen to speak.
STRIPPED_VARIABLES = (
    "PULSE_SERVER",
    "PULSE_RUNTIME_PATH",
    "PIPEWIRE_RUNTIME_DIR",
    "DBUS_SESSION_BUS_ADDRESS",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "LC_NUMERIC",
    "LC_TIME",
)

_folders = pytest.StashKey[Path]()

# A busy machine is no fault of the code. Where CI is set, hypothesis tries the same examples each
# time.
settings.register_profile(
    "samrad", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("samrad")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows of the tests")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in STRIPPED_VARIABLES:
        os.environ.pop(name, None)
    os.environ["LANG"] = "C.UTF-8"
    # Short on purpose: a socket's path may have about a hundred characters.
    base = Path(tempfile.mkdtemp(prefix="samrad-"))
    config.stash[_folders] = base
    for name in FOLDER_VARIABLES:
        folder = base / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)
    leftovers.remember_makers()


def pytest_unconfigure(config: pytest.Config) -> None:
    if _folders in config.stash:
        shutil.rmtree(config.stash[_folders], ignore_errors=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell ``tests.everything`` the counts, whatever the output was asked to look like."""
    target = os.environ.get(COUNTS_VARIABLE)
    if target:
        stats = terminalreporter.stats
        failed = len(stats.get("failed", [])) + len(stats.get("error", []))
        counts = {"passed": len(stats.get("passed", [])), "failed": failed}
        Path(target).write_text(json.dumps(counts), encoding="utf-8")


@pytest.fixture(autouse=True)
def _own_settings(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and logs of one test are not those of the next."""
    base = request.config.stash[_folders]
    for name in ("SAMRAD_CONFIG_DIR", "SAMRAD_LOG_DIR"):
        monkeypatch.setenv(name, tempfile.mkdtemp(dir=base))


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    start = leftovers.before()
    yield
    if request.node.get_closest_marker("leaves_running") is None:
        found = leftovers.left(start)
        if found:
            pytest.fail("the test left something running:\n" + "\n".join(found), pytrace=False)


class _Unannounced(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        announced = any(
            handler.level == record.levelno
            for handler in logging.getLogger().handlers
            if type(handler).__name__ == "LogCaptureHandler"
        )
        if not announced:
            self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unannounced_log_records() -> Iterator[None]:
    handler = _Unannounced()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.lines:
        pytest.fail("log records nobody announced:\n" + "\n".join(handler.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _no_way_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Python's sockets reach this machine only."""
    connect = socket.socket.connect
    wanted: list[str] = []

    def local_only(self: socket.socket, address: object) -> None:
        host = str(address[0]) if isinstance(address, tuple) else "localhost"
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_local(host):
            wanted.append(host)
            raise OSError(errno.ENETUNREACH, "tests stay on this machine")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", local_only)
    yield
    if wanted:
        pytest.fail("the test wanted to reach " + ", ".join(wanted), pytrace=False)


def _is_local(host: str) -> bool:
    return host in ("localhost", "::1") or host.startswith("127.")


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """The name of a virtual X screen (":7") for programs that a test starts on it."""
    if sys.platform != "linux":
        pytest.skip("there is no X server here to show a window on")
    if shutil.which("Xvfb") is None:
        pytest.fail("these tests need: apt-get install xvfb", pytrace=False)
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()
