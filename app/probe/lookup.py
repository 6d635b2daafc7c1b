"""The look-up of a name, with an end to the waiting: the system's own may take half a minute."""

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from time import perf_counter
from typing import Any

MOST_ADDRESSES = 16

SocketAddress = tuple[Any, ...]
Resolve = Callable[[str, int], list[tuple[int, SocketAddress]]]
"""From host and port to pairs of family and address; raises OSError if there are none."""


@dataclass(frozen=True, slots=True)
class Found:
    """Pairs of address family and socket address; ``problem`` is empty, unknown or silent."""

    addresses: tuple[tuple[int, SocketAddress], ...] = ()
    ms: float | None = None
    problem: str = ""


def system_resolve(host: str, port: int) -> list[tuple[int, SocketAddress]]:
    """Ask the system.

    Raises:
        OSError: the name is not known.
        UnicodeError: it cannot be one.
    """
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, address) for family, _, _, _, address in rows]


def look_up(host: str, port: int, within_s: float, resolve: Resolve = system_resolve) -> Found:
    """Return the addresses of a host within ``within_s`` seconds; an address needs no look-up."""
    if family := _family_of(host):
        return Found(((family, (host, port)),))
    answers: SimpleQueue[list[tuple[int, SocketAddress]] | None] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put(resolve(host, port))
        except (OSError, UnicodeError):
            answers.put(None)

    start = perf_counter()
    threading.Thread(target=ask, name="look-up", daemon=True).start()
    try:
        found = answers.get(timeout=max(within_s, 0.001))
    except Empty:
        return Found(problem="silent")
    ms = 1000 * (perf_counter() - start)
    usable = [row for row in found or () if row[0] in (socket.AF_INET, socket.AF_INET6)]
    if not usable:
        return Found(ms=ms, problem="unknown")
    return Found(tuple(usable[:MOST_ADDRESSES]), ms)


def bracketed(host: str) -> str:
    """Return a host as it stands before a colon and a port."""
    return f"[{host}]" if _family_of(host) == socket.AF_INET6 else host


def _family_of(host: str) -> int:
    try:
        return socket.AF_INET6 if ip_address(host).version == 6 else socket.AF_INET
    except ValueError:
        return 0
