"""When plan B shows, what it says, and when the quick check runs by itself."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.arrangements import neutral_texts
from app.readiness.plan_b import (
    LANGUAGES,
    PlanB,
    ServiceDesk,
    card,
    is_doubtful,
    next_quick_check,
    shows,
    shows_from,
)
from app.readiness.verdict import Verdict

START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PLAN = PlanB()


def minutes(count):
    return START + timedelta(minutes=count)


@pytest.mark.parametrize(
    ("when", "shown"),
    [(-60, False), (-3.01, False), (-3, True), (0, True), (15, True), (15.1, False)],
)
def test_it_shows_three_minutes_before_the_start(when, shown):
    assert shows(minutes(when), START, Verdict.MUST_FIX, PLAN) is shown


@pytest.mark.parametrize(
    "verdict", [None, *(one for one in Verdict if one is not Verdict.MUST_FIX)]
)
def test_it_shows_only_when_something_must_be_fixed(verdict):
    assert not shows(minutes(-1), START, verdict, PLAN)


def test_it_never_shows_when_nobody_said_when_the_meeting_starts():
    assert not shows(minutes(-1), None, Verdict.MUST_FIX, PLAN)
    assert shows_from(None, PLAN) is None


def test_the_minutes_can_be_set():
    early = PlanB(minutes_before=10, minutes_after=0)

    assert shows(minutes(-10), START, Verdict.MUST_FIX, early)
    assert not shows(minutes(1), START, Verdict.MUST_FIX, early)
    assert shows_from(START, early) == minutes(-10)


def test_a_part_that_nobody_configured_stays_empty():
    shown = card(PLAN, ServiceDesk(), neutral_texts(), "sv")

    assert (shown.phone, shown.other_device, shown.desk.is_known) == ("", "", False)
    assert shown.patient_text


def test_the_text_to_the_patient_is_in_the_meetings_language():
    texts = {
        language: card(PLAN, ServiceDesk(), neutral_texts(), language) for language in LANGUAGES
    }

    assert len({one.patient_text for one in texts.values()}) == len(LANGUAGES)
    assert "ringer vi dig" in texts["sv"].patient_text
    assert card(PLAN, ServiceDesk(), neutral_texts(), "fi").patient_text == texts["en"].patient_text


def test_the_organisations_own_text_goes_first_and_may_name_the_number():
    plan = PlanB(phone="010-123", patient_texts={"sv": "Ring {phone}. {unknown} {0}"})

    assert (
        card(plan, ServiceDesk(), neutral_texts(), "sv").patient_text
        == "Ring 010-123. {unknown} {0}"
    )
    assert card(plan, ServiceDesk(), neutral_texts(), "da").patient_text == neutral_texts()["da"]


def test_without_its_texts_the_program_has_none(tmp_path):
    assert neutral_texts(tmp_path) == {}
    assert card(PLAN, ServiceDesk(), {}, "sv").patient_text == ""


@pytest.mark.parametrize(
    ("now", "starts_at", "last", "due"),
    [
        (minutes(-60), None, None, minutes(-60)),
        (minutes(-60), START, None, minutes(-60)),
        (minutes(-60), START, minutes(-61), minutes(-10)),
        (minutes(-60), None, minutes(-61), None),
        (minutes(-10), START, minutes(-61), minutes(-10)),
        (minutes(-5), START, minutes(-61), minutes(-5)),
        (minutes(-5), START, minutes(-10), None),
        (minutes(-5), START, minutes(-7), None),
        (minutes(0), START, minutes(-61), None),
        (minutes(30), START, minutes(-61), None),
    ],
)
def test_when_the_quick_check_runs_by_itself(now, starts_at, last, due):
    assert next_quick_check(now, starts_at, last, PLAN) == due


@pytest.mark.parametrize(
    ("now", "last", "due"),
    [
        (minutes(-9), minutes(-10), minutes(-3.5)),
        (minutes(-3.2), minutes(-10), minutes(-3.2)),
        (minutes(-3.2), minutes(-3.5), None),
        (minutes(-60), minutes(-61), minutes(-10)),
        (minutes(-2), minutes(-61), minutes(-2)),
        (minutes(1), minutes(-10), None),
    ],
)
def test_a_doubtful_verdict_is_looked_at_again_before_the_card(now, last, due):
    assert next_quick_check(now, START, last, PLAN, doubtful=True) == due


def test_nothing_takes_the_camera_from_a_meeting():
    assert next_quick_check(minutes(1), START, None, PLAN) is None


@pytest.mark.parametrize("verdict", [None, *Verdict])
def test_what_is_well_is_not_doubted(verdict):
    is_well = verdict in (Verdict.OK, Verdict.CAN_BE_BETTER)
    assert is_doubtful(verdict, stale=False) is not is_well
    assert is_doubtful(verdict, stale=True)


TIMES = st.integers(-24 * 60, 24 * 60).map(minutes)


@given(TIMES, st.none() | TIMES, st.none() | TIMES)
def test_the_next_quick_check_is_never_in_the_past_and_never_during_the_meeting(now, start, last):
    due = next_quick_check(now, start, last, PLAN)

    if due is not None:
        assert due >= now
        assert start is None or due < start
        assert next_quick_check(due, start, due, PLAN) is None or due < start
