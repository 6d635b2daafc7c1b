"""A scenario: who is expected in the practice meeting, and what happens there."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.guidelines.texts import NO_TEXT, Texts
from app.practice.connection import By, Rank, Where
from app.practice.door import Login
from app.practice.faults import Fault


class Do(StrEnum):
    """What a step does. The values stand in scenario files."""

    JOIN = "join"
    LEAVE = "leave"
    ENTER = "enter"
    """From the PIN prompt into the room, or into its lobby."""
    RENAME = "rename"
    HAND_UP = "hand_up"
    HAND_DOWN = "hand_down"
    MUTE = "mute"
    UNMUTE = "unmute"
    CAMERA_OFF = "camera_off"
    CAMERA_ON = "camera_on"
    PRESENT = "present"
    STOP_PRESENTING = "stop_presenting"
    RECORD = "record"
    STREAM = "stream"
    TRANSCRIBE = "transcribe"
    USE_AI = "use_ai"
    MAKE_HOST = "make_host"
    MAKE_GUEST = "make_guest"
    LOCK = "lock"
    UNLOCK = "unlock"
    CROWD = "crowd"
    """Many guests at once."""
    MISBEHAVE = "misbehave"
    TELL = "tell"
    """Nothing but what it says to whoever practises."""
    END = "end"


NEED_WHO = frozenset(Do) - {Do.LOCK, Do.UNLOCK, Do.CROWD, Do.MISBEHAVE, Do.TELL, Do.END}
"""Steps that are about somebody."""


class Deed(StrEnum):
    """What whoever practises can do that a step waits for. The values stand in scenario files."""

    REMOVED = "removed"
    ADMITTED = "admitted"
    MUTED = "muted"
    LOWERED = "lowered"
    """Somebody's hand was taken down."""
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    GUESTS_MUTED = "guests_muted"
    ENDED = "ended"


ABOUT_SOMEBODY = frozenset({Deed.REMOVED, Deed.ADMITTED, Deed.MUTED, Deed.LOWERED})


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody who appears, or is expected to.

    Args:
        id: by which steps call them.
        name, role, organisation: by language; names differ from country to country.
        kind: of participant, as guidelines have it; empty if nobody said.
        is_expected: whether they were invited.
    """

    id: str
    name: Texts = field(default=NO_TEXT, repr=False)
    role: Texts = NO_TEXT
    organisation: Texts = NO_TEXT
    kind: str = ""
    is_expected: bool = True


@dataclass(frozen=True, slots=True)
class Moment:
    """When a step is due.

    Args:
        seconds: after the beginning, or after the deed.
        deed: what has to be done first; None for a step with a time of its own.
        whom: the id of the figure it has to be done to; empty for anybody.
    """

    seconds: float = 0.0
    deed: Deed | None = None
    whom: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens.

    Args:
        moment: when.
        do: what.
        who: the figure's id; empty where it is about nobody.
        name: under which they come, or which they take; their own if there is none.
        rank, by, where: how somebody joins; ``where`` is decided by the door when None.
        number: how many come at once.
        fault, seconds: what goes wrong and for how long.
        tell: what it says to whoever practises, by language.
    """

    moment: Moment
    do: Do
    who: str = ""
    name: Texts = field(default=NO_TEXT, repr=False)
    rank: Rank = Rank.GUEST
    by: By = By.VIDEO
    where: Where | None = None
    number: int = 0
    fault: Fault | None = None
    seconds: float = 10.0
    tell: Texts = NO_TEXT


@dataclass(frozen=True, slots=True)
class Room:
    """The practice room.

    Args:
        alias: its address.
        host_pin: makes whoever practises a host.
        guest_pin: empty if guests need none.
        login: whether a login is asked for.
        extension: of a virtual reception; empty if there is none.
        is_locked, is_started: how the room is when it opens.
        token_s: how long a token lives, s.
        limit: how many may be in the room, for whoever practises to know; 0: not said.
        host_after_s: so long a new host's commands are not taken yet, s.
    """

    alias: str = "practice"
    limit: int = 0
    host_pin: str = field(default="2580", repr=False)
    guest_pin: str = field(default="", repr=False)
    login: Login = Login.NONE
    extension: str = field(default="", repr=False)
    is_locked: bool = False
    is_started: bool = True
    token_s: int = 120
    host_after_s: float = 1.0


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario.

    Args:
        id: the file's name without its ending.
        native: language in which it is at home.
        title, about: by language.
        room: where it takes place.
        figures: by id.
        steps: in the order of the file.
    """

    id: str = ""
    native: str = "sv"
    title: Texts = NO_TEXT
    about: Texts = NO_TEXT
    room: Room = Room()
    figures: tuple[Figure, ...] = ()
    steps: tuple[Step, ...] = ()

    def figure(self, id_: str) -> Figure | None:
        """Return the figure of this id, or None."""
        return next((one for one in self.figures if one.id == id_), None)

    def names_in(self, language: str) -> str:
        """Return the language that the names are in: the wanted one, or where it is at home."""
        return language if language in ("da", "sv", "nb") else self.native


EMPTY = Scenario()
"""A room in which nothing happens but what a test lets happen."""
