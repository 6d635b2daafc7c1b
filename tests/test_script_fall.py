"""A meeting that is led, in the real processes: it falls, it goes on, and nothing typed stays."""

import json
import subprocess
import sys

import psutil
import pytest

from app.ui.compact.compact_window import PLACE_FILE
from tests.script_program import SCRIPT, STEP, WORDS
from tests.test_privacy import ROOT, family, held, surroundings

RUN = "import runpy; runpy.run_module('tests.script_program', run_name='__main__')"
FILE = "script_run.json"


@pytest.fixture
def led(tmp_path):
    """Start the program that leads a meeting by itself, with every folder of its own."""
    started = []

    def led(way):
        process = subprocess.Popen(
            [sys.executable, "-c", RUN, way],
            cwd=ROOT,
            env=surroundings(tmp_path),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        started.append(process)
        return process

    yield led
    for process in started:
        members = family(process)
        if process.poll() is None:
            process.kill()
        process.wait(10)
        process.stdout.close()
        psutil.wait_procs(members, timeout=10)


def told(process):
    """What it says next."""
    line = process.stdout.readline()
    assert line, "it ended without a word"
    return json.loads(line)


def files(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def no_word_is_left(folder):
    for path in files(folder):
        found = held(path, WORDS)
        assert not found, f"{path.name} holds {found}"


def kept(folder):
    return [path for path in files(folder) if path.name == FILE]


def children(process, kind):
    found = []
    for member in family(process)[1:]:
        try:
            if kind in member.cmdline():
                found.append(member)
        except psutil.NoSuchProcess:
            continue
    return found


def test_after_a_fall_the_script_goes_on_and_no_word_of_anybody_was_kept(led, tmp_path):
    process = led("wait")
    assert told(process) == {"kind": "led", "step": STEP, "found": []}
    assert not [
        word for one in family(process) for word in one.cmdline() if any(w in word for w in WORDS)
    ]
    process.kill()
    process.wait(10)
    assert kept(tmp_path)
    no_word_is_left(tmp_path)

    process = led("again")
    after = told(process)
    assert "script.left" in after["notices"]
    assert after["is_offered"]
    assert (after["script"], after["step"]) == (SCRIPT, STEP)
    assert (after["lines"], after["leader"], after["found"]) == (0, "", [])
    assert process.wait(30) == 0
    assert not kept(tmp_path)
    no_word_is_left(tmp_path)


def test_a_proper_end_leaves_nothing_behind(led, tmp_path):
    process = led("quit")
    assert told(process)["found"] == []
    assert process.wait(30) == 0
    assert not kept(tmp_path)
    assert any("crash" in path.name for path in files(tmp_path)), "the fault left no note"
    assert any(path.name == PLACE_FILE for path in files(tmp_path))
    no_word_is_left(tmp_path)


def test_a_child_that_falls_leaves_the_script_where_it_is(led, tmp_path):
    process = led("wait")
    told(process)
    (practice,) = children(process, "practice")
    for child in [one for one in family(process)[1:] if one.pid != practice.pid]:
        child.kill()
    practice.kill()
    after = told(process)
    assert (after["kind"], after["step"], after["is_paused"]) == ("alone", STEP, False)
    assert (after["lines"], after["found"]) == (1, [])
    assert kept(tmp_path)
