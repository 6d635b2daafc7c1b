"""Through a proxy to the server: one CONNECT, no password, nothing else is said to the proxy."""

import socket
from time import perf_counter

from app.probe.answers import read_head
from app.probe.lookup import Resolve, bracketed, look_up
from app.probe.proxy import Proxy
from app.probe.reach import connection
from app.probe.secure import reader

_WANTS_PASSWORD = 407


def tunnel(
    proxy: Proxy, host: str, port: int, resolve: Resolve, until: float
) -> tuple[str, socket.socket | None]:
    """Return how it went (ok, password, refused or silent) and the way through.

    Ends at ``until`` (perf_counter, s).
    """
    found = look_up(proxy.host, proxy.port, until - perf_counter(), resolve)
    if not found.addresses:
        return "silent", None
    try:
        opened = connection(found.addresses[0], until)
    except TimeoutError:
        return "silent", None
    except OSError:
        return "refused", None
    try:
        word = _ask(opened, host, port, until)
    except OSError:
        word = "silent"
    if word != "ok":
        opened.close()
        return word, None
    return word, opened


def _ask(opened: socket.socket, host: str, port: int, until: float) -> str:
    place = f"{bracketed(host)}:{port}"
    words = f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\nUser-Agent: Samrad\r\n\r\n"
    opened.settimeout(max(until - perf_counter(), 0.05))
    opened.sendall(words.encode("ascii", "ignore"))
    head = read_head(reader(opened, until))
    if head is None:
        return "silent"
    if head.status == _WANTS_PASSWORD:
        return "password"
    # Anything behind the head would be words of the proxy inside the tunnel.
    return "ok" if head.status == 200 and not head.rest else "refused"
