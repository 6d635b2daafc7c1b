"""What holds in a meeting to practise in: the rules of the guideline, and numbers of its own."""

from dataclasses import replace

from app.guidelines.decisions import Limit
from app.practice.room import PracticeRoom
from app.watching.circumstances import Circumstances
from app.watching.watch import Watch


def practising(real: Circumstances, room: PracticeRoom, watch: Watch) -> Circumstances:
    """Return what holds there: whom to expect when, and how many, come from the scenario."""
    start = watch.consultation.starts_at
    return replace(
        real,
        limit=Limit(most=room.limit) if room.limit else None,
        starts_at=start.timestamp() if start else None,
        patient_allowed=None,
    )
