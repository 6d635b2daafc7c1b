"""What was agreed: by keyboard alone, without a number, gone when its time is up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.guidelines.scripts import Aid
from tests.ui.script.aid_world import NUMBER, said, world

__all__ = ["said", "world"]


@pytest.fixture
def panel(world):
    QGuiApplication.clipboard().clear()
    panel = world.show(Aid.SUMMARY)
    panel.form.what.setFocus()
    yield panel
    QGuiApplication.clipboard().clear()


def type_line(panel, *words):
    """Write into the fields one after the other, and end with Enter."""
    for nth, text in enumerate(words):
        here = panel.window().focusWidget()
        QTest.keyClicks(here, text)
        QTest.keyClick(here, Qt.Key.Key_Return if nth == len(words) - 1 else Qt.Key.Key_Tab)


def put_away(world):
    """The meeting is over: what was agreed in it is forgotten after a while."""
    world.lead("region-jonkoping", answers={"kind": "sip"})
    world.conductor.begin()
    world.conductor.finish()


def pass_time(world, seconds):
    """As it passes: a clock that leaps would leave time to copy."""
    for _ in range(seconds):
        world.pass_time(1)


def lines(panel):
    return [row.words for row in panel.lines]


def test_lines_are_added_without_the_mouse(world, panel):
    type_line(panel, "call the ward", "Kim", "Friday")
    type_line(panel, "send the form")
    assert lines(panel) == [
        "1. call the ward Who: Kim · By when: Friday",
        "2. send the form",
    ]
    assert panel.form.what.hasFocus()
    assert len(world.conductor.summary.lines) == 2


def test_nothing_is_no_line(panel):
    panel.form.add.click()
    assert lines(panel) == []
    assert panel.form.problem


def test_a_line_can_be_worded_otherwise_or_left(panel):
    type_line(panel, "call the ward")
    panel.lines[0].edit.click()
    assert panel.form.what.text() == "call the ward"
    QTest.keyClicks(panel.form.what, " today")
    QTest.keyClick(panel.form.what, Qt.Key.Key_Return)
    assert lines(panel) == ["1. call the ward today"]
    panel.lines[0].edit.click()
    panel.form.leave.click()
    assert panel.form.what.text() == ""
    assert lines(panel) == ["1. call the ward today"]


def test_what_was_taken_out_can_be_put_back_where_it_was(panel):
    for text in ("one", "two", "three"):
        type_line(panel, text)
    panel.lines[1].away.click()
    assert lines(panel) == ["1. one", "2. three"]
    assert panel.undo.hasFocus()
    QTest.keyClick(panel.undo, Qt.Key.Key_Space)
    assert lines(panel) == ["1. one", "2. two", "3. three"]
    assert panel.undo.isHidden()


def test_the_only_line_can_be_put_back(panel):
    type_line(panel, "one")
    panel.lines[0].away.click()
    assert lines(panel) == []
    panel.undo.click()
    assert lines(panel) == ["1. one"]


@pytest.mark.parametrize("field", ["what", "who", "by_when"])
def test_a_pasted_number_is_never_shown_and_never_kept(world, panel, field):
    written = getattr(panel.form, field)
    QGuiApplication.clipboard().setText(f"for {NUMBER} tomorrow")
    written.setFocus()
    written.paste()
    assert "1212" not in written.text()
    assert "record" in panel.form.problem
    written.undo()
    assert "1212" not in written.text()
    panel.form.what.insert("x")
    QTest.keyClick(written, Qt.Key.Key_Return)
    assert world.conductor.summary.hits() == ()


def test_a_number_in_two_halves_is_not_kept(world, panel):
    begin, end = NUMBER.split("-")
    type_line(panel, f"see {begin}", end)
    assert world.conductor.summary.is_empty
    assert panel.form.problem


def test_a_number_in_the_next_date_is_not_kept(world, panel):
    panel.date.setFocus()
    panel.date.insert(NUMBER)
    panel.form.what.setFocus()
    assert "1212" not in world.conductor.summary.next_date + panel.date.text()
    assert panel.date_problem.isVisible()
    assert not panel.form.problem


def test_everything_is_copied_as_plain_text(world, panel):
    type_line(panel, "call the ward", "Kim", "Friday")
    panel.date.setFocus()
    QTest.keyClicks(panel.date, "12 May")
    panel.form.what.setFocus()
    panel.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines() == [
        "Summary", "1. call the ward", "   Who: Kim", "   By when: Friday", "Next meeting: 12 May",
    ]  # fmt: skip


def test_there_is_nothing_to_copy_at_first(panel):
    assert not panel.copy.isEnabled()
    assert panel.clearing.isHidden()


def test_the_countdown_is_shown_and_begins_anew(world, panel, said):
    type_line(panel, "call the ward")
    put_away(world)
    world.pass_time(28)
    assert panel.clearing.bar.sentence.startswith("Cleared in 14:32.")
    world.pass_time(1)
    assert panel.clearing.bar.sentence.startswith("Cleared in 14:31.")
    assert [words for words, _ in said].count(
        "The summary will be cleared soon. Copy it into the record before that."
    ) == 1
    panel.clearing.longer.click()
    assert panel.clearing.bar.sentence.startswith("Cleared in 15:00.")


def test_when_the_time_is_up_nothing_is_left(world, panel, said):
    type_line(panel, "call the ward")
    QTest.keyClicks(panel.form.what, "half a line")
    put_away(world)
    pass_time(world, 850)
    assert ("The summary is cleared within a minute.", False) in said
    pass_time(world, 60)
    assert lines(panel) == []
    assert panel.form.what.text() == ""
    assert panel.copy.copied_text == ""
    assert panel.clearing.isHidden()


def test_clear_now_takes_two_presses(world, panel, later):
    type_line(panel, "call the ward")
    put_away(world)
    world.pass_time(1)
    panel.clearing.now.click()
    assert lines(panel)
    later()
    panel.clearing.now.click()
    assert lines(panel) == []


def test_the_next_consultation_finds_nothing(world, panel):
    type_line(panel, "one")
    panel.lines[0].away.click()
    QTest.keyClicks(panel.form.what, "half a line")
    world.conductor.clear()
    assert panel.form.what.text() == ""
    assert panel.undo.isHidden()


def test_hidden_names_hide_what_was_agreed(world, panel):
    type_line(panel, "call the ward", "Kim")
    world.presenter.cover.set_on(True)
    shown = " ".join([*lines(panel), *(row.accessibleName() for row in panel.lines)])
    assert shown == "1. hidden 1. hidden"
    modes = type(panel.date).EchoMode
    assert {one.echoMode() for one in (*panel.form.fields, panel.date)} == {modes.Password}


def test_half_a_line_survives_what_comes_between(world, panel):
    type_line(panel, "call the ward")
    QTest.keyClicks(panel.form.what, "send the f")
    QTest.keyClicks(panel.form.who, "Kim")
    QTest.keyClicks(panel.date, "on Fri ")
    world.presenter.cover.toggle()
    world.presenter.cover.toggle()
    assert panel.form.what.text() == "send the f"

    after = world.show(Aid.SUMMARY, compact=True)
    assert (after.form.what.text(), after.form.who.text()) == ("send the f", "Kim")
    assert after.date.text() == "on Fri"
    assert not after.form.leave.isVisible()
    QTest.keyClicks(after.form.what, "orm")
    assert panel.form.what.text() == "send the form"
    QTest.keyClick(after.form.what, Qt.Key.Key_Return)
    assert lines(panel) == ["1. call the ward", "2. send the form Who: Kim"]
    assert panel.form.what.text() == ""


def test_the_first_half_line_is_not_erased_when_names_are_hidden(world, panel):
    QTest.keyClicks(panel.form.what, "send")
    world.presenter.cover.toggle()
    assert panel.form.what.text() == "send"
    world.conductor.clear_summary()
    assert panel.form.what.text() == ""


def test_a_line_that_is_worded_otherwise_is_still_that_line(world, panel):
    type_line(panel, "call the ward")
    panel.lines[0].edit.click()
    QTest.keyClicks(panel.form.what, " today")

    after = world.show(Aid.SUMMARY)
    assert after.form.leave.isVisible()
    QTest.keyClick(after.form.what, Qt.Key.Key_Return)
    assert lines(after) == ["1. call the ward today"]


def test_no_number_is_kept_in_half_a_line(world, panel):
    QTest.keyClicks(panel.form.what, f"for {NUMBER}")
    panel.form.who.setFocus()
    assert "1212" not in world.conductor.draft.what
    assert world.conductor.draft.what == panel.form.what.text()
