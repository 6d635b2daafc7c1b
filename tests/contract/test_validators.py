"""Every answer and every event of the practice meeting, judged by the vendor's own validators."""

import json

import pytest

from app.practice.commands import _ROOM
from app.practice.connection import Rank, Where
from app.practice.door import IDP, SSO_TOKEN, Login
from app.practice.faults import Fault
from app.practice.scenario_file import load, shipped
from tests.practice.asking import HOST_PIN, Caller
from tests.practice.stage import Stage, parsed

LONGEST_S = 300
"""So long no scenario lasts, s."""

ROOM_COMMANDS = {
    "lock": "Lock",
    "unlock": "Unlock",
    "start_conference": "StartConference",
    "muteguests": "Muteguests",
    "unmuteguests": "Unmuteguests",
    "clearallbuzz": "ClearAllBuzz",
    "disconnect": "Disconnect",
}
BODIES = {
    "set_guests_can_unmute": ("SetGuestsCanUnmute", {"setting": True}),
    "message": ("MessageConference", {"type": "text/plain", "payload": "Hej"}),
    "transform_layout": ("TransformLayout", {"transforms": {"layout": "1:7"}}),
    "dial": ("Dial", {"role": "GUEST", "destination": "a@b.invalid", "protocol": "sip"}),
}
PERSON_COMMANDS = {
    "mute": "MuteParticipant",
    "unmute": "UnmuteParticipant",
    "client_mute": "ClientMuteParticipant",
    "client_unmute": "ClientUnmuteParticipant",
    "video_muted": "VideoMuteParticipant",
    "video_unmuted": "VideoUnmuteParticipant",
    "allowrxpresentation": "AllowrxpresentationParticipant",
    "denyrxpresentation": "DenyrxpresentationParticipant",
    "spotlighton": "SpotlightonParticipant",
    "spotlightoff": "SpotlightoffParticipant",
    "unlock": "UnlockParticipant",
    "buzz": "BuzzParticipant",
    "clearbuzz": "ClearbuzzParticipant",
    "notify_not_afk": "NotifyNotAFK",
    "disconnect": "DisconnectParticipant",
}
PERSON_BODIES = {
    "overlaytext": ("OverlaytextParticipant", {"text": "Hej"}),
    "role": ("RoleParticipant", {"role": "chair"}),
    "message": ("MessageParticipant", {"type": "text/plain", "payload": "Hej"}),
    "transfer": ("TransferParticipant", {"conference_alias": "x", "role": "guest"}),
}


@pytest.fixture(name="accepted")
def _accepted(judge):
    def accepted(part, validator, data):
        assert judge.errors(part, f"validate{validator}", data) == []

    return accepted


def test_the_judge_refuses_what_is_wrong(judge, room):
    caller = Caller(room())
    status, answer = caller.ask("POST", "request_token", {"display_name": "x"}, pin=HOST_PIN)
    assert status == 200
    del answer["result"]["token"]

    assert (
        "required property 'token'" in judge.errors("token", "validateRequestToken200", answer)[0]
    )
    assert judge.errors("token", "validateNothingAtAll", answer) == [" there is no such validator"]


def ask_for_token(caller, pin=None, **body):
    headers = {} if pin is None else {"pin": pin}
    return caller.ask("POST", "request_token", {"display_name": "x", **body}, **headers)


@pytest.mark.parametrize(
    ("of_room", "pin", "body", "status"),
    [
        ({}, None, {}, 403),
        ({"guest_pin": "1"}, None, {}, 403),
        ({}, "wrong", {}, 403),
        ({}, HOST_PIN, {}, 200),
        ({}, "none", {}, 200),
        ({"is_locked": True}, "none", {}, 200),
        ({"login": Login.CHOOSE}, None, {}, 403),
        ({"login": Login.CHOOSE}, None, {"chosen_idp": IDP["uuid"]}, 403),
        ({"login": Login.REDIRECT}, None, {}, 403),
        ({"login": Login.REDIRECT}, HOST_PIN, {"sso_token": SSO_TOKEN}, 200),
        ({"extension": "7"}, None, {}, 403),
        ({"alias": "other"}, None, {}, 404),
    ],
)
def test_answers_to_who_wants_to_come_in(accepted, room, of_room, pin, body, status):
    caller = Caller(room(**of_room), alias="practice")

    found, answer = ask_for_token(caller, pin, **body)

    assert found == status
    accepted("token", "RequestTokenBody", {"display_name": "x", **body})
    accepted("token", f"RequestToken{status}", answer)


@pytest.mark.parametrize(("fault", "status"), [(Fault.MAINTENANCE, 503), (Fault.OVERLOAD, 529)])
def test_answers_of_a_server_that_cannot(accepted, room, fault, status):
    server = room()
    server.meeting.misbehave(fault, 60)

    found, answer = ask_for_token(Caller(server))

    assert found == status
    accepted("token", f"RequestToken{status}", answer)


def test_a_body_that_is_no_json(accepted, room):
    caller = Caller(room())

    status, _, body = caller.raw("POST", f"{caller.base}/request_token", b"a=b")

    assert status == 415
    accepted("token", "RequestToken415", json.loads(body))


def test_tokens_change_hands(accepted, host):
    accepted("token", "RefreshToken200", host.post("refresh_token")[1])
    accepted("token", "RefreshToken403", host.post("refresh_token")[1])
    other = Caller(host.server)
    other.request_token(HOST_PIN)
    accepted("token", "ReleaseTokenBody", {"reason": "User initiated disconnect"})
    accepted("token", "ReleaseToken200", other.post("release_token", {})[1])
    accepted("token", "ReleaseToken403", other.post("release_token", {})[1])


def test_commands_for_the_room(accepted, host):
    done = {"set_message_text"}
    for name, validator in ROOM_COMMANDS.items():
        if name != "disconnect":
            accepted("conference", f"{validator}200", host.post(name)[1])
        done.add(name)
    for name, (validator, body) in BODIES.items():
        accepted("conference", f"{validator}Body", body)
        accepted("conference", f"{validator}200", host.post(name, body)[1])
        done.add(name)
    accepted("conference", "Disconnect200", host.post("disconnect")[1])
    assert set(_ROOM) <= done


def test_commands_for_a_person(accepted, host):
    guest = Caller(host.server)
    guest.request_token("none")
    for name, (validator, body) in [
        *((name, (validator, None)) for name, validator in PERSON_COMMANDS.items()),
        *PERSON_BODIES.items(),
    ]:
        path = f"participants/{host.server.meeting.join('Guest')}/{name}"
        if body is not None:
            accepted("participant", f"{validator}Body", body)
        status, refused = guest.post(path, body)
        assert status == 403
        accepted("participant", f"{validator}403", refused)
        status, done = host.post(path, body)
        assert status == 200
        accepted("participant", f"{validator}200", done)


def test_the_list_and_the_room(accepted, host):
    meeting = host.server.meeting
    for where in Where:
        meeting.join("Guest", where=where, hand=1.5, spotlight=2.5, is_muted=True, records=True)
    meeting.join("Host", rank=Rank.HOST, uri="sip:host@practice.invalid", is_bridged=True)
    guest = Caller(host.server)
    guest.request_token("none")

    for caller in (host, guest):
        accepted("conference", "Participants200", caller.get("participants")[1])
        accepted("conference", "ConferenceStatus200", caller.get("conference_status")[1])


@pytest.mark.parametrize("name", shipped())
def test_every_event_of_a_scenario(accepted, name):
    stage, told = Stage(load(name).scenario), 0

    for half_seconds in range(2 * LONGEST_S):
        stage.at(half_seconds / 2)
        while not (batch := stage.listener.take(0)).is_last and batch.events:
            for about, data in batch.events:
                told += judged(accepted, about, *parsed(data))
        if stage.listener.is_broken or not stage.meeting.watchers.ids():
            stage.watch()

    assert told > 5


def judged(accepted, about, event, data):
    """Judge an event of which the vendor has a validator; those without an id are garbage."""
    if about and event in ("participant_create", "participant_update"):
        answer = {"status": "success", "result": [data]}
        accepted("conference", "Participants200", answer)
    elif event == "conference_update" and isinstance(data, dict):
        accepted("conference", "ConferenceStatus200", {"status": "success", "result": data})
    else:
        return 0
    return 1
