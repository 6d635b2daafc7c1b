"""An invitation is read at once, and nothing private of it is seen or kept."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from app.consultation import Consultation
from app.guidelines.advice import advise
from app.meetings.fit import Fit
from app.ui.meeting import invitation_card
from app.ui.meeting.browsing import Opened
from app.ui.meeting.invitation_card import InvitationCard

TEXT = """Hej!
Mötet är tisdag 24 november 2026 kl. 09:30-10:15.
Patienten heter Kalle Exempel, 811228-9874.
Anslut: https://video.example.org/webapp/conference/123456?pin=4321
"""
NUMBER = "811228-9874"


@pytest.fixture
def card(qtbot, english, small):
    card = InvitationCard(Consultation())
    card._consultation.setParent(card)
    qtbot.addWidget(card)
    card.retranslate()
    advice = advise(small, {"patient": "yes", "connected": "two"})
    card.show_advice(small, advice, ("chrome",))
    card.show()
    return card


def words(card):
    lines = [*card.facts.lines, *card.codes.lines, *card.private.lines, *card._problem.lines]
    lines += [line for row in card.links for line in row._lines.lines]
    return "\n".join(line.text for line in lines)


def test_what_is_pasted_is_read_and_covered(card):
    QGuiApplication.clipboard().setText(TEXT)
    QTest.keyClick(card.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert card._consultation.invitation.starts_at is not None
    assert NUMBER not in card.field.toPlainText()
    assert NUMBER.replace("-", "") not in card.field.toPlainText()
    assert "identity number" in words(card).lower()
    assert [row.judged.fit for row in card.links] == [Fit.FITS]


def test_the_text_without_personal_data_can_be_copied(card):
    card.take(TEXT)
    assert card.clean.isVisible()
    card.clean.click()
    copied = QGuiApplication.clipboard().text()

    assert NUMBER not in copied
    assert "https://video.example.org" in copied


def test_a_dropped_file_is_read(card, tmp_path):
    file = tmp_path / "möte.txt"
    file.write_text(TEXT, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    card.field.dropEvent(event)

    assert len(card.links) == 1


def test_what_cannot_be_opened_is_said(card, tmp_path):
    card.field.open_file(tmp_path / "gone.ics")
    assert "cannot be opened" in words(card)
    card.field.open_file(tmp_path)
    assert "cannot be opened" in words(card)
    assert card._consultation.invitation is None


def test_a_picture_is_no_invitation(card):
    card.take(b"\x89PNG\r\n\x1a\n" + bytes(200), "möte.png")

    assert card.links == []
    assert words(card)


def test_the_html_of_a_mail_tells_where_a_link_really_leads(card):
    mime = QMimeData()
    html = '<a href="https://evil.example/webapp/1">https://video.example.org/webapp/1</a>'
    mime.setData("text/html", html.encode())
    mime.setText("https://video.example.org/webapp/1")
    card.field.take(mime)

    assert "evil.example" in words(card)
    assert not any(row.link.is_offered for row in card.links if "evil" in row.link.host)
    row = next(row for row in card.links if "evil" in row.link.host)
    assert row.open.isHidden()
    assert row.copy_link.isHidden()
    assert "Do not open it" in words(card)


def test_another_service_than_the_guidelines_is_pointed_out(card):
    card.take("https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0")

    assert card.links[0].judged.fit is Fit.OTHER_SERVICE
    assert "leads to Microsoft Teams. For this meeting the guideline gives Video" in words(card)


def test_the_meeting_opens_in_the_browser_that_is_asked_for(card, monkeypatch):
    opened = []
    monkeypatch.setattr(
        invitation_card, "open_meeting", lambda *given: opened.append(given) or Opened.IN_ANOTHER
    )
    card.take(TEXT)
    card.links[0].open.click()

    url = "https://video.example.org/webapp/conference/123456?pin=4321"
    assert opened == [(url, ("chrome",), "4321")]
    assert "was not found" in words(card)


def test_the_pin_is_copied_from_its_link_and_not_told_twice(card):
    card.take(TEXT)
    card.links[0].copy_pin.click()

    assert QGuiApplication.clipboard().text() == "4321"
    assert card.codes.lines == ()


def test_forgetting_leaves_nothing(card):
    card.take(TEXT)
    card.forget.click()

    assert card.field.toPlainText() == ""
    assert card.links == []
    assert words(card) == ""
    assert card._scan is None
    assert card.clean.copied_text == ""


def test_nothing_to_paste_is_said(card):
    QGuiApplication.clipboard().clear()
    card.paste.click()

    assert "nothing to paste" in words(card)


def test_the_field_cannot_be_typed_in_and_keeps_no_undo(card):
    card.take(TEXT)
    before = card.field.toPlainText()
    QTest.keyClicks(card.field, NUMBER)

    assert card.field.toPlainText() == before
    assert not card.field.isUndoRedoEnabled()


def test_title_place_and_comments_are_looked_through_too(card):
    card.take(
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20301124T083000Z\nSUMMARY:Video 811228-9874\n"
        b"LOCATION:Rum 4, 811228-9874\nDESCRIPTION:Hej\nCOMMENT:811228-9874\n"
        b"ORGANIZER;CN=Anna 811228-9874:mailto:a@example.org\nEND:VEVENT\nEND:VCALENDAR\n",
        "x.ics",
    )

    assert "(3)" in words(card)
    assert NUMBER not in card.field.toPlainText()
    assert NUMBER not in words(card)
    assert card._consultation.people == ()


def test_what_was_not_read_is_not_called_free_of_personal_data(card):
    card.take("Hej. " * 60_000)

    assert "No personal data" not in words(card)
    assert "Only the first part" in words(card)


def test_a_pipe_does_not_stop_the_window(card, tmp_path):
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    os.mkfifo(tmp_path / "pipe.ics")
    card.field.open_file(tmp_path / "pipe.ics")

    assert "cannot be opened" in words(card)


def test_a_file_on_another_computer_is_not_asked_for(card):
    mime = QMimeData()
    mime.setUrls([QUrl("file://elsewhere.example/share/x.ics")])
    card.field.take(mime)

    assert "cannot be opened" in words(card)


def test_an_identity_number_as_a_room_is_covered(card):
    card.take("https://video.example.org/webapp/conference/8112289874")

    assert "8112289874" not in words(card)


def test_what_is_cancelled_cannot_be_opened(card):
    card.take(
        b"BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART:20301124T083000Z\nSUMMARY:x\n"
        b"STATUS:CANCELLED\nDESCRIPTION:https://video.example.org/webapp/conference/1\n"
        b"END:VEVENT\nEND:VCALENDAR\n",
        "x.ics",
    )

    assert card.links == []
    assert card.best is None


def test_the_time_of_the_invitation_is_told_where_it_is_another(card):
    card.take(
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Asia/Tokyo:20301124T083000\nSUMMARY:x\n"
        b"END:VEVENT\nEND:VCALENDAR\n",
        "x.ics",
    )

    assert "In the invitation it is 08:30" in words(card)
