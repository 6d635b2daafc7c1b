"""Facts about this computer that its system knows: power, load, session, screens and the like.

A field whose name starts with ``local_`` is for the eyes before this screen only: no report holds
it.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.readiness.readings import Reading

LOCAL = "local_"
"""Start of the names of fields that no report holds."""


class Source(StrEnum):
    """What feeds the computer. The values are stable: reports use them."""

    MAINS = "mains"
    BATTERY = "battery"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PowerReading(Reading):
    """Where the computer's power comes from.

    Args:
        battery: whether it has a battery that drives it; those of mice and headsets are not it.
        source: what feeds it, a ``Source``.
        percent: what is left in the battery, whole %; None if unknown.
        minutes_left: what the system expects of the battery, in steps of 5 min; None if unknown
            or not in use.
        saver: whether the system saves power at the cost of speed.
    """

    battery: bool = False
    source: str = Source.UNKNOWN
    percent: float | None = None
    minutes_left: float | None = None
    saver: bool = False


@dataclass(frozen=True, slots=True)
class AttachedReading(Reading):
    """The devices that are attached: names, sorted; two of the same name stand there twice.

    Args:
        cameras, microphones, loudspeakers: all of each kind.
        usual_microphone, usual_loudspeaker: the ones that the system takes when nobody chose.
    """

    cameras: tuple[str, ...] = ()
    microphones: tuple[str, ...] = ()
    loudspeakers: tuple[str, ...] = ()
    usual_microphone: str = ""
    usual_loudspeaker: str = ""

    def __post_init__(self) -> None:
        # A message from the child brings lists; a reading must stay hashable and comparable.
        for name in ("cameras", "microphones", "loudspeakers"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
