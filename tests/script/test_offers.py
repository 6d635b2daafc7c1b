"""Cards are offered for what happens, never twice, and go when it is over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.scripts import Event
from app.meetings.alerts.looking import OVER, PUT_OUT
from app.meetings.alerts.model import Alert, AlertKind
from app.script.offers import AHEAD, AHEAD_S, EVENTS, Offers, events_of, subjects_of

WAITS, UNKNOWN, SHARING = Event.SOMEBODY_WAITS, Event.UNKNOWN_JOINS, Event.SHARING


@pytest.mark.parametrize("kind", AlertKind)
def test_every_alert_means_its_event_or_none(kind):
    event = EVENTS.get(kind)
    assert events_of([Alert(kind), Alert(kind, ("x",))]) == ((event,) if event else ())


def test_many_alerts_are_one_event_in_a_fixed_order():
    kinds = (AlertKind.IN_LOBBY, AlertKind.NAME_DANGER, AlertKind.UNKNOWN_PARTICIPANT)
    assert events_of(map(Alert, kinds)) == (UNKNOWN, WAITS)


def test_a_meeting_that_is_over_is_no_lost_list():
    over = Alert(AlertKind.NOT_LIVE, variant=OVER)
    assert events_of([over]) == ()
    assert events_of([over, Alert(AlertKind.NOT_LIVE)]) == (Event.LIST_LOST,)
    assert events_of([Alert(AlertKind.NOT_LIVE, variant=PUT_OUT)]) == (Event.LIST_LOST,)


def test_what_no_alert_tells_is_said():
    told = {"is_sound_lost": True, "is_presenting": True, "is_minor_alone": True, "is_out": True}
    expected = (Event.SOUND_LOST, SHARING, Event.MINOR_ALONE, Event.OUTAGE)
    assert events_of([], **told) == expected
    for word, event in zip(told, expected, strict=True):
        assert events_of([], **{word: True}) == (event,)


def test_what_is_opened_by_hand_only_is_never_offered():
    every = {"is_sound_lost": True, "is_presenting": True, "is_minor_alone": True, "is_out": True}
    events = events_of([Alert(kind) for kind in AlertKind], **every)

    assert Event.BY_HAND not in events


def test_an_offer_lasts_as_long_as_its_cause():
    offers = Offers()
    assert offers.update([WAITS], 0.0)
    assert not offers.update([WAITS], 1.0)
    assert offers.update([UNKNOWN, WAITS], 2.0)
    assert offers.open == (UNKNOWN, WAITS)
    assert offers.update([UNKNOWN], 3.0)
    assert offers.open == (UNKNOWN,)


def test_what_was_put_away_comes_again_only_with_a_new_cause():
    offers = Offers()
    offers.update([WAITS], 0.0)
    offers.dismiss(WAITS)
    assert not offers.update([WAITS], 1.0)
    assert offers.open == ()
    assert not offers.update([], 2.0)
    assert offers.update([WAITS], 3.0)
    assert offers.open == (WAITS,)


def test_what_was_put_away_comes_again_for_somebody_else():
    offers = Offers()
    offers.update([UNKNOWN], 0.0)
    offers.dismiss(UNKNOWN)
    offers.again(UNKNOWN)
    assert offers.update([UNKNOWN], 1.0)
    assert offers.open == (UNKNOWN,)


def test_whom_an_event_is_about():
    alerts = [
        Alert(AlertKind.UNKNOWN_PARTICIPANT, ("a", "b")), Alert(AlertKind.NAME_DANGER, ("a",)),
        Alert(AlertKind.IN_LOBBY, ("c",)), Alert(AlertKind.NOT_LIVE),
        Alert(AlertKind.LIMIT_REACHED, ("d",)),
    ]  # fmt: skip
    assert subjects_of(alerts) == {(UNKNOWN, "a"), (UNKNOWN, "b"), (WAITS, "c")}


def test_what_was_asked_for_stays_until_it_is_put_away():
    offers = Offers()
    offers.asked(SHARING)
    offers.update([WAITS], 0.0)
    offers.asked(SHARING)
    offers.update([], 1.0)
    assert offers.open == (SHARING,)
    offers.dismiss(SHARING)
    offers.dismiss(SHARING)
    assert offers.open == ()


def test_what_was_put_away_can_be_asked_for():
    offers = Offers()
    offers.update([WAITS], 0.0)
    offers.dismiss(WAITS)
    offers.asked(WAITS)
    assert offers.open == (WAITS,)


@pytest.mark.parametrize(("later", "is_offered"), [(60.0, False), (AHEAD_S + 1, True)])
def test_who_read_before_they_share_is_left_alone(later, is_offered):
    offers = Offers()
    offers.update([], 1_000.0)
    offers.asked(SHARING)
    offers.dismiss(SHARING)
    offers.update([SHARING], 1_000.0 + later)
    assert bool(offers.open) is is_offered
    offers.update([], 1_001.0 + later)
    offers.update([SHARING], 1_002.0 + later)
    assert offers.open == (SHARING,)


def test_who_read_what_comes_by_itself_is_told_all_the_same():
    offers = Offers()
    offers.asked(UNKNOWN)
    offers.dismiss(UNKNOWN)
    offers.update([UNKNOWN], 1.0)
    assert offers.open == (UNKNOWN,)


def test_after_clear_a_cause_that_lasts_is_offered_again():
    offers = Offers()
    offers.update([WAITS], 0.0)
    offers.dismiss(WAITS)
    offers.clear()
    offers.update([WAITS], 1.0)
    assert offers.open == (WAITS,)


def test_clear_forgets_what_was_offered_asked_for_and_read():
    offers = Offers()
    offers.asked(SHARING)
    offers.dismiss(SHARING)
    offers.update([WAITS], 0.0)
    offers.asked(UNKNOWN)
    offers.clear()
    assert offers.open == ()
    offers.update([SHARING, UNKNOWN], 1.0)
    assert set(offers.open) == {SHARING, UNKNOWN}
    offers.update([], 2.0)
    assert offers.open == ()


CALLS = st.lists(
    st.tuples(st.just("update"), st.lists(st.sampled_from(Event)))
    | st.tuples(st.sampled_from(["dismiss", "asked"]), st.sampled_from(Event)),
    max_size=30,
)


@given(calls=CALLS)
def test_each_is_offered_once_and_for_a_reason(calls):
    offers, causes, asked, away, read = Offers(), set(), set(), set(), set()
    for kind, what in calls:
        if kind == "update":
            offers.update(what, 0.0)
            new = set(what) - causes
            away = {one for one in away if one in what} | (read & new)
            causes, read = set(what), read - new
        elif kind == "asked":
            offers.asked(what)
            asked.add(what)
            away.discard(what)
        else:
            offers.dismiss(what)
            read |= {what} & asked & AHEAD - causes
            asked.discard(what)
            away |= {what} & causes
        assert len(offers.open) == len(set(offers.open))
        assert set(offers.open) == (causes - away) | asked
