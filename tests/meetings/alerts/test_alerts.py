"""Each alert comes with its cause, says what can be done, and goes with its cause."""

from dataclasses import replace

import pytest

from app.guidelines.decisions import Limit
from app.guidelines.loading import load
from app.meetings.alerts.alerts import WORST_FIRST, find_alerts, still_acknowledged
from app.meetings.alerts.model import Action, AlertKind, Urgency
from app.meetings.identified import How
from app.meetings.matching.model import Likeness, Match
from app.meetings.roster.changes import Change, ChangeKind
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.events import (
    Ended,
    EndReason,
    Gone,
    Lost,
    Present,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import (
    Machine,
    Means,
    NameDanger,
    Participant,
    Room,
    Standing,
)
from app.meetings.roster.roster import Roster
from tests.meetings.alerts.scenes import (
    ANNA,
    BO,
    LOCKED,
    NOW,
    OPEN,
    confirmed,
    exact,
    kinds,
    one,
    roster_of,
    the,
    view_of,
    without,
)

OSTFOLD, _ = load("sykehuset-ostfold")
VASTMANLAND, _ = load("region-vastmanland")


def test_there_is_a_place_in_the_order_for_every_kind():
    assert sorted(WORST_FIRST) == sorted(AlertKind)


def test_somebody_nobody_expects_is_said_with_what_can_be_done():
    view = view_of(one("a", "Olle"), one("b", "Bo Ek"), people=[BO], matches=exact(b=BO))
    alert = the(view, "unknown_participant")

    assert (alert.subjects, alert.names) == (("a",), ("Olle",))
    assert alert.urgency is Urgency.ASSERTIVE
    assert alert.actions == (Action.IDENTIFY, Action.ASK_TO_LEAVE, Action.REMOVE, Action.END)
    them = view.roster.participants["a"]
    assert kinds(without(view, identifications=confirmed(them))) == []
    view.roster.apply(Gone("a", NOW))
    assert kinds(view) == []


@pytest.mark.parametrize(
    ("likeness", "is_said"),
    [("unknown", True), ("unsure", True), ("likely", False), ("exact", False)],
)
def test_only_who_is_surely_proposed_is_not_unknown(likeness, is_said):
    matches = {"a": Match(Likeness(likeness), BO)}
    assert ("unknown_participant" in kinds(view_of(one("a"), matches=matches))) is is_said


@pytest.mark.parametrize(
    ("fields", "variant"),
    [({"means": Means.PHONE}, "phone"), ({"means": Means.VIDEO}, "nameless")],
)
def test_somebody_without_a_name_is_said_so(fields, variant):
    view = view_of(Participant("a", "", **fields))
    assert the(view, "unknown_participant").variant == variant


def test_without_a_list_of_those_expected_it_is_said_so():
    assert the(view_of(one("a")), "unknown_participant").variant == "no_list"
    assert the(view_of(one("a"), people=(BO,)), "unknown_participant").variant == ""
    waits = one("b", standing=Standing.LOBBY)
    assert the(view_of(waits), "in_lobby").variant == ""


def test_no_button_stands_twice_for_the_same_person():
    bad = one("a", dangers=frozenset({NameDanger.FOREIGN_LETTERS}))
    unknown, danger, late = find_alerts(view_of(bad, room=LOCKED, after_lock=frozenset({"a"})))
    assert Action.REMOVE in unknown.actions
    assert danger.actions == (Action.IDENTIFY,)
    assert late.actions == (Action.IDENTIFY, Action.ACKNOWLEDGE)


def test_many_unknown_become_one_alert_and_no_command_is_for_several():
    people = [one(f"p{number}") for number in range(4)]
    assert len(kinds(view_of(*people[:3]))) == 3
    alert = the(view_of(*people), "unknown_participant")
    assert alert.subjects == ("p0", "p1", "p2", "p3")
    assert (alert.number, len(alert.names)) == (4, 3)
    assert not {Action.REMOVE, Action.ADMIT, Action.DENY} & set(alert.actions)


def test_there_is_no_button_for_what_the_service_does_not_let_us_do():
    view = view_of(one("a"), one("b", may_be_removed=False))
    for_a, for_b = find_alerts(view)
    assert Action.REMOVE in for_a.actions
    assert Action.REMOVE not in for_b.actions
    only_lock = without(view, commands=frozenset({CommandKind.LOCK}))
    assert find_alerts(only_lock)[0].actions == (Action.IDENTIFY, Action.ASK_TO_LEAVE)
    by_hand = without(view, commands=frozenset())
    assert Action.REMOVE in find_alerts(by_hand)[0].actions


def test_who_waits_is_said_whether_on_the_list_or_not():
    olle = one("a", "Olle", standing=Standing.LOBBY)
    bo = one("b", "Bo Ek", standing=Standing.LOBBY)
    view = view_of(olle, bo, people=[BO], matches=exact(b=BO))
    assert [(a.kind.value, a.variant) for a in find_alerts(view)] == [
        ("in_lobby", "not_on_list"),
        ("in_lobby", ""),
    ]
    assert find_alerts(view)[0].urgency is Urgency.ASSERTIVE
    assert find_alerts(view)[0].actions == (Action.ADMIT, Action.DENY)
    assert kinds(view_of(one("a", standing=Standing.AT_PIN))) == []


def test_a_lobby_of_which_only_the_number_is_known_is_said():
    alert = the(view_of(room=Room(waiting=2)), "in_lobby")
    assert (alert.variant, alert.number) == ("counted", 2)


def test_who_waits_is_not_missing():
    view = view_of(
        one("b", standing=Standing.LOBBY), people=(BO,), matches=exact(b=BO), starts_at=NOW - 400
    )
    assert kinds(view) == ["in_lobby"]


@pytest.mark.parametrize("danger", [one for one in NameDanger if one is not NameDanger.EMPTY])
def test_a_misleading_name_is_said_in_the_room_and_in_the_lobby(danger):
    for standing in (Standing.IN_ROOM, Standing.LOBBY):
        bad = one("a", dangers=frozenset({danger}), standing=standing)
        view = view_of(bad, matches=exact(a=BO))
        assert "name_danger" in kinds(view)
        assert kinds(without(view, identifications=confirmed(bad))) != ["name_danger"]


def test_a_new_name_and_a_new_connection_need_it_again():
    anna, again = one("a", "Anna Berg"), one("b", "Anna Berg")
    known = confirmed(anna)
    renamed = replace(anna, name="Olle")
    view = view_of(renamed, identifications=known, matches=exact(a=ANNA))
    assert kinds(view) == ["renamed"]
    known.note(Change(ChangeKind.JOINED, NOW, again))
    view = view_of(anna, again, identifications=known, matches=exact(a=ANNA, b=ANNA))
    assert kinds(view) == ["came_again", "came_again"]
    assert {alert.variant for alert in find_alerts(view)} == {"twice"}
    known.confirm(again, (), How.KNOWN, NOW)
    assert kinds(view) == ["came_again"]
    known.confirm(anna, (), How.KNOWN, NOW)
    assert kinds(view) == []


def test_who_came_after_locking_is_said_until_identified():
    late = one("a")
    view = view_of(late, room=LOCKED, matches=exact(a=BO), after_lock=frozenset({"a"}))
    assert the(view, "arrived_after_lock").subjects == ("a",)
    assert kinds(without(view, identifications=confirmed(late))) == []


def test_who_is_missing_is_said_at_the_start_and_again_later():
    view = view_of(one("b"), people=(ANNA, BO), matches=exact(b=BO), starts_at=NOW)
    assert kinds(without(view, now=NOW - 1)) == []
    at_start = the(view, "missing")
    assert (at_start.subjects, at_start.names) == ((str(ANNA.key),), ("Anna Berg",))
    assert at_start.since == NOW
    later = the(without(view, now=NOW + 300), "missing")
    assert (later.variant, later.limit) == ("still", 5)
    view.roster.apply(Present(one("a"), NOW))
    assert kinds(without(view, matches=exact(a=ANNA, b=BO))) == []


def test_without_a_start_somebody_is_missing_after_a_while_only():
    view = view_of(people=(ANNA,))
    assert kinds(view) == []
    assert kinds(without(view, now=NOW + 300, looked_at=NOW + 300)) == ["missing"]


def test_several_behind_one_connection_are_all_here():
    both = one("a", "Rummet")
    known = confirmed(both, keys=(ANNA.key, BO.key))
    view = view_of(both, people=(ANNA, BO), identifications=known, starts_at=NOW - 400)
    assert kinds(view) == []


def test_a_complete_room_is_to_be_locked_where_a_rule_says_so():
    view = view_of(
        one("b"), room=OPEN, people=(BO,), matches=exact(b=BO), guideline=OSTFOLD, service="join"
    )
    assert the(view, "room_open").actions == (Action.LOCK, Action.ACKNOWLEDGE)
    assert kinds(without(view, guideline=VASTMANLAND, service="pexip")) == []
    assert kinds(without(view, people=(BO, ANNA))) == []
    assert kinds(without(view, roster=roster_of(one("b"), room=LOCKED))) == []


@pytest.mark.parametrize(
    ("limit", "count", "kind"),
    [
        (Limit(most=2), 1, None),
        (Limit(most=2), 2, "limit_reached"),
        (Limit(most=15), 13, None),
        (Limit(most=15), 14, "limit_near"),
        (Limit(most=15), 15, "limit_reached"),
        (Limit(most=15), 16, "limit_reached"),
        (Limit(below=50), 44, None),
        (Limit(below=50), 45, "limit_near"),
        (Limit(below=50), 49, "limit_reached"),
        (Limit(), 99, None),
        (None, 99, None),
    ],
)
def test_the_count_against_the_limit(limit, count, kind):
    view = view_of(room=Room(head_count=count), limit=limit)
    assert kinds(view) == ([kind] if kind else [])
    if kind:
        assert find_alerts(view)[0].number == count


def test_a_room_too_full_cannot_be_put_away_with_a_full_one():
    view = view_of(room=Room(head_count=15), limit=Limit(most=15))
    away = without(view, acknowledged=frozenset({the(view, "limit_reached").key}))
    assert kinds(away) == []
    assert kinds(without(away, roster=roster_of(room=Room(head_count=16)))) == ["limit_reached"]


@pytest.mark.parametrize(
    ("kind", "flag", "does"),
    [
        ("recording", "is_recorded", {"records": True}),
        ("recording", "is_recorded", {"machine": Machine.RECORDER}),
        ("streaming", "is_streamed", {"machine": Machine.STREAM}),
        ("transcribing", "is_transcribed", {"transcribes": True}),
        ("ai", "uses_ai", {"machine": Machine.NOTE_TAKER}),
        ("ai", "uses_ai", {"uses_ai": True}),
    ],
)
def test_what_is_kept_of_the_meeting(kind, flag, does):
    assert the(view_of(room=Room(**{flag: True})), kind).subjects == ()
    assert kinds(view_of(room=Room(**{flag: False}))) == []
    alert = the(view_of(one("r", **does), matches=exact(r=BO)), kind)
    assert (alert.subjects, alert.variant) == (("r",), "named")
    assert Action.STOP_RECORDING in alert.actions


def test_a_patients_camera_that_is_off():
    dark = one("a", means=Means.VIDEO, has_camera_on=False)
    view = view_of(dark, people=(ANNA,), matches=exact(a=ANNA))
    assert kinds(view) == ["patient_camera_off"]
    assert kinds(without(view, matches=exact(a=BO))) == []
    lit = one("b", means=Means.VIDEO, has_camera_on=True)
    both = roster_of(dark, lit)
    assert kinds(without(view, roster=both, matches=exact(a=ANNA, b=ANNA))) == []
    for fields in ({"has_camera_on": None}, {"means": Means.PHONE, "has_camera_on": False}):
        other = roster_of(one("a", **fields))
        assert kinds(without(view, roster=other)) == []


def test_a_patient_where_none_is_to_be():
    view = view_of(one("a"), people=(ANNA,), matches=exact(a=ANNA), patient_allowed=False)
    assert kinds(view) == ["patient_in_staff_service"]
    for allowed in (True, None):
        assert kinds(without(view, patient_allowed=allowed)) == []


def test_hands_stand_in_the_order_in_which_they_went_up():
    first, second = one("b", hand_raised_at=NOW - 9), one("a", hand_raised_at=NOW - 5)
    view = view_of(second, first, matches=exact(a=BO, b=ANNA))
    alert = the(view, "hands")
    assert (alert.subjects, alert.since) == (("b", "a"), NOW - 9)
    assert alert.urgency is Urgency.POLITE


def test_a_list_nobody_looked_at_where_a_rule_asks():
    view = view_of(guideline=OSTFOLD, now=NOW + 300)
    assert the(view, "look_again").actions == (Action.LOOKED,)
    assert kinds(without(view, looked_at=NOW + 299)) == []
    assert kinds(without(view, guideline=None)) == []


def test_a_list_that_is_lost_claims_nothing_as_of_now():
    view = view_of(one("a"), one("b", standing=Standing.LOBBY), people=(ANNA,), starts_at=NOW)
    assert "missing" in kinds(view)
    view.roster.apply(Lost(NOW + 5))
    alerts = find_alerts(view)
    assert [alert.kind.value for alert in alerts] == ["not_live", "unknown_participant", "in_lobby"]
    assert (alerts[0].since, alerts[0].actions) == (NOW + 5, (Action.RECONNECT,))
    assert all(alert.is_last_seen for alert in alerts[1:])
    commands = {Action.REMOVE, Action.END, Action.ADMIT, Action.DENY, Action.LOCK}
    assert not any(commands & set(alert.actions) for alert in alerts)
    view.roster.apply(SnapshotBegins(NOW + 9))
    assert "not_live" in kinds(view)
    view.roster.apply(SnapshotEnds(NOW + 9))
    assert kinds(view) == ["missing"]


def test_before_the_first_list_nothing_is_said():
    roster = Roster()
    assert kinds(view_of(roster=roster)) == []
    roster.apply(SnapshotBegins(NOW))
    roster.apply(Present(one("a"), NOW))
    assert kinds(view_of(roster=roster)) == []


def test_what_was_put_away_comes_again_with_another_cause():
    hand = one("a", hand_raised_at=NOW)
    view = view_of(hand, matches=exact(a=BO, b=ANNA))
    away = without(view, acknowledged=frozenset({the(view, "hands").key}))
    assert kinds(away) == []
    assert still_acknowledged(away.acknowledged, find_alerts(view)) == away.acknowledged
    view.roster.apply(Present(one("b", hand_raised_at=NOW + 1), NOW))
    assert kinds(away) == ["hands"]
    view.roster.apply(Gone("a", NOW))
    assert still_acknowledged(away.acknowledged, find_alerts(view)) == frozenset()


def test_who_was_put_away_with_others_comes_again_alone():
    up = [one("a", hand_raised_at=NOW), one("b", hand_raised_at=NOW + 1)]
    view = view_of(*up, matches=exact(a=BO, b=ANNA))
    away = frozenset({the(view, "hands").key})
    assert kinds(without(view, acknowledged=away)) == []
    view.roster.apply(Present(replace(up[0], hand_raised_at=None), NOW))
    away = still_acknowledged(away, find_alerts(view))
    assert away == {(AlertKind.HANDS, ("b",))}
    assert kinds(without(view, acknowledged=away)) == []
    view.roster.apply(Present(up[0], NOW))
    assert kinds(without(view, acknowledged=away)) == ["hands"]


def test_an_end_that_nobody_wanted_is_said():
    view = view_of(one("a"), people=(ANNA,))
    view.roster.apply(Ended(NOW + 5, EndReason.PUT_OUT))
    (alert,) = find_alerts(view)
    assert (alert.kind, alert.variant, alert.since) == (AlertKind.NOT_LIVE, "put_out", NOW + 5)
    assert alert.actions == (Action.RECONNECT,)
    assert (alert.urgency, alert.is_last_seen) == (Urgency.ASSERTIVE, False)
    assert kinds(without(view, stopped_by_user=True)) == []


@pytest.mark.parametrize("reason", [EndReason.UNKNOWN, EndReason.MEETING_OVER])
def test_a_meeting_that_is_over_is_said_even_before_the_first_list(reason):
    roster = Roster()
    roster.apply(Ended(NOW, reason))
    assert the(view_of(roster=roster), "not_live").variant == "over"


def test_our_own_stop_is_no_news():
    view = view_of(one("a"))
    view.roster.apply(Ended(NOW, EndReason.BY_US))
    assert kinds(view) == []


def test_a_list_that_is_named_for_too_long_is_not_live():
    view = view_of(one("a", hand_raised_at=NOW), matches=exact(a=ANNA))
    view.roster.apply(SnapshotBegins(NOW + 1))
    assert kinds(view) == []
    view.roster.pass_time(NOW + 7)
    assert the(view, "not_live").since == NOW + 1
    assert kinds(view) == ["not_live"]


def test_that_one_of_several_came_is_no_reason_to_say_it_again():
    view = view_of(one("b"), people=(ANNA, BO), starts_at=NOW, matches=exact())
    away = without(view, acknowledged=frozenset({the(view, "missing").key}))
    assert "missing" not in kinds(away)
    assert "missing" not in kinds(without(away, matches=exact(b=BO)))
    assert "missing" in kinds(without(view, matches=exact(b=BO)))


def test_somebody_unknown_cannot_be_put_away():
    view = view_of(one("a"))
    key = the(view, "unknown_participant").key
    assert kinds(without(view, acknowledged=frozenset({key}))) == ["unknown_participant"]
