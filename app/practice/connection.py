"""One connection to the practice meeting, and how the vendor's API tells it to others.

The fields and their values are those of the participant object of Pexip's client API v2, as the
vendor's own typings have it (npm ``@pexip/infinity-api``, ``conference/types.d.ts``).
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypedDict

Wire = dict[str, Any]
"""An object as it goes over the wire, in JSON's types."""


class Where(StrEnum):
    """How far in somebody is: the API's ``service_type``."""

    CONNECTING = "connecting"
    AT_PIN = "ivr"
    LOBBY = "waiting_room"
    ROOM = "conference"


class Rank(StrEnum):
    """The API's ``role`` of a participant."""

    HOST = "chair"
    GUEST = "guest"


class By(StrEnum):
    """By which means somebody takes part."""

    VIDEO = "video"
    AUDIO = "audio"
    PHONE = "phone"
    CONTROL = "control"
    """Neither sound nor picture: a program that only watches and controls."""


class Values(TypedDict, total=False):
    """Fields of a ``Connection`` that can be given to a newcomer."""

    rank: Rank
    where: Where
    by: By
    uri: str
    call_tag: str
    overlay: str
    hand: float
    spotlight: float
    is_muted: bool
    is_self_muted: bool
    is_camera_off: bool
    is_presenting: bool
    sees_presentation: bool
    streams: bool
    records: bool
    transcribes: bool
    uses_ai: bool
    is_bridged: bool
    more: Wire


class Changes(Values, total=False):
    """Fields of a ``Connection`` that can be changed."""

    name: str


PROTOCOLS = {By.VIDEO: "webrtc", By.AUDIO: "webrtc", By.PHONE: "sip", By.CONTROL: "api"}
"""What the API calls the way in."""


@dataclass(slots=True)
class Connection:
    """Somebody in the practice meeting; changed under the meeting's lock only.

    Args:
        uuid: of this connection; whoever comes again has another.
        name: as they typed it.
        began: Unix seconds.
        hand: Unix seconds when the hand was raised; 0 while it is down.
        more: further fields of the wire, or other values for those below; for tests and crowds.
    """

    uuid: str
    name: str = field(repr=False)
    rank: Rank = Rank.GUEST
    where: Where = Where.ROOM
    by: By = By.VIDEO
    began: float = 0.0
    uri: str = field(default="", repr=False)
    call_tag: str = field(default="", repr=False)
    overlay: str = field(default="", repr=False)
    hand: float = 0.0
    spotlight: float = 0.0
    is_muted: bool = False
    is_self_muted: bool = False
    is_camera_off: bool = False
    is_presenting: bool = False
    sees_presentation: bool = True
    streams: bool = False
    records: bool = False
    transcribes: bool = False
    uses_ai: bool = False
    is_bridged: bool = False
    more: Wire = field(default_factory=dict, repr=False)

    def wire(self, to_host: bool) -> Wire:
        """Return the whole object; guests are not told address, maker and protocol."""
        return {
            **self._identity(to_host),
            **self._media(),
            **self._abilities(),
            **self._services(),
            **self.more,
        }

    def _identity(self, to_host: bool) -> Wire:
        return {
            "uuid": self.uuid,
            "api_url": f"/participants/{self.uuid}",
            "display_name": self.name,
            "overlay_text": self.overlay or self.name,
            "role": str(self.rank),
            "service_type": str(self.where),
            "start_time": self.began,
            "call_direction": "in",
            "call_tag": self.call_tag,
            "local_alias": "practice@samrad.invalid",
            "uri": (self.uri or self.name) if to_host else "",
            "vendor": "Samråd practice" if to_host else "",
            "protocol": PROTOCOLS[self.by] if to_host else "",
            "is_external": self.is_bridged,
            "external_node_uuid": "",
            "is_idp_authenticated": False,
        }

    def _media(self) -> Wire:
        return {
            "has_media": self.by is not By.CONTROL,
            "is_video_call": _yes(self.by is By.VIDEO),
            "is_audio_only_call": _yes(self.by in (By.AUDIO, By.PHONE)),
            "is_muted": _yes(self.is_muted),
            "is_client_muted": self.is_self_muted,
            "is_video_muted": self.is_camera_off,
            "is_video_silent": False,
            "is_main_video_dropped_out": False,
            "is_presenting": _yes(self.is_presenting),
            "buzz_time": self.hand,
            "spotlight": self.spotlight,
            "encryption": "Off" if self.by is By.PHONE else "On",
            "rx_presentation_policy": "ALLOW" if self.sees_presentation else "DENY",
            "needs_presentation_in_mix": False,
        }

    def _abilities(self) -> Wire:
        return {
            "disconnect_supported": "YES",
            "mute_supported": "YES",
            "transfer_supported": "YES",
            "presentation_supported": _yes(self.by is By.VIDEO),
            "fecc_supported": "NO",
            "supports_direct_chat": self.by is By.VIDEO,
            "can_receive_personal_mix": False,
            "receive_from_video_mix": {"mix_name": "main", "timestamp": 0},
            "show_live_captions": False,
        }

    def _services(self) -> Wire:
        return {
            "is_streaming_conference": self.streams or self.records,
            "is_public_streaming": self.streams,
            "is_recording": self.records,
            "is_transcribing": self.transcribes,
            "is_ai_enabled": self.uses_ai,
            "is_on_hold": False,
            "is_transferring": False,
            "is_conjoined": False,
        }


def _yes(value: bool) -> str:
    return "YES" if value else "NO"
