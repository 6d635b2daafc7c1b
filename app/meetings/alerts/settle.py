"""Keeps alerts quiet whose cause comes and goes.

What is new appears at once, and goes at once when its cause does. Only what has come and gone
before stays in sight for a moment longer, so that a bad connection does not make the page flicker;
and what comes back soon is not told again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.meetings.alerts.alerts import WORST_FIRST, announcements
from app.meetings.alerts.model import Alert, AlertKind
from app.meetings.alerts.timing import Timing

Mark = tuple[AlertKind, str]

_RANKS = {kind: rank for rank, kind in enumerate(WORST_FIRST)}

_DATED = frozenset({AlertKind.NOT_LIVE, AlertKind.MISSING, AlertKind.HANDS, AlertKind.LOOK_AGAIN})
"""Alerts that know themselves since when their cause is there."""


@dataclass(frozen=True, slots=True)
class _Past:
    """What is remembered of one alert.

    Args:
        alert: as it was last.
        first_at: Unix seconds when its cause was first seen.
        last_at: Unix seconds when its cause was last seen.
        is_there: whether its cause is there now.
        flaps: how often the cause came back.
        told: when each subject was last in sight; an alert without any has an empty one.
        told_as: the alert as it was last in sight; None if it never was.
    """

    alert: Alert
    first_at: float
    last_at: float
    is_there: bool = True
    flaps: int = 0
    told: Mapping[str, float] = field(default_factory=dict)
    told_as: Alert | None = None


class Settler:
    """Settles the alerts of one meeting. It has no clock."""

    def __init__(self, timing: Timing | None = None) -> None:
        self._timing = timing or Timing()
        self._past: dict[Mark, _Past] = {}

    def settle(self, alerts: Iterable[Alert], now: float) -> tuple[Alert, ...]:
        """Return what to show now, the worst first.

        Args:
            alerts: as ``find_alerts`` gives them now.
            now: Unix seconds. A clock that is set back hides nothing.
        """
        timing = self._timing
        past = _remembered(self._past, alerts, now, timing)
        in_sight = _in_sight(past, now, timing)
        shown = sorted((one.alert for one in in_sight.values()), key=lambda one: _RANKS[one.kind])
        news = {alert.key for alert in announcements(_told(past.values()), shown)}
        self._past = past | {mark: _tell(one, now, timing) for mark, one in in_sight.items()}
        return tuple(replace(alert, was_told=alert.key not in news) for alert in shown)


def _in_sight(past: Mapping[Mark, _Past], now: float, timing: Timing) -> dict[Mark, _Past]:
    about = {(mark[0], who) for mark, one in past.items() if one.is_there for who in _whom(one)}
    return {
        mark: one
        for mark, one in past.items()
        if _is_in_sight(one, now, timing)
        # Four became three, say: each of them has an alert of their own now.
        and (one.is_there or not any((mark[0], who) in about for who in _whom(one)))
    }


def _remembered(
    before: Mapping[Mark, _Past], alerts: Iterable[Alert], now: float, timing: Timing
) -> dict[Mark, _Past]:
    there = {_mark(alert): alert for alert in alerts}
    past = {
        mark: replace(one, is_there=False)
        for mark, one in before.items()
        if one.is_there or now - one.last_at < timing.forget_s
    }
    for mark, alert in there.items():
        known = past.get(mark) or _renewed(past, before, alert)
        came_back = mark not in before or not before[mark].is_there
        past[mark] = _seen(known, alert, now, came_back=came_back)
    return past


def _renewed(past: dict[Mark, _Past], before: Mapping[Mark, _Past], alert: Alert) -> _Past | None:
    """Take over what is remembered of somebody of this name who has gone: they came again.

    Only of somebody who is expected: of whom nobody knows, a name says nothing, and the next one
    who bears it is somebody else.
    """
    if len(alert.subjects) != 1 or not any(alert.names) or not alert.is_known:
        return None
    for mark, one in past.items():
        is_same = mark[0] is alert.kind and mark[1] and one.alert.names == alert.names
        if is_same and one.alert.is_known and not one.is_there and not before[mark].is_there:
            told = {alert.subjects[0]: one.last_at} if one.told else {}
            return replace(past.pop(mark), told=told)
    return None


def _seen(known: _Past | None, alert: Alert, now: float, *, came_back: bool) -> _Past:
    if known is None:
        return _Past(alert, now, now)
    first_at = now if came_back and not known.told else known.first_at
    since = alert.since if alert.kind in _DATED else known.alert.since
    return replace(
        known,
        alert=replace(alert, since=since),
        first_at=first_at,
        last_at=now,
        is_there=True,
        flaps=known.flaps + came_back,
    )


def _tell(one: _Past, now: float, timing: Timing) -> _Past:
    recent = {who: at for who, at in one.told.items() if now - at < timing.forget_s}
    told = recent | dict.fromkeys(one.alert.subjects or ("",), now)
    return replace(one, told=told, told_as=one.alert)


def _told(past: Iterable[_Past]) -> list[Alert]:
    """Return all that was in sight and is not forgotten, each with everybody it was about."""
    return [
        replace(one.told_as, subjects=tuple(filter(None, one.told)))
        for one in past
        if one.told_as is not None
    ]


def _whom(one: _Past) -> tuple[str, ...]:
    return one.alert.subjects or ("",)


def _mark(alert: Alert) -> Mark:
    """Alerts about one each are told apart; one about several stays the same when others join."""
    return alert.kind, alert.subjects[0] if len(alert.subjects) == 1 else ""


def _is_in_sight(one: _Past, now: float, timing: Timing) -> bool:
    if not one.is_there:
        # A list that is live again must not be called one that is not, not even for a moment.
        lasts = one.alert.kind is not AlertKind.NOT_LIVE
        return lasts and bool(one.told) and one.flaps > 0 and now - one.last_at < timing.settle_s
    waited = now - one.first_at
    return not 0 <= waited < _wait(one.alert, timing)


def _wait(alert: Alert, timing: Timing) -> float:
    return timing.camera_off_s if alert.kind is AlertKind.PATIENT_CAMERA_OFF else 0.0
