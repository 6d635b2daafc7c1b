"""How far the guided test of the microphone has come."""

from dataclasses import dataclass
from enum import StrEnum

from app.readiness.readings import Reading


class RehearsalStage(StrEnum):
    """What happens in the guided test now. The values are those of the protocol."""

    IDLE = ""
    OPENING = "opening"
    QUIET = "quiet"
    SPEAK = "speak"
    NOTHING_HEARD = "nothing_heard"
    RECORDING = "recording"
    RECORDED = "recorded"
    PLAYING = "playing"
    DELETED = "deleted"
    FAILED = "failed"


STAGES = frozenset(stage.value for stage in RehearsalStage)
OVER = frozenset({RehearsalStage.IDLE, RehearsalStage.DELETED, RehearsalStage.FAILED})
"""In these stages nothing is recorded, played or kept."""


@dataclass(frozen=True, slots=True)
class RehearsalReading(Reading):
    """One step of the guided test.

    Args:
        stage: what happens now, a ``RehearsalStage``.
        seconds: how long it lasts at most, s; 0 if that is not known.
        empty: whether the memory of the recording was looked at and holds nothing but zeros.
        why: of ``deleted``: ``played`` or ``cancelled``.
    """

    stage: str = RehearsalStage.IDLE
    seconds: float = 0.0
    empty: bool = False
    why: str = ""
