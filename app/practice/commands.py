"""The commands of the client API: who may give them and what they do to the meeting.

Paths and bodies as in npm ``@pexip/infinity-api`` (``conference/index.js``,
``participant/index.js``) and docs.pexip.com/api_client/api_rest.htm.
"""

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.practice.answers import BAD_REQUEST, DONE, INVALID_ROLE, NOT_FOUND, Answer, success
from app.practice.connection import By, Rank, Values, Where, Wire
from app.practice.meeting import REMOVED, Meeting
from app.practice.watchers import Watcher

LONGEST_TEXT = 4000
"""Characters of a chat message or of a text on the screen."""

_OWN = frozenset({"buzz", "clearbuzz", "client_mute", "client_unmute", "notify_not_afk"})
"""What everybody may do with their own entry."""


def of_room(meeting: Meeting, watcher: Watcher, name: str, body: Wire) -> Answer:
    """Carry out a command that concerns the whole meeting."""
    if name == "message":
        return _message(meeting, watcher, body)
    command = _ROOM.get(name)
    if command is None:
        return NOT_FOUND
    if not is_host(meeting, watcher):
        return INVALID_ROLE
    # Noted first: after "disconnect" nobody is left to ask.
    meeting.note(name)
    return command(meeting, body)


def of_person(meeting: Meeting, watcher: Watcher, uuid_: str, name: str, body: Wire) -> Answer:
    """Carry out a command that concerns one connection."""
    if name not in _PERSON and name not in _VALUES and name not in _OWN:
        return NOT_FOUND
    is_own = name in _OWN and uuid_ == watcher.uuid
    if not is_own and not is_host(meeting, watcher):
        return INVALID_ROLE
    if meeting.find(uuid_) is None:
        # What the server says of somebody who has just left is nowhere documented.
        return success(False)
    meeting.note(name, uuid_)
    if name in _PERSON:
        return _PERSON[name](meeting, uuid_, body)
    return success(meeting.change(uuid_, **_values(name)))


def is_host(meeting: Meeting, watcher: Watcher) -> bool:
    """Tell whether a watcher's commands are taken now."""
    one = meeting.find(watcher.uuid)
    is_in = one is not None and one.rank is Rank.HOST and one.where is Where.ROOM
    return is_in and meeting.watchers.may_command(watcher)


# --- the room -----------------------------------------------------------------------------------


def _lock(meeting: Meeting, _: Wire) -> Answer:
    meeting.lock()
    return DONE


def _unlock(meeting: Meeting, _: Wire) -> Answer:
    for one in meeting.people:
        if one.where is Where.LOBBY:
            # Let in as well as if somebody had pressed the button beside the name.
            meeting.note("unlock", one.uuid)
    meeting.lock(False)
    return DONE


def _start(meeting: Meeting, _: Wire) -> Answer:
    meeting.start()
    return DONE


def _mute_guests(meeting: Meeting, _: Wire) -> Answer:
    meeting.mute_guests()
    return DONE


def _unmute_guests(meeting: Meeting, _: Wire) -> Answer:
    meeting.mute_guests(False)
    return DONE


def _guests_can_unmute(meeting: Meeting, body: Wire) -> Answer:
    if not isinstance(body.get("setting"), bool):
        return BAD_REQUEST
    meeting.guests_can_unmute = body["setting"]
    meeting.tell_status()
    return DONE


def _end(meeting: Meeting, _: Wire) -> Answer:
    meeting.end()
    return DONE


def _clear_all_hands(meeting: Meeting, _: Wire) -> Answer:
    for one in meeting.people:
        if one.hand:
            meeting.change(one.uuid, hand=0.0)
    return DONE


def _dial(meeting: Meeting, body: Wire) -> Answer:
    destination, role = body.get("destination"), body.get("role")
    if not isinstance(destination, str) or role not in ("HOST", "GUEST"):
        return BAD_REQUEST
    rank = Rank.HOST if role == "HOST" else Rank.GUEST
    name = str(body.get("remote_display_name") or destination)[:LONGEST_TEXT]
    return success([meeting.join(name, rank=rank, where=Where.CONNECTING, by=By.PHONE)])


def _layout(_: Meeting, body: Wire) -> Answer:
    return DONE if isinstance(body.get("transforms"), dict) else BAD_REQUEST


def _accept(_: Meeting, __: Wire) -> Answer:
    return DONE


_ROOM: Mapping[str, Callable[[Meeting, Wire], Answer]] = MappingProxyType(
    {
        "lock": _lock,
        "unlock": _unlock,
        "start_conference": _start,
        "muteguests": _mute_guests,
        "unmuteguests": _unmute_guests,
        "set_guests_can_unmute": _guests_can_unmute,
        "disconnect": _end,
        "clearallbuzz": _clear_all_hands,
        "dial": _dial,
        "transform_layout": _layout,
        "set_message_text": _accept,
    }
)

# --- one connection -----------------------------------------------------------------------------


def _admit(meeting: Meeting, uuid_: str, _: Wire) -> Answer:
    return success(meeting.admit(uuid_))


def _remove(meeting: Meeting, uuid_: str, _: Wire) -> Answer:
    return success(meeting.leave(uuid_, REMOVED))


def _overlay(meeting: Meeting, uuid_: str, body: Wire) -> Answer:
    text = body.get("text")
    if not isinstance(text, str) or len(text) > LONGEST_TEXT:
        return BAD_REQUEST
    return success(meeting.change(uuid_, overlay=text))


def _role(meeting: Meeting, uuid_: str, body: Wire) -> Answer:
    if body.get("role") not in ("chair", "guest"):
        return BAD_REQUEST
    return success(meeting.change(uuid_, rank=Rank(body["role"])))


def _transfer(meeting: Meeting, uuid_: str, body: Wire) -> Answer:
    if not isinstance(body.get("conference_alias"), str):
        return BAD_REQUEST
    return success(meeting.leave(uuid_, "Call disconnected"))


def _whisper(meeting: Meeting, uuid_: str, body: Wire) -> Answer:
    del meeting, uuid_
    return DONE if _is_message(body) else BAD_REQUEST


_PERSON: Mapping[str, Callable[[Meeting, str, Wire], Answer]] = MappingProxyType(
    {
        "unlock": _admit,
        "disconnect": _remove,
        "overlaytext": _overlay,
        "role": _role,
        "transfer": _transfer,
        "message": _whisper,
    }
)

_VALUES: Mapping[str, Values] = MappingProxyType(
    {
        "mute": {"is_muted": True},
        "unmute": {"is_muted": False},
        "client_mute": {"is_self_muted": True},
        "client_unmute": {"is_self_muted": False},
        "video_muted": {"is_camera_off": True},
        "video_unmuted": {"is_camera_off": False},
        "clearbuzz": {"hand": 0.0},
        "spotlightoff": {"spotlight": 0.0},
        "allowrxpresentation": {"sees_presentation": True},
        "denyrxpresentation": {"sees_presentation": False},
        "buzz": {},
        "spotlighton": {},
        "notify_not_afk": {},
    }
)
"""Commands that only set a value; what depends on the moment is added in ``_values``."""


def _values(name: str) -> Values:
    if name == "buzz":
        return {"hand": time.time()}
    if name == "spotlighton":
        return {"spotlight": time.time()}
    return _VALUES[name]


# --- chat ---------------------------------------------------------------------------------------


def _message(meeting: Meeting, watcher: Watcher, body: Wire) -> Answer:
    one = meeting.find(watcher.uuid)
    if one is None or not _is_message(body):
        return BAD_REQUEST
    meeting.tell(
        "message_received",
        {
            "origin": one.name,
            "uuid": one.uuid,
            "type": body["type"],
            "payload": body["payload"],
            "direct": False,
        },
    )
    return DONE


def _is_message(body: Wire) -> bool:
    payload = body.get("payload")
    is_text = isinstance(payload, str) and len(payload) <= LONGEST_TEXT
    return is_text and body.get("type") in ("text/plain", "application/json")
