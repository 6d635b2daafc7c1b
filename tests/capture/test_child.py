"""The leash, the pulse and the tongue of a child, seen from outside: a real process with pipes."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.capture.child import BROKEN

FAKES = Path(__file__).resolve().parents[1] / "fakes"
DEADLINE_S = 20
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")


class Talk:
    """A conversation with a child over its pipes."""

    def __init__(self, redirections=""):
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        command = [sys.executable, str(FAKES / "small_child.py")]
        if redirections:
            command = ["sh", "-c", f'exec "$@" {redirections}', "sh", *command]
        self.process = subprocess.Popen(command, **pipes)
        self.rest = b""
        self.heard = []

    def say(self, do, **values):
        self.raw(json.dumps({"do": do, **values}).encode() + b"\n")

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def wait_for(self, topic):
        deadline = time.monotonic() + DEADLINE_S
        while time.monotonic() < deadline:
            while self.heard:
                message = self.heard.pop(0)
                if message["type"] == topic:
                    return message
            if select.select([self.process.stdout], [], [], 0.1)[0]:
                data = os.read(self.process.stdout.fileno(), 65536)
                assert data, f"the child ended before it said {topic!r}"
                *lines, self.rest = (self.rest + data).split(b"\n")
                self.heard += [json.loads(line) for line in lines]
        raise AssertionError(f"the child never said {topic!r}")

    def end(self):
        return self.process.wait(DEADLINE_S)


@pytest.fixture
def talk():
    talks = []

    def make(*redirections):
        talks.append(Talk(*redirections))
        return talks[-1]

    yield make
    for one in talks:
        with one.process as process:
            process.kill()


def test_it_greets_and_keeps_on_saying_that_it_lives(talk):
    child = talk()
    hello = child.wait_for("hello")
    assert (hello["kind"], hello["pid"]) == ("small", child.process.pid)
    child.wait_for("alive")
    child.wait_for("alive")


def test_quit_ends_it_well(talk):
    child = talk()
    child.wait_for("hello")
    child.say("quit")
    assert child.end() == 0


def test_the_end_of_its_input_ends_it(talk):
    child = talk()
    child.wait_for("hello")
    child.process.stdin.close()
    assert child.end() == 0


def test_commands_before_the_end_of_input_are_not_lost(talk):
    child = talk()
    child.raw(b'{"do":"echo"}\n{"do":"echo"}\n{"do":"echo"}')
    child.process.stdin.close()
    child.wait_for("echoed")
    child.wait_for("echoed")
    assert child.end() == 0


def test_the_end_of_its_input_ends_it_even_when_its_main_loop_hangs(talk):
    child = talk()
    child.say("hang")
    child.wait_for("hanging")
    child.process.stdin.close()
    assert child.end() == 0


def test_a_parent_that_listens_no_more_ends_it(talk):
    child = talk()
    child.wait_for("hello")
    child.process.stdout.close()
    assert child.end() == 0


def test_an_exception_in_a_slot_is_told_and_ends_it(talk):
    child = talk()
    child.say("stumble")
    assert child.end() == BROKEN
    words = child.process.stderr.read()
    assert b"something nobody thought of" in words
    assert b"Traceback" in words


def test_its_last_message_says_what_and_where_and_no_values(talk):
    child = talk()
    child.say("stumble")
    what = child.wait_for("failing")["what"]
    assert what[0] == "RuntimeError"
    assert any("small_child.py" in line and "in stumble" in line for line in what)
    assert "something nobody thought of" not in str(what)


def test_what_libraries_print_does_not_mix_with_what_it_says(talk):
    child = talk()
    child.say("chatter")
    child.say("quit")
    child.wait_for("chattered")
    assert child.end() == 0
    assert all(message["type"] != "forged" for message in child.heard)
    assert b"printed" in child.process.stderr.read()


def test_libraries_cannot_read_the_commands(talk):
    child = talk()
    child.say("ask_input")
    child.say("echo")
    assert child.wait_for("input") == {"type": "input", "text": "", "low": ""}
    child.wait_for("echoed")


def test_lines_that_are_no_commands_are_passed_over(talk):
    child = talk()
    child.raw(b'\x00\xff\n[]\nnull\n"quit"\n{"do":\n\n' + b"y" * 600_000 + b'\n{"do":"echo"}\n')
    child.wait_for("echoed")


@posix
def test_ctrl_c_in_the_terminal_is_left_to_the_parent(talk):
    child = talk()
    child.wait_for("hello")
    child.process.send_signal(signal.SIGINT)
    child.say("echo")
    child.wait_for("echoed")
    child.say("quit")
    assert child.end() == 0


@posix
@pytest.mark.parametrize("closed", ["0<&-", "0<&- 1>&-", "0<&- 1>&- 2>&-", "0<&- 2>&-"])
def test_without_an_input_from_the_start_it_goes_at_once(talk, closed):
    child = talk(closed)
    assert child.end() == 0


@posix
@pytest.mark.parametrize("closed", ["1>&-", "1>&- 2>&-"])
def test_without_an_output_from_the_start_it_still_obeys(talk, closed):
    child = talk(closed)
    child.say("quit")
    assert child.end() == 0


@posix
def test_without_an_error_output_as_in_a_windowed_program_it_works(talk):
    child = talk("2>&-")
    child.say("chatter")
    child.wait_for("chattered")
    child.say("quit")
    assert child.end() == 0
