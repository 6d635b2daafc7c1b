"""How the practice meeting misbehaves when it is told to: what networks and servers do at times.

Every fault has an end, so that a program that is sound comes back by itself. Moments are those of
``time.monotonic``, s.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from time import monotonic


class Fault(StrEnum):
    """What can go wrong."""

    CUT = "cut"
    """Every connection breaks, and new ones are broken at once."""
    HALF_OPEN = "half_open"
    """Connections stand, yet nothing comes; what should have come is lost with them."""
    SLOW = "slow"
    """Each answer and each event comes late."""
    REORDERED = "reordered"
    """Events of different people change places."""
    CRUMBS = "crumbs"
    """Events come in pieces, cut anywhere, with other line ends."""
    GARBAGE = "garbage"
    """Events that no sound server sends come in between, once."""
    EXPIRED = "expired"
    """Every token dies at once, as after a sleep; whoever held one is out."""
    MAINTENANCE = "maintenance"
    """503, as the vendor's own node says it."""
    OVERLOAD = "overload"
    """529, as the vendor's own node says it."""
    GATEWAY = "gateway"
    """502 in HTML, as a reverse proxy says it."""
    REDIRECT = "redirect"
    """Every request is sent to another host."""
    STRANGER = "stranger"
    """Answers like a server that has nothing to do with meetings."""


LASTING = frozenset(Fault) - {Fault.GARBAGE, Fault.EXPIRED}
"""Faults that have a length; the others happen once."""

ELSEWHERE = "https://elsewhere.invalid/"
"""Where a redirect leads: a name that cannot exist (RFC 2606)."""

SLOW_S = 1.5
"""How late everything is while the meeting is slow, s."""


@dataclass(slots=True)
class Faults:
    """Which faults there are now.

    Args:
        clock: tells the moment, s.
        slow_s: how late an answer is while the meeting is slow, s.
        elsewhere: where a redirect leads.
    """

    clock: Callable[[], float] = monotonic
    slow_s: float = SLOW_S
    elsewhere: str = ELSEWHERE
    _until: dict[Fault, float] = field(default_factory=dict)

    def begin(self, fault: Fault, seconds: float) -> None:
        """Let a fault last so many seconds from now."""
        self._until[fault] = self.clock() + seconds

    def end(self, fault: Fault) -> None:
        """Let it be over at once."""
        self._until.pop(fault, None)

    def has(self, fault: Fault) -> bool:
        """Tell whether it lasts."""
        return self.clock() < self._until.get(fault, 0.0)

    def over(self) -> frozenset[Fault]:
        """Return those whose time is up since this was asked last."""
        now = self.clock()
        done = frozenset(fault for fault, until in list(self._until.items()) if until <= now)
        for fault in done:
            self._until.pop(fault, None)
        return done


GARBAGE: tuple[bytes, ...] = (
    b"event: participant_update\ndata: {not json\n\n",
    b'event: participant_update\ndata: {"display_name": "nobody"}\n\n',
    b'event: participant_create\ndata: {"uuid": 7, "display_name": ["a"], "role": null}\n\n',
    b'event: participant_delete\ndata: {"uuid": "00000000-0000-0000-0000-000000000000"}\n\n',
    b"event: participant_delete\ndata: null\n\n",
    b'event: never_heard_of\ndata: {"a": 1}\n\n',
    b"event: conference_update\ndata: []\n\n",
    b"event: participant_update\ndata: \xff\xfe\x80\n\n",
    b"event: message_received\ndata: " + b"9" * 5000 + b"\n\n",
    b"event: stage\ndata: " + b"[" * 3000 + b"\n\n",
    b": only a comment\n\nretry: 10\nid: \x01\n\n",
    b"no field at all\n\n",
    b"data\n\nevent\n\n",
)
"""Events that a client has to bear without losing its place."""
