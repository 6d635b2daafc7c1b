"""Many verdicts become one, and the one becomes an exit code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.finding import Finding, Reason, table_of, worst_first
from app.readiness.verdict import Verdict, overall


def test_with_nothing_tested_nothing_is_called_ready():
    assert overall([]) is Verdict.COULD_NOT_BE_TESTED


@given(st.lists(st.sampled_from(Verdict), min_size=1))
def test_the_overall_verdict_is_the_most_urgent(verdicts):
    result = overall(verdicts)
    assert result in verdicts
    assert all(result.urgency <= verdict.urgency for verdict in verdicts)


def test_what_could_not_be_tested_is_more_urgent_than_what_can_be_better():
    assert overall([Verdict.CAN_BE_BETTER, Verdict.COULD_NOT_BE_TESTED, Verdict.OK]) is (
        Verdict.COULD_NOT_BE_TESTED
    )


@pytest.mark.parametrize(("verdict", "code"), list(zip(Verdict, (0, 1, 2, 3), strict=True)))
def test_exit_codes_are_those_of_the_manual(verdict, code):
    assert verdict.exit_code == code


def test_findings_are_sorted_worst_first_and_keep_their_order_among_equals():
    findings = [
        Finding(name, Reason(f"{name}.x", verdict, "text"))
        for name, verdict in (
            ("a", Verdict.OK), ("b", Verdict.MUST_FIX), ("c", Verdict.OK), ("d", Verdict.MUST_FIX),
        )
    ]  # fmt: skip
    assert [finding.check for finding in worst_first(findings)] == ["b", "d", "a", "c"]


def test_a_code_may_stand_for_one_outcome_only():
    reason = Reason("camera.x", Verdict.OK, "text")
    with pytest.raises(ValueError, match="share a code"):
        table_of(reason, reason)
