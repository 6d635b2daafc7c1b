"""Alerts about who somebody is."""

from collections.abc import Callable, Iterable, Iterator, Set

from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.who import Scene
from app.meetings.identified import IdentifiedState
from app.meetings.matching.model import NOBODY, Likeness
from app.meetings.roster.participant import Means, NameDanger, Participant

LOUD = frozenset(NameDanger) - {NameDanger.EMPTY}
"""Dangers that make a name look like another. A missing name makes somebody unknown, no more."""

TWICE = "twice"
"""Variant of *came again*: somebody else joined under the name of one who was identified."""

_AGAIN = {
    AlertKind.RENAMED: (IdentifiedState.NAME_CHANGED,),
    AlertKind.CAME_AGAIN: (IdentifiedState.CAME_AGAIN, IdentifiedState.SAME_NAME),
}
_UNSURE = (Likeness.UNKNOWN, Likeness.UNSURE)
_IDENTIFY = (Action.IDENTIFY, Action.ASK_TO_LEAVE, Action.REMOVE, Action.END)
_IDENTIFY_MANY = (Action.IDENTIFY, Action.ASK_TO_LEAVE, Action.END)


def find(scene: Scene) -> Iterator[Alert]:
    """Yield the alerts about those in the room, and about names of those who wait."""
    states = {one.id: scene.state_of(one) for one in scene.in_room}
    new = [one for one in scene.in_room if states[one.id] is IdentifiedState.NOT_YET]
    unknown = [one for one in new if _likeness(scene, one) in _UNSURE]
    yield from _unknown(scene, unknown)
    for kind, again in _AGAIN.items():
        them = [one for one in scene.in_room if states[one.id] in again]
        yield from each_or_all(
            scene,
            kind,
            them,
            lambda _: _IDENTIFY,
            _IDENTIFY_MANY,
            lambda one: TWICE if states[one.id] is IdentifiedState.SAME_NAME else "",
        )
    said = {one.id for one in unknown}
    yield from _dangers(scene, said)
    late = [one for one in scene.in_room if one.id in scene.view.after_lock]
    yield from each_or_all(
        scene,
        AlertKind.ARRIVED_AFTER_LOCK,
        [one for one in late if states[one.id] is not IdentifiedState.CONFIRMED],
        lambda one: (*_beside(one, said), Action.ACKNOWLEDGE),
        (*_IDENTIFY_MANY, Action.ACKNOWLEDGE),
    )


def _beside(one: Participant, said: Set[str]) -> tuple[Action, ...]:
    """Return what to do about somebody; where an alert says it already, no button twice."""
    return (Action.IDENTIFY,) if one.id in said else _IDENTIFY


def each_or_all(
    scene: Scene,
    kind: AlertKind,
    them: list[Participant],
    alone: Callable[[Participant], Iterable[Action]],
    together: Iterable[Action],
    variant: Callable[[Participant], str] = lambda _: "",
) -> Iterator[Alert]:
    """Yield one alert for each, or one for all where there are many.

    Args:
        scene: the moment.
        kind: of the alert.
        them: whom it is about, in the order in which they came.
        alone: what can be done about one by itself.
        together: what can be done where several stand in one alert; no command is ever meant for
            several people at once.
        variant: which sentence says it best of one.
    """
    if len(them) > scene.view.timing.one_each:
        yield scene.alert(kind, them, together, variant="several")
        return
    for one in them:
        yield scene.alert(kind, [one], alone(one), variant=variant(one))


def _unknown(scene: Scene, them: list[Participant]) -> Iterator[Alert]:
    kind = AlertKind.UNKNOWN_PARTICIPANT
    yield from each_or_all(
        scene,
        kind,
        them,
        lambda _: _IDENTIFY,
        _IDENTIFY_MANY,
        lambda one: _how_unknown(scene, one),
    )


def _how_unknown(scene: Scene, one: Participant) -> str:
    if not one.name:
        return "phone" if one.means is Means.PHONE else "nameless"
    if not scene.view.people:
        return "no_list"
    return "unsure" if _likeness(scene, one) is Likeness.UNSURE else ""


def _dangers(scene: Scene, said: Set[str]) -> Iterator[Alert]:
    them = [
        one
        for one in (*scene.in_room, *scene.waiting)
        if one.name and _loud(scene, one) and not scene.is_confirmed(one)
    ]
    yield from each_or_all(
        scene, AlertKind.NAME_DANGER, them, lambda one: _beside(one, said), _IDENTIFY_MANY
    )


def _loud(scene: Scene, one: Participant) -> bool:
    return bool(LOUD & (one.dangers | scene.view.matches.get(one.id, NOBODY).dangers))


def _likeness(scene: Scene, one: Participant) -> Likeness:
    return scene.view.matches.get(one.id, NOBODY).likeness


def find_live(scene: Scene) -> Iterator[Alert]:
    """Yield nothing: who somebody is counts when the list is lost as well."""
    yield from ()
