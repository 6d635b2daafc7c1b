"""The messages of the server's events: what is sent, and what came, taken apart.

Each message of the server's has a number and must be acknowledged, or the server ends the
connection. Only the list of calls names the call; everything else names the number of the
subscription that it belongs to (Cisco, "Cisco Meeting Server Events Guide").
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

CALLS, INFO, ROSTER = 1, 2, 3
"""Numbers of our subscriptions."""

_CALL_ELEMENTS = ("name", "participants", "recording", "streaming", "lockState")
_PERSON_ELEMENTS = (
    "name", "uri", "state", "direction", "audioMuted", "videoMuted", "presenter",
    "endpointRecording",
)  # fmt: skip

LONGEST_MESSAGE = 4 << 20
"""Characters; a thousand participants come as some 300 kB."""

MOST_UPDATES = 20_000


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the server's.

    Args:
        number: to be acknowledged; None for an acknowledgement of ours.
        kind: the server's word, such as ``rosterUpdate``; empty for an acknowledgement.
        index: number of the subscription; 0 if it names none.
        updates: each with the server's own names, values unchecked.
        acknowledges: number of our own message; None if it is none.
        is_good: whether an acknowledgement says that all went well.
    """

    number: int | None = None
    kind: str = ""
    index: int = 0
    updates: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    acknowledges: int | None = None
    is_good: bool = True


def read_message(text: str) -> Message | None:
    """Return a message; None for what is none, or is of a kind that nobody knows."""
    if len(text) > LONGEST_MESSAGE:
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    body = found.get("message")
    if found.get("type") == "message" and isinstance(body, dict):
        return _message(body)
    ack = found.get("messageAck")
    if found.get("type") == "messageAck" and isinstance(ack, dict):
        number = _whole(ack.get("messageId"))
        return Message(acknowledges=number, is_good=ack.get("status") == "success")
    return None


def _message(body: Mapping[str, Any]) -> Message:
    kind = body.get("type")
    return Message(
        _whole(body.get("messageId")),
        kind[:40] if isinstance(kind, str) else "",
        _whole(body.get("subscriptionIndex")) or 0,
        _updates(body),
    )


def _updates(body: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """A list, or the one object of a call's information."""
    for key in ("updates", "subscriptions", "callInfo"):
        found = body.get(key)
        if isinstance(found, list):
            return tuple(one for one in found[:MOST_UPDATES] if isinstance(one, dict))
        if isinstance(found, dict):
            return (MappingProxyType(found),)
    return ()


def _whole(value: object) -> int | None:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return value if is_whole and isinstance(value, int) and 0 <= value < 1 << 53 else None


def subscribe(number: int, call: str) -> str:
    """Return our request for everything of one call; it replaces what was asked for before.

    Args:
        number: of our message.
        call: id of the call; empty asks for the list of calls only.
    """
    wanted: list[dict[str, object]] = [
        {"index": CALLS, "type": "calls", "elements": ["name", "participants"]}
    ]
    if call:
        wanted += [
            {"index": INFO, "type": "callInfo", "call": call, "elements": _CALL_ELEMENTS},
            {"index": ROSTER, "type": "callRoster", "call": call, "elements": _PERSON_ELEMENTS},
        ]
    return _packed(number, wanted)


def _packed(number: int, subscriptions: Sequence[Mapping[str, object]]) -> str:
    message = {"messageId": number, "type": "subscribeRequest", "subscriptions": subscriptions}
    return json.dumps({"type": "message", "message": message})


def acknowledge(number: int) -> str:
    """Return our word that a message arrived."""
    ack = {"messageId": number, "status": "success"}
    return json.dumps({"type": "messageAck", "messageAck": ack})
