"""Which program uses most of the processor. Samråd's own processes are never the one.

Only names of programs are read: no command lines, window titles or users.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from time import monotonic

import psutil

from app.plain_text import plain

LONGEST_NAME = 40
"""Characters of a program's name that are shown."""

FORGET_S = 10.0
"""After such a gap an earlier look says nothing of what is busy now, s."""

_NOBODY = ("System Idle Process", "Idle", "kernel_task")


@dataclass(frozen=True, slots=True)
class Process:
    """One process: its id, its parent's, its program's name, and the seconds it has computed."""

    pid: int
    parent: int
    name: str
    seconds: float


def processes() -> Iterator[Process]:
    """List what the system lets be seen; a process that may not be looked at is left out."""
    for found in psutil.process_iter(["pid", "ppid", "name", "cpu_times"]):
        info = found.info
        times = info["cpu_times"]
        if times is not None:
            seconds = float(times.user + times.system)
            yield Process(info["pid"], info["ppid"] or 0, info["name"] or "", seconds)


def own_seconds() -> float:
    """Return how long the processes of Samråd have computed so far, s.

    Raises:
        psutil.Error: the system refused.
    """
    known = {process.pid: process for process in processes()}
    family = _family(_head(os.getpid(), known), known)
    return sum(known[pid].seconds for pid in family & known.keys())


class Busiest:
    """Compares two looks at all processes."""

    def __init__(
        self,
        look: Callable[[], Iterator[Process]] = processes,
        own: Callable[[], int] = os.getpid,
        now: Callable[[], float] = monotonic,
    ) -> None:
        """Begin; ``own`` tells which process this is: its whole family is Samråd."""
        self._look = look
        self._own = own
        self._now = now
        self._looked_at = -FORGET_S
        self._named = ""
        self._before: Mapping[int, float] = {}

    def name(self) -> str:
        """Return the program that computed most since the last call; nothing at the first.

        Raises:
            psutil.Error: the system refused.
        """
        at, before = self._now(), self._looked_at
        self._looked_at = at
        if at - before > FORGET_S:
            self._before = {}
        now = {process.pid: process for process in self._look()}
        family = _family(_head(self._own(), now), now)
        used: defaultdict[str, float] = defaultdict(float)
        for pid, process in now.items():
            if pid in self._before and pid not in family and process.name not in _NOBODY:
                used[process.name] += process.seconds - self._before[pid]
        self._before = {pid: process.seconds for pid, process in now.items()}
        busiest = max(used, key=lambda name: used[name], default="")
        if not busiest or used[busiest] <= 0:
            return ""
        # Two that take turns are not named in turn.
        if used.get(self._named, 0.0) < used[busiest] / 2:
            self._named = busiest
        return plain(_without_ending(self._named), LONGEST_NAME)


def _head(own: int, known: Mapping[int, Process]) -> int:
    """Return the process that everything of Samråd's comes from.

    This one is a child of the window's, or of a small starter in between that has the same name,
    as Python's own starter has on Windows.
    """
    this = known.get(own)
    if this is None:
        return own
    head = this.parent
    while (process := known.get(head)) is not None:
        above = known.get(process.parent)
        if above is None or above.pid == head or above.name != this.name:
            break
        head = above.pid
    return head


def _family(head: int, known: Mapping[int, Process]) -> set[int]:
    """Return this process and everything that it started, however far down."""
    family = {head}
    while True:
        more = {pid for pid, p in known.items() if p.parent in family and pid not in family}
        if not more:
            return family
        family |= more


def _without_ending(name: str) -> str:
    return name[:-4] if name.lower().endswith(".exe") else name
