"""What a host may do, who may not, and what everybody hears of it."""

import pytest

from app.practice.commands import _PERSON, _ROOM, _VALUES
from app.practice.connection import By, Rank, Where
from app.practice.meeting import ENDED, REMOVED
from tests.practice.asking import HOST_PIN, Caller

INVALID_ROLE = (403, {"status": "success", "result": "Invalid role"})
DONE = (200, {"status": "success", "result": True})


@pytest.fixture(name="meeting")
def _meeting(host):
    return host.server.meeting


@pytest.fixture(name="stream")
def _stream(host):
    stream = host.events()
    stream.sync()
    stream.until("conference_update")
    yield stream
    stream.close()


def test_a_locked_room_lets_newcomers_wait(host, meeting, stream):
    assert host.post("lock") == DONE
    assert stream.until("conference_update")["locked"] is True

    meeting.join("Late")

    assert stream.until("participant_create")["service_type"] == "waiting_room"


def test_one_is_let_in(host, meeting, stream):
    meeting.lock()
    first, second = meeting.join("First"), meeting.join("Second")

    assert host.post(f"participants/{first}/unlock") == DONE

    update = stream.until("participant_update")
    assert (update["uuid"], update["service_type"]) == (first, "conference")
    assert meeting.find(second).where is Where.LOBBY
    assert meeting.is_locked


def test_unlocking_lets_everybody_in(host, meeting):
    meeting.lock()
    waiting = [meeting.join("First"), meeting.join("Second")]

    assert host.post("unlock") == DONE

    assert {meeting.find(one).where for one in waiting} == {Where.ROOM}


def test_a_host_comes_in_though_the_room_is_locked(host, meeting):
    host.post("lock")

    assert meeting.find(meeting.join("Host", rank=Rank.HOST)).where is Where.ROOM


def test_one_is_removed(host, meeting, stream):
    guest = meeting.join("Guest")

    assert host.post(f"participants/{guest}/disconnect") == DONE

    assert stream.until("participant_delete") == {"uuid": guest}


def test_a_watcher_who_is_removed_is_told_why(host, stream):
    other = Caller(host.server)
    other.request_token(HOST_PIN)
    heard = other.events()

    host.post(f"participants/{other.uuid}/disconnect")

    assert heard.until("disconnect") == {"reason": REMOVED}
    assert heard.next() is None
    heard.close()
    assert other.get("participants")[0] == 403


def test_the_end_is_for_everybody(host, meeting, stream):
    guest = meeting.join("Guest")

    assert host.post("disconnect") == DONE

    assert stream.until("participant_delete") == {"uuid": guest}
    assert stream.until("disconnect") == {"reason": ENDED}
    assert stream.next() is None
    assert (meeting.people, meeting.is_started) == ((), False)


def test_guests_are_muted_and_may_speak_again(host, meeting, stream):
    guest, other = meeting.join("Guest"), meeting.join("Host", rank=Rank.HOST)

    host.post("muteguests")

    assert stream.until("conference_update")["guests_muted"] is True
    assert stream.until("participant_update")["is_muted"] == "YES"
    assert meeting.find(meeting.join("Later")).is_muted
    assert not meeting.find(other).is_muted
    host.post("unmuteguests")
    assert not meeting.find(guest).is_muted


def test_a_hand_is_lowered(host, meeting, stream):
    guest = meeting.join("Guest", hand=12.5)
    assert stream.until("participant_create")["buzz_time"] == 12.5

    assert host.post(f"participants/{guest}/clearbuzz") == DONE

    assert stream.until("participant_update")["buzz_time"] == 0


def test_all_hands_are_lowered(host, meeting):
    hands = [meeting.join("Guest", hand=12.5), meeting.join("Guest", hand=13.5)]

    assert host.post("clearallbuzz") == DONE

    assert [meeting.find(one).hand for one in hands] == [0, 0]


@pytest.mark.parametrize(
    ("command", "field", "value"),
    [
        ("mute", "is_muted", "YES"),
        ("unmute", "is_muted", "NO"),
        ("client_mute", "is_client_muted", True),
        ("client_unmute", "is_client_muted", False),
        ("video_muted", "is_video_muted", True),
        ("video_unmuted", "is_video_muted", False),
        ("denyrxpresentation", "rx_presentation_policy", "DENY"),
        ("allowrxpresentation", "rx_presentation_policy", "ALLOW"),
    ],
)
def test_a_value_is_set(host, meeting, stream, command, field, value):
    guest = meeting.join("Guest")

    assert host.post(f"participants/{guest}/{command}") == DONE

    assert stream.until("participant_update")[field] == value


@pytest.mark.parametrize("command", ["buzz", "spotlighton"])
def test_a_moment_is_set(host, meeting, stream, command):
    guest = meeting.join("Guest")

    host.post(f"participants/{guest}/{command}")

    update = stream.until("participant_update")
    assert update["buzz_time"] + update["spotlight"] > 1e9


def test_the_text_on_the_screen_is_not_the_name(host, meeting, stream):
    guest = meeting.join("Guest")

    host.post(f"participants/{guest}/overlaytext", {"text": "Pårørende – Anna"})

    update = stream.until("participant_update")
    assert (update["overlay_text"], update["display_name"]) == ("Pårørende – Anna", "Guest")


def test_a_role_changes(host, meeting):
    guest = meeting.join("Guest")

    assert host.post(f"participants/{guest}/role", {"role": "chair"}) == DONE
    assert meeting.find(guest).rank is Rank.HOST
    assert host.post(f"participants/{guest}/role", {"role": "king"})[0] == 400


def test_somebody_is_called(host, meeting):
    status, answered = host.post(
        "dial", {"role": "GUEST", "destination": "sip:a@practice.invalid", "protocol": "sip"}
    )

    one = meeting.find(answered["result"][0])
    assert (status, one.where, one.by) == (200, Where.CONNECTING, By.PHONE)


def test_a_message_reaches_everybody(host, stream):
    assert host.post("message", {"type": "text/plain", "payload": "Hej"}) == DONE

    said = stream.until("message_received")
    assert (said["origin"], said["payload"], said["uuid"]) == ("Watcher", "Hej", host.uuid)


def test_the_button_starts_the_meeting(room):
    caller = Caller(room(is_started=False))
    caller.request_token(HOST_PIN)
    waiting = caller.server.meeting.join("Guest")

    assert caller.get("conference_status")[1]["result"]["started"] is False
    assert caller.post("start_conference") == DONE

    assert caller.server.meeting.find(waiting).where is Where.ROOM


def test_a_host_with_a_picture_starts_the_meeting(room):
    meeting = room(is_started=False).meeting
    waiting = meeting.join("Guest")
    meeting.join("Control", rank=Rank.HOST, by=By.CONTROL)
    assert meeting.find(waiting).where is Where.LOBBY

    meeting.join("Host", rank=Rank.HOST)

    assert meeting.find(waiting).where is Where.ROOM


def test_a_guest_may_do_nothing_but_speak_for_themselves(room):
    guest = Caller(room())
    guest.request_token("none")
    other = guest.server.meeting.join("Other")

    refused = [guest.post(command) for command in _ROOM]
    refused += [guest.post(f"participants/{other}/{name}") for name in {*_PERSON, *_VALUES}]

    assert refused == [INVALID_ROLE] * len(refused)
    assert guest.post(f"participants/{guest.uuid}/buzz") == DONE
    assert guest.post(f"participants/{guest.uuid}/unlock") == INVALID_ROLE


def test_a_guest_is_not_told_where_others_come_from(room):
    guest = Caller(room())
    guest.request_token("none")
    guest.server.meeting.join("Other", uri="sip:other@practice.invalid")

    entries = guest.get("participants")[1]["result"]

    assert [(one["uri"], one["vendor"], one["protocol"]) for one in entries] == [("", "", "")] * 2


def test_who_waits_sees_only_themselves_until_they_are_in(room):
    server = room(is_locked=True)
    server.meeting.join("Somebody", rank=Rank.HOST)
    guest = Caller(server)
    guest.request_token("none")
    stream = guest.events()

    assert set(stream.sync()) == {guest.uuid}
    assert [one["uuid"] for one in guest.get("participants")[1]["result"]] == [guest.uuid]
    server.meeting.join("Other", rank=Rank.HOST)
    server.meeting.admit(guest.uuid)

    assert stream.until("participant_update")["service_type"] == "conference"
    assert len(stream.sync()) == 3
    stream.close()


def test_a_command_for_somebody_who_has_left_does_nothing(host):
    assert host.post("participants/nobody/mute") == (200, {"status": "success", "result": False})


@pytest.mark.parametrize("path", ["never_heard_of", "participants/x/never_heard_of", "a/b/c/d"])
def test_an_unknown_command(host, path):
    assert host.post(path)[0] == 404


def test_a_picture_layout_that_is_none(host):
    assert host.post("transform_layout", {"transforms": 1}) == (
        400,
        {"status": "failed", "result": "Illegal value"},
    )
