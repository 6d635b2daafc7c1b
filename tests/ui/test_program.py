"""The program around the window: troubles, crashes, second starts, and the end."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMessageBox

from app import crashes, paths, settings
from app.ui.crash_dialog import CrashDialog
from tests.ui.catalogues import ROOT


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_broken_settings_file_is_one_quiet_line(start_program):
    folder = paths.config_dir()
    folder.mkdir(exist_ok=True)
    (folder / "settings.json").write_text("{ broken")
    window = start_program().window
    assert window.notices.keys == ["settings.broken"]
    assert "could not be read" in words(window.notices)
    assert (folder / "settings.json.broken").exists()


def test_a_folder_that_cannot_be_written_is_said_when_something_was_chosen(
    start_program, monkeypatch
):
    program = start_program(language="en")
    blocker = paths.config_dir() / "blocker"
    blocker.write_text("")
    monkeypatch.setattr(program.preferences._settings, "_path", blocker / "settings.json")
    program.preferences.set(settings.THEME, "dark")
    assert program.window.notices.keys == ["settings.not_saved"]
    assert program.preferences.get(settings.THEME) == "dark"
    monkeypatch.setattr(
        program.preferences._settings, "_path", paths.config_dir() / "settings.json"
    )
    program.preferences.set(settings.THEME, "light")
    assert program.window.notices.keys == []


def test_quiet_lines_change_their_language(start_program):
    (paths.config_dir()).mkdir(exist_ok=True)
    (paths.config_dir() / "settings.json").write_text("[]")
    program = start_program()
    program.preferences.set(settings.LANGUAGE, "da")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert "De gemte indstillinger" in words(program.window.notices)


def test_a_crash_shows_one_dialog_that_says_where_its_note_is(program, window, tmp_path):
    note = tmp_path / "crash.log"
    note.write_text("RuntimeError\n  app/x.py:1 in f\n")
    program._crashed.emit(note)
    dialog = window.findChild(CrashDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert str(note) in words(dialog)
    assert "Your meeting is not affected" in words(dialog)
    copy = next(b for b in dialog._buttons.buttons() if "Copy" in b.text().replace("&", ""))
    copy.click()
    assert "app/x.py:1 in f" in QGuiApplication.clipboard().text()
    dialog._buttons.button(QDialogButtonBox.StandardButton.Close).click()
    assert not dialog.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_crash_without_a_note_is_said_as_well(program, window):
    program._crashed.emit(None)
    dialog = window.findChild(CrashDialog)
    assert "No note of it" in words(dialog)
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_crash_in_any_thread_reaches_the_window(program, window, qtbot):
    thread = threading.Thread(target=lambda: crashes._watch.on_crash(None))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    window.findChild(CrashDialog).close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_run_that_died_is_one_quiet_line(qapp, start_program, tmp_path):
    program = start_program()
    program.end()
    program.start(left_by_crash=tmp_path / "crash.log")
    assert program.window.notices.keys == ["crash"]


def test_a_second_start_brings_a_minimised_window_back(program, window):
    window.showMinimized()
    program.come_forward()
    QApplication.processEvents()
    assert window.isVisible()
    assert not window.isMinimized()


def test_the_end_lets_go_of_every_device(program):
    check = program._check
    assert check.running
    program.end()
    assert not check.running
    assert check.began == check.was_ended == 1


@pytest.mark.parametrize(
    ("language", "buttons"),
    [
        ("da", ["Luk", "Annuller"]),
        ("sv", ["Stäng", "Avbryt"]),
        ("nb", ["Lukk", "Avbryt"]),
        ("en", ["Close", "Cancel"]),
    ],
)
def test_buttons_of_qts_own_speak_the_language(start_program, language, buttons):
    start_program(language=language)
    standard = QMessageBox.StandardButton
    box = QMessageBox()
    box.setStandardButtons(standard.Close | standard.Cancel)
    texts = [box.button(kind).text().replace("&", "") for kind in (standard.Close, standard.Cancel)]
    assert texts == buttons
    box.deleteLater()


def test_the_window_loads_nothing_that_only_children_need(tmp_path):
    """What is not imported costs no time at the start and no memory afterwards."""
    code = (
        "import sys; import app.ui.application; "
        "print(' '.join(sorted(m for m in sys.modules if '.' not in m or 'PySide6' in m)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(result.stdout.split())
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & {"numpy", "cv2", "sounddevice", "jsonschema", "PySide6.QtMultimedia"}
