"""What holds for the meeting that is watched, from the guideline and from what is prepared."""

from app.meetings.alerts.service_facts import patient_allowed
from app.meetings.alerts.timing import Timing
from app.ui.arranged import Arranged
from app.ui.participants.offering import service_of
from app.watching.circumstances import Circumstances

_MINUTE_S = 60.0


def circumstances_of(arranged: Arranged) -> Circumstances:
    """Return what holds for the real meeting."""
    guideline, advice = arranged.advising.now_with_guideline()
    now, start = arranged.now, arranged.consultation.starts_at
    service = service_of(arranged)
    return Circumstances(
        guideline=guideline,
        service=service,
        limit=advice.limit if advice else None,
        starts_at=start.timestamp() if start else None,
        patient_allowed=patient_allowed(guideline, service) if guideline else None,
        audience=now.situation.audience,
        timing=timing_of(arranged),
    )


def timing_of(arranged: Arranged) -> Timing:
    """Return how long alerts wait, as the organisation has it."""
    policy = arranged.now.watching
    return Timing(
        missing_after_s=policy.missing_after_minutes * _MINUTE_S,
        # Nought is never.
        look_again_s=policy.look_again_minutes * _MINUTE_S or float("inf"),
    )
