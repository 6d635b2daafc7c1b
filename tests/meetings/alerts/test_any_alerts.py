"""Whatever happens, in whatever order: alerts follow from how things are, and go with it."""

from dataclasses import replace
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.loading import load
from app.meetings.alerts.alerts import WORST_FIRST, find_alerts
from app.meetings.alerts.model import AlertKind, Urgency
from app.meetings.alerts.sentences import sentence_of
from app.meetings.alerts.settle import Settler
from app.meetings.identified import Identifications
from app.meetings.matching.model import Likeness, Match
from app.meetings.roster.events import Gone, Present, RoomChanged
from app.meetings.roster.participant import (
    LONGEST_NAME,
    Machine,
    Means,
    NameDanger,
    Participant,
    Room,
    Standing,
)
from tests.meetings.alerts.scenes import ANNA, BO, NOW, confirmed, one, roster_of, view_of

GUIDELINE, _ = load("sykehuset-ostfold")
FLAGS = st.one_of(st.none(), st.booleans())

people = st.builds(
    Participant,
    id=st.sampled_from("abcdefgh"),
    name=st.sampled_from(["", "Anna Berg", "Olle", "{names} <b>", "x" * LONGEST_NAME]),
    dangers=st.frozensets(st.sampled_from(NameDanger), max_size=1),
    standing=st.sampled_from(Standing),
    means=st.sampled_from(Means),
    machine=st.sampled_from(Machine),
    has_camera_on=FLAGS,
    hand_raised_at=st.one_of(st.none(), st.integers(0, 5).map(float)),
    is_ours=st.booleans(),
    parent=st.sampled_from(["", "", "a", "b"]),
    records=st.booleans(),
    uses_ai=st.booleans(),
)
lists = st.lists(people, max_size=8, unique_by=lambda each: each.id)
rooms = st.builds(
    Room, is_locked=FLAGS, is_recorded=FLAGS, is_streamed=FLAGS, waiting=st.integers(0, 3)
)
matches = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.builds(Match, st.sampled_from(Likeness), st.sampled_from([None, ANNA, BO])),
)


def any_view(them, room, found, late=frozenset()):
    return view_of(
        roster=roster_of(*them, room=room),
        people=(ANNA, BO),
        matches=found,
        guideline=GUIDELINE,
        service="teams_skype",
        patient_allowed=False,
        starts_at=NOW - 999,
        after_lock=late,
    )


def told(alerts):
    return {(each.kind, frozenset(each.subjects), each.rules) for each in alerts}


@given(lists, rooms, matches, st.randoms(use_true_random=False))
def test_the_order_of_events_makes_no_difference(them, room, found, random):
    first = find_alerts(any_view(them, room, found))
    shuffled = them[:]
    random.shuffle(shuffled)
    roster = roster_of()
    events = [Present(each, NOW) for each in shuffled] + [RoomChanged(room, NOW)]
    random.shuffle(events)
    for event in events:
        roster.apply(event)
    second = find_alerts(replace(any_view(them, room, found), roster=roster))
    assert told(first) == told(second)


@given(lists, rooms, matches)
def test_ours_and_what_belongs_to_another_are_never_mentioned(them, room, found):
    view = any_view(them, room, found, frozenset("abcdefgh"))
    shown = view.roster.participants
    for alert in find_alerts(view):
        if alert.kind is not AlertKind.MISSING:
            assert not any(shown[who].is_ours or shown[who].parent for who in alert.subjects)


@given(lists, rooms, matches)
def test_every_alert_is_whole(them, room, found):
    alerts = find_alerts(any_view(them, room, found))
    assert [each.kind for each in alerts] == sorted((a.kind for a in alerts), key=WORST_FIRST.index)
    assert len({each.key for each in alerts}) == len(alerts)
    for alert in alerts:
        loud = alert.kind in (AlertKind.UNKNOWN_PARTICIPANT, AlertKind.IN_LOBBY)
        assert (alert.urgency is Urgency.ASSERTIVE) is loud
        for hidden in (False, True):
            words = sentence_of(alert, lambda _, text: text, "09:41:10", hidden=hidden)
            assert words.endswith((".", "?"))
            assert len(words) < 300


@given(lists, rooms, matches)
def test_nothing_is_left_when_everybody_left_and_all_is_off(them, room, found):
    view = any_view(them, room, found)
    settler = Settler()
    settler.settle(find_alerts(view), NOW)
    for each in them:
        view.roster.apply(Gone(each.id, NOW))
    view.roster.apply(RoomChanged(Room(), NOW))
    assert find_alerts(replace(view, people=())) == ()
    assert settler.settle((), NOW) == ()


@given(lists, rooms, matches, st.frozensets(st.sampled_from("abcdefgh")))
def test_whom_a_person_confirmed_is_not_asked_about(them, room, found, known):
    view = any_view(them, room, found, frozenset("abcdefgh"))
    sure = confirmed(*(each for each in view.roster.participants.values() if each.id in known))
    about_who = {
        AlertKind.UNKNOWN_PARTICIPANT,
        AlertKind.NAME_DANGER,
        AlertKind.ARRIVED_AFTER_LOCK,
        AlertKind.RENAMED,
        AlertKind.CAME_AGAIN,
    }
    for alert in find_alerts(replace(view, identifications=sure)):
        if alert.kind in about_who:
            assert not known & set(alert.subjects)


def test_a_thousand_are_looked_at_in_a_moment():
    them = [one(f"p{number}", hand_raised_at=NOW + number) for number in range(1000)]
    view = replace(any_view(them, Room(), {}), identifications=Identifications())
    settler = Settler()
    settler.settle(find_alerts(view), NOW)
    begin = perf_counter()
    alerts = settler.settle(find_alerts(view), NOW)
    taken = perf_counter() - begin
    assert len(alerts) == 3
    assert taken < 0.1
