"""From a request of the client API to its answer, without a network."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import parse_qs, unquote, urlsplit

from app.practice import commands, entrance
from app.practice.answers import (
    BAD_REQUEST,
    GATEWAY,
    INVALID_TOKEN,
    MAINTENANCE,
    NO_ROOM,
    NOT_FOUND,
    NOT_JSON,
    OVERLOAD,
    STRANGER,
    Answer,
    success,
)
from app.practice.connection import Rank, Where, Wire
from app.practice.faults import Fault
from app.practice.meeting import Meeting
from app.practice.watchers import Watcher

BASE = "/api/client/v2/"
LONGEST_PATH = 2000
LONGEST_BODY = 64 * 1024
"""Bytes of a request's body; the longest honest one is a chat message."""

_REFUSALS: Mapping[Fault, Answer] = MappingProxyType(
    {
        Fault.MAINTENANCE: MAINTENANCE,
        Fault.OVERLOAD: OVERLOAD,
        Fault.GATEWAY: GATEWAY,
        Fault.STRANGER: STRANGER,
    }
)


@dataclass(frozen=True, slots=True)
class Request:
    """What came over the wire.

    Args:
        method: GET or POST.
        target: path and query.
        token: header of this name.
        pin: header of this name; None if there is none.
        kind: media type of the body.
        body: bytes.
    """

    method: str
    target: str = field(repr=False)
    token: str = field(default="", repr=False)
    pin: str | None = field(default=None, repr=False)
    kind: str = ""
    body: bytes = field(default=b"", repr=False)


def answer(meeting: Meeting, request: Request) -> Answer | Watcher:
    """Return the answer; a watcher if it is the stream of events that is asked for."""
    for fault, refusal in _REFUSALS.items():
        if meeting.faults.has(fault):
            return refusal
    if meeting.faults.has(Fault.REDIRECT):
        return Answer(302, None, meeting.faults.elsewhere)
    parts = _parts(request.target)
    if parts == ["status"]:
        return success("OK")
    if len(parts) < 3 or parts[0] != "conferences":
        return NOT_FOUND
    if unquote(parts[1]).casefold() != meeting.alias.casefold():
        return NO_ROOM
    body = _body(request)
    return body if isinstance(body, Answer) else _room(meeting, request, parts[2:], body)


def _parts(target: str) -> list[str]:
    path = urlsplit(target[:LONGEST_PATH]).path if target.startswith("/") else ""
    return path.removeprefix(BASE).strip("/").split("/") if path.startswith(BASE) else []


def _body(request: Request) -> Wire | Answer:
    if not request.body:
        return {}
    if not request.kind.startswith("application/json"):
        return NOT_JSON
    try:
        found = json.loads(request.body)
    except (ValueError, RecursionError):
        return BAD_REQUEST
    return found if isinstance(found, dict) else BAD_REQUEST


def _room(meeting: Meeting, request: Request, parts: list[str], body: Wire) -> Answer | Watcher:
    is_post = request.method == "POST"
    if parts == ["request_token"] and is_post:
        return entrance.request_token(meeting, request.pin, body)
    watcher = meeting.watchers.by(_token(request, parts))
    if watcher is None:
        return INVALID_TOKEN
    return _post(meeting, watcher, parts, body) if is_post else _get(meeting, watcher, parts)


def _token(request: Request, parts: list[str]) -> str:
    """Return the token; browsers cannot set the header for a stream and give it in the query."""
    if request.token or parts not in (["events"], ["release_token"]):
        return request.token
    query = parse_qs(urlsplit(request.target[:LONGEST_PATH]).query)
    return query.get("token", [""])[0]


def _post(meeting: Meeting, watcher: Watcher, parts: list[str], body: Wire) -> Answer:
    if parts == ["refresh_token"]:
        return entrance.refresh_token(meeting, watcher)
    if parts == ["release_token"]:
        return entrance.release_token(meeting, watcher)
    if len(parts) == 3 and parts[0] == "participants":
        return commands.of_person(meeting, watcher, parts[1], parts[2], body)
    if len(parts) == 1:
        return commands.of_room(meeting, watcher, parts[0], body)
    return NOT_FOUND


def _get(meeting: Meeting, watcher: Watcher, parts: list[str]) -> Answer | Watcher:
    if parts == ["events"]:
        return watcher
    if parts == ["conference_status"]:
        return success(meeting.status)
    if parts == ["theme"]:
        return Answer(204)
    if parts == ["participants"]:
        one = meeting.find(watcher.uuid)
        if one is None:
            return INVALID_TOKEN
        to_host = one.rank is Rank.HOST
        is_in = one.where is Where.ROOM
        return success(meeting.wires(to_host) if is_in else [one.wire(to_host)])
    return NOT_FOUND
