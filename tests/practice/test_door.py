"""What a newcomer is asked before there is a token."""

import pytest

from app.practice.answers import NO_ROOM
from app.practice.door import IDP, SSO_TOKEN, VERSION, Login
from app.practice.faults import Fault
from tests.practice.asking import HOST_PIN, Caller


def test_without_a_pin_the_room_says_what_it_wants(room):
    assert Caller(room()).request_token() == (
        403,
        {"pin": "required", "guest_pin": "none", "version": VERSION},
    )


def test_guests_may_need_a_pin_too(room):
    caller = Caller(room(guest_pin="1470"))

    assert caller.request_token()[1]["guest_pin"] == "required"
    assert caller.request_token("none") == (403, "Invalid PIN")
    assert caller.request_token("1470")[1]["role"] == "GUEST"
    assert caller.request_token(HOST_PIN)[1]["role"] == "HOST"


def test_a_guest_without_pin_says_none(room):
    status, result = Caller(room()).request_token("none")

    assert (status, result["role"], result["current_service_type"]) == (200, "GUEST", "conference")


def test_without_a_host_pin_everybody_is_host(room):
    assert Caller(room(host_pin="")).request_token()[1]["role"] == "HOST"


def test_three_wrong_pins_are_borne(room):
    caller = Caller(room())

    said = [caller.request_token("0000")[1] for _ in range(3)]

    assert said == ["Invalid PIN"] * 3
    assert caller.request_token(HOST_PIN) == (403, "Participant exceeded PIN entry retries")
    assert caller.request_token(HOST_PIN)[0] == 200


def test_another_entry_has_its_own_tries(room):
    caller = Caller(room())
    for _ in range(3):
        caller.request_token("0000")

    assert caller.request_token()[1]["pin"] == "required"
    assert caller.request_token("0000") == (403, "Invalid PIN")


@pytest.mark.parametrize("changes", [{"is_started": False}, {"is_locked": True}])
def test_a_guest_waits_for_the_host_or_the_key(room, changes):
    server = room(**changes)

    assert Caller(server).request_token("none")[1]["current_service_type"] == "waiting_room"
    assert Caller(server).request_token(HOST_PIN)[1]["current_service_type"] == "conference"


def test_a_room_may_want_a_login_that_has_to_be_chosen(room):
    caller = Caller(room(login=Login.CHOOSE))

    assert caller.request_token()[1] == {"idp": [IDP], "version": VERSION}
    assert caller.request_token(chosen_idp="none")[1]["idp"] == [IDP]
    assert "redirect_url" in caller.request_token(chosen_idp=IDP["uuid"])[1]
    assert caller.request_token(HOST_PIN, sso_token=SSO_TOKEN)[0] == 200


def test_a_room_may_send_to_the_browser_at_once(room):
    assert "redirect_url" in Caller(room(login=Login.REDIRECT)).request_token()[1]


def test_a_reception_asks_for_the_number(room):
    caller = Caller(room(extension="77"))

    assert caller.request_token()[1] == {
        "conference_extension": "required",
        "conference_extension_type": "standard",
    }
    assert caller.request_token(HOST_PIN, conference_extension="77")[0] == 200


def test_another_address_is_no_room(room):
    caller = Caller(room(), alias="somewhere")

    assert caller.ask("POST", "request_token", {"display_name": "x"}) == (404, NO_ROOM.body)


def test_the_address_may_be_escaped_and_in_capitals(room):
    caller = Caller(room(alias="a+b@practice.invalid"), alias="A%2Bb%40practice.invalid")

    assert caller.request_token(HOST_PIN)[0] == 200


def test_somebody_may_be_refused_for_any_reason(room):
    server = room()
    server.meeting.door.refusal = "Participant limit reached"

    assert Caller(server).request_token(HOST_PIN) == (403, "Participant limit reached")


@pytest.mark.parametrize(
    ("fault", "status", "said"),
    [
        (Fault.MAINTENANCE, 503, "System in maintenance mode"),
        (Fault.OVERLOAD, 529, "Out of proxying resource"),
    ],
)
def test_maintenance_and_overload(room, fault, status, said):
    server = room()
    assert Caller(server).raw("GET", "/api/client/v2/status")[0] == 200

    server.meeting.misbehave(fault)

    assert Caller(server).raw("GET", "/api/client/v2/status")[0] == status
    assert Caller(server).request_token(HOST_PIN) == (status, said)
