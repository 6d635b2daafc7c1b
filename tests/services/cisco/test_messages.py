"""Messages of the server's events."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.cisco.messages import (
    CALLS,
    INFO,
    ROSTER,
    Message,
    acknowledge,
    read_message,
    subscribe,
)


def test_everything_of_one_call_is_asked_for():
    asked = json.loads(subscribe(7, "the-call"))
    assert asked["type"] == "message"
    message = asked["message"]
    assert (message["messageId"], message["type"]) == (7, "subscribeRequest")
    assert [(one["index"], one["type"], one.get("call")) for one in message["subscriptions"]] == [
        (CALLS, "calls", None),
        (INFO, "callInfo", "the-call"),
        (ROSTER, "callRoster", "the-call"),
    ]


def test_a_message_is_acknowledged_by_its_number():
    assert json.loads(acknowledge(7)) == {
        "type": "messageAck",
        "messageAck": {"messageId": 7, "status": "success"},
    }


def test_a_roster_update():
    text = """{"type": "message", "message": {"messageId": 5, "type": "rosterUpdate",
        "subscriptionIndex": 3, "updates": [{"participant": "p", "updateType": "add"}, 7]}}"""
    assert read_message(text) == Message(
        5, "rosterUpdate", 3, ({"participant": "p", "updateType": "add"},)
    )


@pytest.mark.parametrize(("status", "is_good"), [("success", True), ("failure", False), (1, False)])
def test_an_acknowledgement_of_ours(status, is_good):
    text = json.dumps({"type": "messageAck", "messageAck": {"messageId": 1, "status": status}})
    assert read_message(text) == Message(acknowledges=1, is_good=is_good)


@pytest.mark.parametrize("key", ["callInfo", "updates"])
def test_a_call_is_told_as_one_object(key):
    text = json.dumps({"type": "message", "message": {"messageId": 1, key: {"name": "x"}}})
    found = read_message(text)
    assert dict(found.updates[0]) == {"name": "x"}


@pytest.mark.parametrize("number", [True, -1, 1.5, "1", None, [], 2**60])
def test_a_number_that_is_none_is_not_acknowledged(number):
    found = read_message(json.dumps({"type": "message", "message": {"messageId": number}}))
    assert found.number is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["type", "message", "messageAck", "messageId", "updates", "x"]),
                inner,
            )
        ),
    )
)
def test_any_json_is_survived(value):
    read_message(json.dumps(value))


@given(st.text())
def test_any_text_is_survived(text):
    read_message(text)


def test_what_is_too_long_is_not_read():
    assert read_message('{"type": "message", "message": {}}' + " " * (5 << 20)) is None


def test_names_are_not_shown():
    assert "Anna" not in repr(Message(1, "rosterUpdate", 3, ({"name": "Anna"},)))
