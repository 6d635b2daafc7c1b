"""Starts that come to nothing: no display, another window, a fault on the way to the window."""

import os
import subprocess
import sys

import pytest

from app import paths
from tests.ui.catalogues import ROOT

SHOWS = (
    "from PySide6.QtWidgets import QMessageBox as Box\n"
    "Box.exec = lambda box: print(box.textFormat().name, box.text())\n"
)
RUNS = "\nfrom app.__main__ import main\nsys.exit(main([]))"


def start(code, **changes):
    kept = {key: value for key, value in os.environ.items() if changes.get(key, value) == value}
    return subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}{RUNS}"],
        cwd=ROOT, env=kept, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("language", "word"), [("en", "no display"), ("da", "skærm"), ("sv", "skärm"), ("nb", "skjerm")]
)
def test_without_a_display_one_sentence_says_so_and_no_crash_is_noted(language, word, catalogues):
    paths.config_dir().mkdir(exist_ok=True)
    (paths.config_dir() / "settings.json").write_text(f'{{"language": "{language}"}}')
    ours = f"from pathlib import Path; from app import paths\nplace = Path({str(catalogues)!r})\n"
    ours += "paths.translations_dir = lambda: place"
    done = start(ours, DISPLAY="", WAYLAND_DISPLAY="", WAYLAND_SOCKET="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert word in done.stderr
    assert "samrad check" in done.stderr
    assert not list(paths.log_dir().glob("*"))


@pytest.mark.skipif(sys.platform != "linux", reason="the display of Linux")
def test_a_display_that_does_not_answer_is_no_crash_of_ours():
    gone = "import os\nos.environ.update(DISPLAY=':47', QT_QPA_PLATFORM='xcb')"
    assert start(gone).returncode
    assert not list(paths.log_dir().glob("*"))


def test_a_fault_on_the_way_to_the_window_is_noted_and_said():
    fault = "import app.ui.program as p\ndef fail(): raise RuntimeError('Olle')\np.Window = fail\n"
    done = start(SHOWS + fault)
    notes = list(paths.log_dir().glob("crash-*.log"))
    assert done.returncode == 70
    assert len(notes) == 1
    assert "RuntimeError" in notes[0].read_text(encoding="utf-8")
    assert "PlainText Samråd could not open its window" in done.stdout
    assert str(notes[0]) in done.stdout
    assert "Olle" not in done.stdout + done.stderr
    assert not list(paths.log_dir().glob("fault-*"))


@pytest.mark.parametrize(("claim", "code"), [("SHOWN", 0), ("HUNG", 1)])
def test_a_second_start_leaves_the_log_to_the_first(claim, code):
    found = (
        "from app.ui.single_instance import Claim, SingleInstance\n"
        f"SingleInstance.claim = lambda self: Claim.{claim}\n"
    )
    done = start(SHOWS + found)
    assert done.returncode == code
    assert ("already open" in done.stdout) is (claim == "HUNG")
    assert not list(paths.log_dir().glob("*"))
