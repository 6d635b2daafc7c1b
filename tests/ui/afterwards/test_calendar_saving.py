"""The last day of a duty as a file for any calendar."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QFileDialog

from app.guidelines.scripts import Duty


def choose(monkeypatch, path):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: asked.append(given[2]) or (str(path), "")
    )
    return asked


@pytest.fixture
def button(page):
    return page.duties.row("attachments").calendar


def test_the_day_is_saved_without_a_name(
    page, button, consultation, conductor, monkeypatch, tmp_path
):
    asked = choose(monkeypatch, tmp_path / "day")
    conductor.add_agreed("Call the ward", "Karin")
    button.click()
    text = (tmp_path / "day.ics").read_bytes().decode()
    assert "DTSTART;VALUE=DATE:20261208" in text
    assert "SUMMARY:Save the attachments" in text
    assert text.endswith("END:VCALENDAR\r\n")
    assert asked[0].endswith("samrad-2026-12-08.ics")
    for person in consultation.people:
        assert person.name.split()[0] not in text
    assert "Karin" not in text
    assert page.said.text().startswith("Saved: day.ics")
    assert page.said.isVisible()


def test_two_files_are_two_events(page, button, monkeypatch, tmp_path):
    found = set()
    for name in ("a.ics", "b.ics"):
        choose(monkeypatch, tmp_path / name)
        button.click()
        lines = (tmp_path / name).read_text(encoding="utf-8").splitlines()
        found.add(next(line for line in lines if line.startswith("UID:")))
    assert len(found) == 2


def test_a_file_that_cannot_be_written_is_said(page, button, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path / "missing" / "day.ics")
    button.click()
    assert "day.ics could not be written" in page.said.text()


def test_who_changes_their_mind_gets_no_file(page, button, monkeypatch, tmp_path):
    choose(monkeypatch, "")
    button.click()
    assert page.said.isHidden()


def test_words_of_a_guideline_are_plain(page, tmp_path):
    from app.guidelines.equipment import Strength
    from app.guidelines.texts import Texts

    duty = Duty(id="x", strength=Strength.MAY, text=Texts({"en": "One\nBEGIN:VEVENT\u202e"}))
    path = tmp_path / "x.ics"
    assert page.calendar.write(path, duty, date(2026, 12, 8), "en")
    text = path.read_text(encoding="utf-8")
    assert text.count("\nBEGIN:VEVENT") == 1
    assert "\u202e" not in text


def test_the_stamp_is_the_moment_of_saving(qtbot, page, tmp_path):
    from app.ui.afterwards.calendar_saving import CalendarSaving, utc_now

    assert utc_now().tzinfo is UTC
    saving = CalendarSaving(page, lambda: datetime(2026, 11, 24, 10, tzinfo=UTC))
    duty = page.duties.row("attachments").duty
    assert saving.write(tmp_path / "x.ics", duty, date(2026, 12, 8), "sv")
    text = (tmp_path / "x.ics").read_text(encoding="utf-8")
    assert "DTSTAMP:20261124T100000Z" in text
    assert "SUMMARY:Spara bilagorna" in text
