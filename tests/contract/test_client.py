"""The vendor's own client in the practice meeting: what it takes for true is true."""

import pytest

from app.practice.connection import By, Rank, Where
from app.practice.faults import Fault
from app.practice.meeting import ENDED, REMOVED
from tests.practice.asking import HOST_PIN

CALL_TYPES = {By.VIDEO: "video", By.AUDIO: "audio", By.PHONE: "audio", By.CONTROL: "api"}


@pytest.fixture(name="meeting")
def _meeting(room):
    server = room()
    meeting = server.meeting
    meeting.join("Karin Lindqvist", rank=Rank.HOST)
    meeting.join("Olle Sjögren")
    meeting.join("+46 10 000 00 00", by=By.PHONE)
    meeting.server = server
    return meeting


@pytest.fixture(name="client")
def _client(connect, meeting):
    client = connect(meeting.server)
    assert client.do("call", pin=HOST_PIN) == 200
    client.until("onConferenceStatus")
    return client


def ours(meeting):
    """What is true, in the vendor's words."""
    return {
        one.uuid: (
            one.name,
            one.rank is Rank.HOST,
            one.where is Where.LOBBY,
            one.hand > 0,
            one.is_muted,
            one.is_camera_off,
            CALL_TYPES[one.by],
        )
        for one in meeting.people
    }


def theirs(client):
    """What the vendor's client takes for true."""
    return {
        uuid: (
            one["displayName"],
            one["isHost"],
            one["isWaiting"],
            one["raisedHand"],
            one["isMuted"],
            one["isCameraMuted"],
            one["callType"],
        )
        for uuid, one in client.roster().items()
    }


def test_it_asks_for_the_pin_and_comes_in(connect, meeting):
    client = connect(meeting.server)

    client.say(deed="call")
    assert client.until("onPinRequired") == {"hasHostPin": True, "hasGuestPin": False}
    client.until("did call")
    client.say(deed="call", pin="wrong")
    assert client.until("onError") == {"error": "Invalid PIN", "errorCode": "#pex101"}
    client.until("did call")
    assert client.do("call", pin=HOST_PIN) == 200
    assert len(client.saw("onParticipants")["participants"]) == 4


def test_its_first_list_is_the_truth(client, meeting):
    assert theirs(client) == ours(meeting)
    assert len(ours(meeting)) == 4


def test_its_list_follows_every_change(client, meeting):
    late = meeting.join("Malin Holm")
    meeting.change(late, hand=12.5)
    meeting.change(late, name="Gäst", is_camera_off=True)
    gone = meeting.join("Janne")
    meeting.leave(gone)
    meeting.lock()
    meeting.join("iPhone")
    meeting.mute_guests()
    client.until("onConferenceStatus", lambda value: value["status"]["guestsMuted"])
    last = meeting.join("Last", rank=Rank.HOST)
    client.until("onParticipantJoined", lambda value: _is_about(value, last))

    assert theirs(client) == ours(meeting)


def _is_about(value, uuid):
    return any(one["participant"]["uuid"] == uuid for one in value)


def test_its_commands_do_what_they_say(client, meeting):
    assert client.do("lock", lock=True) == 200
    assert meeting.is_locked
    waiting = meeting.join("Malin Holm")
    client.until("onParticipantJoined", lambda value: _is_about(value, waiting))
    assert client.do("admit", participantUuid=waiting) == 200
    assert meeting.find(waiting).where is Where.ROOM
    assert client.do("mute", participantUuid=waiting, mute=True) == 200
    assert meeting.find(waiting).is_muted
    meeting.change(waiting, hand=12.5)
    assert client.do("lowerHand", participantUuid=waiting) == 200
    assert meeting.find(waiting).hand == 0
    assert client.do("muteAllGuests", mute=True) == 200
    assert meeting.guests_muted
    assert client.do("kick", participantUuid=waiting) == 200
    assert meeting.find(waiting) is None
    client.until("onParticipantLeft", lambda value: _is_about(value, waiting))

    assert theirs(client) == ours(meeting)


def test_it_hears_that_it_was_removed(client, meeting):
    (us,) = [one.uuid for one in meeting.people if one.by is By.CONTROL]

    meeting.leave(us, REMOVED)

    assert client.until("onDisconnected") == {"error": REMOVED, "errorCode": "#pex122"}


def test_it_ends_the_meeting_for_everybody(client, meeting):
    assert client.do("disconnectAll") == 200

    assert client.saw("onDisconnected") == {"error": ENDED, "errorCode": "#pex121"}
    assert meeting.people == ()


def test_it_leaves_and_its_entry_goes(client, meeting):
    client.do("disconnect")

    assert By.CONTROL not in {one.by for one in meeting.people}


def test_after_a_cut_it_has_the_truth_again(client, meeting):
    meeting.misbehave(Fault.CUT, 0.3)
    new = meeting.join("Came meanwhile")

    client.until("onParticipants", lambda value: new in str(value))

    assert theirs(client) == ours(meeting)


def test_it_bears_garbage_crumbs_and_disorder(client, meeting):
    for fault in (Fault.CRUMBS, Fault.REORDERED, Fault.GARBAGE):
        meeting.misbehave(fault, 60)
    with meeting.held():
        for number in range(20):
            one = meeting.join(f"Guest {number}")
            meeting.change(one, is_muted=True)
    last = meeting.join("Last", rank=Rank.HOST)
    client.until("onParticipantJoined", lambda value: _is_about(value, last))

    assert theirs(client) == ours(meeting)


def test_who_waits_for_the_host_hears_it(connect, room):
    server = room(is_started=False)
    client = connect(server)
    client.say(deed="call", pin="none")
    assert client.until("onServiceType") == "waiting_room"
    client.until("did call")

    server.meeting.join("Karin Lindqvist", rank=Rank.HOST)

    client.until("onServiceType", lambda value: value == "conference")
    client.until("onParticipants", lambda value: len(value["participants"]) == 2)
