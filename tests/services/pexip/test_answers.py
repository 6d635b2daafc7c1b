import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.http import Reply, Trouble
from app.services.pexip.answers import Granted, Refused, is_dead_token, is_invalid_role, read
from app.services.pexip.errors import _MEANINGS, Next, meaning_of, parting
from app.services.service import Stage

IDP = {"idp": [{"name": "n", "uuid": "u", "img": "i"}]}
GUEST = {"pin": "required", "guest_pin": "none"}


def reply(result, code=403, status="success", **more):
    body = json.dumps({"status": status, "result": result}).encode()
    return Reply(code, body, "application/json", **more)


def stage(*words, **more):
    outcome = read(reply(*words, **more))
    assert isinstance(outcome, Refused)
    return outcome.stage


@pytest.mark.parametrize("status", ["success", "failed", "failure"])
@pytest.mark.parametrize("code", [403, 401, 200])
@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (GUEST, Stage.HOST_PIN_OR_GUEST),
        (GUEST | {"version": {"version_id": "36"}}, Stage.HOST_PIN_OR_GUEST),
        ({"pin": "required", "guest_pin": "required"}, Stage.PIN_NEEDED),
        ({"pin": "required"}, Stage.PIN_NEEDED),
        ({"pin": "none", "guest_pin": "required"}, Stage.PIN_NEEDED),
        (IDP, Stage.SIGN_IN_NEEDED),
        ({"redirect_url": "https://x", "redirect_idp": {}}, Stage.SIGN_IN_NEEDED),
        ({"redirect_url": "https://x"} | GUEST, Stage.SIGN_IN_NEEDED),
        ({"display_name": "required"}, Stage.SIGN_IN_NEEDED),
        ({"conference_extension": "required"}, Stage.RECEPTION),
        (
            {"conference_extension": "required", "conference_extension_type": "mssip"},
            Stage.RECEPTION,
        ),
        ("Invalid PIN", Stage.WRONG_PIN),
        ("invalid pin.", Stage.WRONG_PIN),
        ("Participant exceeded PIN entry retries", Stage.TOO_MANY_PINS),
        ("Participant limit reached", Stage.FULL),
        ("Insufficient licenses", Stage.OVERLOADED),
        ("Out of resource", Stage.OVERLOADED),
        ("System in maintenance mode", Stage.MAINTENANCE),
        ("SSO Authentication Failed", Stage.SIGN_IN_NEEDED),
        ("Call rejected", Stage.REMOVED),
        ("Neither conference nor gateway found", Stage.NO_SUCH_ROOM),
        ("Invalid token", Stage.LOST),
    ],
)
def test_every_answer_that_is_not_yet_a_yes(status, code, result, expected):
    assert stage(result, code, status) is expected


@pytest.mark.parametrize(
    ("code", "expected", "then"),
    [
        (415, Stage.NOT_A_SERVER, Next.NOTHING),
        (429, Stage.OVERLOADED, Next.LATER),
        (500, Stage.UNREACHABLE, Next.SOON),
        (502, Stage.UNREACHABLE, Next.SOON),
        (503, Stage.MAINTENANCE, Next.LATER),
        (504, Stage.UNREACHABLE, Next.SOON),
        (529, Stage.OVERLOADED, Next.LATER),
        (599, Stage.UNREACHABLE, Next.SOON),
    ],
)
@pytest.mark.parametrize("body", [b"", b"<html>", b'{"status":"failed","result":"x"}'])
def test_codes_that_say_it_all(code, expected, then, body):
    outcome = read(Reply(code, body, retry_after=7.0))
    assert (outcome.stage, outcome.next, outcome.retry_after) == (expected, then, 7.0)


def test_a_room_or_a_server_that_is_not_there():
    assert stage("Neither conference nor gateway found", 404) is Stage.NO_SUCH_ROOM
    assert stage("anything", 404, "failed") is Stage.NO_SUCH_ROOM
    for body in (b"<html>not found", b"", b"[]", b'{"result": 1}', b'{"status":"success"}'):
        assert read(Reply(404, body)).stage is Stage.NOT_A_SERVER
    for code in (200, 204, 400, 403):
        assert read(Reply(code, b"<html>log in")).stage is Stage.NOT_A_SERVER


def test_a_text_that_nobody_knows():
    assert stage("The conference is locked") is Stage.LOCKED
    assert stage("Something new") is Stage.REMOVED
    assert stage(None) is Stage.REMOVED
    assert stage({"something": "new"}) is Stage.NOT_A_SERVER


@pytest.mark.parametrize("trouble", list(Trouble))
def test_no_answer_at_all(trouble):
    outcome = read(Reply(trouble=trouble))
    assert isinstance(outcome, Refused)
    assert outcome.stage in {
        Stage.UNREACHABLE,
        Stage.NOT_TRUSTED,
        Stage.REDIRECTED,
        Stage.NOT_A_SERVER,
        Stage.PROXY,
    }


def granted(**more):
    fields = {"token": "t=", "expires": "120", "participant_uuid": "u-1", "role": "HOST"}
    return read(reply(fields | {"current_service_type": "conference"} | more, 200))


def test_a_yes():
    assert granted() == Granted("t=", 120.0, "u-1", True, False)
    assert granted(role="GUEST").is_host is False
    assert granted(role="chair").is_host is True
    assert granted(role=None).is_host is None
    assert granted(current_service_type="waiting_room").waits is True
    assert granted(current_service_type=None).waits is None
    assert granted(participant_uuid="../x").own == ""
    assert "sesame" not in repr(granted(token="sesame"))


@pytest.mark.parametrize(
    ("expires", "life"),
    [("30", 30.0), (30, 30.0), (None, 120.0), ("x", 120.0), (0, 120.0), (1e9, 86400.0)],
)
def test_how_long_a_token_lives(expires, life):
    assert granted(expires=expires).life == life


@pytest.mark.parametrize("token", ["", "a b", "a\r\nb: c", "å", None, 7, "x" * 9000])
def test_a_token_that_cannot_stand_in_a_header_is_none(token):
    assert granted(token=token).stage is Stage.NOT_A_SERVER


def test_a_menu_is_no_room():
    assert granted(current_service_type="ivr").stage is Stage.RECEPTION


def test_what_commands_need_to_know():
    for code in (401, 403):
        assert is_invalid_role(reply("Invalid role", code))
        assert is_dead_token(reply("Invalid token", code))
    assert not is_invalid_role(reply("Invalid role", 200))
    assert not is_dead_token(reply("Invalid role"))
    assert not is_dead_token(Reply(403, b"<html>"))


@pytest.mark.parametrize(
    ("reason", "expected", "then"),
    [
        ("API initiated participant disconnect", Stage.REMOVED, Next.NOTHING),
        ("Disconnected by another participant", Stage.REMOVED, Next.NOTHING),
        ("Conference terminated by an administrator", Stage.ENDED, Next.NOTHING),
        ("Conference terminated by another participant", Stage.ENDED, Next.NOTHING),
        ("All conference hosts departed hosted conference", Stage.ENDED, Next.NOTHING),
        ("Last remaining participant removed from conference", Stage.ENDED, Next.NOTHING),
        ("Timer expired awaiting token refresh", Stage.LOST, Next.SOON),
        ("Signaling node disconnected", Stage.LOST, Next.SOON),
        (
            "Timeout waiting for conference host to join or permit access to locked conference",
            Stage.WAITING_FOR_HOST,
            Next.LATER,
        ),
        ("Something new", Stage.REMOVED, Next.NOTHING),
        ("", Stage.REMOVED, Next.NOTHING),
    ],
)
def test_being_put_out(reason, expected, then):
    meaning = parting(reason)
    assert (meaning.stage, meaning.next) == (expected, then)


def test_texts_are_found_whatever_the_spelling():
    assert meaning_of("  INVALID  token. ") == meaning_of("Invalid token")
    assert meaning_of("x" * 10_000) is None
    assert meaning_of("SSO Authentication Failed. Anything").stage is Stage.SIGN_IN_NEEDED
    assert all(meaning_of(text.title()) == meaning for text, meaning in _MEANINGS.items())


@given(st.integers(0, 700), st.binary(max_size=80))
def test_any_answer_is_a_token_or_a_stage(code, body):
    assert isinstance(read(Reply(code, body)), Granted | Refused)


@given(st.integers(200, 600), st.recursive(st.none() | st.text() | st.floats(), st.lists))
def test_any_result_is_a_token_or_a_stage(code, result):
    assert isinstance(read(reply(result, code)), Granted | Refused)


def test_deep_answers_are_survived():
    assert read(Reply(403, b"[" * 200_000)).stage is Stage.NOT_A_SERVER
    deep = b'{"status":"success","result":' + b"[" * 200_000
    assert read(Reply(200, deep)).stage is Stage.NOT_A_SERVER
