"""Which alerts there are at one moment, the worst first."""

from collections.abc import Iterable, Iterator

from app.meetings.alerts import coming, looking, patient, people, room
from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.texts import ACTION_TEXTS, ALERT_TEXTS
from app.meetings.alerts.view import Key, View
from app.meetings.alerts.who import Scene
from app.meetings.roster.roster import Liveness

__all__ = [
    "ACTION_TEXTS",
    "ALERT_TEXTS",
    "WORST_FIRST",
    "announcements",
    "find_alerts",
    "still_acknowledged",
    "without_acknowledged",
]

WORST_FIRST = (
    AlertKind.NOT_LIVE,
    AlertKind.UNKNOWN_PARTICIPANT,
    AlertKind.PATIENT_IN_STAFF_SERVICE,
    AlertKind.IN_LOBBY,
    AlertKind.NAME_DANGER,
    AlertKind.RENAMED,
    AlertKind.CAME_AGAIN,
    AlertKind.ARRIVED_AFTER_LOCK,
    AlertKind.RECORDING,
    AlertKind.STREAMING,
    AlertKind.TRANSCRIBING,
    AlertKind.AI,
    AlertKind.LIMIT_REACHED,
    AlertKind.MISSING,
    AlertKind.PATIENT_CAMERA_OFF,
    AlertKind.ROOM_OPEN,
    AlertKind.LIMIT_NEAR,
    AlertKind.HANDS,
    AlertKind.LOOK_AGAIN,
)
"""First what makes the list or the room unsafe, last what only asks for a look."""

_RANKS = {kind: rank for rank, kind in enumerate(WORST_FIRST)}

_SHOWN = (Liveness.LIVE, Liveness.SYNCING, Liveness.LOST)


def find_alerts(view: View) -> tuple[Alert, ...]:
    """Return all alerts of this moment, the worst first; those put away are left out.

    While the list is not live, it returns that, and what was so when it last was, marked as such;
    nothing that only a live list can tell. Before the first list, and after the user has stopped
    watching, it is empty; after an end that the user did not want, it returns that one alone.
    """
    return without_acknowledged(_all(view), view.acknowledged)


def without_acknowledged(alerts: Iterable[Alert], acknowledged: Iterable[Key]) -> tuple[Alert, ...]:
    """Return the alerts that are to be seen.

    One about several is put away if each of them was: that one of those who are missing came is
    no reason to say it again of the others. What cannot be put away stays.
    """
    put_away = _by_kind(acknowledged)
    return tuple(one for one in alerts if not _is_put_away(one, put_away))


def still_acknowledged(acknowledged: Iterable[Key], alerts: Iterable[Alert]) -> frozenset[Key]:
    """Return of what the user put away that which is still so, a key for each subject.

    Whoever is no longer in what was found is dropped alone: when they are in it again, that is a
    new cause, whatever became of the others with whom they were put away.

    Args:
        acknowledged: keys of alerts as they were when they were put away, or what this returned.
        alerts: all that hold now, those put away included.
    """
    there = _by_kind(alert.key for alert in alerts)
    return frozenset(
        (kind, (subject,) if subject else ())
        for kind, subjects in _by_kind(acknowledged).items()
        for subject in subjects & there.get(kind, set())
    )


def announcements(before: Iterable[Alert], after: Iterable[Alert]) -> tuple[Alert, ...]:
    """Return which alerts are to be announced: those that tell of somebody or something new.

    That one of several is gone is no news, nor that the list was lost and an alert is now about
    how it was, nor what a ``Settler`` has seen a moment ago.
    """
    before = tuple(before)
    told = _by_kind(alert.key for alert in before)
    return tuple(
        alert
        for alert in after
        if not alert.was_told
        and (
            not set(alert.subjects or ("",)) <= told.get(alert.kind, set())
            or _is_said_again(alert, before)
        )
    )


def _all(view: View) -> tuple[Alert, ...]:
    roster = view.roster
    if roster.liveness is Liveness.ENDED:
        return tuple(looking.find(Scene(view)))
    was_live = roster.live_since is not None or roster.lost_since is not None
    if roster.liveness not in _SHOWN or not was_live:
        return ()
    scene = Scene(view)
    return tuple(sorted(_found(scene), key=lambda alert: _RANKS[alert.kind]))


def _found(scene: Scene) -> Iterator[Alert]:
    for family in (looking, people, coming, room, patient):
        yield from family.find(scene)
        if scene.is_live:
            yield from family.find_live(scene)


def _by_kind(keys: Iterable[Key]) -> dict[AlertKind, set[str]]:
    kinds: dict[AlertKind, set[str]] = {}
    for kind, subjects in keys:
        kinds.setdefault(kind, set()).update(subjects or ("",))
    return kinds


def _is_put_away(alert: Alert, put_away: dict[AlertKind, set[str]]) -> bool:
    if Action.ACKNOWLEDGE not in alert.actions:
        return False
    return set(alert.subjects or ("",)) <= put_away.get(alert.kind, set())


def _is_said_again(alert: Alert, before: tuple[Alert, ...]) -> bool:
    """Whether it tells more of the same: still missing, one more who waits, lost and then over."""
    same = [one for one in before if one.kind is alert.kind]
    if alert.kind in (AlertKind.MISSING, AlertKind.NOT_LIVE):
        return bool(alert.variant) and all(one.variant != alert.variant for one in same)
    is_counted = alert.kind is AlertKind.IN_LOBBY and alert.variant == coming.COUNTED
    return is_counted and alert.number > sum(one.number for one in same)
