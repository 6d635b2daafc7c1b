"""One participant of the interface as the program's own participant.

Fields are those of the vendor's typings (npm @pexip/infinity-api 20.0.0, conference/types). Every
one may be missing, null or of another type: only an id is needed. Where the interface leaves open
what a connection is, it is taken for a person, because a person has to be known.
"""

import re
from collections.abc import Container

from app.meetings.matching.shown_name import shown
from app.meetings.roster.participant import (
    LONGEST_NAME,
    Machine,
    Means,
    NameDanger,
    Participant,
    Role,
    Standing,
)
from app.plain_text import plain
from app.services.pexip.paths import is_id
from app.services.pexip.values import Fields, moment, small, truth, word

_STANDINGS = {
    "waiting_room": Standing.LOBBY,
    "ivr": Standing.AT_PIN,
    "connecting": Standing.CONNECTING,
    "conference": Standing.IN_ROOM,
    "lecture": Standing.IN_ROOM,
    "gateway": Standing.IN_ROOM,
    "test_call": Standing.IN_ROOM,
    "media_playback": Standing.IN_ROOM,
    # Servers before the field was there have nobody but those in the room.
    "": Standing.IN_ROOM,
}
_ROLES = {"chair": Role.HOST, "host": Role.HOST, "guest": Role.GUEST}
_CALLING = frozenset({"sip", "h323"})
_NUMBER = re.compile(r"\+?[\d ()./-]{4,24}")
_SCHEME = re.compile(r"^(?:sips?|h323|tel):", re.IGNORECASE)


def participant(fields: object, ours: Container[str] = frozenset()) -> Participant | None:
    """Return who this is; None if it has no usable id.

    Args:
        fields: what the service said, of whatever type.
        ours: ids that are or were this program's own.
    """
    if not isinstance(fields, dict) or not is_id(fields.get("uuid")):
        return None
    name, dangers, address = _name(fields)
    means = _means(fields, address)
    return Participant(
        id=fields["uuid"],
        name=name,
        dangers=dangers,
        address=address,
        standing=_STANDINGS.get(small(fields, "service_type"), Standing.CONNECTING),
        means=means,
        role=_ROLES.get(small(fields, "role"), Role.UNKNOWN),
        machine=_machine(fields, means),
        is_muted=truth(fields, "is_muted", "is_client_muted"),
        has_camera_on=_camera(fields, means),
        hand_raised_at=moment(fields, "buzz_time"),
        joined_at=moment(fields, "start_time"),
        is_presenting=truth(fields, "is_presenting") is True,
        is_ours=fields["uuid"] in ours,
        parent=_parent(fields),
        is_bridged=bool(truth(fields, "is_external") or word(fields, "external_node_uuid")),
        is_signed_in=truth(fields, "is_idp_authenticated") is True,
        records=truth(fields, "is_recording") is True,
        streams=truth(fields, "is_streaming_conference", "is_public_streaming") is True,
        transcribes=truth(fields, "is_transcribing") is True,
        uses_ai=truth(fields, "is_ai_enabled") is True,
        may_be_removed=truth(fields, "disconnect_supported") is not False,
        may_be_muted=truth(fields, "mute_supported") is not False,
    )


def _name(fields: Fields) -> tuple[str, frozenset[NameDanger], str]:
    """Name, what is wrong with it, and address. An empty name falls back as the vendor's does."""
    uri = _SCHEME.sub("", word(fields, "uri")[: LONGEST_NAME * 16].strip())
    raw = word(fields, "display_name")
    name, dangers = shown(raw if raw.strip() else uri)
    return name, dangers, plain(uri, LONGEST_NAME)


def _means(fields: Fields, address: str) -> Means:
    if truth(fields, "is_video_call"):
        return Means.VIDEO
    if truth(fields, "is_audio_only_call"):
        calls = small(fields, "protocol") in _CALLING
        number = address.partition("@")[0]
        return Means.PHONE if calls and _NUMBER.fullmatch(number) else Means.AUDIO
    has_media = truth(fields, "has_media")
    return Means.CONTROL if has_media is False else Means.UNKNOWN


def _machine(fields: Fields, means: Means) -> Machine:
    streams = truth(fields, "is_streaming_conference") or small(fields, "protocol") == "rtmp"
    if streams:
        return Machine.RECORDER if truth(fields, "is_recording") else Machine.STREAM
    listens = truth(fields, "is_transcribing", "is_ai_enabled")
    # Somebody who is seen or heard may be a person with an assistant: then a person is there.
    return Machine.NOTE_TAKER if listens and means is Means.CONTROL else Machine.NONE


def _camera(fields: Fields, means: Means) -> bool | None:
    if means is Means.AUDIO:
        return False
    is_off = truth(fields, "is_video_muted", "is_main_video_dropped_out")
    return None if means is not Means.VIDEO or is_off is None else not is_off


def _parent(fields: Fields) -> str:
    parent = fields.get("parent_participant_uuid")
    is_other = isinstance(parent, str) and is_id(parent) and parent != fields.get("uuid")
    return str(parent) if is_other else ""
