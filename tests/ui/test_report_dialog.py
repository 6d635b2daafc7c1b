"""The report for the service desk: what is ticked is what is sent."""

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.ui.equipment.report_dialog import ReportDialog


def text(ticked):
    return ["Report", *(f"line {number}" for number in range(200)), f"{ticked}"]


def data(ticked):
    return {"report": "samrad-check", "devices": ticked.devices}


@pytest.fixture
def dialog(qtbot):
    dialog = ReportDialog(text, data)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_ticking_changes_what_is_read_and_copied(dialog):
    assert "private=False" in dialog.page.toPlainText()
    dialog.private.box.click()
    dialog.devices.box.click()
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "devices=True, private=True" in copied
    assert copied == dialog.page.toPlainText()
    assert "Copied" in dialog.said.text()


def test_the_pdf_holds_the_page(monkeypatch, dialog, tmp_path):
    choose(monkeypatch, tmp_path / "report")
    dialog.pdf.click()
    written = (tmp_path / "report.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") >= 2 or written.count(b"/Type /Page") > 2
    assert "Saved: report.pdf" in dialog.said.text()


def test_the_json_is_the_report_for_programs(monkeypatch, dialog, tmp_path):
    choose(monkeypatch, tmp_path / "r.json")
    dialog.devices.box.click()
    dialog.json.click()
    assert json.loads((tmp_path / "r.json").read_text()) == data(dialog.ticked)


@pytest.mark.parametrize("button", ["pdf", "json"])
def test_a_folder_that_cannot_be_written_costs_a_sentence(monkeypatch, dialog, tmp_path, button):
    (tmp_path / "file").write_text("no folder")
    choose(monkeypatch, tmp_path / "file" / f"report.{button}")
    getattr(dialog, button).click()
    assert "could not be written" in dialog.said.text()


def test_choosing_no_file_says_nothing(monkeypatch, dialog):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.pdf.click()
    assert not dialog.said.isVisible()
