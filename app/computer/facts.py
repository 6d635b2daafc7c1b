"""The facts about this computer that are looked at one after the other, each in its own time.

A reader answers quickly, or is announced to the parent by ``busy`` before it begins. It may raise
what it likes: that becomes a reading with ``error``. A reader whose number wavers smooths it
itself, so that a changed reading is worth a message.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from subprocess import SubprocessError
from time import monotonic

import psutil

from app.computer.attached import read_attached
from app.computer.browser import read_browser
from app.computer.camera_use import read_use
from app.computer.client import read_client
from app.computer.clock import read_clock
from app.computer.last_used import read_last_used
from app.computer.lid import read_lid
from app.computer.load import read_load
from app.computer.power import read_power
from app.computer.privacy import read_privacy
from app.computer.restart import read_restart
from app.computer.screens import read_screens
from app.computer.session import read_session
from app.computer.sleep import read_sleep
from app.computer.smart_card import read_smart_card
from app.readiness.readings import Reading

NOT_YET_S = 0.5
"""A reader that cannot say anything yet is asked again after this time, s."""


@dataclass(frozen=True, slots=True)
class FactReader:
    """How one fact is read.

    Args:
        kind: the name of the check that judges it, such as ``power``.
        read: reads it once; None if it cannot tell yet, because it has to watch for a while.
        every_s: how often it is read while somebody watches, s.
        longest_s: more than all time limits of one reading together, s; anything longer hangs.
    """

    kind: str
    read: Callable[[], Reading | None]
    every_s: float
    longest_s: float = 10.0


READERS: tuple[FactReader, ...] = (
    FactReader("power", read_power, 3.0),
    FactReader("load", read_load, 2.0),
    FactReader("session", read_session, 10.0),
    FactReader("screens", read_screens, 3.0),
    FactReader("clock", read_clock, 60.0),
    FactReader("restart", read_restart, 60.0),
    FactReader("last_used", read_last_used, 600.0),
    FactReader("attached", read_attached, 1.0),
    FactReader("privacy", read_privacy, 2.0),
    FactReader("camera_use", read_use, 15.0),
    FactReader("lid", read_lid, 4.0),
    FactReader("smart_card", read_smart_card, 3.0),
    FactReader("browser", read_browser, 30.0),
    FactReader("client", read_client, 60.0),
    FactReader("sleep", read_sleep, 60.0, longest_s=20.0),
)
"""All facts, the quick ones first: that is the order in which they are read."""

# What libraries, system tools and unforeseen formats come up with.
_FAILURES = (
    OSError, SubprocessError, ValueError, LookupError, AttributeError, TypeError, ArithmeticError,
    RuntimeError, ImportError, MemoryError, psutil.Error,
)  # fmt: skip


def read_fact(reader: FactReader) -> Reading | None:
    """Read once. What goes wrong becomes a reading with ``error``; nothing is raised for it."""
    try:
        return reader.read()
    except (PermissionError, psutil.AccessDenied):
        return Reading(error=f"{reader.kind}.denied")
    except NotImplementedError:
        return Reading(error=f"{reader.kind}.not_supported")
    except _FAILURES:
        # The text of the error may hold paths and names, so it goes nowhere.
        return Reading(error=f"{reader.kind}.failed")


class Rounds:
    """Which fact is to be read next, and when."""

    def __init__(
        self, readers: Sequence[FactReader] = READERS, now: Callable[[], float] = monotonic
    ) -> None:
        """Begin with nothing to read; ``now`` is a clock that only goes forward, s."""
        self._readers = readers
        self._now = now
        self._due: dict[str, float] = {}
        self._watched: frozenset[str] = frozenset()

    def ask(self, kinds: Collection[str] | None = None) -> None:
        """Have the facts of these kinds read at once; None stands for all."""
        now = self._now()
        self._due.update(dict.fromkeys(self._known(kinds), now))

    def watch(self, kinds: Collection[str] | None = None) -> None:
        """Have these facts, and only these, read again and again from now on."""
        self._watched = self._known(kinds)
        now = self._now()
        for kind in self._watched:
            self._due.setdefault(kind, now)

    def stop(self) -> None:
        """Read nothing more."""
        self._watched = frozenset()
        self._due.clear()

    def wait_s(self) -> float | None:
        """Return the seconds until the next fact is due; None if nothing is."""
        return max(0.0, min(self._due.values()) - self._now()) if self._due else None

    def take(self) -> FactReader | None:
        """Return the next reader that is due, and set its next time; None if none is due."""
        now = self._now()
        due = [r for r in self._readers if self._due.get(r.kind, now + 1) <= now]
        if not due:
            return None
        reader = min(due, key=lambda reader: self._due[reader.kind])
        del self._due[reader.kind]
        if reader.kind in self._watched:
            self._due[reader.kind] = now + reader.every_s
        return reader

    def not_yet(self, kind: str) -> None:
        """Have this fact read again soon: there was nothing to say yet."""
        self._due[kind] = self._now() + NOT_YET_S

    def _known(self, kinds: Collection[str] | None) -> frozenset[str]:
        every = frozenset(reader.kind for reader in self._readers)
        return every if kinds is None else every & frozenset(kinds)
