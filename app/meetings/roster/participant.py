"""One connection to the meeting, as the meeting service shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

LONGEST_NAME = 120
"""Characters of a display name that are kept; a hostile one may have a hundred thousand."""


class Standing(StrEnum):
    """Where somebody stands. Only who is *in the room* hears and sees the others."""

    IN_ROOM = "in_room"
    LOBBY = "lobby"
    AT_PIN = "at_pin"
    """Still asked for the PIN or in a menu; the service lets nobody hear them yet."""
    CONNECTING = "connecting"
    """Not there yet, or at a place that this program does not know."""


class Means(StrEnum):
    """How somebody takes part."""

    VIDEO = "video"
    AUDIO = "audio"
    PHONE = "phone"
    CONTROL = "control"
    """Neither sound nor picture: another program that watches or controls the room."""
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What the service lets somebody do."""

    HOST = "host"
    GUEST = "guest"
    UNKNOWN = "unknown"


class Machine(StrEnum):
    """What a connection is if no person is behind it."""

    NONE = "none"
    RECORDER = "recorder"
    STREAM = "stream"
    NOTE_TAKER = "note_taker"


class NameDanger(StrEnum):
    """What a display name does that an honest one does not. The name is shown without it."""

    EMPTY = "empty"
    INVISIBLE = "invisible"
    """Characters that are not seen, or that turn the direction of reading."""
    FOREIGN_LETTERS = "foreign_letters"
    """Letters of another alphabet that look like Latin ones, mixed with them."""
    TOO_LONG = "too_long"
    MARKUP = "markup"


@dataclass(frozen=True, slots=True)
class Participant:
    """What is known of one connection. Every field but the id may be unknown.

    Args:
        id: the service's own; a person who comes again has another.
        name: as shown, made plain; empty if the service gave none.
        dangers: what was wrong with the name as it came.
        standing: where they are.
        means: how they take part.
        role: what they may do.
        machine: what it is if it is no person.
        is_muted: None if unknown.
        has_camera_on: None if unknown.
        hand_raised_at: Unix time in seconds; None while the hand is down.
        joined_at: Unix time in seconds, by the service's clock; None if it did not say.
        is_presenting: shows a screen or window.
        is_ours: this program's own entry.
        parent: id of the connection that this one belongs to, such as a shared screen; empty.
        is_bridged: comes from another meeting that is connected to this one.
        is_signed_in: the service knows them by a login.
        records, streams, transcribes, uses_ai: what this connection does to the meeting.
        may_be_removed, may_be_muted: what the service allows for this connection.
        address: telephone number or address that the service gives, made plain; empty.
    """

    id: str
    name: str = field(default="", repr=False)
    dangers: frozenset[NameDanger] = frozenset()
    standing: Standing = Standing.IN_ROOM
    means: Means = Means.UNKNOWN
    role: Role = Role.UNKNOWN
    machine: Machine = Machine.NONE
    is_muted: bool | None = None
    has_camera_on: bool | None = None
    hand_raised_at: float | None = None
    joined_at: float | None = None
    is_presenting: bool = False
    is_ours: bool = False
    parent: str = ""
    is_bridged: bool = False
    is_signed_in: bool = False
    records: bool = False
    streams: bool = False
    transcribes: bool = False
    uses_ai: bool = False
    may_be_removed: bool = True
    may_be_muted: bool = True
    address: str = field(default="", repr=False)

    @property
    def counts(self) -> bool:
        """Whether a place in the room is taken by it: neither our own entry nor part of another,
        nor who waits (VM-58 shows the lobby beside the count).
        """
        return self.standing is Standing.IN_ROOM and not self.is_ours and not self.parent

    @property
    def is_person(self) -> bool:
        """Whether somebody may sit behind it who has to be known."""
        return not self.is_ours and not self.parent and self.machine is Machine.NONE


@dataclass(frozen=True, slots=True)
class Room:
    """What the service says of the meeting itself; None where it says nothing.

    Args:
        is_locked: newcomers wait until they are let in.
        is_started: a host is there, guests are let in.
        guests_muted: every guest's microphone is off.
        is_recorded, is_streamed, is_transcribed, uses_ai: of the whole meeting.
        head_count: how many the service itself counts; None if it gives no number.
        waiting: how many wait in the lobby, where only their number is known.
    """

    is_locked: bool | None = None
    is_started: bool | None = None
    guests_muted: bool | None = None
    is_recorded: bool | None = None
    is_streamed: bool | None = None
    is_transcribed: bool | None = None
    uses_ai: bool | None = None
    head_count: int | None = None
    waiting: int | None = None


NO_PARTICIPANTS: Mapping[str, Participant] = MappingProxyType({})
