"""What a person can hear and speak through, and how sure it is that this is it."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a person hears and speaks through. The values are stable: reports use them."""

    HEADSET = "headset"
    HEADPHONES = "headphones"
    PHONE_EARPHONES = "phone_earphones"
    SPEAKERPHONE = "speakerphone"
    LOUDSPEAKERS = "loudspeakers"
    WEBCAM_MICROPHONE = "webcam_microphone"
    BUILT_IN = "built_in"
    HEARING_DEVICE = "hearing_device"
    REMOTE = "remote"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """How sure an answer is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNKNOWN = "unknown"


class Bluetooth(StrEnum):
    """What Bluetooth has to do with it. A dongle of the headset's own costs no sound quality."""

    NONE = "none"
    YES = "yes"
    STEREO = "stereo"
    HANDS_FREE = "hands_free"
    DONGLE = "dongle"


ANSWERS = (
    Kind.HEADSET,
    Kind.HEADPHONES,
    Kind.PHONE_EARPHONES,
    Kind.SPEAKERPHONE,
    Kind.LOUDSPEAKERS,
    Kind.HEARING_DEVICE,
)
"""What a person may answer to the question what this is."""


@dataclass(frozen=True, slots=True)
class HeadsetSight:
    """What was recognised, and by what.

    Args:
        kind: a ``Kind``.
        confidence: a ``Confidence``.
        clue: what decided: ``person``, ``form_factor``, ``same_device``, ``name``, ``bluetooth``,
            ``jack``, ``adapter``, ``microphone_elsewhere``, ``sound_elsewhere``, ``virtual``,
            ``no_device`` or ``no_clue``.
        bluetooth: a ``Bluetooth``.
    """

    kind: Kind = Kind.UNKNOWN
    confidence: Confidence = Confidence.UNKNOWN
    clue: str = "no_clue"
    bluetooth: Bluetooth = Bluetooth.NONE
