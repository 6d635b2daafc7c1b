"""The program as it is really started: processes, signals, a second start."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from app import paths
from app.ui.single_instance import instance_name
from tests.ui.catalogues import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sockets and signals of Unix")
DEADLINE_S = 30


NEVER_PAINTED = """
from app.ui import first_paint, start
first_paint.FirstPaint.eventFilter = lambda self, watched, event: False
start.run()
"""


def start(code="", **more):
    return subprocess.Popen(
        [sys.executable, *(["-c", code] if code else ["-m", "app"])],
        cwd=ROOT,
        env={**os.environ, **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.fixture
def running():
    """The program, started and listening for second starts."""
    process = start()
    wait_for(lambda: Path(instance_name()).exists(), process)
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def wait_for(question, process):
    end = time.monotonic() + DEADLINE_S
    while not question():
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < end, "the program did not start"
        time.sleep(0.02)


def test_a_second_start_ends_at_once_and_well(running):
    second = start()
    output, _ = second.communicate(timeout=DEADLINE_S)
    assert second.returncode == 0, output
    assert running.poll() is None


def test_closed_and_started_again_at_once_there_is_a_window_again(running):
    wait_for(lambda: psutil.Process(running.pid).children(), running)
    running.send_signal(signal.SIGTERM)
    later = start()
    wait_for(lambda: psutil.Process(later.pid).children(), later)
    assert running.wait(DEADLINE_S) == 0
    later.send_signal(signal.SIGTERM)
    output, _ = later.communicate(timeout=DEADLINE_S)
    assert later.returncode == 0, output


def test_a_window_that_is_painted_late_hears_of_a_second_start_all_the_same():
    first = start(code=NEVER_PAINTED)
    try:
        wait_for(lambda: Path(instance_name()).exists(), first)
        second = start()
        output, _ = second.communicate(timeout=DEADLINE_S)
        assert second.returncode == 0, output
        assert first.poll() is None
    finally:
        first.kill()
        first.communicate()


def test_asked_to_end_it_remembers_its_place_and_takes_its_children_along(running):
    wait_for(lambda: psutil.Process(running.pid).children(), running)
    children = psutil.Process(running.pid).children(recursive=True)
    running.send_signal(signal.SIGTERM)
    output, _ = running.communicate(timeout=DEADLINE_S)
    assert running.returncode == 0, output
    assert "Traceback" not in output
    assert (paths.config_dir() / "window.json").exists()
    assert not psutil.wait_procs(children, timeout=5)[1]
    assert not Path(instance_name()).exists()


def test_killed_it_leaves_no_children_and_nothing_in_the_way(running):
    wait_for(lambda: psutil.Process(running.pid).children(), running)
    children = psutil.Process(running.pid).children(recursive=True)
    running.kill()
    running.wait()
    assert not psutil.wait_procs(children, timeout=10)[1]
    later = start()
    wait_for(lambda: any(paths.log_dir().glob("*.log")), later)
    wait_for(lambda: psutil.Process(later.pid).children(), later)
    later.send_signal(signal.SIGTERM)
    output, _ = later.communicate(timeout=DEADLINE_S)
    assert later.returncode == 0, output


def test_a_home_that_cannot_be_written_does_not_keep_it_from_starting(tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    more = {"SAMRAD_CONFIG_DIR": str(blocked / "c"), "SAMRAD_LOG_DIR": str(blocked / "l")}
    process = start(**more)
    wait_for(lambda: psutil.Process(process.pid).children(), process)
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate(timeout=DEADLINE_S)
    assert process.returncode == 0, output
    assert "Traceback" not in output
