"""What the system says of the chosen microphone and loudspeaker: input of two checks.

Made in the window out of the lists of devices; no child sends them.
"""

from dataclasses import dataclass, field

from app.readiness.readings import DEVICE_NAME, Reading


@dataclass(frozen=True, slots=True)
class HeadsetReading(Reading):
    """What a person hears and speaks through; ``device`` is the loudspeaker's name.

    Args:
        kind, confidence, clue, bluetooth: what was recognised and by what; see
            ``app/readiness/headset_kinds.py``.
        microphone: the microphone's name.
        microphone_form, loudspeaker_form: what each is for, as the system says.
        microphone_bus, loudspeaker_bus: how each is connected.
    """

    kind: str = "unknown"
    confidence: str = "unknown"
    clue: str = ""
    bluetooth: str = "none"
    microphone: str = field(default="", metadata=DEVICE_NAME)
    microphone_form: str = "unknown"
    loudspeaker_form: str = "unknown"
    microphone_bus: str = "unknown"
    loudspeaker_bus: str = "unknown"


@dataclass(frozen=True, slots=True)
class SoundSettingsReading(Reading):
    """How the system is set for the two devices. None is what the system does not say.

    Args:
        microphone, loudspeaker: names of the devices that are checked; empty if there is none.
        microphone_muted, loudspeaker_muted: whether the system mutes them.
        microphone_volume, loudspeaker_volume: 1 is 100 %.
        microphone_gain_db: how far the system amplifies the microphone, dB.
        usual_microphone, usual_loudspeaker: what the system gives to a program that does not
            choose, a browser for instance, if it is another one; empty if it is the same.
        calls_microphone, calls_loudspeaker: what the system prefers for calls, if it is another.
        remote: the sound comes and goes through a remote desktop.
        quietens_percent: by how much Windows turns other sounds down while a call runs, %.
    """

    microphone: str = field(default="", metadata=DEVICE_NAME)
    loudspeaker: str = field(default="", metadata=DEVICE_NAME)
    microphone_muted: bool | None = None
    loudspeaker_muted: bool | None = None
    microphone_volume: float | None = None
    loudspeaker_volume: float | None = None
    microphone_gain_db: float | None = None
    usual_microphone: str = field(default="", metadata=DEVICE_NAME)
    usual_loudspeaker: str = field(default="", metadata=DEVICE_NAME)
    calls_microphone: str = field(default="", metadata=DEVICE_NAME)
    calls_loudspeaker: str = field(default="", metadata=DEVICE_NAME)
    remote: bool = False
    quietens_percent: float | None = None
