"""Alerts about who waits, who is missing, and the door of the room."""

from collections.abc import Iterator
from dataclasses import replace

from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.people import each_or_all
from app.meetings.alerts.who import MOST_NAMES, Scene, names_of
from app.meetings.expected import Person
from app.meetings.roster.participant import Participant, Standing

STILL = "still"
"""Variant of an alert about somebody who is missing: said again after a while."""

COUNTED = "counted"
"""Variant of an alert about the lobby where the service says no more than a number."""


def find(scene: Scene) -> Iterator[Alert]:
    """Yield the alerts about the lobby."""
    them = [one for one in scene.waiting if one.standing is Standing.LOBBY]
    more = scene.roster.room.waiting or 0
    alone = (Action.ADMIT, Action.DENY)
    if more > len(them):
        yield scene.alert(AlertKind.IN_LOBBY, them, variant=COUNTED, number=more)
        return
    yield from each_or_all(
        scene, AlertKind.IN_LOBBY, them, lambda _: alone, (), lambda one: _who_waits(scene, one)
    )


def find_live(scene: Scene) -> Iterator[Alert]:
    """Yield the alerts that only a live list can give: about those who are not there."""
    here = scene.here
    absent = [one for one in scene.view.people if one.key not in here]
    yield from _missing(scene, absent)
    if not absent and _is_to_be_locked(scene):
        actions = (Action.LOCK, Action.ACKNOWLEDGE)
        yield scene.alert(AlertKind.ROOM_OPEN, actions=actions, number=len(scene.view.people))


def _is_to_be_locked(scene: Scene) -> bool:
    """Whether somebody is expected, the room is open, and a rule asks to lock it.

    Where none does, the lobby or the link keeps others out.
    """
    is_open = bool(scene.view.people) and scene.roster.room.is_locked is False
    return is_open and bool(scene.basis(AlertKind.ROOM_OPEN).rules)


def _who_waits(scene: Scene, one: Participant) -> str:
    if not one.name:
        return "nameless"
    if not scene.view.people:
        return ""
    return "" if scene.is_expected(one) or scene.is_confirmed(one) else "not_on_list"


def _missing(scene: Scene, absent: list[Person]) -> Iterator[Alert]:
    outside = {one.key for each in scene.waiting for one in scene.could_be(each)}
    them = [one for one in absent if one.key not in outside]
    begin, is_late = _begin(scene)
    if not them or begin is None:
        return
    alert = scene.alert(
        AlertKind.MISSING,
        actions=(Action.CALL, Action.ACKNOWLEDGE),
        since=begin,
        variant=STILL if is_late else "",
        number=len(them),
        limit=round(scene.view.timing.missing_after_s / 60) if is_late else 0,
    )
    keys = tuple(str(one.key) for one in them)
    names = names_of(one.name for one in them[:MOST_NAMES])
    yield replace(alert, subjects=keys, names=names)


def _begin(scene: Scene) -> tuple[float | None, bool]:
    """Return since when somebody can be missing, and whether that is long; None: not yet."""
    view, live = scene.view, scene.roster.live_since
    start, wait = view.starts_at, view.timing.missing_after_s
    if live is None:
        return None, False
    # Without an agreed start nobody is late before we ourselves have waited a while.
    begin = live if start is None else start
    is_late = view.now >= begin + wait
    if view.now < begin or (start is None and not is_late):
        return None, False
    return begin, is_late
