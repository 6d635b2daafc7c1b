"""Alerts about the list itself: that it is not live, or that nobody looked at it."""

from collections.abc import Iterator

from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.who import Scene


def find(scene: Scene) -> Iterator[Alert]:
    """Yield the alert about a list that was live and is not any more."""
    lost = scene.roster.lost_since
    if lost is not None:
        yield scene.alert(AlertKind.NOT_LIVE, actions=(Action.RECONNECT,), since=lost)


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
