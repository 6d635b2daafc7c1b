"""The list by hand on the screen: typed, pasted anywhere, dropped, ticked, taken back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.meetings.board.reading import BIGGEST
from app.meetings.roster.participant import Standing
from app.services.list.service import ListService
from tests.ui.participants.board_people import ANNA, BO, FIRST, SECOND, Clock, copy, rows, said


def drop(panel, mime):
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    panel.dropEvent(event)


def test_before_the_first_look_it_says_how_to_get_at_the_list(panel):
    panel.set_family("teams")

    assert panel._as_of.text() == "You have not looked yet."
    assert "In Teams" in panel._how.text()
    assert panel._framed.isHidden()
    panel.looked.click()
    assert panel._how.isHidden()


def test_it_says_as_of_when_and_never_that_it_is_live(panel):
    copy(FIRST)
    panel.paste.click()

    assert panel._as_of.text().startswith("As you saw it at ")


def test_a_name_and_enter_are_one_more(panel):
    for name in ("Anna Berg", "Bo Ek; Olle"):
        panel.field.setText(name)
        QTest.keyClick(panel.field, Qt.Key.Key_Return)

    assert rows(panel) == ["[x] Anna Berg", "[x] Bo Ek", "[x] Olle"]
    assert panel.field.text() == ""
    assert not panel.field.isUndoAvailable()


@pytest.mark.parametrize("number", ["811228-9874", "010190-1234"])
def test_a_number_is_covered_and_stays_in_the_field(panel, number):
    panel.field.setText(f"Anna Berg; {number}")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)

    assert rows(panel) == ["[x] Anna Berg"]
    assert "•" in panel.field.text()
    assert not any(sign.isdecimal() for sign in panel.field.text())
    assert "identity number" in said(panel)


@pytest.mark.parametrize("place", ["field", "list", "looked", "more"])
def test_a_list_is_pasted_from_anywhere_on_the_panel(panel, place):
    panel.set_people([BO])
    copy(FIRST)
    target = {
        "field": panel.field, "list": panel.list,
        "looked": panel.looked, "more": panel.heads.more,
    }[place]  # fmt: skip
    target.setFocus()
    QTest.keySequence(target, "Ctrl+V")

    assert rows(panel) == ["[x] Bo Ek, son", "[x] Anna Berg"]
    assert panel.field.text() == ""


def test_a_list_that_comes_by_the_menu_of_the_field_is_whole_too(panel):
    copy(FIRST)
    panel.field.paste()

    assert rows(panel) == ["[x] Anna Berg", "[x] Bo Ek"]
    assert panel.field.text() == ""
    assert panel._service.difference.is_first


def test_a_paste_without_a_name_says_so_and_nothing_of_the_one_before(panel):
    for text in (FIRST, SECOND, "09:41"):
        copy(text)
        panel.paste.click()

    assert said(panel) == "No names were found in this."
    assert len(rows(panel)) == 3


def test_one_copied_name_is_pasted_into_the_field_as_text(panel):
    copy("Anna Berg")
    panel.field.setFocus()
    QTest.keySequence(panel.field, "Ctrl+V")

    assert panel.field.text() == "Anna Berg"
    assert rows(panel) == []


def test_one_copied_name_is_one_more_and_no_whole_list(panel):
    copy(FIRST)
    panel.paste.click()
    copy("Olle")
    panel.paste.click()

    assert rows(panel) == ["[x] Anna Berg", "[x] Bo Ek", "[x] Olle"]


def test_nothing_copied_is_said(panel):
    panel.paste.click()

    assert "nothing to paste" in said(panel)


def test_the_second_list_says_who_came_and_went_and_can_be_taken_back(panel):
    copy(FIRST)
    panel.paste.click()
    assert "2 name" in said(panel)
    copy(SECOND)
    panel.paste.click()
    assert "Came: Olle, Ida Lund" in said(panel)
    assert "Went: Bo Ek" in said(panel)
    assert "Same: 1" in said(panel)
    assert panel.heads.number.value() == 3
    panel.summary.undo.click()

    assert rows(panel) == ["[x] Anna Berg", "[x] Bo Ek"]
    assert said(panel) == ""


def test_a_part_of_the_list_does_not_send_the_others_away(panel):
    copy(FIRST)
    panel.paste.click()
    copy(SECOND)
    panel.paste.click()
    panel.summary.keep.click()

    assert "[x] Bo Ek" in rows(panel)
    assert panel.summary.keep.isHidden()


def test_the_same_list_again_says_that_nothing_changed(panel):
    copy(FIRST)
    panel.paste.click()
    panel.paste.click()

    assert "Nobody came and nobody went" in said(panel)


def test_what_was_not_taken_is_behind_a_fold(panel):
    copy(FIRST)
    panel.paste.click()
    fold = panel.summary.left_out

    assert not fold.isHidden()
    assert "2 line" in fold.button.text()
    told = [line.text for line in panel.summary._left_lines.lines]
    assert told == ["In this meeting (2) (heading)", "Organizer (about somebody)"]


def test_a_file_is_dropped_anywhere(panel, tmp_path):
    file = tmp_path / "attendance.csv"
    text = "Full Name\tUser Action\tTimestamp\nAnna Berg\tJoined\t11/23/26, 9:31:02 AM\n"
    file.write_bytes(text.encode("utf-16"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop(panel, mime)

    assert rows(panel) == ["[x] Anna Berg"]


def test_a_text_is_dropped_anywhere(panel):
    mime = QMimeData()
    mime.setText(FIRST)
    drop(panel, mime)

    assert rows(panel) == ["[x] Anna Berg", "[x] Bo Ek"]


@pytest.mark.parametrize("kind", ["folder", "missing", "network", "picture", "huge"])
def test_a_file_that_is_no_list_is_said_and_changes_nobody(panel, tmp_path, kind):
    copy(FIRST)
    panel.paste.click()
    file = tmp_path / "x.csv"
    if kind == "picture":
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    if kind == "huge":
        file.write_bytes(b"x" * (BIGGEST + 10))
    mime = QMimeData()
    url = QUrl.fromLocalFile(str(tmp_path if kind == "folder" else file))
    mime.setUrls([QUrl("file://host/share/x.csv") if kind == "network" else url])
    drop(panel, mime)

    assert rows(panel) == ["[x] Anna Berg", "[x] Bo Ek"]
    assert said(panel)


def test_the_dialog_for_a_file_does_not_stop_the_window(panel, qtbot):
    from PySide6.QtWidgets import QFileDialog

    panel.choose.click()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: panel.findChild(QFileDialog) is None)


def test_expected_people_are_ticked_with_space_and_arrows(panel):
    panel.set_people([ANNA, BO])
    panel.list.setFocus()
    panel.list.choose(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert rows(panel) == ["[x] Anna Berg, nurse", "[x] Bo Ek, son"]
    QTest.keyClick(panel.list, Qt.Key.Key_Space)

    assert rows(panel) == ["[x] Anna Berg, nurse", "[ ] Bo Ek, son"]
    assert panel.list.current.key == f"p{BO.key}"


def test_the_whole_row_takes_the_mouse_and_a_double_click_counts_once(panel):
    panel.set_people([ANNA])
    viewport = panel.list.viewport()
    at = panel.list.visualRect(panel._model.index(0)).center()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)

    assert rows(panel) == ["[x] Anna Berg, nurse"]


def test_a_press_that_ends_elsewhere_ticks_nobody(panel):
    panel.set_people([ANNA, BO])
    viewport = panel.list.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    last = panel.list.visualRect(panel._model.index(1)).center()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)

    assert rows(panel) == ["[ ] Anna Berg, nurse", "[ ] Bo Ek, son"]


def test_a_name_that_may_be_somebody_is_offered_and_taken_by_a_tick(panel):
    panel.set_people([ANNA])
    copy("A. Berg\nOlle")
    panel.paste.click()
    assert "perhaps “A. Berg”" in panel._model.rows[0].about
    assert "perhaps Anna Berg" in panel._model.rows[1].about
    assert "not on your list" in panel._model.rows[2].about
    panel.list.choose(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)

    assert rows(panel) == ["[x] Anna Berg, nurse", "[x] Olle"]
    assert "as “A. Berg”" in panel._model.rows[0].about
    assert len(panel._service.board.seats) == 2


def test_who_waits_is_let_in_by_key_or_button(panel):
    copy("In this meeting (1)\nAnna Berg\nIn the lobby (1)\nOlle")
    panel.paste.click()
    panel.list.choose(1)
    assert panel.lobby.text() == "Let in"
    panel.lobby.click()
    assert panel.lobby.text() == "In the lobby"
    QTest.keyClick(panel.list, Qt.Key.Key_L)

    assert panel._service.board.seats[1].entry.standing is Standing.LOBBY


def test_letters_on_the_rows_do_not_go_to_another_name(panel):
    panel.set_people([ANNA, BO])
    panel.list.setFocus()
    panel.list.choose(0)
    QTest.keyClicks(panel.list, "bo")
    QTest.keyClick(panel.list, Qt.Key.Key_Space)

    assert rows(panel) == ["[x] Anna Berg, nurse", "[ ] Bo Ek, son"]


def test_after_a_row_went_the_keyboard_is_on_the_next(panel):
    copy("Anna Berg\nBo Ek\nOlle")
    panel.paste.click()
    panel.list.setFocus()
    panel.list.choose(1)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert rows(panel) == ["[x] Anna Berg", "[x] Olle"]
    assert panel.list.current is not None
    panel.off.click()
    panel.list.choose(0)
    panel.off.click()

    assert rows(panel) == []


def test_another_meeting_has_another_board_and_a_deleted_one_leaves(panel, qtbot):
    copy(FIRST)
    panel.paste.click()
    other = ListService(clock=Clock())
    other.start()
    panel._service.stop()
    panel.set_service(other)
    panel.field.setText("Olle")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert rows(panel) == ["[x] Olle"]
    with qtbot.waitSignal(other.destroyed):
        other.deleteLater()
    assert rows(panel) == []
    panel.looked.click()
    panel.heads.more.click()
    panel.locked.click()

    assert rows(panel) == []
    assert panel._as_of.text() == "You have not looked yet."
