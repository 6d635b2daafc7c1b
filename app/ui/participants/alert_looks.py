"""The icon and the hue of each kind of alert; the words beside them say the same."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.meetings.alerts.model import AlertKind
from app.readiness.verdict import Verdict
from app.ui.theme.colours import colours
from app.ui.widgets.fold import MARK_SCALE
from app.ui.widgets.marks import Mark

Kind = AlertKind

ICONS: dict[AlertKind, str] = {
    Kind.NOT_LIVE: "network",
    Kind.UNKNOWN_PARTICIPANT: "must_fix",
    Kind.PATIENT_IN_STAFF_SERVICE: "must_fix",
    Kind.IN_LOBBY: "door",
    Kind.NAME_DANGER: "can_be_better",
    Kind.RENAMED: "can_be_better",
    Kind.CAME_AGAIN: "recheck",
    Kind.ARRIVED_AFTER_LOCK: "door",
    Kind.RECORDING: "record",
    Kind.STREAMING: "record",
    Kind.TRANSCRIBING: "record",
    Kind.AI: "record",
    Kind.LIMIT_REACHED: "people",
    Kind.MISSING: "could_not_be_tested",
    Kind.PATIENT_CAMERA_OFF: "camera",
    Kind.ROOM_OPEN: "lock_open",
    Kind.LIMIT_NEAR: "people",
    Kind.HANDS: "hand",
    Kind.LOOK_AGAIN: "search",
}

_LOUD = frozenset({Kind.NOT_LIVE, Kind.UNKNOWN_PARTICIPANT, Kind.PATIENT_IN_STAFF_SERVICE})
_CALM = frozenset({Kind.HANDS, Kind.LIMIT_NEAR, Kind.LOOK_AGAIN})
_NEUTRAL = frozenset({Kind.IN_LOBBY, Kind.MISSING})


def hue_of(kind: AlertKind) -> Verdict | None:
    """The verdict whose hue an alert has; none for what is only good to know."""
    if kind in _LOUD:
        return Verdict.MUST_FIX
    if kind in _CALM:
        return None
    return Verdict.COULD_NOT_BE_TESTED if kind in _NEUTRAL else Verdict.CAN_BE_BETTER


class AlertMark(Mark):
    """The icon of an alert, in its hue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", scale=MARK_SCALE, parent=parent)
        self._hue: Verdict | None = None

    def set_kind(self, kind: AlertKind) -> None:
        """Show another kind."""
        self._hue = hue_of(kind)
        self.set_icon_name(ICONS[kind])

    def ink(self) -> QColor:
        """The colour it is drawn in."""
        return colours(self.palette()).hue(self._hue).ink
