"""``samrad check`` as a person or a program calls it."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from app import __version__, cli, console, paths
from app.check_run import CheckRun
from app.console import print_line
from app.equipment.check import EquipmentCheck
from app.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = str(ROOT / "tests" / "equipment" / "scripted_child.py")
USAGE = 64


def samrad(*words, **environment):
    """Run the real program without a display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {key: value for key, value in os.environ.items() if key not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env={**kept, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def finished_run(qtbot, tmp_path):
    """Run the checks against scripted children; return exit code and what was printed."""

    def run(capsys, as_data=True, only=("camera", "network"), **how):
        def command(kind):
            return [sys.executable, SCRIPT, kind, how.get(kind, "good")]

        check = EquipmentCheck(only, command=command)
        settings = Settings.load(tmp_path / "settings.json")
        code = CheckRun(check, settings, "en", lambda _, text: text, as_data).run(within_s=1.5)
        check.end_and_wait()
        return code, capsys.readouterr().out

    return run


def test_the_administrators_file_holds_for_the_command_line_too(tmp_path):
    (tmp_path / "equipment.toml").write_text(
        "[organisation]\nid = 'regionhalsan-vgr'\n[network]\nslow_cable_mbps = 5000\n"
    )

    done = samrad(
        "check", "--json", "--only", "browser", "--timeout", "8",
        SAMRAD_MACHINE_CONFIG_DIR=str(tmp_path),
    )  # fmt: skip

    assert done.stderr.strip() == (
        "equipment.toml, line 4: network.slow_cable_mbps takes a number from 1 to 1000. 10 is used."
    )
    (browser,) = json.loads(done.stdout)["checks"]
    # Whatever browser there is: the guideline of VGR wants Chrome.
    assert "Chrome" in browser["text"] + browser["advice"]


def test_the_report_of_this_computer_follows_the_schema():
    done = samrad("check", "--json", "--timeout", "8")
    report = json.loads(done.stdout)
    schema = json.loads((paths.resources_dir() / "schemas" / "check-report-1.json").read_text())
    Draft202012Validator(schema).validate(report)
    assert done.returncode == report["exit_code"]
    assert [entry["check"] for entry in report["checks"]]
    assert "Traceback" not in done.stderr


def test_only_the_named_checks_run():
    done = samrad("check", "--json", "--only", "network")
    assert [entry["check"] for entry in json.loads(done.stdout)["checks"]] == ["network"]


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({}, 0),
        ({"camera": "none"}, 2),
        ({"camera": "silent"}, 3),
    ],
)
def test_the_exit_code_is_the_verdict(finished_run, capsys, how, code):
    exit_code, output = finished_run(capsys, **how)
    assert exit_code == code
    assert json.loads(output)["exit_code"] == code


def test_a_person_gets_lines_worst_first(finished_run, capsys):
    _, output = finished_run(capsys, as_data=False, camera="none")
    lines = output.splitlines()
    assert lines[0] == f"Samråd {__version__}"
    assert "[camera.none]" in lines[2]
    assert lines[-1] == "Not ready: something must be fixed."


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("chek",), "chek"),
        (("check", "--only", "kamera"), "kamera"),
        (("check", "--only", ""), "“”"),
        (("check", "--timeout", "soon"), "soon"),
        (("check", "--timeout", "0"), "“0”"),
        (("check", "--timeout", "inf"), "inf"),
        (("check", "--timeout", "nan"), "nan"),
        (("check", "--jsn"), "--jsn"),
        (("check", "extra"), "extra"),
    ],
)
def test_what_is_not_understood_is_named_with_the_way_out(words, named, qapp, capsys):
    assert cli.run(list(words)) == USAGE
    said = capsys.readouterr().err
    assert named in said
    assert "samrad check --help" in said


def test_help_and_version_need_no_display():
    assert "--timeout" in samrad("check", "--help").stdout
    assert "check" in samrad("--help").stdout
    assert samrad("--version").stdout.strip() == f"Samråd {__version__}"


@pytest.mark.parametrize(
    ("tag", "word"), [("da", "sekunder"), ("sv", "sekunder"), ("nb", "sekunder")]
)
def test_help_speaks_the_users_language(tag, word, tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"language": tag}), encoding="utf-8")
    done = samrad("check", "--help", SAMRAD_CONFIG_DIR=str(tmp_path))
    assert word in done.stdout
    assert "seconds" not in done.stdout


def test_a_terminal_that_knows_few_letters_gets_question_marks(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    print_line("Samråd ✓ – högtalare")
    assert raw.getvalue() == b"Samr?d ? ? h?gtalare\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_at_once_and_leaves_no_child():
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "check", "--only", "network,camera", "--timeout", "60"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    deadline = time.monotonic() + 20
    children = []
    while not children and time.monotonic() < deadline and process.poll() is None:
        children = _children(process.pid)
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    report, said = process.communicate(timeout=20)
    assert b"Traceback" not in said
    # A signal from before the event loop is missed, and the check runs to its end.
    assert process.returncode == 130 or report
    assert not any(_alive(child) for child in children)


def _children(pid):
    psutil = pytest.importorskip("psutil")
    try:
        return [child.pid for child in psutil.Process(pid).children()]
    except psutil.NoSuchProcess:
        return []


def _alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


DEVICES_OPEN = """
import sys
from functools import partial
from app import check_run
from app.equipment.check import EquipmentCheck
def command(kind):
    return [sys.executable, {script!r}, kind, "good"]
check_run.EquipmentCheck = partial(EquipmentCheck, command=command)
"""


def check_with_scripted_children(more="", **streams):
    script = DEVICES_OPEN.format(script=SCRIPT) + more
    script += "from app.cli import run; sys.exit(run(['check', '--only', 'camera,network']))"
    return subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, **streams)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
@pytest.mark.parametrize("to", ["pipe", "nowhere", "full"])
def test_with_nobody_to_read_the_report_it_ends_with_its_verdict(to):
    streams = {"stderr": subprocess.PIPE}
    if to == "pipe":
        reader, streams["stdout"] = os.pipe()
        os.close(reader)
    elif to == "full":
        streams["stdout"] = os.open("/dev/full", os.O_WRONLY)
    else:
        streams["preexec_fn"] = lambda: os.close(1)
    process = check_with_scripted_children(**streams)
    if "stdout" in streams:
        os.close(streams["stdout"])
    _, said = process.communicate(timeout=20)
    assert process.returncode == 0, said
    assert said == b""


def test_a_windowed_program_has_nowhere_to_print(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    print_line("into the void")
    console.print_error("into the void")


HELD = """
from app.capture.child_process import ChildProcess
check_run.LET_GO_WITHIN_MS = 300
ChildProcess._kill = lambda self: None
ChildProcess.leave = lambda self: self._watch.start(10_000)
"""


def test_a_child_that_cannot_be_ended_does_not_keep_the_check_from_ending():
    with check_with_scripted_children(HELD, stdout=subprocess.PIPE) as process:
        report, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    assert b"network.cable" in report


@pytest.mark.parametrize(("content", "said"), [("{ broken", True), ("{}", False)])
def test_a_broken_settings_file_is_said_and_left_alone(tmp_path, content, said):
    (tmp_path / "settings.json").write_text(content)
    done = samrad("check", "--only", "network", SAMRAD_CONFIG_DIR=str(tmp_path))
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]
    assert len(done.stderr.splitlines()) == said
    assert done.stdout
