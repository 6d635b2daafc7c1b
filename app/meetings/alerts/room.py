"""Alerts about the room: how many there are, what is kept of it, and raised hands."""

from collections.abc import Callable, Iterator

from app.guidelines.decisions import Limit
from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.who import Scene
from app.meetings.roster.participant import Machine, Participant, Room, Standing

_KEEPING: tuple[
    tuple[AlertKind, Callable[[Participant], bool], Callable[[Room], bool | None]], ...
] = (
    (
        AlertKind.RECORDING,
        lambda one: one.records or one.machine is Machine.RECORDER,
        lambda room: room.is_recorded,
    ),
    (
        AlertKind.STREAMING,
        lambda one: one.streams or one.machine is Machine.STREAM,
        lambda room: room.is_streamed,
    ),
    (AlertKind.TRANSCRIBING, lambda one: one.transcribes, lambda room: room.is_transcribed),
    (
        AlertKind.AI,
        lambda one: one.uses_ai or one.machine is Machine.NOTE_TAKER,
        lambda room: room.uses_ai,
    ),
)
"""What may be done to the meeting: by whom, and as the service says of the whole room."""

NAMED = "named"
"""Variant of an alert about something that a certain connection does."""


def find(scene: Scene) -> Iterator[Alert]:
    """Yield the alerts about recording, streaming, transcribing and note-taking programs."""
    there = [one for one in scene.roster.participants.values() if _is_there(one)]
    for kind, does, is_on in _KEEPING:
        them = [one for one in there if does(one)]
        if them:
            # Whom one press would put out must be clear: one, or nobody.
            removal = (Action.REMOVE,) if len(them) == 1 else ()
            actions = (Action.STOP_RECORDING, *removal, Action.ACKNOWLEDGE)
            yield scene.alert(kind, them, actions, variant=NAMED)
        elif is_on(scene.roster.room):
            yield scene.alert(kind, (), (Action.STOP_RECORDING, Action.ACKNOWLEDGE))


def find_live(scene: Scene) -> Iterator[Alert]:
    """Yield the alerts that only a live list can give: the count, and hands."""
    yield from _limit(scene)
    hands = [one for one in scene.roster.hands() if one.is_person]
    if hands:
        since = min(one.hand_raised_at or 0.0 for one in hands)
        yield scene.alert(AlertKind.HANDS, hands, (Action.ACKNOWLEDGE,), since=since)


def most_of(limit: Limit) -> int | None:
    """Return how many may connect at most; None if the limit gives no number."""
    tops = [limit.most, None if limit.below is None else limit.below - 1]
    known = [top for top in tops if top is not None]
    return min(known) if known else None


def _limit(scene: Scene) -> Iterator[Alert]:
    most = most_of(scene.view.limit) if scene.view.limit else None
    if most is None:
        return
    count, timing = scene.roster.head_count(), scene.view.timing
    near = most - max(1, int(most * timing.near_share))
    actions: tuple[Action, ...] = (Action.ACKNOWLEDGE,)
    if count >= most:
        variant = "over" if count > most else ""
        # A full room that was put away must not hide one that became too full.
        actions = () if variant else actions
        yield scene.alert(
            AlertKind.LIMIT_REACHED, (), actions, number=count, limit=most, variant=variant
        )
    elif count >= near and most >= timing.near_from:
        yield scene.alert(AlertKind.LIMIT_NEAR, (), actions, number=count, limit=most)


def _is_there(one: Participant) -> bool:
    return one.standing is Standing.IN_ROOM and not one.is_ours and not one.parent
