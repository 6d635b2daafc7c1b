"""Whatever is put away and when: who was away and comes again is always shown again."""

from hypothesis import given
from hypothesis import strategies as st

from app.meetings.alerts.alerts import still_acknowledged, without_acknowledged
from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.settle import Settler
from app.meetings.alerts.timing import Timing

TIMING = Timing(settle_s=4, forget_s=8)
KINDS = (AlertKind.MISSING, AlertKind.HANDS)

moments = st.lists(
    st.tuples(
        st.dictionaries(
            st.sampled_from(KINDS), st.lists(st.sampled_from("abcd"), min_size=1, unique=True)
        ),
        st.sampled_from([False, False, True]),
    ),
    max_size=40,
)
"""Second by second: whom each kind is about, and whether the user puts all away that is seen."""


def alerts_of(moment, now):
    return [
        Alert(kind, tuple(sorted(who)), since=now, names=tuple(who), actions=(Action.ACKNOWLEDGE,))
        for kind, who in moment.items()
    ]


class Page:
    """What the user sees, and what they put away."""

    def __init__(self):
        self.settler, self.away, self.shown = Settler(TIMING), frozenset(), ()

    def at(self, now, moment, *, puts_away):
        found = self.settler.settle(alerts_of(moment, now), now)
        self.away = still_acknowledged(self.away, found)
        self.shown = without_acknowledged(found, self.away)
        if puts_away:
            self.away |= {alert.key for alert in self.shown}

    def shows(self, kind, who):
        return any(one.kind is kind and who in one.subjects for one in self.shown)


@given(moments)
def test_who_was_away_for_long_and_comes_again_is_shown(history):
    page, last = Page(), {}
    for now, (moment, puts_away) in enumerate(history):
        page.at(now, moment, puts_away=puts_away)
        for kind, them in moment.items():
            for who in them:
                if now - last.get((kind, who), -99) > TIMING.forget_s:
                    assert page.shows(kind, who)
                last[kind, who] = now


@given(moments)
def test_nothing_new_is_hidden_and_nothing_put_away_is_said_again_while_it_lasts(history):
    page, away = Page(), set()
    for now, (moment, puts_away) in enumerate(history):
        marks = {(kind, who) for kind, them in moment.items() for who in them}
        page.at(now, moment, puts_away=puts_away)
        away &= marks
        for kind, them in moment.items():
            if {(kind, who) for who in them} <= away:
                assert not any(page.shows(kind, who) for who in them)
        if puts_away:
            away |= {(one.kind, who) for one in page.shown for who in one.subjects} & marks
