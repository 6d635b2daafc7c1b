"""Alerts come with their cause and go with it, and what was put away stays so meanwhile."""

from dataclasses import replace

import pytest

from app.guidelines.decisions import Limit
from app.guidelines.loading import load
from app.meetings.alerts.model import AlertKind
from app.meetings.alerts.view import Timing
from app.meetings.identified import How
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import Present, SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Room, Standing
from app.services.service import Answer
from app.watching.circumstances import Circumstances
from app.watching.progress import Progress
from tests.watching.scripted import AT, seen

STRANGER = seen("s", "Xerxes Qwom")


@pytest.fixture
def kinds(watch, settled):
    def kinds():
        settled(watch)
        return [alert.kind for alert in watch.alerts]

    return kinds


@pytest.fixture
def changes(watch):
    told = []
    watch.alerts_changed.connect(lambda: told.append(watch.alerts))
    return told


def one_of(watch, kind):
    return next(alert for alert in watch.alerts if alert.kind is kind)


def test_a_stranger_is_told_of_and_no_more_when_they_go(watch, service, kinds):
    service.begin(seen("a", "Anna Zorbert"))
    assert kinds() == []
    service.join(STRANGER)
    assert kinds() == [AlertKind.UNKNOWN_PARTICIPANT]
    service.gone("s")
    assert kinds() == []


def test_the_same_alerts_are_not_told_twice(watch, service, kinds, changes, tick, clock):
    service.begin(seen("a", "Anna Zorbert"), STRANGER)
    kinds()
    assert len(changes) == 1
    tick(1, clock)
    service.join(seen("b", "Bo Quixley"))
    kinds()
    assert len(changes) == 1


def test_alerts_are_of_the_list_that_is_told(watch, service, settled):
    """Whoever hears of the list finds old alerts; whoever hears of alerts finds both."""
    order = []
    watch.list_changed.connect(lambda _: order.append("list"))
    watch.alerts_changed.connect(lambda: order.append("alerts"))
    service.begin(STRANGER)
    settled(watch)
    assert order == ["list", "alerts"]


def test_who_was_identified_is_no_stranger(watch, service, kinds):
    service.begin(STRANGER)
    assert kinds() == [AlertKind.UNKNOWN_PARTICIPANT]
    watch.confirm("s", (), How.ID_SHOWN)
    assert kinds() == []
    watch.take_back("s")
    assert kinds() == [AlertKind.UNKNOWN_PARTICIPANT]


def test_a_lost_list_says_so_first(watch, service, kinds):
    service.begin(STRANGER)
    service.lose()
    assert kinds()[0] is AlertKind.NOT_LIVE
    service.begin(STRANGER)
    assert AlertKind.NOT_LIVE not in kinds()


def test_somebody_in_the_lobby_is_told_of_until_they_are_in(watch, service, kinds):
    service.begin(seen("w", "Anna Zorbert", standing=Standing.LOBBY))
    assert kinds() == [AlertKind.IN_LOBBY]
    service.join(seen("w", "Anna Zorbert"))
    assert kinds() == []


def test_what_was_put_away_stays_so_while_it_lasts(watch, service, kinds):
    service.begin(seen("a", "Anna Zorbert"))
    service.room(is_recorded=True)
    assert kinds() == [AlertKind.RECORDING]
    watch.acknowledge(watch.alerts[0])
    assert kinds() == []
    service.join(seen("b", "Bo Quixley"))
    assert kinds() == []


def test_what_was_put_away_comes_again_with_a_new_cause(watch, service, kinds, tick, clock):
    service.begin(seen("a", "Anna Zorbert"))
    service.room(is_recorded=True)
    kinds()
    watch.acknowledge(watch.alerts[0])
    kinds()
    service.room(is_recorded=False)
    assert kinds() == []
    # What comes and goes stays quiet for a moment; this is not that.
    tick(120, clock)
    service.room(is_recorded=True)
    assert kinds() == [AlertKind.RECORDING]


def test_that_one_of_the_missing_came_says_nothing_anew(watch, service, kinds, clock, tick):
    watch.set_circumstances(Circumstances(starts_at=AT - 60))
    service.begin()
    assert kinds() == [AlertKind.MISSING]
    assert len(watch.alerts[0].subjects) == 3
    watch.acknowledge(watch.alerts[0])
    assert kinds() == []
    service.join(seen("a", "Anna Zorbert"))
    watch.confirm("a", (watch.people[0].key,), How.KNOWN)
    assert AlertKind.MISSING not in kinds()


def test_a_stranger_cannot_be_put_away(watch, service, kinds):
    service.begin(STRANGER)
    kinds()
    watch.acknowledge(watch.alerts[0])
    assert kinds() == [AlertKind.UNKNOWN_PARTICIPANT]


def test_the_clock_alone_brings_who_is_missing(watch, service, kinds, tick, clock):
    watch.set_circumstances(Circumstances(starts_at=AT + 30))
    service.begin()
    assert kinds() == []
    tick(31, clock)
    assert [alert.kind for alert in watch.alerts] == [AlertKind.MISSING]


def test_a_list_nobody_looked_at_asks_to_be_looked_at(watch, service, kinds, tick, clock):
    guideline, _ = load("sykehuset-ostfold")
    watch.set_circumstances(Circumstances(guideline, timing=Timing(look_again_s=60)))
    service.begin(seen("a", "Anna Zorbert"))
    assert kinds() == []
    tick(61, clock)
    assert [alert.kind for alert in watch.alerts] == [AlertKind.LOOK_AGAIN]
    watch.looked()
    assert kinds() == []


def test_another_limit_counts_at_once(watch, service, kinds):
    service.begin(seen("a", "Anna Zorbert"), seen("b", "Bo Quixley"))
    assert kinds() == []
    watch.set_circumstances(Circumstances(limit=Limit(most=2)))
    assert AlertKind.LIMIT_REACHED in kinds()
    watch.set_circumstances(Circumstances())
    assert AlertKind.LIMIT_REACHED not in kinds()


def test_who_comes_while_it_is_locked_is_told_of(watch, service, kinds):
    service.begin(seen("a", "Anna Zorbert"))
    service.room(is_locked=True)
    service.join(seen("b", "Bo Quixley"))
    assert AlertKind.ARRIVED_AFTER_LOCK in kinds()
    watch.acknowledge(one_of(watch, AlertKind.ARRIVED_AFTER_LOCK))
    assert AlertKind.ARRIVED_AFTER_LOCK not in kinds()


def test_whom_the_user_lets_in_is_no_news_after_locking(watch, service, kinds):
    waits = seen("b", "Bo Quixley", standing=Standing.LOBBY)
    service.begin(seen("a", "Anna Zorbert"), waits, room=Room(is_locked=True))
    kinds()
    watch.run(Command(CommandKind.ADMIT, "b"))
    service.join(replace(waits, standing=Standing.IN_ROOM))
    assert kinds() == []


def test_a_meeting_that_is_over_says_so_until_the_user_stops(watch, service, kinds):
    service.begin(STRANGER)
    kinds()
    service.end()
    assert kinds() == [AlertKind.NOT_LIVE]
    watch.stop()
    assert kinds() == []


def test_that_we_were_put_out_is_said_until_it_begins_anew(watch, service, kinds):
    service.begin(seen("a", "Anna Zorbert"))
    service.put_out()
    assert kinds() == [AlertKind.NOT_LIVE]
    assert one_of(watch, AlertKind.NOT_LIVE).variant == "put_out"
    service.begin(seen("a", "Anna Zorbert"))
    assert kinds() == []


def test_an_end_that_was_asked_for_here_is_no_alert(watch, service, kinds):
    service.begin(seen("a", "Anna Zorbert"))
    kinds()
    watch.run(Command(CommandKind.END))
    service.end()
    assert kinds() == []


def test_who_asked_for_the_end_in_vain_is_told_of_being_put_out(watch, service, kinds):
    service.begin(seen("a", "Anna Zorbert"))
    kinds()
    watch.run(Command(CommandKind.END))
    service.answer(Command(CommandKind.END), Answer.REFUSED)
    service.put_out()
    assert kinds() == [AlertKind.NOT_LIVE]


def test_our_own_stop_is_not_the_end_that_was_asked_for(watch, service, kinds):
    service.begin(seen("a", "Anna Zorbert"))
    kinds()
    told = []
    watch.command_changed.connect(lambda entry: told.append(entry.progress))
    watch.run(Command(CommandKind.END))
    service.answer(Command(CommandKind.END))
    watch.stop()
    kinds()
    assert Progress.DONE not in told


def test_a_naming_that_hangs_is_told_of(watch, service, kinds, tick, clock):
    service.begin(seen("a", "Anna Zorbert"))
    service.tell(SnapshotBegins(clock()))
    tick(4, clock)
    assert kinds() == []
    tick(2, clock)
    assert kinds() == [AlertKind.NOT_LIVE]


def test_one_of_those_put_away_who_comes_and_goes_is_missing_anew(
    watch, service, kinds, tick, clock
):
    watch.set_circumstances(Circumstances(starts_at=clock()))
    service.begin(seen("c", "Cia Vintersol"))
    assert kinds() == [AlertKind.MISSING]
    watch.acknowledge(one_of(watch, AlertKind.MISSING))
    service.join(seen("a", "Anna Zorbert"))
    assert kinds() == []
    tick(120, clock)
    service.gone("a")
    assert kinds() == [AlertKind.MISSING]


def test_a_hand_that_goes_up_again_is_said(watch, service, kinds, tick, clock):
    up = [
        seen(one, name, hand_raised_at=clock())
        for one, name in (("a", "Anna Zorbert"), ("b", "Bo Quixley"))
    ]
    service.begin(*up)
    assert kinds() == [AlertKind.HANDS]
    watch.acknowledge(one_of(watch, AlertKind.HANDS))
    service.join(replace(up[0], hand_raised_at=None))
    assert kinds() == []
    tick(120, clock)
    service.join(up[0])
    assert kinds() == [AlertKind.HANDS]


def test_who_came_in_a_gap_is_judged_when_the_lock_is_known(watch, service, kinds, clock):
    anna, bo = seen("a", "Anna Zorbert"), seen("b", "Bo Quixley")
    service.begin(anna, room=Room(is_locked=True))
    service.lose()
    at = clock()
    service.tell(SnapshotBegins(at), Present(anna, at), Present(bo, at), SnapshotEnds(at))
    assert kinds() == []
    service.room(is_locked=True)
    assert kinds() == [AlertKind.ARRIVED_AFTER_LOCK]


def test_alerts_say_nothing_of_anybody_in_their_repr(watch, service, kinds):
    service.begin(STRANGER)
    kinds()
    assert "Xerxes" not in repr(watch.alerts)
    assert "Zorbert" not in repr((watch.matches, watch.identifications))
