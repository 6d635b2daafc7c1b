"""A bad connection does not make the page flicker, and nothing is told twice."""

from dataclasses import replace

import pytest

from app.meetings.alerts.alerts import announcements
from app.meetings.alerts.model import Alert, AlertKind
from app.meetings.alerts.settle import Settler
from app.meetings.alerts.timing import Timing

Kind = AlertKind
NOW = 1_000.0


def about(kind, *who, names=(), since=NOW, **fields):
    return Alert(kind, who, since=since, names=names or who, **fields)


def lobby(*who, **fields):
    return about(Kind.IN_LOBBY, *who, **fields)


def news(shown):
    return [alert for alert in shown if not alert.was_told]


def test_what_is_new_appears_and_goes_at_once():
    settler = Settler()
    assert settler.settle([lobby("a")], NOW) == (lobby("a"),)
    assert settler.settle([], NOW + 1) == ()


def test_what_comes_back_soon_keeps_its_time_and_is_not_told_again():
    settler = Settler()
    assert news(settler.settle([lobby("a")], NOW))
    settler.settle([], NOW + 10)
    (back,) = settler.settle([lobby("a", since=NOW + 20)], NOW + 20)
    assert (back.since, back.was_told) == (NOW, True)
    assert announcements((), [back]) == ()


def test_what_comes_back_late_is_new():
    settler = Settler(Timing(forget_s=60))
    settler.settle([lobby("a")], NOW)
    settler.settle([], NOW + 1)
    (back,) = settler.settle([lobby("a", since=NOW + 99)], NOW + 99)
    assert (back.since, back.was_told) == (NOW + 99, False)


def test_what_flaps_stays_in_sight_for_a_moment():
    settler = Settler(Timing(settle_s=4))
    alert = about(Kind.LIMIT_NEAR)
    seen = [len(settler.settle([alert] * (second % 2), NOW + second)) for second in range(1, 12)]
    assert seen == [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    assert settler.settle([], NOW + 12) == (alert,)
    assert settler.settle([], NOW + 14) == (alert,)
    assert settler.settle([], NOW + 15) == ()


def test_a_list_that_is_live_again_is_not_called_otherwise_for_a_moment():
    settler = Settler(Timing(settle_s=4))
    alert = about(Kind.NOT_LIVE)
    seen = [len(settler.settle([alert] * (second % 2), NOW + second)) for second in range(1, 12)]
    assert seen == [1, 0] * 5 + [1]


def test_a_list_that_is_lost_again_tells_since_when_now():
    settler = Settler()
    settler.settle([about(Kind.NOT_LIVE)], NOW)
    settler.settle([], NOW + 5)
    (alert,) = settler.settle([about(Kind.NOT_LIVE, since=NOW + 9)], NOW + 9)
    assert alert.since == NOW + 9


@pytest.mark.parametrize(("before", "now"), [(False, False), (True, False), (False, True)])
def test_an_intruder_with_the_name_of_somebody_unknown_who_left_is_told(before, now):
    settler = Settler()
    stranger = about(Kind.UNKNOWN_PARTICIPANT, "a", names=("Olle",))
    settler.settle([replace(stranger, is_known=before)], NOW)
    settler.settle([], NOW + 1)
    again = replace(stranger, subjects=("b",), is_known=now)
    assert news(settler.settle([again], NOW + 2)) == [again]


def test_somebody_whose_connection_flaps_is_not_told_again_under_another_id():
    settler = Settler()
    settler.settle([lobby("a", names=("Olle",), is_known=True)], NOW)
    settler.settle([], NOW + 1)
    (back,) = settler.settle([lobby("b", names=("Olle",), is_known=True)], NOW + 2)
    assert back.was_told
    second = lobby("c", names=("Olle",), is_known=True)
    shown = settler.settle([back, second], NOW + 3)
    assert news(shown) == [second]


def test_one_more_of_many_is_told_and_one_who_left_is_not():
    settler = Settler()
    assert news(settler.settle([lobby("a", "b", "c", "d")], NOW))
    assert not news(settler.settle([lobby("a", "b", "c", "d")], NOW + 1))
    assert not news(settler.settle([lobby("a"), lobby("b"), lobby("c")], NOW + 2))
    assert not news(settler.settle([lobby("a", "b", "c", "d")], NOW + 3))
    assert news(settler.settle([lobby("a", "b", "c", "d", "e")], NOW + 4))


def test_no_alert_stays_beside_another_about_the_same():
    settler = Settler()
    many, few = [lobby("a", "b", "c", "d")], [lobby("a"), lobby("b"), lobby("c")]
    for second in range(0, 8, 2):
        assert settler.settle(many, NOW + second) == tuple(many)
        assert settler.settle(few, NOW + second + 1) == tuple(few)


def test_a_camera_is_given_time_to_be_switched_on():
    settler = Settler(Timing(camera_off_s=20))
    dark = about(Kind.PATIENT_CAMERA_OFF, "a")
    assert settler.settle([dark], NOW) == ()
    assert settler.settle([], NOW + 10) == ()
    assert settler.settle([dark], NOW + 15) == ()
    assert settler.settle([dark], NOW + 34) == ()
    assert settler.settle([dark], NOW + 35) == (dark,)


def test_a_clock_that_is_set_back_hides_nothing():
    settler = Settler()
    settler.settle([lobby("a")], NOW)
    assert settler.settle([lobby("a"), lobby("b")], NOW - 3600) == (lobby("a"), lobby("b"))


def test_the_worst_stands_first():
    alerts = [about(Kind.HANDS, "a"), lobby("a"), about(Kind.NOT_LIVE)]
    kinds = [alert.kind for alert in Settler().settle(alerts, NOW)]
    assert kinds == [Kind.NOT_LIVE, Kind.IN_LOBBY, Kind.HANDS]


def test_an_end_after_a_loss_is_told_and_only_once():
    settler = Settler()
    assert news(settler.settle([about(Kind.NOT_LIVE)], NOW))
    out = about(Kind.NOT_LIVE, variant="put_out", since=NOW + 5)
    assert news(settler.settle([out], NOW + 5)) == [out]
    assert not news(settler.settle([out], NOW + 6))


def test_still_missing_and_one_more_who_waits_are_told():
    missing = about(Kind.MISSING, "1")
    still = about(Kind.MISSING, "1", variant="still")
    assert announcements([missing], [still]) == (still,)
    assert announcements([still], [still]) == ()
    two, three = (lobby(variant="counted", number=number) for number in (2, 3))
    assert announcements([two], [three]) == (three,)
    assert announcements([three], [two]) == ()
