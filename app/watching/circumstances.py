"""What holds for the meeting besides the list: the guideline, the service, the limit, the start."""

from dataclasses import dataclass, field

from app.guidelines.decisions import Limit
from app.guidelines.guideline import Guideline
from app.meetings.alerts.view import Timing


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Set anew whenever something of it changes.

    Args:
        guideline: None if no organisation was chosen.
        service: id of the meeting service; empty while that is open.
        limit: how many may connect; None if the guideline does not say.
        starts_at: Unix seconds; None if nobody said.
        patient_allowed: whether a patient may take part in this service; None if not stated.
        audience: the group of readers of the guideline; empty: the usual one.
        timing: after how many minutes something is missed.
    """

    guideline: Guideline | None = None
    service: str = ""
    limit: Limit | None = None
    starts_at: float | None = None
    patient_allowed: bool | None = None
    audience: str = ""
    timing: Timing = field(default_factory=Timing)
