"""What was measured, as plain numbers: the input of every check.

A reading with ``error`` set holds no numbers: ``error`` is the reason code of why not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, Self

from app.plain_text import plain

NOTHING_DBFS = -120.0
"""The level said of exact silence, for a logarithm of nothing is no number; dBFS."""


LONGEST_NAME = 80
"""Characters of a device's name that are shown and reported."""

PRIVATE = {"private": True}
"""Metadata of a field that no report holds unless the person agrees: ``field(metadata=PRIVATE)``.

Addresses, and names of programs that a person has open.
"""

DEVICE_NAME = {"device_name": True}
"""Marks another name of a device than ``device``: left out of a report together with that."""


def _fits(value: object, usual: object) -> bool:
    """Tell whether ``value`` may stand where ``usual`` stands otherwise."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if usual is None:
        return value is None or number
    if isinstance(usual, bool):
        return isinstance(value, bool)
    if isinstance(usual, float):
        return number
    if isinstance(usual, int):
        return number and isinstance(value, int)
    if isinstance(usual, tuple):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, str)


@dataclass(frozen=True, slots=True)
class Reading:
    """Common to all readings.

    Args:
        error: reason code of why nothing could be measured, such as ``camera.busy``; empty if
            something was.
        device: name of the device as a person knows it, made plain; empty if none.
    """

    error: str = ""
    device: str = ""

    @classmethod
    def from_message(cls, message: Mapping[str, Any]) -> Self | None:
        """Build a reading from a child's message; fields it does not know are left out.

        None if a field holds what it cannot hold: a child is not believed blindly.
        """
        usual = cls()
        names = {each.name for each in fields(cls)} & message.keys()
        if not all(_fits(message[name], getattr(usual, name)) for name in names):
            return None
        values = {name: message[name] for name in names}
        return cls(**{**values, "device": plain(values.get("device", ""), LONGEST_NAME)})


@dataclass(frozen=True, slots=True)
class CameraReading(Reading):
    """A stretch of camera picture.

    Args:
        width, height: size of the picture as it arrives, px.
        fps: frames per second over the last ``seconds``.
        frames: frames seen since the camera was started.
        seconds: seconds since the first frame.
        start_s: seconds from asking for the camera to its first frame, or until now if none came.
        luma: mean brightness, 0 (black) to 255.
        detail: standard deviation of the strongly blurred picture, grey levels; a covered lens of
            any colour is nearly uniform.
        same_frames: how many of the newest frames are equal to the last bit.
        moved: whether any two frames so far differed.
        kind: what it is if it is no camera in the usual sense: ``virtual`` or ``infrared``.
        colour_spread: standard deviation of the colours, grey levels; None while nobody looked.
    """

    width: int = 0
    height: int = 0
    fps: float = 0.0
    frames: int = 0
    seconds: float = 0.0
    start_s: float = 0.0
    luma: float = 0.0
    detail: float = 0.0
    same_frames: int = 0
    moved: bool = True
    kind: str = ""
    colour_spread: float | None = None


@dataclass(frozen=True, slots=True)
class MicrophoneReading(Reading):
    """A stretch of sound from a microphone. Levels are in dBFS: full scale is 0, nothing is -120.

    Args:
        waited_s: seconds since the microphone was opened.
        seconds: seconds of sound that arrived since then; 0 while none has.
        stalled_s: seconds since the last sound arrived.
        zero_share: share of samples in the last second that are exactly zero.
        zero_run_s: longest unbroken row of zeros that reaches into the last second, s.
        noise_dbfs: level of the background over the last 10 s, above 100 Hz.
        loudest_dbfs: level that 5 % of the last 10 s exceed.
        hum_dbfs: level of steady hum from the mains.
        speech_dbfs: level of the newest 3 s of active speech.
        speech_s: seconds of active speech in the last 10 s.
        peak_dbfs: largest sample of the last 10 s.
        clip_runs: how many times in the last 10 s the sound was cut off at full scale.
        clipped_share: share of the speech that was cut off.
        snr_db: how far the speech stands above the background, dB; 0 while nobody has spoken.
        offset_share: how far the middle of the sound lies from zero, share of full scale.
        bandwidth_hz: up to where the spectrum of the speech reaches without a gap, Hz; 0 while
            that is not known. A telephone reaches 3750 or 4250, a USB headset mostly 7750.
        spoken_at_s: when somebody last spoke, in ``seconds``; 0 if nobody has.
        overflows: how many times this computer was too slow to fetch the sound.
        rate, channels: samples a second and channels, as the device delivers them.
    """

    waited_s: float = 0.0
    seconds: float = 0.0
    stalled_s: float = 0.0
    zero_share: float = 0.0
    zero_run_s: float = 0.0
    noise_dbfs: float = NOTHING_DBFS
    loudest_dbfs: float = NOTHING_DBFS
    hum_dbfs: float = NOTHING_DBFS
    speech_dbfs: float = NOTHING_DBFS
    speech_s: float = 0.0
    peak_dbfs: float = NOTHING_DBFS
    clip_runs: int = 0
    clipped_share: float = 0.0
    snr_db: float = 0.0
    offset_share: float = 0.0
    bandwidth_hz: float = 0.0
    spoken_at_s: float = 0.0
    overflows: int = 0
    rate: int = 0
    channels: int = 0


@dataclass(frozen=True, slots=True)
class LoudspeakerReading(Reading):
    """What is known of the loudspeaker.

    Args:
        heard: whether the person heard the test sound; None as long as nobody said.
        left, right: where the person heard the sound that was played on that side alone: ``left``,
            ``right``, ``both`` or ``none``; empty as long as nobody said.
    """

    heard: bool | None = None
    left: str = ""
    right: str = ""


class Medium(StrEnum):
    """What a network route runs over. The values are stable: reports use them."""

    CABLE = "cable"
    WIFI = "wifi"
    PHONE_HOTSPOT = "phone_hotspot"
    MOBILE = "mobile"
    BLUETOOTH = "bluetooth"
    VPN = "vpn"
    VIRTUAL = "virtual"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RouteReading(Reading):
    """The network route that this computer really uses.

    No address, network name or hardware number is among it.

    Args:
        medium: what carries the call as this computer sees it, a ``Medium``.
        carrier: the medium below a VPN; otherwise the same as ``medium``.
        interface: the system's own name of the adapter that wins, made plain.
        speed_mbps: link speed of the carrying adapter, Mbit/s; None if the system does not know.
        duplex: of the carrying adapter: full, half or unknown.
        confidence: certain, likely or unknown.
        clue: what the medium was told by, or why there is none: a stable word for a service desk.
        family: version of the Internet Protocol of the route, 4 or 6; 0 without a route.
        others: media of other adapters that are connected too, but not used; sorted.
        idle_cable: a cable has a link, but no way out.
        vpn_beside: a VPN is connected, yet the way out does not visibly lead through it.
        dock: the cable is plugged into a dock or an adapter, not into the computer itself.
        metered: whether the system counts the data of this connection: yes, no or unknown.
        signal_dbm: strength of the Wi-Fi signal, dBm; None if the system does not tell.
        signal_clue: what told the strength, or why nothing did: a stable word for a service desk.
        band_ghz: the Wi-Fi's band: 2.4, 5 or 6 GHz; None if it is not known for sure.
    """

    medium: str = Medium.UNKNOWN
    carrier: str = Medium.UNKNOWN
    interface: str = field(default="", metadata=PRIVATE)
    speed_mbps: float | None = None
    duplex: str = "unknown"
    confidence: str = "unknown"
    clue: str = ""
    family: int = 0
    others: tuple[str, ...] = ()
    idle_cable: bool = False
    vpn_beside: bool = False
    dock: bool = False
    metered: str = "unknown"
    signal_dbm: float | None = None
    signal_clue: str = ""
    band_ghz: float | None = None

    def __post_init__(self) -> None:
        # A message from the child brings a list; a reading must stay hashable and comparable.
        object.__setattr__(self, "others", tuple(self.others))
