import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from app import crashes, logs

LOGGER = logging.getLogger("app.somewhere")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "log"
    logs.stop()


def written(folder: Path, part: str = "window") -> str:
    return (folder / f"samrad-{part}.log").read_text(encoding="utf-8")


def test_the_log_says_when_what_and_where(folder: Path) -> None:
    logs.start("window", folder)
    LOGGER.info("camera.none after %d s", 3)

    lines = written(folder).splitlines()

    assert "Python 3." in lines[0]
    assert lines[1].endswith("INFO app.somewhere camera.none after 3 s")


def test_each_process_writes_a_file_of_its_own(folder: Path) -> None:
    logs.start("audio", folder)

    assert "start" in written(folder, "audio")
    assert not (folder / "samrad-window.log").exists()


def test_other_libraries_are_not_written_down(folder: Path, caplog) -> None:
    logs.start("window", folder)
    with caplog.at_level(logging.WARNING):
        logging.getLogger("library").warning("Olle Persson")

    assert "Olle" not in written(folder)


def test_an_exception_keeps_its_values_to_itself(folder: Path, caplog) -> None:
    logs.start("window", folder)
    with caplog.at_level(logging.ERROR):
        try:
            {}["Olle Persson"]
        except KeyError:
            LOGGER.exception("roster.unreadable")

    assert "roster.unreadable" in written(folder)
    assert "KeyError" in written(folder)
    assert "test_logs.py" in written(folder)
    assert "Olle" not in written(folder)


def test_one_record_is_one_line(folder: Path) -> None:
    logs.start("window", folder)
    LOGGER.info("a\nERROR app forged\u202e line")

    assert len(written(folder).splitlines()) == 2
    assert "\u202e" not in written(folder)


def test_a_long_run_does_not_fill_the_disk(folder: Path) -> None:
    logs.start("window", folder)
    for number in range(6 * logs.LARGEST // 900):
        LOGGER.info("%d %s", number, "x" * 900)

    files = sorted(file.name for file in folder.glob("samrad*"))
    assert files == ["samrad-window.log", *(f"samrad-window.log.{n}" for n in (1, 2, 3))]
    assert all(file.stat().st_size <= logs.LARGEST + 1000 for file in folder.glob("samrad*"))
    assert str(6 * logs.LARGEST // 900 - 1) in written(folder).splitlines()[-1]


def test_a_home_that_cannot_be_written_costs_the_log_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    assert logs.start("window", tmp_path / "file" / "log") is None
    LOGGER.info("still here")
    logs.stop()


def test_a_log_that_vanishes_falls_silent(folder: Path, capsys) -> None:
    logs.start("window", folder)
    for handler in logging.getLogger("app").handlers:
        if isinstance(handler, logging.FileHandler):
            handler.stream.close()

    LOGGER.info("into the void")
    LOGGER.info("and again")

    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("Cannot open /home/olle/film.mp4: no such file", "Cannot open (…) no such file"),
        ("device 'Olles AirPods' is gone", "device (…) is gone"),
        ('QFont: "Comic Sans" is missing', "QFont: (…) is missing"),
        (r"Could not load C:\Users\olle\x.qm", "Could not load (…)"),
        ("two\nlines", "two lines"),
    ],
)
def test_a_librarys_message_loses_what_could_name_someone(message: str, kept: str) -> None:
    assert logs.without_names(message) == kept


def test_qts_messages_become_records(folder: Path, caplog) -> None:
    logs.start("window", folder)
    with caplog.at_level(logging.WARNING):
        qWarning("a bad 'Olle' day")

    assert "WARNING qt default: a bad (…) day" in written(folder)
    assert "Olle" not in written(folder)


def run_until_crash(tmp_path: Path, code: str, trigger: str = "") -> tuple[int, str, list[str]]:
    """Exit code, standard error, and the crash files of a program of its own."""
    script = (
        "from app import crashes, logs\nfrom pathlib import Path\n"
        f"logs.start('window', Path({str(tmp_path)!r}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script + code],
        env={**os.environ, crashes.TRIGGER_VARIABLE: trigger, "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=False,
    )
    found = [file.read_text(encoding="utf-8") for file in sorted(tmp_path.glob("crash-*.log"))]
    return done.returncode, done.stderr, found


def test_a_crash_writes_kind_place_and_versions(tmp_path: Path) -> None:
    code, error, found = run_until_crash(tmp_path, "crashes.crash_if_asked()", "exception")

    assert code == 1
    assert len(found) == 1
    assert "RuntimeError" in found[0]
    assert "app/crashes.py" in found[0]
    assert "Samråd" in found[0]
    assert "PySide6" in found[0]
    assert "asked for by a test" not in found[0] + error


def test_a_crash_in_a_thread_counts_too(tmp_path: Path) -> None:
    code, _, found = run_until_crash(tmp_path, "crashes.crash_if_asked()", "thread")

    assert code == 0
    assert "RuntimeError" in found[0]


def test_no_name_and_no_home_gets_into_the_file(tmp_path: Path) -> None:
    script = (
        "import json\n"
        "try:\n    json.loads('{\"name\": Olle Persson')\n"
        "except ValueError as error:\n"
        "    raise OSError(2, 'No such file', '/home/olle/roster') from error\n"
    )
    _, error, found = run_until_crash(tmp_path, script)

    assert "OSError (errno 2)" in found[0] or "FileNotFoundError (errno 2)" in found[0]
    assert "JSONDecodeError" in found[0]
    for text in (found[0], error):
        assert "olle" not in text.lower()


def test_an_import_error_keeps_its_words_but_not_its_path(tmp_path: Path) -> None:
    _, _, found = run_until_crash(tmp_path, "from app import nothing_of_that_name")

    assert "nothing_of_that_name" in found[0]
    assert str(Path.cwd()) not in found[0]


def test_whoever_is_told_is_told_once_and_may_fail(tmp_path: Path) -> None:
    script = (
        "told = []\n"
        "def tell(file):\n    told.append(file)\n    raise ValueError('in the dialog')\n"
        "crashes.on_crash(tell)\n"
        "import threading\n"
        "for _ in range(9):\n"
        "    thread = threading.Thread(target=crashes._fail); thread.start(); thread.join()\n"
        "assert len(told) == 1, told\n"
    )
    code, _, found = run_until_crash(tmp_path, script)

    assert code == 0
    assert len(found) == crashes.NOTED_PER_RUN


def test_a_program_without_a_console_can_crash(tmp_path: Path) -> None:
    script = "import sys; sys.stderr = None; sys.stdout = None\ncrashes.crash_if_asked()"
    code, _, found = run_until_crash(tmp_path, script, "exception")

    assert code == 1
    assert len(found) == 1


def test_an_interrupt_is_no_crash(tmp_path: Path) -> None:
    _, _, found = run_until_crash(tmp_path, "raise KeyboardInterrupt")

    assert found == []


def test_a_fault_below_python_is_found_at_the_next_start(tmp_path: Path) -> None:
    code, _, found = run_until_crash(tmp_path, "crashes.crash_if_asked()", "fault")
    assert code != 0
    assert found == []

    left = crashes.watch(tmp_path, "window")
    crashes.unwatch()

    assert left is not None
    text = left.read_text(encoding="utf-8")
    assert "app/crashes.py" in text
    assert str(Path.cwd()) not in text
    assert crashes.watch(tmp_path, "window") is None
    crashes.unwatch()
    assert list(tmp_path.glob("fault-*")) == []


def test_only_the_newest_crash_files_are_kept(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"crash-2020010{number}-000000-1-1.log").write_text("old")

    _, _, found = run_until_crash(tmp_path, "crashes.crash_if_asked()", "exception")

    assert len(found) == crashes.FILES_KEPT
    assert "RuntimeError" in found[-1]
