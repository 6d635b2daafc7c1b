"""What goes through in a few seconds, down and up, against the one address configured for it."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from urllib.parse import urlsplit

from app.probe.answers import read_head
from app.probe.lookup import bracketed
from app.probe.reach import OUT_OF_TIME
from app.probe.secure import reader

FOR_S = 2.5
"""For each direction, s: long enough for TCP to find its speed."""

MOST_BYTES = 8_000_000
"""Down, bytes: 2.5 s at 25 Mbit/s. More is plenty for any picture."""

UP_BYTES = 2_000_000
LEAST_BYTES = 100_000
"""From less nothing is concluded, bytes."""

LEAST_S = 1.0
"""In less TCP has not found its speed, and a wide way would look narrow, s."""

_WARM_UP_S = 0.4
_SHORTEST_S = 0.2
_CHUNK = 16 * 1024
_SEND_BUFFER = 64 * 1024
_SUCCESS = range(200, 300)

Open = Callable[[float], ssl.SSLSocket | None]
"""Opens a channel to the address until a time (perf_counter, s); None if that fails."""


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of a bandwidth address."""

    host: str
    port: int
    path: str


@dataclass(frozen=True, slots=True)
class Throughput:
    """How it went: ok, refused, too_small, failed, silent or out_of_time; Mbit/s each way."""

    word: str = ""
    down_mbps: float | None = None
    up_mbps: float | None = None


def address_of(url: str) -> Address | None:
    """Return the parts of an HTTPS address, or None if it is none that may be asked."""
    try:
        parts = urlsplit(url)
        port = parts.port or 443
    except ValueError:
        return None
    host = parts.hostname or ""
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    is_plain = path.isascii() and path.isprintable() and " " not in path
    if parts.scheme != "https" or not host or parts.username is not None or not is_plain:
        return None
    return Address(host, port, path)


def measure(address: Address, reopen: Open, until: float) -> Throughput:
    """Fetch for some seconds, then send for some; ends at ``until`` (perf_counter, s)."""
    word, down = _with(reopen, until, lambda channel, end: _fetch(channel, address, end))
    if word != "ok":
        return Throughput(word)
    # Many servers take nothing: then only the way down is known.
    _, up = _with(reopen, until, lambda channel, end: _give(channel, address, end))
    return Throughput("ok", down, up)


Way = Callable[[ssl.SSLSocket, float], tuple[str, float | None]]


def _with(reopen: Open, until: float, way: Way) -> tuple[str, float | None]:
    channel = reopen(until)
    if channel is None:
        return "failed", None
    with channel:
        if until - perf_counter() < LEAST_S:
            return OUT_OF_TIME, None
        try:
            return way(channel, min(until, perf_counter() + FOR_S))
        except TimeoutError:
            return "silent", None
        except (OSError, ValueError):
            return "failed", None


def _fetch(channel: ssl.SSLSocket, address: Address, end: float) -> tuple[str, float | None]:
    """Return the rate of a body, the first moments of which are not counted, Mbit/s."""
    words = f"GET {address.path} HTTP/1.1\r\nHost: {bracketed(address.host)}\r\n"
    words += "Accept-Encoding: identity\r\nConnection: close\r\nUser-Agent: Samrad\r\n\r\n"
    channel.settimeout(max(end - perf_counter(), 0.05))
    channel.sendall(words.encode("ascii"))
    read = reader(channel, end)
    head = read_head(read)
    if head is None or head.status != 200:
        return "refused" if head else "failed", None
    begun = perf_counter()
    total, warm, warm_at = len(head.rest), 0, begun
    while total < MOST_BYTES:
        try:
            part = read()
        except TimeoutError:
            break
        if not part:
            break
        total += len(part)
        if not warm and perf_counter() - begun >= _WARM_UP_S:
            warm, warm_at = total, perf_counter()
    return _rate(total, begun, warm, warm_at, perf_counter())


def _rate(
    total: int, begun: float, warm: int, warm_at: float, ended: float
) -> tuple[str, float | None]:
    if total < LEAST_BYTES and ended - begun < _WARM_UP_S:
        return "too_small", None
    is_long = warm and ended - warm_at >= _SHORTEST_S
    size, seconds = (total - warm, ended - warm_at) if is_long else (total, ended - begun)
    return "ok", 8 * size / 1e6 / max(seconds, 0.001)


def _give(channel: ssl.SSLSocket, address: Address, end: float) -> tuple[str, float | None]:
    """Return the rate at which a body of zeros was taken, Mbit/s; None if nobody takes one."""
    # With a small buffer, what was sent has left this computer.
    channel.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
    words = f"POST {address.path} HTTP/1.1\r\nHost: {bracketed(address.host)}\r\n"
    words += "Content-Type: application/octet-stream\r\n"
    words += f"Content-Length: {UP_BYTES}\r\nConnection: close\r\nUser-Agent: Samrad\r\n\r\n"
    channel.settimeout(max(end - perf_counter(), 0.05))
    channel.sendall(words.encode("ascii"))
    begun, sent = perf_counter(), 0
    chunk = bytes(_CHUNK)
    while sent < UP_BYTES:
        left = end - perf_counter()
        if left <= 0:
            return "ok", 8 * sent / 1e6 / (perf_counter() - begun)
        channel.settimeout(left)
        try:
            sent += channel.send(chunk[: UP_BYTES - sent])
        except TimeoutError:
            return "ok", 8 * sent / 1e6 / (perf_counter() - begun)
    head = read_head(reader(channel, end))
    if head is None or head.status not in _SUCCESS:
        return "refused", None
    return "ok", 8 * sent / 1e6 / max(perf_counter() - begun, 0.001)
