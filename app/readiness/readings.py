"""What was measured, as plain numbers: the input of every check.

A reading with ``error`` set holds no numbers: ``error`` is the reason code of why not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Self


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
    def from_message(cls, message: Mapping[str, Any]) -> Self:
        """Build a reading from a child's message; fields it does not know are left out."""
        known = {field.name for field in fields(cls)}
        return cls(**{key: value for key, value in message.items() if key in known})


@dataclass(frozen=True, slots=True)
class CameraReading(Reading):
    """A stretch of camera picture.

    Args:
        width, height: size of the picture as it arrives, px.
        fps: frames per second over the last ``seconds``.
        frames: frames seen since the camera was started.
        seconds: seconds since the first frame.
        start_s: seconds from asking for the camera to its first frame.
        luma: mean brightness, 0 (black) to 255.
        detail: standard deviation of the strongly blurred picture, grey levels; a covered lens of
            any colour is nearly uniform.
        same_frames: how many of the newest frames are equal to the last bit.
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


@dataclass(frozen=True, slots=True)
class MicrophoneReading(Reading):
    """A stretch of sound from a microphone."""


@dataclass(frozen=True, slots=True)
class LoudspeakerReading(Reading):
    """What is known of the loudspeaker."""


@dataclass(frozen=True, slots=True)
class RouteReading(Reading):
    """The network route that this computer really uses."""
