"""The help page: what can be copied, opened and read."""

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QLabel

import app
from app import paths
from app.ui.help_page import KEYS
from app.ui.text_window import TextWindow


@pytest.fixture
def page(window):
    window.go("help")
    return window.page("help")


@pytest.fixture
def opened(monkeypatch):
    """What would have been opened in the system's file manager."""
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url) or True)
    return urls


def words(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_it_says_what_the_program_is_for_and_what_not(page):
    assert "no health information and gives no advice on care" in words(page)
    assert f"Version {app.__version__}" in words(page)
    assert "EUPL" in words(page)


def test_facts_are_copied_without_anything_personal(page):
    page._copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"Samråd {app.__version__}\n")
    assert "Qt 6." in text
    assert "language en" in text
    assert str(paths.config_dir()) not in text
    assert "Copied" in words(page)


@pytest.mark.parametrize("button", ["_log_folder", "_settings_folder"])
def test_folders_open(page, opened, button):
    paths.log_dir().mkdir(exist_ok=True)
    paths.config_dir().mkdir(exist_ok=True)
    getattr(page, button).click()
    assert len(opened) == 1
    assert opened[0].isLocalFile()


def test_a_folder_that_is_not_there_is_named_instead(page, opened, monkeypatch, tmp_path):
    gone = tmp_path / "not yet"
    monkeypatch.setattr(paths, "log_dir", lambda: gone)
    page._log_folder.click()
    assert opened == []
    assert str(gone) in words(page)


@pytest.mark.parametrize(
    ("button", "file"), [("_licence_text", "LICENSE"), ("_notices_text", "THIRD-PARTY-NOTICES.md")]
)
def test_licences_can_be_read(page, window, monkeypatch, tmp_path, button, file):
    (tmp_path / "resources").mkdir()
    (tmp_path / file).write_text("You may <b>use</b> it.\n", encoding="utf-8")
    monkeypatch.setattr(paths, "resources_dir", lambda: tmp_path / "resources")
    getattr(page, button).click()
    reader = window.findChild(TextWindow)
    assert reader._text.toPlainText().strip() == "You may <b>use</b> it."
    assert reader._text.isReadOnly()
    assert reader._text.textCursor().atStart()
    reader.close()
    QApplication.processEvents()


def test_a_licence_that_is_missing_is_said(page, monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "resources_dir", lambda: tmp_path / "resources")
    page._licence_text.click()
    assert "LICENSE is missing" in words(page)


def test_every_key_on_the_list_does_something(page, window):
    """A list of keys that nobody keeps in step is worse than none."""
    window.page("reference")
    known = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    # Taken by the questions and the field they belong to: see the tests of these.
    inside = {"1", "Ctrl+V", "Ctrl+F"}
    # Taken by the step of the script: see tests/ui/script/test_keys.py.
    inside |= {"Space", "S", "P", "V"}
    # Taken by the list of participants, and by its page once that was looked at.
    inside |= {"F8", "F9", "Enter", "A", "M", "H", "I", "Del"}
    assert {key.toString() for key in KEYS} <= known | inside
    listed = {key.toString() for key in KEYS}
    silent = {"Shift+F6", "Ctrl+="} | {f"Ctrl+{n}" for n in range(2, 10)}
    assert known - listed <= silent


def test_the_copied_facts_name_the_findings_by_their_codes(start_program):
    program = start_program("camera.black", "network.cable")
    program.window.go("help")
    program.window.page("help")._copy.click()
    assert "camera.black" in QGuiApplication.clipboard().text()
