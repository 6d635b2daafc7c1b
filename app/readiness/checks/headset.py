"""The headset: does only the clinician hear the patient, and is it made for this?

Recommended by RH-42, RJ-38 (when alone) and VGR-22 (not the earphones of a mobile phone). How much
it matters is the guideline's to say. What was recognised is said with how sure it is; what cannot
be seen is asked.
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.readiness.checks.headset_outcomes import CHECK, OUTCOMES, WORD
from app.readiness.checks.untested import untested_code
from app.readiness.finding import Finding
from app.readiness.headset_kinds import Confidence, Kind
from app.readiness.readings_endpoint import HeadsetReading

__all__ = ["CHECK", "OUTCOMES", "WORD", "judge"]

_BY_KIND: Mapping[str, str] = MappingProxyType(
    {
        Kind.HEADSET: "worn",
        Kind.HEADPHONES: "headphones",
        Kind.PHONE_EARPHONES: "phone_earphones",
        Kind.SPEAKERPHONE: "speakerphone",
        Kind.LOUDSPEAKERS: "loudspeakers",
        Kind.WEBCAM_MICROPHONE: "webcam_microphone",
        Kind.BUILT_IN: "built_in",
        Kind.HEARING_DEVICE: "hearing_device",
        Kind.REMOTE: "remote",
    }
)
_BY_CLUE: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        (Kind.HEADPHONES, "microphone_elsewhere"): "other_microphone",
        (Kind.LOUDSPEAKERS, "sound_elsewhere"): "other_loudspeaker",
        (Kind.UNKNOWN, "no_device"): "no_device",
        (Kind.UNKNOWN, "virtual"): "passed_on",
    }
)


def judge(reading: HeadsetReading) -> Finding:
    """Say what was recognised, or that somebody has to say it."""
    if reading.error:
        return _finding(reading, untested_code(CHECK, reading.error))
    name = _BY_CLUE.get((reading.kind, reading.clue)) or _BY_KIND.get(reading.kind, "ask")
    if name == "worn" and reading.confidence != Confidence.CERTAIN:
        name = "probably_worn"
    return _finding(reading, f"{CHECK}.{name}")


def _finding(reading: HeadsetReading, code: str) -> Finding:
    values: dict[str, str | int | float] = {
        "device": reading.device,
        "microphone": reading.microphone,
        "loudspeaker": reading.device,
        "confidence": reading.confidence,
        "clue": reading.clue,
        "bluetooth": reading.bluetooth,
    }
    return Finding(CHECK, OUTCOMES[code], values)
