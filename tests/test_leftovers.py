"""The strictness itself: what the tests are failed for is really seen."""

import logging
import os
import socket
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget

from tests import leftovers
from tests.conftest import _Unannounced


@pytest.fixture(autouse=True)
def _no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "GRACE_S", 0.05)


def test_nothing_left_is_nothing_said(qapp) -> None:
    start = leftovers.before()
    QTimer().start(1000)

    assert leftovers.left(start) == []


def test_a_running_timer_is_named_with_its_maker(qapp) -> None:
    start = leftovers.before()
    timer = QTimer()
    timer.start(1000)

    told = leftovers.left(start)
    timer.stop()

    assert len(told) == 1
    assert "QTimer is still running" in told[0]
    assert "test_leftovers.py" in told[0]
    assert leftovers.left(start) == []


def test_a_timer_of_a_shared_fixture_is_no_leftover(qapp) -> None:
    timer = QTimer()
    timer.start(1000)
    start = leftovers.before()

    assert leftovers.left(start) == []
    timer.stop()


def test_a_window_is_named(qapp) -> None:
    start = leftovers.before()
    window = QWidget(objectName="forgotten")

    told = leftovers.left(start)
    window.deleteLater()

    assert told == ["window PySide6.QtWidgets.QWidget 'forgotten' is still there"]
    assert leftovers.left(start) == []


def test_a_thread_is_named_with_its_starter() -> None:
    start, done = leftovers.before(), threading.Event()
    thread = threading.Thread(target=done.wait, name="waiting")
    thread.start()

    told = leftovers.left(start)
    done.set()
    thread.join()

    assert len(told) == 1
    assert told[0].startswith("thread 'waiting' is still running")
    assert "test_leftovers.py" in told[0]


def test_a_thread_of_qts_is_named(qapp) -> None:
    start, thread = leftovers.before(), QThread()
    thread.start()

    told = leftovers.left(start)
    thread.quit()
    thread.wait()

    assert len(told) == 1
    assert "QThread is still running" in told[0]
    assert leftovers.left(start) == []


def test_a_child_process_is_named_with_its_starter() -> None:
    start = leftovers.before()
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE
    ) as child:
        told = leftovers.left(start)
        child.communicate()

    assert len(told) == 1
    assert "sys.stdin.read" in told[0]
    assert "test_leftovers.py" in told[0]


def test_only_an_announced_record_is_let_through(caplog) -> None:
    handler, logger = _Unannounced(), logging.getLogger("test.announced")
    logger.addHandler(handler)
    logger.propagate = False
    logger.warning("out of the blue")
    with caplog.at_level(logging.INFO):
        logger.warning("announced as something else")
    with caplog.at_level(logging.WARNING):
        logger.warning("announced")
    logger.removeHandler(handler)

    assert [line.rsplit(": ")[-1] for line in handler.lines] == [
        "out of the blue",
        "announced as something else",
    ]


def test_the_users_own_folders_are_out_of_reach() -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "SAMRAD_CONFIG_DIR", "XDG_RUNTIME_DIR"):
        assert "samrad-" in os.environ[name]


def test_loopback_is_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
