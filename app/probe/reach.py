"""Connecting by TCP: whether the server is there, by which family, and how long one trip takes."""

import socket
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import perf_counter

from app.probe.lookup import SocketAddress

CONNECT_WITHIN_S = 2.5
"""For one connection, s: five times what the slowest usable way takes, and one repetition."""

OUT_OF_TIME = "out_of_time"
"""The whole try ended before this step had its own time: nothing is known, nobody is blamed."""

Place = tuple[int, SocketAddress]


@dataclass(slots=True)
class Reached:
    """How it went: words by family, times of the connections that came about, ms."""

    ipv4: str = ""
    ipv6: str = ""
    tries: int = 0
    times_ms: list[float] = field(default_factory=list)
    place: Place | None = None

    @property
    def tcp(self) -> str:
        """One word for both families: the better one."""
        words = [word for word in (self.ipv4, self.ipv6) if word]
        order = ("ok", OUT_OF_TIME, "refused", "silent", "unreachable")
        return min(words, key=order.index) if words else ""


def reach(places: Sequence[Place], count: int, until: float) -> Reached:
    """Connect to the first place of each family, then to the one that works, ``count`` in all.

    Ends at ``until`` (perf_counter, s) at the latest.
    """
    reached = Reached()
    for family in dict.fromkeys(family for family, _ in places):
        place = next(place for place in places if place[0] == family)
        word = _connect(place, until, reached)
        if family == socket.AF_INET6:
            reached.ipv6 = word
        else:
            reached.ipv4 = word
        if word == "ok" and reached.place is None:
            reached.place = place
    reached.tries, reached.times_ms = 0, []
    if reached.place is not None:
        for _ in range(count):
            if perf_counter() >= until:
                break
            if _connect(reached.place, until, reached) == OUT_OF_TIME:
                reached.tries -= 1
                break
    return reached


def _connect(place: Place, until: float, reached: Reached) -> str:
    reached.tries += 1
    start = perf_counter()
    own = start + CONNECT_WITHIN_S
    try:
        with connection(place, min(until, own)):
            reached.times_ms.append(1000 * (perf_counter() - start))
            return "ok"
    except (ConnectionRefusedError, ConnectionResetError):
        return "refused"
    except TimeoutError:
        return silence(until, own)
    except OSError:
        return "unreachable"


def silence(until: float, own: float) -> str:
    """Return the word for no answer: ``until`` is the whole try's end, ``own`` the step's."""
    return "silent" if own <= until else OUT_OF_TIME


def connection(place: Place, until: float) -> socket.socket:
    """Return a connected socket; every later call on it ends at its own time limit.

    Raises:
        OSError: it cannot be reached, or not until ``until`` (perf_counter, s).
    """
    family, address = place
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        opened.settimeout(max(until - perf_counter(), 0.05))
        opened.connect(address)
    except BaseException:
        opened.close()
        raise
    return opened
