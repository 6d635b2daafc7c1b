"""How long the supervisor waits, when it kills, and when it gives up."""

import os
import signal
import sys
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer

from app.capture import child_process
from app.capture.child_process import ChildProcess
from app.capture.supervisor import Loss, Patience
from tests.capture.conftest import QUICK, alive, hold_up

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake children are POSIX's")

CRASHED, NOT_ANSWERING = (Loss.CRASHED, True), (Loss.NOT_ANSWERING, True)
WAIT_MS = 15_000
IMPATIENT = Patience(
    start_ms=10_000, silence_ms=300, quit_ms=300, restart_ms=(20,), losses=4, losses_within_s=60
)
"""For children that shall be lost for their silence."""

SHORT_GOODBYE = replace(QUICK, quit_ms=300)
WAKEFUL = replace(QUICK, silence_ms=600)


def wait(qtbot, condition):
    qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)


def running(qtbot, seen):
    """Start, wait for the greeting, and return the process id."""
    before = seen.count("ready")
    seen.supervisor.start()
    wait(qtbot, lambda: seen.count("ready") > before)
    return seen.supervisor.pid


def stop(qtbot, seen):
    before = seen.count("stopped")
    seen.supervisor.stop()
    wait(qtbot, lambda: seen.count("stopped") > before)


# --- silence ---


def test_a_child_that_never_greets_is_killed(qtbot, supervise, tmp_path):
    patience = Patience(start_ms=800, silence_ms=300, quit_ms=300, restart_ms=(20,))
    seen = supervise("no_hello", "", str(tmp_path / "once"), patience=patience)
    seen.supervisor.start()
    pid = seen.supervisor.pid
    wait(qtbot, lambda: NOT_ANSWERING in seen.events)
    assert not alive(pid)


def test_a_child_that_hangs_is_killed_and_started_again(qtbot, supervise, tmp_path):
    seen = supervise("mute", "", str(tmp_path / "once"), patience=IMPATIENT)
    pid = running(qtbot, seen)
    wait(qtbot, lambda: seen.count("ready") == 2)
    assert seen.events == ["ready", NOT_ANSWERING, "ready"]
    assert not alive(pid)


def test_a_call_that_may_block_has_as_long_as_was_announced(qtbot, supervise):
    seen = supervise("long_open", patience=IMPATIENT)
    running(qtbot, seen)
    wait(qtbot, lambda: "opened" in seen.topics())
    assert NOT_ANSWERING not in seen.events


def test_a_call_that_blocks_longer_than_announced_is_ended(qtbot, supervise, tmp_path):
    seen = supervise("hang_in_open", "", str(tmp_path / "once"), patience=IMPATIENT)
    running(qtbot, seen)
    start = time.monotonic()
    wait(qtbot, lambda: NOT_ANSWERING in seen.events)
    assert time.monotonic() - start >= 0.45  # of the 0.5 s announced before ``ready`` was seen
    wait(qtbot, lambda: seen.count("ready") == 2)


def test_nonsense_about_how_long_a_call_may_block_is_survived(qtbot, supervise):
    seen = supervise("silly_busy")
    pid = running(qtbot, seen)
    seen.supervisor.send("echo")
    wait(qtbot, lambda: "echo" in seen.topics())
    assert seen.supervisor.pid == pid


@pytest.mark.parametrize("seconds", [None, "soon", [], {}, -1, 0, 1e999, 10**400, True])
def test_no_child_gets_endless_patience_nor_less_than_the_usual(seconds):
    assert 0 <= child_process._busy_ms(seconds) <= child_process.LONGEST_BUSY_S * 1000


def test_garbage_is_no_sign_of_life(qtbot, supervise, tmp_path):
    seen = supervise("garbage_only", "", str(tmp_path / "once"), patience=IMPATIENT)
    running(qtbot, seen)
    wait(qtbot, lambda: NOT_ANSWERING in seen.events)


def test_a_parent_held_up_for_longer_than_the_limit_loses_no_child(qtbot, supervise):
    seen = supervise("good", patience=WAKEFUL)
    pid = running(qtbot, seen)
    for seconds in (0.7, 1.2):
        hold_up(seconds)
        qtbot.wait(150)
    assert seen.events == ["ready"]
    assert seen.supervisor.pid == pid


def test_a_pulse_that_lies_unread_in_the_pipe_counts(qtbot, supervise):
    """Which of two things that are due comes first, timer or pipe, differs between systems."""
    seen = supervise("good")
    running(qtbot, seen)
    child = seen.supervisor.findChild(ChildProcess)
    hold_up(0.3)
    child._due = time.monotonic() - 0.01
    child._on_silence()
    qtbot.wait(100)
    assert seen.events == ["ready"]


@pytest.mark.parametrize("asleep_s", [0.65, 1.2])
def test_when_the_computer_slept_nobody_is_to_blame(qtbot, supervise, asleep_s):
    seen = supervise("good", patience=WAKEFUL)
    pid = running(qtbot, seen)
    os.kill(pid, signal.SIGSTOP)
    # Read its last pulse, so that none lies in the pipe for when this process wakes.
    qtbot.wait(100)
    hold_up(asleep_s + 0.3)
    QTimer.singleShot(0, lambda: os.kill(pid, signal.SIGCONT))
    qtbot.wait(800)
    assert seen.events == ["ready"]
    assert seen.supervisor.pid == pid


@pytest.mark.parametrize("jump_s", [3600.0, -3600.0])
def test_a_jump_of_the_clock_loses_no_child(qtbot, supervise, monkeypatch, jump_s):
    seen = supervise("good", patience=WAKEFUL)
    running(qtbot, seen)
    monkeypatch.setattr(child_process, "monotonic", lambda: time.monotonic() + jump_s)
    qtbot.wait(900)
    assert seen.events == ["ready"]


def test_a_child_that_the_system_cannot_end_is_told_of_at_once(qtbot, supervise, monkeypatch):
    """As when it hangs in the kernel, inside the driver of a camera on its way out."""
    seen = supervise("mute", patience=IMPATIENT)
    monkeypatch.setattr(ChildProcess, "_kill", lambda self: None)
    pid = running(qtbot, seen)
    wait(qtbot, lambda: NOT_ANSWERING in seen.events)
    assert alive(pid)
    qtbot.wait(200)
    assert seen.events == ["ready", NOT_ANSWERING]
    assert not seen.supervisor.gone
    monkeypatch.undo()
    os.kill(pid, signal.SIGKILL)
    wait(qtbot, lambda: seen.count("ready") == 2)
    assert seen.events == ["ready", NOT_ANSWERING, "ready"]


# --- giving up ---


def test_a_child_that_crashes_again_and_again_is_given_up(qtbot, supervise):
    seen = supervise("crash_at_once")
    seen.supervisor.start()
    wait(qtbot, lambda: (Loss.CRASHED, False) in seen.events)
    assert seen.events == [CRASHED] * 3 + [(Loss.CRASHED, False)]
    assert seen.supervisor.gone
    qtbot.wait(100)
    assert len(seen.events) == 4


def test_a_start_after_that_is_a_new_chance(qtbot, supervise):
    seen = supervise("crash_at_once")
    for times in (1, 2):
        seen.supervisor.start()
        wait(qtbot, lambda times=times: seen.count((Loss.CRASHED, False)) == times)
    assert seen.count(CRASHED) == 6


def test_losses_of_long_ago_do_not_count(qtbot, supervise):
    patience = Patience(restart_ms=(20,), losses=2, losses_within_s=0.0)
    seen = supervise("crash_at_once", patience=patience)
    seen.supervisor.start()
    wait(qtbot, lambda: seen.count(CRASHED) >= 5)
    assert (Loss.CRASHED, False) not in seen.events


def test_stop_between_two_lives_is_the_end(qtbot, supervise):
    patience = Patience(restart_ms=(60_000,))
    seen = supervise("crash_at_once", patience=patience)
    seen.supervisor.start()
    wait(qtbot, lambda: CRASHED in seen.events)
    assert not seen.supervisor.gone
    seen.supervisor.stop()
    assert seen.supervisor.gone
    assert seen.events == [CRASHED, "stopped"]


@pytest.mark.parametrize("program", ["/nonexistent/program", "/etc/passwd", "/", ""])
def test_a_program_that_cannot_be_started_is_said_so_once(qtbot, supervise, program):
    seen = supervise(command=[program, "--child", "camera"])
    seen.supervisor.start()
    wait(qtbot, lambda: seen.events)
    assert seen.events == [(Loss.NOT_STARTED, False)]
    assert seen.supervisor.gone
    seen.supervisor.send("start")
    seen.supervisor.start()
    wait(qtbot, lambda: len(seen.events) == 2)
    assert seen.events[1] == (Loss.NOT_STARTED, False)


def test_stop_before_it_is_known_that_the_program_is_missing(qtbot, supervise):
    seen = supervise(command=["/nonexistent/program"])
    seen.supervisor.start()
    seen.supervisor.stop()
    wait(qtbot, lambda: seen.events)
    assert seen.events == ["stopped"]
