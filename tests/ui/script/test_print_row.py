"""The button that puts the script on paper."""

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from app.guidelines.scripting import Case
from app.ui.script.print_row import PrintRow
from tests.ui.afterwards.conftest import (
    clock,
    conductor,
    consultation,
    guideline,
    service,
    settled,
    silent,
    watch,
)

__all__ = [
    "clock", "conductor", "consultation", "guideline", "service", "settled", "silent",
    "watch",
]  # fmt: skip


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def row(window, conductor):
    row = PrintRow(conductor, window, language=lambda: "en")
    window.show()
    return row


def test_the_card_is_written_and_that_is_said(row, monkeypatch, tmp_path):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    path = tmp_path / "card.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    row.button.click()
    assert path.read_bytes().startswith(b"%PDF")
    assert row.said.text() == "Saved: card.pdf"
    assert row.said.isVisible()


def test_it_is_there_only_with_a_script(row, conductor, silent, guideline):
    assert row.isVisible()
    conductor.set_case(silent, Case())
    assert not row.isVisible()
    conductor.set_case(guideline, Case())
    assert row.isVisible()


def test_it_is_away_while_the_meeting_is_led(row, conductor):
    conductor.begin()
    assert not row.isVisible()
    while not conductor.run.is_finished:
        conductor.forward()
    assert row.isVisible()
    conductor.back()
    assert not row.isVisible()
    conductor.finish()
    assert row.isVisible()
