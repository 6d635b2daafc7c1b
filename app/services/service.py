"""What every meeting service looks like to the rest of the program.

A new service is one module that yields roster events and says which commands it can do.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.meetings.roster.commands import Command, CommandKind


class Stage(StrEnum):
    """How far we are. None of these is a failure of the program; each has a sentence."""

    OFF = "off"
    CONNECTING = "connecting"
    LIVE = "live"
    LOST = "lost"
    """Was live; the service does not answer, and we go on trying."""
    ENDED = "ended"
    REMOVED = "removed"
    """Somebody put us out."""
    PIN_NEEDED = "pin_needed"
    """A PIN is required of everybody."""
    HOST_PIN_OR_GUEST = "host_pin_or_guest"
    """A PIN makes a host; guests need none."""
    WRONG_PIN = "wrong_pin"
    TOO_MANY_PINS = "too_many_pins"
    WAITING_FOR_HOST = "waiting_for_host"
    """In the lobby ourselves: no host yet, or the room is locked."""
    LOCKED = "locked"
    SIGN_IN_NEEDED = "sign_in_needed"
    """The room asks for a login that only a browser can do."""
    RECEPTION = "reception"
    """The alias is a virtual reception that asks for the room's number."""
    NO_SUCH_ROOM = "no_such_room"
    NOT_A_SERVER = "not_a_server"
    """The host does not speak this service's language."""
    MAINTENANCE = "maintenance"
    OVERLOADED = "overloaded"
    FULL = "full"
    UNREACHABLE = "unreachable"
    NOT_TRUSTED = "not_trusted"
    """The server's certificate is not one that this computer trusts."""
    REDIRECTED = "redirected"
    """The server sends us to another host, where we do not go."""
    PROXY = "proxy"
    """The network's proxy refuses or asks for a login."""
    NO_CREDENTIALS = "no_credentials"
    NOT_ALLOWED = "not_allowed"
    """The organisation, the user or the list of hosts does not allow it."""


@dataclass(frozen=True, slots=True)
class ServiceState:
    """How things stand with the connection.

    Args:
        stage: how far we are.
        since: Unix seconds.
        retry_at: Unix seconds of the next attempt; None if nothing is tried by itself.
        is_host: whether commands are open to us.
        detail: what the service said, made plain; for the fold with details only.
    """

    stage: Stage = Stage.OFF
    since: float = 0.0
    retry_at: float | None = None
    is_host: bool = False
    detail: str = ""


class Answer(StrEnum):
    """What the service said to a command. *Accepted* is not done: only its events show that."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CommandAnswer:
    """The service's word on one command.

    Args:
        command: which.
        answer: what it said.
        detail: its reason, made plain; may be empty.
    """

    command: Command
    answer: Answer
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go; nothing of it is shown by ``repr`` or written to a log.

    Args:
        host: server's name.
        alias: the room.
        pin: as typed; empty if there is none.
        display_name: the honest name under which we stand in everybody's list.
        port: 443 but for the practice meeting.
        is_practice: the embedded meeting on this computer; the only one without TLS.
    """

    host: str = field(repr=False)
    alias: str = field(repr=False)
    pin: str = field(default="", repr=False)
    display_name: str = field(default="", repr=False)
    port: int = 443
    is_practice: bool = False


class Service(QObject):
    """A connection to one meeting.

    Signals:
        events: roster events in order: a ``list[RosterEvent]``, never empty.
        state_changed: the ``ServiceState`` is another.
        answered: the service's ``CommandAnswer``.
    """

    events = Signal(object)
    state_changed = Signal(object)
    answered = Signal(object)

    @property
    def state(self) -> ServiceState:
        """How things stand."""
        raise NotImplementedError

    @property
    def commands(self) -> frozenset[CommandKind]:
        """What can be asked of the service now."""
        return frozenset()

    @property
    def room_key(self) -> int:
        """Tells rooms apart without naming them; 0 if nobody can tell which one it is."""
        return 0

    def start(self) -> None:
        """Begin to watch."""
        raise NotImplementedError

    def give_pin(self, pin: str) -> None:
        """Go on with this PIN; an empty one goes on as a guest."""

    def retry(self) -> None:
        """Try again now, rather than when the next attempt is due."""

    @property
    def is_by_hand(self) -> bool:
        """Whether the list is what the user saw at some moment, and never live."""
        return False

    @property
    def looked_at(self) -> float | None:
        """Unix seconds of the look that a list by hand is from; None before it, and if live."""
        return None

    def run(self, command: Command) -> None:
        """Ask the service to do something; ``answered`` tells what it said."""
        raise NotImplementedError

    def stop(self) -> None:
        """Leave the meeting and give the place back. May be called twice, and at any stage."""
        raise NotImplementedError

    def retire(self) -> None:
        """Leave, and delete itself as soon as the place in the meeting was given back."""
        self.stop()
        self.deleteLater()
