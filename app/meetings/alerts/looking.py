"""Alerts about the list itself: that it is not live, or that nobody looked at it."""

from collections.abc import Iterator

from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.who import Scene
from app.meetings.roster.events import EndReason

OVER = "over"
"""Variant of *not live*: the meeting is over for us, and nobody here said so."""

PUT_OUT = "put_out"
"""Variant of *not live*: somebody put us out of the meeting."""


def find(scene: Scene) -> Iterator[Alert]:
    """Yield the alert about a list that was live and is not any more.

    An end is one as well, unless the user wanted it: whoever believes that the list is watched
    would let anybody in.
    """
    since, variant = scene.roster.lost_since, ""
    end = scene.roster.end
    if end is not None:
        if scene.view.stopped_by_user or end.reason is EndReason.BY_US:
            return
        since, variant = end.at, PUT_OUT if end.reason is EndReason.PUT_OUT else OVER
    if since is not None:
        actions = (Action.RECONNECT,)
        yield scene.alert(AlertKind.NOT_LIVE, actions=actions, since=since, variant=variant)


def find_live(scene: Scene) -> Iterator[Alert]:
    """Yield the alert about a list that nobody looked at, where a rule asks to."""
    view, live = scene.view, scene.roster.live_since
    if live is None or not scene.basis(AlertKind.LOOK_AGAIN).rules:
        return
    looked = live if view.looked_at is None else max(view.looked_at, live)
    due = looked + view.timing.look_again_s
    if view.now >= due:
        minutes = round(view.timing.look_again_s / 60)
        yield scene.alert(AlertKind.LOOK_AGAIN, actions=(Action.LOOKED,), since=due, number=minutes)
