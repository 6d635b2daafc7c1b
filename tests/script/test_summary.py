"""What was agreed: plain lines, told of identity numbers, and gone after a while."""

import pytest

from app.script.summary import (
    CLEARED_AFTER_S,
    LEFT_AFTER_LEAP_S,
    LONGEST_WHAT,
    MOST_LINES,
    Agreed,
    Clearing,
    Summary,
)

HEADINGS = {
    "title": "Summary",
    "who": "Who",
    "by_when": "By when",
    "next_date": "Next meeting",
}


@pytest.fixture
def summary():
    made = Summary()
    made.add("Call the housing office", "Municipality", "Friday")
    made.add("Write a plan")
    made.next_date = "2 March at 10"
    return made


def test_lines_are_added_changed_and_taken_out(summary):
    assert summary.lines[1] == Agreed("Write a plan")
    assert summary.replace(1, "Write the plan", "Ward")
    assert summary.lines[1] == Agreed("Write the plan", "Ward")
    assert summary.replace(0, " ", "", "\n")
    assert summary.lines == (Agreed("Write the plan", "Ward"),)
    assert summary.remove(0)
    assert not summary.is_empty
    summary.next_date = ""
    assert summary.is_empty


@pytest.mark.parametrize("nth", [-1, 2, 99])
def test_a_line_that_is_not_there_is_left_alone(summary, nth):
    assert not summary.remove(nth)
    assert not summary.replace(nth, "x")
    assert not summary.replace(nth, "")
    assert len(summary.lines) == 2


def test_what_cannot_be_seen_is_no_line(summary):
    assert not summary.add(" \u200b", "\n", "")
    assert len(summary.lines) == 2


def test_texts_are_plain_and_there_is_an_end_to_them():
    summary = Summary()
    summary.add("a\nb\u202ec" + "x" * 5_000)
    assert summary.lines[0].what.startswith("a bc")
    assert len(summary.lines[0].what) == LONGEST_WHAT
    for nth in range(MOST_LINES):
        summary.add(str(nth))
    assert len(summary.lines) == MOST_LINES


def test_it_can_be_copied_as_plain_lines(summary):
    assert summary.as_text(HEADINGS) == (
        "Summary\n"
        "1. Call the housing office\n"
        "   Who: Municipality\n"
        "   By when: Friday\n"
        "2. Write a plan\n"
        "Next meeting: 2 March at 10\n"
    )
    assert summary.as_text({}).splitlines()[1] == "   Municipality"
    assert Summary().as_text(HEADINGS) == ""


def test_identity_numbers_are_told_and_nothing_is_masked(summary):
    assert summary.hits() == ()
    summary.add("Call 010180-1234 back", "Ward 4")
    summary.next_date = "CPR 010180-1234"
    found = summary.hits()
    assert [(one.line, one.field) for one in found] == [(2, "what"), (-1, "next_date")]
    what = summary.lines[2].what
    assert what[found[0].hit.start : found[0].hit.end] == "010180-1234"


def test_a_number_in_two_fields_is_told_as_well():
    summary = Summary()
    summary.add("CPR 010180", "1234")
    assert [(one.line, one.field) for one in summary.hits()] == [(0, "")]


def test_clear_forgets_all_of_it(summary):
    summary.clear()
    assert summary.is_empty
    assert summary.as_text(HEADINGS) == ""


def test_nothing_of_it_is_shown_by_repr(summary):
    summary.add("CPR 010180-1234")
    shown = repr((summary, summary.lines, summary.hits()))
    for word in ("Call", "Municipality", "Friday", "March", "010180"):
        assert word not in shown


def test_it_is_cleared_after_a_while():
    clearing = Clearing()
    assert clearing.left(0.0) is None
    assert not clearing.is_due(1e9)
    clearing.keep_longer(5.0)
    assert clearing.left(5.0) is None
    clearing.begin(10.0)
    clearing.begin(500.0)
    assert clearing.left(10.0) == CLEARED_AFTER_S
    assert clearing.left(500.0) == CLEARED_AFTER_S - 490.0
    for second in range(11, 10 + int(CLEARED_AFTER_S)):
        assert not clearing.is_due(float(second))
    assert clearing.is_due(11.0 + CLEARED_AFTER_S)
    assert clearing.left(1e9) == 0.0


@pytest.mark.parametrize("leap", [61.0, 3_600.0, 1e7])
def test_after_a_leap_of_the_clock_two_minutes_are_left(leap):
    clearing = Clearing()
    clearing.begin(0.0)
    for second in range(800):
        assert not clearing.is_due(float(second))
    now = 799.0 + leap
    assert not clearing.is_due(now)
    assert clearing.left(now) == LEFT_AFTER_LEAP_S
    assert not clearing.is_due(now + 59.0)
    assert not clearing.is_due(now + 118.0)
    assert clearing.is_due(now + 120.0)


def test_a_leap_early_on_takes_only_the_time_that_went_by():
    clearing = Clearing()
    clearing.begin(0.0)
    assert not clearing.is_due(100.0)
    assert clearing.left(100.0) == CLEARED_AFTER_S - 100.0


def test_it_can_be_kept_longer_and_stopped():
    clearing = Clearing()
    clearing.begin(0.0)
    clearing.keep_longer(800.0)
    assert clearing.left(900.0) == CLEARED_AFTER_S - 100.0
    clearing.stop()
    assert clearing.left(900.0) is None
    clearing.begin(1_000.0)
    assert clearing.left(1_000.0) == CLEARED_AFTER_S


def test_a_clock_that_is_set_back_lets_it_stay_no_hour_longer():
    clearing = Clearing()
    clearing.begin(10_000.0)
    for second in range(600):
        assert not clearing.is_due(10_000.0 + second)
    for second in range(302):
        due = clearing.is_due(5_000.0 + second)
    assert due
    assert clearing.left(0.0) == 0.0
