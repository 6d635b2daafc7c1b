"""Each fault by itself, seen by a client; afterwards the meeting is sound again."""

import http.client
import time

import pytest

from app.practice.faults import ELSEWHERE, GARBAGE, LASTING, Fault, Faults
from app.practice.listener import encode, reordered
from tests.practice.asking import HOST_PIN, Caller, Roster

BROKEN = (ConnectionError, http.client.RemoteDisconnected, http.client.IncompleteRead)
LONG_S = 60


@pytest.fixture(name="stream")
def _stream(host):
    stream = host.events()
    stream.sync()
    stream.until("conference_update")
    yield stream
    stream.close()


@pytest.fixture(name="meeting")
def _meeting(host):
    return host.server.meeting


def read_to_the_end(stream):
    while stream.next() is not None:
        pass


def test_a_cut_line_breaks_and_stays_broken(host, meeting, stream):
    meeting.misbehave(Fault.CUT, LONG_S)

    with pytest.raises(BROKEN):
        read_to_the_end(stream)
    with pytest.raises(BROKEN):
        host.get("participants")
    meeting.faults.end(Fault.CUT)
    assert host.get("participants")[0] == 200


def test_on_a_half_open_line_nothing_comes_and_it_is_lost(host, meeting, stream):
    meeting.misbehave(Fault.HALF_OPEN, 0.4)
    before = time.monotonic()
    meeting.join("Unseen")

    with pytest.raises(BROKEN):
        read_to_the_end(stream)
    assert time.monotonic() - before > 0.3
    again = host.events()
    assert {one["display_name"] for one in again.sync().values()} == {"Watcher", "Unseen"}
    again.close()


def test_a_request_on_a_half_open_line_is_never_answered(host, meeting):
    meeting.misbehave(Fault.HALF_OPEN, 0.3)

    with pytest.raises(BROKEN):
        host.get("participants")


def test_a_slow_line_is_slow(host, meeting):
    meeting.faults.slow_s = 0.3
    meeting.misbehave(Fault.SLOW, LONG_S)
    before = time.monotonic()

    assert host.get("participants")[0] == 200
    assert time.monotonic() - before >= 0.3


def test_expired_tokens_put_everybody_out(host, meeting, stream):
    guest = meeting.join("Guest")

    meeting.misbehave(Fault.EXPIRED)

    assert stream.until("participant_create")["uuid"] == guest
    assert stream.next() is None
    assert host.get("participants") == (403, {"status": "success", "result": "Invalid token"})
    assert host.request_token(HOST_PIN)[0] == 200


def test_a_redirect_leads_to_another_host(host, meeting):
    meeting.misbehave(Fault.REDIRECT, LONG_S)

    status, headers, _ = host.raw("GET", f"{host.base}/participants", token=host.token)

    assert (status, headers["Location"]) == (302, ELSEWHERE)


@pytest.mark.parametrize(("fault", "status"), [(Fault.GATEWAY, 502), (Fault.STRANGER, 404)])
def test_some_answers_are_no_json(host, meeting, fault, status):
    meeting.misbehave(fault, LONG_S)

    found, headers, body = host.raw("GET", f"{host.base}/participants", token=host.token)

    assert (found, headers["Content-Type"], body[:6]) == (status, "text/html", b"<html>")


def test_garbage_comes_between_sound_events(meeting, stream):
    roster = Roster()
    meeting.misbehave(Fault.GARBAGE)
    guest = meeting.join("Guest")

    names = []
    while guest not in roster.people:
        event = stream.next()
        names.append(event[0])
        roster.apply(*event)

    assert len(names) > len(GARBAGE) - 2
    assert "unreadable" in names
    assert "never_heard_of" in names


def test_events_in_crumbs_are_the_same_events(meeting, stream):
    meeting.misbehave(Fault.CRUMBS, LONG_S)

    meeting.join("Åse Østergård")

    assert stream.until("participant_create")["display_name"] == "Åse Østergård"


def test_disorder_ends_in_the_truth(host, meeting, stream):
    meeting.misbehave(Fault.REORDERED, LONG_S)
    roster, last = Roster(), ""
    with meeting.held():
        ids = [meeting.join(f"Guest {number}") for number in range(20)]
        for one in ids[:10]:
            meeting.change(one, is_muted=True)
            meeting.leave(one)
        last = meeting.join("Last")
        meeting.lock()

    event = ("", None)
    while event[0] != "conference_update":
        event = stream.next()
        roster.apply(*event)

    assert last in roster.people
    assert set(roster.people) | {host.uuid} == {one.uuid for one in meeting.people}


def test_those_of_one_person_keep_their_order():
    events = [("a", b"1"), ("b", b"2"), ("a", b"3"), ("", b"4"), ("c", b"5"), ("d", b"6")]

    assert [data for _, data in reordered(events)] == [b"2", b"1", b"3", b"4", b"6", b"5"]


def test_ten_thousand_come_at_once(host, meeting):
    meeting.crowd(10_000)
    stream = host.events()

    assert len(stream.sync()) == 10_001
    stream.close()
    assert len(host.get("participants")[1]["result"]) == 10_001


@pytest.mark.parametrize("fault", sorted(LASTING))
def test_every_lasting_fault_has_an_end(fault):
    now = [0.0]
    faults = Faults(lambda: now[0])

    faults.begin(fault, 5)
    assert faults.has(fault)
    assert faults.over() == frozenset()
    now[0] = 5.0

    assert not faults.has(fault)
    assert faults.over() == {fault}
    assert faults.over() == frozenset()


def test_a_name_that_is_no_text_can_be_sent(room):
    caller = Caller(room())
    caller.request_token(HOST_PIN)
    caller.server.meeting.join("half a letter: \ud800")

    stream = caller.events()
    names = {one["display_name"] for one in stream.sync().values()}
    stream.close()

    assert names == {"Watcher", "half a letter: ?"}


def test_a_line_end_in_a_name_ends_no_event():
    assert encode("x", {"name": "a\n\nevent: y\r\n"}, 1).count(b"\n") == 4
