"""What the list by hand says: counts in words, hidden names, screen readers, large text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.theme.tokens import SMALLEST_TARGET
from tests.ui.participants.board_people import ANNA, BO, FIRST, SECOND, copy, rows, said


def test_the_difference_of_the_counts_is_said_in_words(panel):
    copy("Anna Berg\nBo Ek\nOlle")
    panel.paste.click()
    assert panel._counts.text() == "You have named 3 in the meeting."
    panel.heads.more.click()
    assert panel._counts.text() == "The meeting shows 3, you have named 3: that fits."
    panel.heads.more.click()
    panel.heads.more.click()
    assert panel._counts.text() == "The meeting shows 5, you have named 3: 2 unknown."
    panel._service.set_head_count(1)

    assert panel._counts.text().startswith("The meeting shows 1, you have named 3: 2 too many.")
    panel.heads.less.click()
    panel.heads.less.click()
    assert panel._service.board.head_count is None


def test_counts_can_be_typed(panel):
    panel.waiting.number.setFocus()
    panel.waiting.number.selectAll()
    QTest.keyClicks(panel.waiting.number, "4")
    QTest.keyClick(panel.waiting.number, Qt.Key.Key_Return)

    assert panel._service.board.lobby_count == 4


def test_lock_and_recording_say_their_state_in_words(panel):
    assert panel.locked.text() == "Locked: not said"
    panel.locked.click()
    panel.recorded.click()
    panel.recorded.click()

    assert (panel.locked.text(), panel.recorded.text()) == ("Locked: yes", "Recorded: no")
    assert panel._service.board.is_locked is True
    assert panel._service.board.is_recorded is False


def test_a_badge_of_the_meeting_is_told_beside_the_name(panel):
    copy("Anna Berg\nOrganizer\nBo Ek (Guest)\nOlle\nUnverified")
    panel.paste.click()

    assert [row.about.split(", ")[-1] for row in panel._model.rows] == ["host", "guest", "guest"]


def test_hidden_names_are_nowhere_on_the_panel(panel):
    panel.set_people([ANNA, BO])
    for text in (FIRST, SECOND):
        copy(text)
        panel.paste.click()
    panel.field.setText("Per Holm")
    panel.hide_names(True)
    assert panel.field.displayText() != "Per Holm"
    shown = [row.sentence for row in panel._model.rows] + [said(panel)]
    shown += [line.text for line in panel.summary._left_lines.lines]

    assert not any(name in " ".join(shown) for name in ("Anna", "Berg", "Bo", "Olle", "Ida"))
    panel.hide_names(False)
    assert "Came: Olle, Ida Lund" in said(panel)


def test_a_hostile_name_is_shown_as_it_is_typed(panel):
    copy("<img src=x onerror=alert(1)>\n\u202eBo Ek")
    panel.paste.click()

    assert rows(panel) == ["[x] <img src=x onerror=alert(1)>", "[x] Bo Ek"]
    assert "not what it looks like" in panel._model.rows[1].about


def test_five_hundred_names_stay_in_a_list_of_some_rows(panel):
    copy("\n".join(f"Person Number{n}x" for n in range(500)))
    panel.paste.click()

    assert len(rows(panel)) == 500
    assert panel.list.sizeHint().height() < 1000
    assert "500 name" in said(panel)


def test_the_end_of_the_meeting_leaves_no_name(panel):
    copy(FIRST)
    panel.paste.click()
    panel.field.setText("Half a na")
    panel._service.stop()

    assert rows(panel) == []
    assert panel.field.text() == ""
    assert said(panel) == ""


def test_everything_has_a_name_and_is_large_enough(panel):
    panel.set_people([ANNA])
    copy(FIRST)
    panel.paste.click()
    for part in panel.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
            reader = QAccessible.queryAccessibleInterface(part)
            assert reader.text(QAccessible.Text.Name), part
            assert min(part.width(), part.height()) >= SMALLEST_TARGET, part


def test_rows_tell_a_screen_reader_their_sentence_and_whether_they_are_ticked(panel):
    panel.set_people([ANNA, BO])
    panel._service.tick(ANNA)
    index = panel._model.index(0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Anna Berg, nurse, seen at")
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    other = panel._model.index(1).data(Qt.ItemDataRole.CheckStateRole)
    assert other == Qt.CheckState.Unchecked
