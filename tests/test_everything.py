"""What a machine reads at the end of a run."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests import everything

MIXED = """
import pytest
def test_good(): pass
def test_bad(): assert False
def test_skipped(): pytest.skip("no camera here")
@pytest.fixture
def broken(): raise ValueError
def test_error(broken): pass
"""


@pytest.fixture
def mixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("PYTHONPATH", str(everything.ROOT))
    (tmp_path / "test_mixed.py").write_text(MIXED)
    return ["-q", "-p", "tests.conftest", "--rootdir", str(tmp_path), str(tmp_path)]


def test_the_counts_are_pytests_own(mixed: list[str], capfd) -> None:
    assert everything.run_pytest(mixed) == (1, 1, 2)
    assert everything.run_pytest([*mixed, "-k", "good"]) == (0, 1, 0)


def test_the_sound_lab_runs_beside_the_others_and_is_counted(tmp_path, monkeypatch, capfd) -> None:
    sound = tmp_path / everything.SOUND
    sound.mkdir(parents=True)
    (sound / "test_lab.py").write_text("def test_heard(): pass\ndef test_not(): assert False")
    (tmp_path / "tests" / "test_other.py").write_text("def test_good(): pass")
    windows = tmp_path / everything.WINDOWS[0]
    windows.mkdir()
    (windows / "test_window.py").write_text("def test_seen(): pass")
    monkeypatch.setenv("PYTHONPATH", str(everything.ROOT))
    monkeypatch.setenv("PYTEST_ADDOPTS", f"-q -p tests.conftest --rootdir {tmp_path}")
    monkeypatch.chdir(tmp_path)
    assert everything.run_pytest([]) == (1, 3, 1)
    told = capfd.readouterr().out
    assert "test_other.py" not in told.split("test_not")[1]


def test_a_run_that_was_not_counted_has_failed(tmp_path: Path, capfd) -> None:
    assert everything.run_pytest(["--no-such-option"]) == (4, 0, 1)


def test_the_last_line_counts_and_a_bad_check_fails_all(mixed, monkeypatch, capfd) -> None:
    good, bad = ("good", [sys.executable, "-c", ""]), ("bad", [sys.executable, "-c", "exit('why')"])

    monkeypatch.setattr(everything, "CHECKS", (good,))
    assert everything.main([*mixed, "-k", "good"]) == 0
    assert capfd.readouterr().out.splitlines()[-1] == "1 passed, 0 failed"

    monkeypatch.setattr(everything, "CHECKS", (good, bad))
    assert everything.main([*mixed, "-k", "good"]) == 1
    told = capfd.readouterr().out
    assert "why" in told
    assert "found something, see above: bad" in told
    assert told.splitlines()[-1] == "1 passed, 0 failed"

    monkeypatch.setattr(everything, "CHECKS", ())
    assert everything.main(mixed) == 1
    assert capfd.readouterr().out.splitlines()[-1] == "1 passed, 2 failed"


def test_every_check_can_be_called() -> None:
    for name, command in everything.CHECKS:
        assert command[:2] == [sys.executable, "-P"], name
    modules = {
        command[command.index("-m") + 1] for _, command in everything.CHECKS if "-m" in command
    }
    for module in modules:
        subprocess.run([sys.executable, "-c", f"import {module}"], check=True, cwd=everything.ROOT)
