"""The supervisor against children that behave badly in every way one has seen."""

import logging
import os
import signal
import sys
import time
from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import QProcess, QTimer

from app.capture.child_process import ChildProcess
from app.capture.supervisor import Loss, Patience
from tests.capture.conftest import QUICK, alive, open_descriptors

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


# --- the ordinary life ---


def test_a_child_greets_obeys_and_quits(qtbot, supervise):
    seen = supervise("good")
    pid = running(qtbot, seen)
    seen.supervisor.send("start", device="a", segment=None)
    wait(qtbot, lambda: "echo" in seen.topics())
    assert seen.events[-1]["command"] == {"do": "start", "device": "a", "segment": None}
    stop(qtbot, seen)
    assert not alive(pid)
    assert seen.supervisor.gone
    assert (seen.supervisor.pid, seen.count(CRASHED)) == (0, 0)


def test_a_fault_of_the_childs_is_written_down(qtbot, supervise, caplog):
    seen = supervise("fall_over")
    with caplog.at_level(logging.INFO, logger="app"):
        seen.supervisor.start()
        wait(qtbot, lambda: seen.count(CRASHED))
    lines = [record.getMessage() for record in caplog.records if "fell over" in record.message]
    assert lines[0] == "a child fell over: KeyError | app/x.py:3 in f INFO forged"
    assert lines[1:] == ["a child fell over: "] * 2
    assert seen.topics() == []


def test_its_pulse_is_kept_to_itself(qtbot, supervise):
    seen = supervise("good")
    running(qtbot, seen)
    seen.supervisor.send("echo")
    wait(qtbot, lambda: "echo" in seen.topics())
    assert set(seen.topics()) == {"echo"}


def test_stop_without_a_child_says_stopped_at_once(supervise):
    seen = supervise("good")
    seen.supervisor.stop()
    assert seen.events == ["stopped"]


def test_stop_twice_says_stopped_once(qtbot, supervise):
    seen = supervise("good")
    running(qtbot, seen)
    seen.supervisor.stop()
    seen.supervisor.stop()
    wait(qtbot, lambda: seen.supervisor.gone)
    assert seen.count("stopped") == 1


@pytest.mark.parametrize("how", ["good", "no_hello", "crash_at_once"])
def test_stop_while_it_starts(qtbot, supervise, how):
    seen = supervise(how, patience=SHORT_GOODBYE)
    seen.supervisor.start()
    stop(qtbot, seen)
    assert seen.events == ["stopped"]
    assert seen.supervisor.gone


def test_start_twice_starts_one(qtbot, supervise):
    seen = supervise("good")
    seen.supervisor.start()
    seen.supervisor.start()
    wait(qtbot, lambda: seen.count("ready"))
    seen.supervisor.start()
    assert len(seen.supervisor.findChildren(QProcess)) == 1


def test_the_next_child_waits_until_the_last_has_let_go_of_the_device(qtbot, supervise, tmp_path):
    device = str(tmp_path / "camera")
    seen = supervise("ignore_quit", device, patience=SHORT_GOODBYE)
    running(qtbot, seen)
    wait(qtbot, lambda: "opened" in seen.topics())
    for times in (2, 3):
        seen.supervisor.stop()
        seen.supervisor.start()
        wait(qtbot, lambda times=times: seen.topics().count("opened") == times)
    assert "error" not in seen.topics()
    assert seen.count("stopped") == 2


def test_stop_takes_back_a_start_that_waits(qtbot, supervise):
    seen = supervise("ignore_quit", patience=SHORT_GOODBYE)
    running(qtbot, seen)
    seen.supervisor.stop()
    seen.supervisor.start()
    seen.supervisor.stop()
    wait(qtbot, lambda: seen.supervisor.gone)
    assert seen.events == ["ready", "stopped"]


def test_a_start_in_the_answer_to_stopped_starts_one(qtbot, supervise):
    seen = supervise("good")
    running(qtbot, seen)
    seen.supervisor.stopped.connect(seen.supervisor.start)
    seen.supervisor.stop()
    seen.supervisor.start()
    wait(qtbot, lambda: seen.count("ready") == 2)
    assert len([c for c in seen.supervisor.findChildren(ChildProcess) if alive(c.pid)]) == 1
    seen.supervisor.stopped.disconnect(seen.supervisor.start)


def test_nothing_is_heard_after_stop_even_of_what_had_been_said(qtbot, supervise):
    seen = supervise("flood", patience=replace(QUICK, quit_ms=50))
    seen.supervisor.message.connect(lambda _: seen.supervisor.stop())
    seen.supervisor.start()
    wait(qtbot, lambda: seen.supervisor.gone and seen.count("ready"))
    assert len(seen.topics()) == 1


def test_stop_and_wait_ends_a_child_that_does_not_want_to_go(qtbot, supervise):
    seen = supervise("ignore_quit", patience=SHORT_GOODBYE)
    pid = running(qtbot, seen)
    seen.supervisor.stop_and_wait()
    assert not alive(pid)
    assert seen.supervisor.gone
    assert seen.events == ["ready", "stopped"]


def test_a_child_that_misses_the_word_goes_at_the_end_of_its_input(qtbot, supervise):
    seen = supervise("miss_quit", patience=replace(QUICK, quit_ms=60_000))
    running(qtbot, seen)
    stop(qtbot, seen)
    assert seen.supervisor.gone


def test_stop_and_wait_after_stop(qtbot, supervise):
    seen = supervise("ignore_quit", patience=SHORT_GOODBYE)
    pid = running(qtbot, seen)
    seen.supervisor.stop()
    seen.supervisor.start()
    seen.supervisor.stop_and_wait()
    assert not alive(pid)
    assert seen.supervisor.gone


def test_a_message_to_no_child_is_dropped(supervise):
    supervise("good").supervisor.send("start")


# --- killed at any moment ---


@pytest.mark.parametrize("moment", ["no_hello", "mute", "hang_in_open", "flood", "flood_errors"])
def test_killed_at_any_moment_it_comes_again(qtbot, supervise, tmp_path, moment):
    seen = supervise(moment, "", str(tmp_path / "once"))
    seen.supervisor.start()
    pid = seen.supervisor.pid
    if moment == "no_hello":
        wait(qtbot, (tmp_path / "once").exists)
    else:
        wait(qtbot, lambda: seen.count("ready"))
    before = seen.count("ready")
    os.kill(pid, signal.SIGKILL)
    wait(qtbot, lambda: seen.count("ready") == before + 1)
    assert seen.count(CRASHED) == 1
    assert seen.events.index(CRASHED) < len(seen.events) - seen.events[::-1].index("ready")
    assert seen.supervisor.pid != pid
    assert not alive(pid)


def test_killed_before_anybody_looked_it_comes_again(qtbot, supervise):
    seen = supervise("good")
    seen.supervisor.start()
    os.kill(seen.supervisor.pid, signal.SIGKILL)
    wait(qtbot, lambda: seen.count("ready"))
    assert seen.events[:2] == [CRASHED, "ready"]


def test_killed_on_its_way_out_it_has_stopped_and_is_not_lost(qtbot, supervise):
    seen = supervise("ignore_quit")
    pid = running(qtbot, seen)
    seen.supervisor.stop()
    os.kill(pid, signal.SIGKILL)
    wait(qtbot, lambda: seen.count("stopped"))
    assert seen.events == ["ready", "stopped"]


def test_commands_to_a_child_that_is_just_dead_do_no_harm(qtbot, supervise):
    seen = supervise("good")
    pid = running(qtbot, seen)
    os.kill(pid, signal.SIGKILL)
    for _ in range(100):
        seen.supervisor.send("start", device="x" * 1000)
    wait(qtbot, lambda: seen.count("ready") == 2)
    assert seen.count(CRASHED) == 1


def test_commands_to_a_child_that_does_not_hear_do_no_harm(qtbot, supervise):
    seen = supervise("deaf")
    running(qtbot, seen)
    for _ in range(20):
        seen.supervisor.send("start", device="x" * 100_000)
        qtbot.wait(5)
    stop(qtbot, seen)
    assert seen.events == ["ready", "stopped"]


def test_last_words_are_heard(qtbot, supervise):
    seen = supervise("last_words")
    seen.supervisor.start()
    wait(qtbot, lambda: CRASHED in seen.events)
    assert seen.events[:3] == ["ready", {"type": "word"}, CRASHED]


def test_a_child_that_ends_by_itself_is_lost_too(qtbot, supervise):
    seen = supervise("crash_after_hello")
    seen.supervisor.start()
    wait(qtbot, lambda: CRASHED in seen.events)
    assert seen.events[0] == "ready"


# --- too much of everything ---


def test_what_libraries_print_between_messages_is_passed_over(qtbot, supervise):
    seen = supervise("garbage")
    running(qtbot, seen)
    assert seen.topics() == ["word"]


@pytest.mark.parametrize("how", ["flood", "flood_errors"])
def test_a_child_that_talks_without_end_does_not_stop_the_window(qtbot, supervise, how):
    seen = supervise(how, patience=replace(QUICK, quit_ms=50))
    ticks = []
    clock = QTimer()
    clock.setInterval(10)
    clock.timeout.connect(lambda: ticks.append(time.monotonic()))
    running(qtbot, seen)
    clock.start()
    wait(qtbot, lambda: len(ticks) > 20)
    clock.stop()
    stop(qtbot, seen)


@pytest.mark.skipif(sys.platform != "linux", reason="counts what /proc shows")
def test_hundreds_of_lives_leave_nothing_behind(qtbot, supervise):
    # A shell that waits for a line stands for a child: it starts in no time.
    seen = supervise(command=["sh", "-c", "read line"])
    before = []
    for turn in range(201):
        seen.supervisor.start()
        if turn % 3 == 1:
            wait(qtbot, lambda: seen.supervisor.pid)
        if turn % 3 == 2:
            os.kill(seen.supervisor.pid, signal.SIGKILL)
        seen.supervisor.stop()
        wait(qtbot, lambda: seen.supervisor.gone)
        if turn == 0:
            before = sorted(open_descriptors())
    wait(qtbot, lambda: not seen.supervisor.findChildren(ChildProcess))
    assert sorted(open_descriptors()) == before
    assert seen.count("stopped") == 201
    assert not [child for child in psutil.Process().children() if child.name() == "sh"]
