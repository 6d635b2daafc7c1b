"""However causes come and go: what is there is shown, what is gone goes, nothing is told twice."""

from hypothesis import given
from hypothesis import strategies as st

from app.meetings.alerts.model import Alert, AlertKind
from app.meetings.alerts.settle import Settler
from app.meetings.alerts.timing import Timing

TIMING = Timing(settle_s=4, forget_s=20)
KINDS = (AlertKind.NOT_LIVE, AlertKind.IN_LOBBY, AlertKind.MISSING, AlertKind.HANDS)

causes = st.lists(
    st.dictionaries(
        st.sampled_from(KINDS), st.lists(st.sampled_from("abcd"), min_size=1, unique=True)
    ),
    max_size=40,
)
"""Second by second: which kinds there are, and whom each is about."""


def alerts_of(moment, now):
    return [
        Alert(kind, tuple(sorted(who)), since=now, names=tuple(sorted(who)))
        for kind, who in moment.items()
    ]


@given(causes)
def test_what_is_there_is_shown_and_what_is_gone_goes(moments):
    settler, last = Settler(TIMING), {}
    for now, moment in enumerate(moments):
        there = alerts_of(moment, now)
        shown = settler.settle(there, now)
        assert {alert.key for alert in there} <= {alert.key for alert in shown}
        last.update({alert.kind: now for alert in there})
        assert all(now - last[alert.kind] < TIMING.settle_s for alert in shown)


@given(causes)
def test_nobody_is_told_of_twice_within_the_time(moments):
    settler, told, seen = Settler(TIMING), set(), {}
    for now, moment in enumerate(moments):
        for alert in settler.settle(alerts_of(moment, now), now):
            mine = {(alert.kind, who) for who in alert.subjects}
            fresh = {one for one in mine if one not in told or now - seen[one] >= TIMING.forget_s}
            if not alert.was_told:
                assert fresh, alert
            told |= mine
            seen.update(dict.fromkeys(mine, now))


@given(causes)
def test_everything_is_over_in_the_end(moments):
    settler = Settler(TIMING)
    for now, moment in enumerate(moments):
        settler.settle(alerts_of(moment, now), now)
    end = len(moments)
    settler.settle([], end)
    assert settler.settle([], end + TIMING.settle_s) == ()
    settler.settle([], end + TIMING.forget_s)
    assert not settler._past
