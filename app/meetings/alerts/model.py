"""The kinds of alert, and what one holds."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.guidelines.equipment import Strength


class AlertKind(StrEnum):
    """What happened. The values are stable."""

    NOT_LIVE = "not_live"
    UNKNOWN_PARTICIPANT = "unknown_participant"
    NAME_DANGER = "name_danger"
    IN_LOBBY = "in_lobby"
    RENAMED = "renamed"
    """Somebody who was identified has another name now."""
    CAME_AGAIN = "came_again"
    """Somebody who was identified comes under a new connection."""
    ARRIVED_AFTER_LOCK = "arrived_after_lock"
    MISSING = "missing"
    ROOM_OPEN = "room_open"
    """Everyone is here, yet the room is not locked."""
    LIMIT_NEAR = "limit_near"
    LIMIT_REACHED = "limit_reached"
    RECORDING = "recording"
    STREAMING = "streaming"
    TRANSCRIBING = "transcribing"
    AI = "ai"
    PATIENT_CAMERA_OFF = "patient_camera_off"
    HANDS = "hands"
    PATIENT_IN_STAFF_SERVICE = "patient_in_staff_service"
    LOOK_AGAIN = "look_again"


class Urgency(StrEnum):
    """How an alert is said: *assertive* interrupts a screen reader (UX.md names three cases)."""

    ASSERTIVE = "assertive"
    POLITE = "polite"


class Action(StrEnum):
    """What can be done about it; the page has a button for each that is possible now."""

    IDENTIFY = "identify"
    ASK_TO_LEAVE = "ask_to_leave"
    """Shows a sentence to say; the program says nothing to anybody."""
    REMOVE = "remove"
    END = "end"
    ADMIT = "admit"
    DENY = "deny"
    LOCK = "lock"
    RECONNECT = "reconnect"
    LOOKED = "looked"
    """The user has looked at the list."""
    ASK_CAMERA = "ask_camera"
    STOP_RECORDING = "stop_recording"
    """Shows where to stop it; no service lets this program do that."""
    CALL = "call"
    """Shows whom to telephone, or that somebody is missing, to act on outside the program."""
    ACKNOWLEDGE = "acknowledge"


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert. It is there as long as its cause is, or until it was acknowledged.

    Args:
        kind: what happened.
        subjects: ids of the participants concerned, or keys of expected people as text; in order.
        since: Unix seconds when its cause began.
        rules: ids of the rules it rests on; empty if the guideline does not say it.
        strength: of the strongest of these rules.
        actions: what can be done, the best first.
        urgency: how it is said.
        number, limit: what is counted against what, where something is.
        names: of those concerned, the first few, for the sentence; memory only.
        variant: which of the kind's sentences says it best; empty for the usual one.
        is_last_seen: the list is not live, so this is how it was when it last was.
        is_known: all whom it concerns are confirmed or surely proposed.
        was_told: it was announced a moment ago, went, and came back: not to be told again.
    """

    kind: AlertKind
    subjects: tuple[str, ...] = ()
    since: float = 0.0
    rules: tuple[str, ...] = ()
    strength: Strength = Strength.NOT_STATED
    actions: tuple[Action, ...] = ()
    urgency: Urgency = Urgency.POLITE
    number: int = 0
    limit: int = 0
    names: tuple[str, ...] = field(default=(), repr=False)
    variant: str = ""
    is_last_seen: bool = False
    is_known: bool = field(default=False, compare=False)
    was_told: bool = field(default=False, compare=False)

    @property
    def key(self) -> tuple[AlertKind, tuple[str, ...]]:
        """The same alert at another moment has the same key."""
        return self.kind, self.subjects
