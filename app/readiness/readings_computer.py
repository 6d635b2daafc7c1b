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
