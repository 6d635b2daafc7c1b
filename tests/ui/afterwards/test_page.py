"""After the meeting: how it ended, what is to be done, and the way to the next one."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.guidelines.scripting import Case
from app.readiness.verdict import Verdict


def lines(page):
    return [line.text for line in page.ending.lines.lines]


def test_what_went_wrong_stands_behind_what_is_done_every_time(page):
    assert [row.duty.id for row in page.duties.duties] == ["attachments", "sign", "fault"]


def test_a_tick_is_kept_in_the_meeting_and_not_mixed_up_with_other_lists(page, consultation):
    consultation.tick("sign", True)
    assert not page.duties.row("sign").tick.is_ticked

    page.duties.row("sign").tick.box.click()

    assert consultation.ticked == {"sign", "afterwards:sign"}
    assert page.left_to_do == 2


def test_rules_are_one_press_away_and_what_is_borrowed_says_from_whom(page):
    fault, sign = page.duties.row("fault"), page.duties.row("sign")
    assert fault.basis.button.text() == "The guideline says: must"
    fault.basis.button.click()
    assert fault._rules.isVisible()
    assert fault._rules.lines[0].text.startswith("N-1, must")
    assert sign.borrowed.text() == "Not in the guideline. From: A neighbour"
    assert sign.basis.isHidden()


@pytest.mark.parametrize(
    ("start", "day"),
    [(None, "8 December 2026"), (datetime(2026, 11, 20, 9, tzinfo=UTC), "4 December 2026")],
)
def test_the_last_day_is_counted_from_the_day_of_the_meeting(page, consultation, start, day):
    consultation.set_starts_at(start)
    assert day in page.duties.row("attachments").by_when.text()
    assert page.duties.row("sign").by_when.isHidden()
    assert page.duties.row("sign").calendar.isHidden()


def test_exact_words_are_copied_from_a_duty(page):
    QTest.mouseClick(page.duties.row("fault").copies[0], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Fault & more"


def test_a_fault_leads_to_the_report_and_to_whom_to_call(page, asked):
    help_, row = page.duties.row("fault").more[0], page.duties.row("fault")
    help_.report.click()
    assert asked == ["report"]
    help_.whom.button.click()
    assert {one.reachable.contact.phone for one in help_.contacts.contacts} == {"010-99", "010-11"}
    states = [one.state.text() for one in help_.contacts.contacts]
    assert any(state.startswith("Open until") for state in states)
    assert row.link.accessibleDescription() == "https://example.org/fault"


def test_before_a_meeting_nothing_is_said_to_be_done(page):
    assert page.ending.sentence.text() == "No meeting has been ended here"
    assert lines(page) == []


def test_half_an_end_is_said_as_loudly_as_can_be(page, conductor, asked):
    conductor.begin()
    assert page.ending._mark._verdict is Verdict.COULD_NOT_BE_TESTED
    conductor.mark_ending("leave")
    assert page.ending.sentence.text().startswith("1 of 2 done")
    assert page.ending._mark._verdict is Verdict.MUST_FIX
    assert [line.split(".")[0] for line in lines(page)[:2]] == [
        "You said it is done", "Still to do",
    ]  # fmt: skip

    page.ending.end.click()

    assert asked == ["script"]
    assert conductor.is_closing_open


def test_a_countdown_says_how_it_can_be_stopped(page, conductor, clock):
    conductor.begin()
    conductor.mark_ending("portal")
    clock.turn(18)
    conductor.time_changed.emit()
    assert "0:42" in page.ending.sentence.text()
    assert lines(page)[1].endswith("Press stop.")


def test_done_is_not_said_of_what_nobody_saw(page, conductor, clock):
    conductor.begin()
    conductor.mark_ending("leave")
    conductor.mark_ending("portal")
    clock.turn(61)
    conductor.time_changed.emit()
    assert page.ending._mark._verdict is Verdict.COULD_NOT_BE_TESTED
    assert lines(page)[2].startswith("Nobody can tell who is in the room")
    assert not page.ending.end.isHidden()


def test_the_summary_is_copied_kept_longer_and_cleared(page, conductor, clock, later):
    assert page.summary.isHidden()
    conductor.begin()
    conductor.add_agreed("Call the ward", "Karin", "Friday")
    assert page.summary.heading.text().startswith("1 line")
    conductor.finish()
    assert page.summary.left.text().endswith("15:00.")
    clock.turn(840)
    conductor.time_changed.emit()
    assert page.summary.left.text().endswith("1:00.")

    page.summary.longer.click()
    assert page.summary.left.text().endswith("15:00.")
    page.summary.copy.click()
    assert "Karin" in QGuiApplication.clipboard().text()
    page.summary.clear.click()
    page.summary.clear.click()
    assert not conductor.summary.is_empty
    later()
    page.summary.clear.click()
    assert page.summary.isHidden()
    assert page.summary.copy.copied_text == ""


def test_a_number_in_the_summary_is_pointed_out(page, conductor):
    conductor.add_agreed("About 811228-9874")
    assert not page.summary.number.isHidden()


def test_the_next_consultation_clears_everything_at_the_second_press(
    page, conductor, consultation, asked, later
):
    conductor.begin()
    conductor.add_agreed("Call the ward")
    page.duties.row("sign").tick.box.click()
    page.next_one.button.click()
    page.next_one.button.click()
    assert conductor.is_begun
    later()
    page.next_one.button.click()
    assert not conductor.is_begun
    assert conductor.summary.is_empty
    assert consultation.is_empty
    assert asked == ["meeting"]


def test_a_press_is_forgotten_when_the_page_is_left(page, conductor, later):
    conductor.begin()
    page.next_one.button.click()
    page.left()
    page.entered()
    later()
    page.next_one.button.click()
    assert conductor.is_begun


def test_a_guideline_that_asks_for_nothing_says_so(page, conductor, silent):
    conductor.set_case(silent, Case())
    assert page.duties.duties == []
    assert page.duties._none.text() == "The guideline asks for nothing here."
    assert page.duties._none.isVisible()


def test_without_an_organisation_there_is_a_way_to_one(page, conductor, asked):
    conductor.set_case(None, Case())
    assert page.nothing.isVisible()
    assert page.duties.isHidden()
    assert page.ending.isHidden()
    page.nothing.choose.click()
    assert asked == ["settings"]


def test_tab_goes_from_top_to_bottom(page):
    page.activateWindow()
    page.ending.end.setFocus()
    met = []
    for _ in range(30):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        met.append(page.focusWidget())
        if met[-1] is page.next_one.button:
            break
    tops = [widget.mapTo(page, widget.rect().topLeft()).y() for widget in met]
    assert page.next_one.button in met
    assert tops == sorted(tops)


@pytest.mark.parametrize("width", [350, 700, 1200])
def test_nothing_is_wider_than_the_page(page, conductor, qapp, width):
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(large)
    conductor.begin()
    conductor.mark_ending("leave")
    conductor.add_agreed("Call the ward")
    try:
        page.resize(width, 900)
        qapp.processEvents()
        assert page.minimumSizeHint().width() <= max(width, 350)
    finally:
        qapp.setFont(font)
