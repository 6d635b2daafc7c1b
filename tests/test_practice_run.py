"""``samrad practice`` as a person calls it."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from app import cli
from app.practice.scenario_file import load, scenarios_dir, shipped
from tests.practice.asking import HOST_PIN, Caller

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = "import sys; from app.__main__ import main; sys.exit(main(sys.argv[1:]))"
USAGE = 64


@pytest.fixture(name="samrad", autouse=True)
def _samrad(qapp, monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("SAMRAD_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("SAMRAD_MACHINE_CONFIG_DIR", str(tmp_path / "machine"))
    monkeypatch.setattr(cli.signal, "signal", lambda *_: None)

    def samrad(*words):
        code = cli.run(["practice", *words])
        return code, *capsys.readouterr()

    return samrad


@pytest.fixture(name="leave_at_once")
def _leave_at_once(qapp):
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(QCoreApplication.quit)
    timer.start(300)
    yield
    timer.stop()


def test_it_says_where_the_room_is_and_whom_to_expect(samrad, leave_at_once):
    code, out, err = samrad("overfull", "--language", "nb")

    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert lines[0] == "Gruppe med for mange deltakere"
    assert re.search(r"^Server: http://127\.0\.0\.1:\d+$", out, re.MULTILINE)
    assert {"Room: ovelse.gruppe", f"Host PIN: {HOST_PIN}", "Guest PIN: 1470"} <= set(lines)
    assert "  Dordi Kjær, Fysioterapeut" in lines
    assert "Storm" not in out
    assert lines[-1] == "The practice meeting is closed."


def test_without_a_name_it_is_the_meeting_of_many_parties(samrad, leave_at_once):
    assert samrad()[1].startswith("SIP meeting with several parties\n")


def test_all_are_listed(samrad):
    code, out, err = samrad("--list")

    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()[::2]] == list(shipped())


def test_a_file_of_ones_own_is_played(samrad, leave_at_once, tmp_path):
    file = tmp_path / "own.toml"
    file.write_text((scenarios_dir() / "guardian.toml").read_text(encoding="utf-8"), "utf-8")

    assert samrad(str(file))[0] == 0


def test_faults_come_with_file_and_line(samrad, tmp_path):
    file = tmp_path / "own.toml"
    file.write_text('format = 1\ntitle.da = "Prøve"\n[[step]]\nat = 1\ndo = "dance"\n', "utf-8")

    code, out, err = samrad(str(file))

    assert (code, out) == (2, "")
    assert err.startswith("own.toml, line 5: step.do takes one of these words: join, ")


@pytest.mark.parametrize("name", ["never-heard-of", "never-heard-of.toml"])
def test_a_scenario_that_is_not_there(samrad, name):
    code, _, err = samrad(name)

    assert (code, err) == (3, f"{name}: there is no practice scenario of this name.\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--port", "0"), "--port takes a number from 1 to 65535, not “0”."),
        (("--port", "٣"), "--port takes a number from 1 to 65535, not “٣”."),
        (("--speed", "nan"), "--speed takes a number from 0.1 to 100, not “nan”."),
        (("--speed", "1000"), "--speed takes a number from 0.1 to 100, not “1000”."),
        (("--language", "fi"), "--language takes one of these: da, sv, nb, en, not “fi”."),
        (("one", "two"), "Samråd does not understand: practice one two"),
    ],
)
def test_misuse_is_explained(samrad, words, said):
    code, out, err = samrad(*words)

    assert (code, out) == (USAGE, "")
    assert err.splitlines() == [said, "See what you can do: samrad practice --help"]


def test_a_taken_port_is_said(samrad):
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, "practice", "sip", "--language", "sv", "--speed", "50"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8",
    ) as process:  # fmt: skip
        port = port_of(process)

        assert samrad("--port", str(port)) == (
            3,
            "",
            f"Port {port} is taken or not allowed. Choose another one with --port.\n",
        )
        process.kill()


def port_of(process):
    for line in process.stdout:
        if found := re.match(r"Server: http://127\.0\.0\.1:(\d+)", line):
            return int(found[1])
    raise AssertionError("it never said where it is")


TOLD = [step.tell.text("sv") for step in load("sip").scenario.steps]
"""What the scenario tells whoever practises."""


class There:
    """A server that runs in another process."""

    def __init__(self, port, alias):
        self.port, self.alias = port, alias


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C as POSIX sends it")
def test_it_tells_what_happens_and_ends_with_ctrl_c():
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, "practice", "sip", "--language", "sv", "--speed", "50"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    ) as process:  # fmt: skip
        caller = Caller(There(port_of(process), "ovning.sip"))
        assert caller.request_token(HOST_PIN)[0] == 200
        stream = caller.events()
        stream.sync()
        heard = next(line for line in process.stdout if re.match(r"\d\d:\d\d:\d\d  ", line))
        assert heard[10:].rstrip("\n") in TOLD

        process.send_signal(signal.SIGINT)

        rest, errors = process.communicate(timeout=20)
        assert (process.returncode, errors) == (0, "")
        assert rest.splitlines()[-1] == "The practice meeting is closed."
        stream.close()


def test_help_says_what_it_does(samrad, capsys):
    with pytest.raises(SystemExit):
        samrad("--help")

    out = capsys.readouterr().out
    for word in ("SCENARIO", "--list", "--port", "--speed", "--language", "Exit code"):
        assert word in out
