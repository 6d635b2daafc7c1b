"""Plan B: what to do when the meeting is about to start and something must still be fixed.

Pure arithmetic on times of day. Three minutes before the start with a verdict of *must fix* the
card shows; ten minutes before, and when the program starts, the quick check runs by itself. A
doubtful verdict is looked at once more just before the card: ten minutes before, the camera may
still have been busy with the consultation before this one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType

from app.readiness.verdict import Verdict

REPEAT_BEFORE_CARD = timedelta(seconds=30)
"""So long before the card may show, a doubtful verdict is checked again: its budget, and some."""

LANGUAGES = ("da", "sv", "nb", "en")
"""Languages that the text to the patient can be given in."""

PHONE_FIELD = "{phone}"
"""Stands in a text to the patient for the telephone number of the card."""


@dataclass(frozen=True, slots=True)
class ServiceDesk:
    """Whom the clinician asks for technical help; a text is empty where none was configured."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    email: str = ""

    @property
    def is_known(self) -> bool:
        """Whether there is a way to reach it."""
        return bool(self.phone or self.email)


@dataclass(frozen=True, slots=True)
class PlanB:
    """What the organisation arranged for a meeting that cannot start.

    Args:
        phone: number by which the conversation can go on.
        other_device: where another computer or telephone with video is found.
        minutes_before: the card shows so long before the start, minutes.
        minutes_after: and so long after it, minutes.
        check_minutes_before: the quick check runs so long before the start, minutes.
        patient_texts: what to send to the patient, by language; the program's own neutral text
            stands in where a language is missing.
    """

    phone: str = ""
    other_device: str = ""
    minutes_before: int = 3
    minutes_after: int = 15
    check_minutes_before: int = 10
    patient_texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Card:
    """What the plan B card says. A part that nobody configured is empty, never made up."""

    phone: str
    other_device: str
    desk: ServiceDesk
    patient_text: str


def shows(now: datetime, starts_at: datetime | None, verdict: Verdict | None, plan: PlanB) -> bool:
    """Tell whether the card shows: from shortly before the start until a while after it.

    Without a time of start it never shows by itself.
    """
    if starts_at is None or verdict is not Verdict.MUST_FIX:
        return False
    first = starts_at - timedelta(minutes=plan.minutes_before)
    return first <= now <= starts_at + timedelta(minutes=plan.minutes_after)


def shows_from(starts_at: datetime | None, plan: PlanB) -> datetime | None:
    """Return when the card may show first, for a timer; None without a time of start."""
    return None if starts_at is None else starts_at - timedelta(minutes=plan.minutes_before)


def card(plan: PlanB, desk: ServiceDesk, neutral: Mapping[str, str], language: str) -> Card:
    """Return the card with the text to the patient in the meeting's ``language``.

    ``neutral`` holds the program's own texts by language; English stands in for one it lacks.
    """
    text = plan.patient_texts.get(language) or neutral.get(language) or neutral.get("en", "")
    return Card(plan.phone, plan.other_device, desk, text.replace(PHONE_FIELD, plan.phone))


def is_doubtful(verdict: Verdict | None, stale: bool) -> bool:
    """Tell whether a verdict is worth another look before anybody acts on it."""
    return stale or verdict in (None, Verdict.MUST_FIX, Verdict.COULD_NOT_BE_TESTED)


def next_quick_check(
    now: datetime,
    starts_at: datetime | None,
    last: datetime | None,
    plan: PlanB,
    doubtful: bool = False,
) -> datetime | None:
    """Return when the quick check should run by itself next; ``now`` if at once.

    At once when nothing was checked yet, as when the program starts; then before the meeting, once
    more before the card if the verdict is doubtful, and never once the meeting was to begin: the
    camera is the meeting's then. None when no time is known for another one.

    Args:
        now: the time, with its zone, as all times here.
        starts_at: when the meeting starts; None if nobody said.
        last: when a check last had a verdict, by itself or on demand; None if none had.
        plan: says how long before the meeting.
        doubtful: what is known now, ``is_doubtful``.
    """
    if starts_at is not None and now >= starts_at:
        return None
    if last is None:
        return now
    if starts_at is None:
        return None
    times = [starts_at - timedelta(minutes=plan.check_minutes_before)]
    if doubtful:
        times.append(starts_at - timedelta(minutes=plan.minutes_before) - REPEAT_BEFORE_CARD)
    ahead = [time for time in times if last < time]
    return max(now, min(ahead)) if ahead else None
