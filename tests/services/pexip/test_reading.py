import json
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.roster.events import Gone, Present, RoomChanged, SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Room, Standing
from app.services.pexip import reading as reading_module
from app.services.pexip.reading import Reading
from app.services.pexip.sse import SseEvent
from tests.services.pexip.node import one

NAMES = [
    "participant_sync_begin",
    "participant_sync_end",
    "participant_create",
    "participant_update",
    "participant_delete",
    "conference_update",
    "disconnect",
    "refer",
    "refresh_token",
    "stage",
    "breakout_event",
    "",
]


def say(name, data=None):
    return SseEvent(name, json.dumps(data))


def take(reading, *events, at=5.0):
    return reading.take(events, at)


def test_a_snapshot_and_what_follows():
    reading = Reading({"me"})
    read = take(
        reading,
        say("conference_update", {"locked": True}),
        say("participant_sync_begin"),
        say("participant_create", one("me")),
        say("participant_update", one("a", "Å")),
        SseEvent("participant_sync_end", ""),
        say("participant_delete", {"uuid": "a"}),
    )
    kinds = [type(event) for event in read.events]
    assert kinds == [RoomChanged, SnapshotBegins, Present, Present, SnapshotEnds, Gone]
    assert {event.at for event in read.events} == {5.0}
    assert reading.is_synced
    assert list(reading.known) == ["me"]
    assert reading.standing_of("me") is Standing.IN_ROOM
    assert reading.standing_of("a") is None


def test_who_is_not_named_again_is_not_known():
    reading = Reading(set())
    bracket = (say("participant_sync_begin"), say("participant_sync_end"))
    take(reading, say("participant_create", one("a")), *bracket)
    assert reading.known == {}


def test_an_end_without_a_beginning_makes_nothing_live():
    reading = Reading(set())
    assert take(reading, say("participant_sync_end")).events == []
    assert not reading.is_synced
    take(reading, say("participant_sync_begin"))
    reading.restart()
    assert take(reading, say("participant_sync_end")).events == []


def test_a_room_is_told_when_it_changes_and_on_every_new_stream():
    reading = Reading(set())
    update = say("conference_update", {"locked": False})
    assert len(take(reading, update, update).events) == 1
    reading.restart()
    assert take(reading, update).events == [RoomChanged(Room(is_locked=False), 5.0)]


def test_a_fault_in_one_event_stops_nothing(caplog):
    reading = Reading(set())
    bad = [
        SseEvent("participant_create", "{not json"),
        say("participant_create", {"uuid": "../x", "display_name": "Kari"}),
        say("participant_create", None),
        say("participant_delete", {"uuid": 7}),
        say("participant_delete", None),
        SseEvent("participant_create", "[" * 100_000),
    ]
    with caplog.at_level(logging.INFO):
        read = take(reading, *bad, say("participant_create", one("a")))
    assert [event.participant.id for event in read.events] == ["a"]
    assert reading.faults == len(bad)
    assert "Kari" not in caplog.text
    assert "participant_create not understood: " in caplog.text


def test_what_the_service_wants():
    reading = Reading(set())
    wishes = take(reading, say("disconnect", {"reason": "a\u202eb"})).wishes
    assert wishes.disconnected == "ab"
    assert take(reading, say("disconnect")).wishes.disconnected == ""
    assert take(reading, say("refresh_token")).wishes.refresh
    assert take(reading, say("refer", {"alias": "x", "token": "y"})).wishes.referred
    wishes = take(reading, say("participant_create", one("a"))).wishes
    assert (wishes.disconnected, wishes.refresh, wishes.referred) == (None, False, False)


@pytest.mark.parametrize("name", ["stage", "layout", "message_received", "new_in_2030", ""])
def test_other_events_are_passed_over(name):
    reading = Reading(set())
    assert take(reading, SseEvent(name, "{not json")).events == []
    assert reading.faults == 0


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.text(max_size=20) | st.none())))
def test_any_events_are_survived(events):
    reading = Reading(set())
    read = reading.take([SseEvent(name, data or json.dumps(one("a"))) for name, data in events], 1)
    assert all(event.at == 1 for event in read.events)


def test_a_server_gone_wrong_does_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr(reading_module, "MOST_PEOPLE", 3)
    reading = Reading(set())
    take(reading, *(say("participant_create", one(f"p-{i}")) for i in range(9)))
    assert len(reading.known) == 3
    assert take(reading, say("participant_update", one("p-1", "Bo"))).events != []


def test_a_stream_of_faults_does_not_fill_the_log(caplog):
    reading = Reading(set())
    with caplog.at_level(logging.INFO):
        take(reading, *[SseEvent("participant_create", "{")] * 1000)
    assert reading.faults == 1000
    assert len(caplog.records) == reading_module.MOST_LOGGED


def test_a_naming_anew_of_a_large_room_is_not_too_large(monkeypatch):
    monkeypatch.setattr(reading_module, "MOST_PEOPLE", 3)
    reading = Reading(set())
    for first in "xy":
        people = [say("participant_create", one(f"{first}-{i}")) for i in range(3)]
        take(reading, say("participant_sync_begin"), *people, say("participant_sync_end"))
    assert not reading.is_too_many
    assert len(reading.known) == 3
    assert [type(event) for event in reading.snapshot(1.0)][::4] == [SnapshotBegins, SnapshotEnds]
