"""One look at the real computer, and what becomes of failures."""

import subprocess
import sys

import pytest

from app.computer import route
from app.computer.route import read_route, system_reader
from app.readiness.readings import RouteReading
from tests.computer.adapters import CABLE


def failing(error):
    def read():
        raise error

    return read


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(13, "denied"), "network.denied"),
        (FileNotFoundError(2, "no such tool"), "network.failed"),
        (OSError("adapter 10.1.2.3"), "network.failed"),
        (subprocess.TimeoutExpired("route", 3), "network.failed"),
        (AttributeError("GetIfTable2"), "network.failed"),
        (ValueError("not a number"), "network.failed"),
        (OverflowError("too big"), "network.failed"),
        (IndexError("short line"), "network.failed"),
        (NotImplementedError(), "network.not_supported"),
    ],
)
def test_a_failure_becomes_a_reading(error, code):
    assert read_route(failing(error)) == RouteReading(error=code)


def test_a_success_becomes_a_reading():
    assert read_route(lambda: [CABLE]).medium == "cable"


def test_an_operating_system_that_nobody_wrote_a_reader_for(monkeypatch):
    with pytest.raises(NotImplementedError):
        system_reader("plan9")
    monkeypatch.setattr(route, "system_reader", lambda: system_reader("plan9"))
    assert read_route().error == "network.not_supported"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_reader_can_be_imported_anywhere(platform):
    assert callable(system_reader(platform))


def test_the_real_computer_answers():
    assert not read_route().error


PROGRAM = """
import sys
events = []
sys.addaudithook(lambda event, args: events.append(event) if event.startswith("socket.") else None)
from app.computer.route import read_route, system_reader
for platform in ("linux", "win32", "darwin"):
    system_reader(platform)
reading = read_route()
print(reading.medium, events, "socket" in sys.modules, "_socket" in sys.modules)
"""


def test_a_look_creates_no_socket_and_does_not_even_load_the_means():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split()[1:] == ["[]", "False", "False"]


def test_the_hook_would_have_noticed_a_socket():
    program = PROGRAM.replace(
        "reading = read_route()", "reading = read_route(); import socket; socket.socket().close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert "socket.__new__" in done.stdout
