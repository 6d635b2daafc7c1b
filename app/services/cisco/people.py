"""What is known of one participant, from the server's events and from its lists."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.meetings.matching.shown_name import shown
from app.meetings.roster.participant import LONGEST_NAME, Means, Participant, Standing
from app.plain_text import plain
from app.services.cisco.xml_reading import Node

LONGEST_ID = 80
"""Characters of an id; the server's have 36."""

_ID = re.compile(r"[A-Za-z0-9-]{1,80}")
_PHONE = re.compile(r"(?:sips?:|tel:)?\+?[0-9]{5,15}(?:@.*)?")

_STATES = {
    "connected": Standing.IN_ROOM,
    "onhold": Standing.IN_ROOM,
    "initial": Standing.CONNECTING,
    "ringing": Standing.CONNECTING,
}
"""By the server's word, in small letters. Somebody on hold is still let in."""


def is_id(value: object) -> bool:
    """Tell whether a value is an id that may stand in an address."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


@dataclass(slots=True)
class Leg:
    """What ``callLegs/ID`` says of a connection; None where it says nothing."""

    id: str
    state: str = ""
    is_deactivated: bool | None = None
    is_at_ivr: bool | None = None
    is_muted: bool | None = None
    has_video: bool | None = None
    has_audio: bool | None = None
    is_video_muted: bool | None = None
    kind: str = ""
    address: str = field(default="", repr=False)
    seconds: int | None = None


@dataclass(slots=True)
class Known:
    """One participant while they are there.

    Args:
        told: by the events, under the server's own names.
        listed_name: by the list of participants.
        leg: the last look at the connection; None before the first.
        joined_at: Unix seconds by this computer's clock, as first worked out.
        is_remote: hosted by another server of the cluster; its connections are not to be had here.
    """

    id: str
    told: dict[str, Any] = field(default_factory=dict, repr=False)
    listed_name: str = field(default="", repr=False)
    leg: Leg | None = None
    leg_id: str = ""
    joined_at: float | None = None
    is_remote: bool = False
    has_no_leg: bool = False

    def tell(self, update: Mapping[str, Any]) -> None:
        """Take over what an event says; what it does not say stays as it was."""
        self.told.update({key: update[key] for key in _TOLD if key in update})

    def look(self, leg: Leg, at: float) -> None:
        """Take over a look at the connection."""
        self.leg = leg
        if self.joined_at is None and leg.seconds is not None:
            self.joined_at = at - leg.seconds

    @property
    def needs_look(self) -> bool:
        """Whether nothing is known yet of where they stand."""
        return self.leg is None and not self.is_remote and not self.has_no_leg


_TOLD = ("name", "uri", "state", "audioMuted", "videoMuted", "presenter", "endpointRecording")


def leg_of(node: Node) -> Leg:
    """Read a ``callLeg``."""
    status = node.find("status") or Node("status")
    inside = {one.name for one in status.children}
    has_media = any(name.startswith(("rx", "tx")) for name in inside)
    return Leg(
        node.id,
        status.value("state").lower(),
        status.flag("deactivated"),
        status.flag("ivr") if status.find("ivr") else node.flag("ivr"),
        node.flag("configuration", "rxAudioMute"),
        "rxVideo" in inside if has_media else None,
        "rxAudio" in inside if has_media else None,
        node.flag("configuration", "rxVideoMute"),
        node.value("type").lower(),
        node.value("remoteParty") or node.value("remoteAddress"),
        status.number("durationSeconds"),
    )


def participant_of(known: Known, sees_legs: bool) -> Participant:
    """Return what is known, in the program's words.

    Args:
        known: what the server said.
        sees_legs: whether the proxy lets connections be looked at; without that nobody knows who
            waits in the lobby, and whoever is connected counts as in the room.
    """
    name, dangers = shown(_text(known.told.get("name")) or known.listed_name)
    leg = known.leg or Leg("")
    address = _text(known.told.get("uri")) or leg.address
    return Participant(
        known.id,
        name,
        dangers,
        standing=_standing(known, sees_legs),
        means=_means(leg, address),
        is_muted=_either(known.told.get("audioMuted"), leg.is_muted),
        has_camera_on=_camera(known, leg),
        joined_at=known.joined_at,
        is_presenting=known.told.get("presenter") is True,
        records=known.told.get("endpointRecording") in (True, "active"),
        may_be_muted=bool(known.leg_id),
        address=plain(address, LONGEST_NAME),
    )


def _standing(known: Known, sees_legs: bool) -> Standing:
    leg = known.leg
    state = _text(known.told.get("state")).lower() or (leg.state if leg else "")
    if leg is not None and leg.is_at_ivr:
        return Standing.AT_PIN
    if leg is not None and leg.is_deactivated:
        return Standing.LOBBY
    if known.needs_look and sees_legs:
        return Standing.CONNECTING
    return _STATES.get(state, Standing.CONNECTING) if state else Standing.IN_ROOM


def _means(leg: Leg, address: str) -> Means:
    if leg.has_video:
        return Means.VIDEO
    if leg.kind != "acano" and _PHONE.fullmatch(address):
        return Means.PHONE
    return Means.AUDIO if leg.has_audio else Means.UNKNOWN


def _camera(known: Known, leg: Leg) -> bool | None:
    is_off = _either(known.told.get("videoMuted"), leg.is_video_muted)
    if is_off or leg.has_video is False:
        return False
    return True if leg.has_video else None


def _either(told: object, looked: bool | None) -> bool | None:
    return told if isinstance(told, bool) else looked


def _text(value: object) -> str:
    # A hostile name may be very long; nothing of it beyond this is ever looked at.
    return value[: LONGEST_NAME * 20] if isinstance(value, str) else ""
