"""The whole service against the stand-in, over TLS."""

import pytest

from app.meetings.roster.participant import Means, Standing
from app.services.service import Stage
from tests.services.cisco.stand_in import Man, Meeting


def test_who_is_there_when_watching_begins_comes_in_one_snapshot(stand, watch):
    server = stand()
    server.join(Man("Anna Andersson"))
    server.join(Man("Björn Berg", is_muted=True, has_video=False))
    found = watch(server)
    found.until_stage(Stage.LIVE)
    assert found.names == ["Anna Andersson", "Björn Berg"]
    assert found.snapshots == 1
    assert found.stages == [Stage.CONNECTING, Stage.LIVE]
    anna, bjorn = sorted(found.people.values(), key=lambda one: one.name)
    assert (anna.standing, anna.means, anna.has_camera_on) == (Standing.IN_ROOM, Means.VIDEO, True)
    assert (bjorn.is_muted, bjorn.means, bjorn.has_camera_on) == (True, Means.AUDIO, False)
    assert anna.joined_at is not None


def test_who_comes_and_goes_is_told_by_the_events(stand, watch):
    server = stand()
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    found.until(lambda: server.channel.acks != [])
    anna = server.join(Man("Anna Andersson"))
    found.until(lambda: found.names == ["Anna Andersson"])
    server.change(anna, name="Anna A", is_muted=True)
    found.until(lambda: found.names == ["Anna A"])
    assert found.people[anna].is_muted
    server.leave(anna)
    found.until(lambda: found.names == [])
    assert found.gaps == 0
    assert found.snapshots == 1


def test_every_message_is_acknowledged_also_one_that_nobody_knows(stand, watch):
    server = stand()
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    channel = server.channel
    found.until(lambda: len(channel.acks) >= 4)
    numbers = [channel.send("newsFromTheFuture", 9, updates=[{"a": 1}]), channel.send("x")]
    for garbage in ("", "{", "[]", "null", '{"type": "message"}', '{"type": []}', "[" * 5000):
        channel.text(garbage)
    numbers.append(channel.send("rosterUpdate", 3, updates="none"))
    found.until(lambda: numbers[-1] in [ack["messageId"] for ack in channel.acks])
    assert set(numbers) <= {ack["messageId"] for ack in channel.acks}
    assert {ack["status"] for ack in channel.acks} == {"success"}
    assert server.channels == [channel]


@pytest.mark.parametrize(
    ("man", "standing"),
    [
        (Man("Guest", is_deactivated=True), Standing.LOBBY),
        (Man("Guest", is_at_ivr=True), Standing.AT_PIN),
        (Man("Guest", state="ringing"), Standing.CONNECTING),
        (Man("Guest", state="onHold"), Standing.IN_ROOM),
        (Man("Guest", state="of the future"), Standing.CONNECTING),
        (Man("Guest", is_remote=True), Standing.IN_ROOM),
    ],
)
@pytest.mark.parametrize("has_events", [True, False])
def test_where_somebody_stands(stand, watch, man, standing, has_events):
    server = stand()
    server.has_events = has_events
    identity = server.join(man)
    found = watch(server)
    found.until_stage(Stage.LIVE)
    found.until(lambda: found.people[identity].standing is standing)


def test_who_waits_takes_no_place_in_the_room(stand, watch):
    server = stand()
    server.join(Man("Anna"))
    server.join(Man("Guest", is_deactivated=True))
    found = watch(server)
    found.until_stage(Stage.LIVE)
    assert found.roster.head_count() == 1
    assert [one.name for one in found.roster.waiting()] == ["Guest"]


def test_somebody_is_let_in_from_the_lobby(stand, watch):
    server = stand()
    found = watch(server)
    found.until_stage(Stage.LIVE)
    guest = server.join(Man("Guest", is_deactivated=True))
    found.until(lambda: guest in found.people)
    found.until(lambda: found.people[guest].standing is Standing.LOBBY)
    seen = [e.participant.standing for e in found.events if getattr(e, "participant", None)]
    assert Standing.IN_ROOM not in seen
    server.meeting.people[guest].is_deactivated = False
    found.until(lambda: found.people[guest].standing is Standing.IN_ROOM)


def test_a_telephone_is_one(stand, watch):
    server = stand()
    phone = server.join(Man("+46 36 123", has_video=False, kind="sip", uri="+4636123456@x.se"))
    found = watch(server)
    found.until_stage(Stage.LIVE)
    assert found.people[phone].means is Means.PHONE
    assert found.people[phone].address == "+4636123456@x.se"


def test_the_room_itself(stand, watch):
    server = stand()
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    assert (found.room.is_locked, found.room.is_recorded) == (False, False)
    server.meeting.is_locked = server.meeting.is_recorded = True
    server.tell_room()
    found.until(lambda: found.room.is_locked and found.room.is_recorded)


@pytest.mark.parametrize(
    "alias", ["4711", "SIP-möte", " sip-MÖTE ", "4711@video.example.org", Meeting().id]
)
def test_the_call_is_found_by_whatever_the_invitation_says(stand, watch, alias):
    server = stand(Meeting(), Meeting("Another", "47112"))
    server.join(Man("Anna"))
    found = watch(server, alias)
    found.until_stage(Stage.LIVE)
    assert found.names == ["Anna"]


def test_the_list_of_other_meetings_is_not_asked_for_without_need(stand, watch):
    server = stand(Meeting(), Meeting("Another", "999"))
    found = watch(server)
    found.until_stage(Stage.LIVE)
    assert not [one for one in server.asked if one.path.startswith("/api/v1/calls?offset")]


@pytest.mark.parametrize("alias", ["999", "", "47", "SIP"])
def test_a_meeting_that_there_is_not_is_looked_for_again(stand, watch, alias):
    server = stand()
    found = watch(server, alias)
    found.until_stage(Stage.NO_SUCH_ROOM)
    assert found.service.state.retry_at is not None
    assert found.events == []


def test_a_meeting_that_begins_is_watched_from_then_on(stand, watch):
    server = stand(Meeting(has_begun=False))
    found = watch(server)
    found.until_stage(Stage.NO_SUCH_ROOM)
    assert found.service.state.detail == ""
    server.meeting.has_begun = True
    found.until_stage(Stage.LIVE)


def test_two_meetings_of_one_name_are_not_guessed_between(stand, watch):
    server = stand(Meeting("Möte", "1"), Meeting("Möte ", "2"))
    server.join(Man("A stranger"))
    found = watch(server, "Möte")
    found.until_stage(Stage.NO_SUCH_ROOM)
    assert found.service.state.detail == ""
    assert found.events == []


def test_a_path_before_the_interface(stand, watch):
    server = stand(path="/cms")
    server.join(Man("Anna"))
    found = watch(server, path="/cms")
    found.until(lambda: bool(server.channels) and found.names == ["Anna"])


def test_the_end_of_the_call_is_the_end(stand, watch):
    server = stand()
    found = watch(server)
    found.until_stage(Stage.LIVE)
    server.meetings.clear()
    server.meetings.append(Meeting("Another", "5"))
    found.until_stage(Stage.ENDED)
    assert found.has_ended
    assert found.gaps == 0


def test_leaving_ends_the_list_and_closes_everything(stand, watch):
    server = stand()
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    found.service.stop()
    found.service.stop()
    assert found.stage is Stage.OFF
    assert found.has_ended
    found.until(lambda: server.channels == [] and server.open == 0)
    found.service.start()
    # What was typed is in memory until the window closes.
    found.until_stage(Stage.LIVE)


def test_leaving_at_the_first_news_is_leaving(stand, watch):
    server = stand()
    found = watch(server, go=False)
    found.service.events.connect(lambda events: found.service.stop())
    found.service.start()
    found.until(lambda: found.has_ended and server.open == 0)
    assert found.stage is Stage.OFF
    assert Stage.LIVE not in found.stages


def test_hostile_names_are_only_text(stand, watch):
    server = stand()
    server.join(Man("<img src=x>\u202egnp"), "1")
    server.join(Man("A" * 50_000), "2")
    server.join(Man(""), "3")
    found = watch(server)
    found.until_stage(Stage.LIVE)
    assert found.names[0] == ""
    assert "<img src=x>gnp" in found.names
    assert all(len(name) <= 120 for name in found.names)


def test_a_thousand_people(stand, watch):
    server = stand()
    server.page = 100
    for number in range(1000):
        server.join(Man(f"Person {number}"), str(number))
    found = watch(server)
    found.until_stage(Stage.LIVE)
    assert len(found.people) == 1000
    someone = server.join(Man("One more"))
    found.until(lambda: someone in found.people)
    server.leave(someone)
    found.until(lambda: someone not in found.people)
    assert len(found.people) == 1000
