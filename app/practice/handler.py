"""One connection of HTTP to the practice meeting.

Only programs of this computer get here, and of these no web page: a page elsewhere that knows the
port could otherwise reach the meeting through the user's browser (DNS rebinding).
"""

import json
import select
import socket
import struct
import sys
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

from app.practice.answers import Answer
from app.practice.faults import Fault
from app.practice.routes import LONGEST_BODY, Request, answer
from app.practice.watchers import Watcher

if TYPE_CHECKING:
    from app.practice.web import Web

OUR_NAMES = ("127.0.0.1", "localhost")
LOOK_S = 0.25
"""A stream with nothing to send looks so often whether its reader is still there, s."""

CRUMB = 61
"""Bytes of one piece while events come in pieces."""

_LINGER_NOT = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
"""Closing sends a reset instead of what waits; the structure's fields are shorter on Windows."""


class Handler(BaseHTTPRequestHandler):
    """Answers what comes over one connection, one after the other."""

    protocol_version = "HTTP/1.1"
    server_version = "Samrad-practice"
    sys_version = ""
    timeout = 60
    disable_nagle_algorithm = True
    server: "Web"

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as its base has it
        """Say nothing: a path holds the room's address, and may hold a token."""

    def _serve(self) -> None:
        refused = self._refusal()
        body = self._read_body()
        if refused or body is None:
            self.close_connection = True
            self._send(Answer(refused or 413, "<html><body>Refused.</body></html>"))
            return
        if not self._endure():
            return
        found = answer(self.server.meeting, self._request(body))
        if isinstance(found, Watcher):
            self._stream(found)
        else:
            self._send(found)

    def _refusal(self) -> int:
        """Return the status for whoever must not be here; 0 for a welcome guest."""
        name = (self.headers.get("Host") or "").rpartition(":")
        host = name[0] if name[2].isdigit() else "".join(name)
        if host.lower() not in OUR_NAMES or len(self.headers.get_all("Host") or []) != 1:
            return 421
        if "Origin" in self.headers or self._comes_from_a_page():
            return 403
        return 411 if "Transfer-Encoding" in self.headers else 0

    def _comes_from_a_page(self) -> bool:
        return self.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin")

    def _read_body(self) -> bytes | None:
        length = self.headers.get("Content-Length", "0")
        if not length.isascii() or not length.isdigit() or int(length) > LONGEST_BODY:
            return None
        return self.rfile.read(int(length))

    def _request(self, body: bytes) -> Request:
        return Request(
            method=self.command,
            target=self.path,
            token=self.headers.get("token", ""),
            pin=self.headers.get("pin"),
            kind=self.headers.get("Content-Type", ""),
            body=body,
        )

    def _endure(self) -> bool:
        """Suffer the faults of the line; False if the connection did not survive them."""
        faults = self.server.meeting.faults
        if faults.has(Fault.SLOW):
            self.server.stopping.wait(faults.slow_s)
        was_dead = False
        while faults.has(Fault.HALF_OPEN) and not self.server.stopping.is_set():
            was_dead = True
            self.server.stopping.wait(LOOK_S)
        if was_dead or faults.has(Fault.CUT):
            self._break()
            return False
        return True

    def _send(self, found: Answer) -> None:
        data, kind = _as_bytes(found)
        self.send_response(found.status)
        if found.location:
            self.send_header("Location", found.location)
        if kind:
            self.send_header("Content-Type", kind)
        if found.status != 204:
            self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)

    def _stream(self, watcher: Watcher) -> None:
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        listener = self.server.meeting.listen(watcher)
        try:
            while not self.server.stopping.is_set():
                batch = listener.take(LOOK_S)
                if listener.is_broken:
                    self._break()
                    return
                if batch.events and not self._send_events(batch.data(self._is_reordered)):
                    return
                if batch.is_last:
                    self.wfile.write(b"0\r\n\r\n")
                    return
                if not batch.events and self._is_left():
                    return
        finally:
            self.server.meeting.unlisten(listener)

    @property
    def _is_reordered(self) -> bool:
        return self.server.meeting.faults.has(Fault.REORDERED)

    def _send_events(self, data: bytes) -> bool:
        if not self._endure():
            return False
        if self.server.meeting.faults.has(Fault.CRUMBS):
            data = data.replace(b"\n", b"\r\n")
            for start in range(0, len(data), CRUMB):
                self._chunk(data[start : start + CRUMB])
        else:
            self._chunk(data)
        return True

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))

    def _is_left(self) -> bool:
        """Tell whether the reader has gone: then there is an end to read."""
        if not select.select([self.connection], [], [], 0)[0]:
            return False
        return not self.connection.recv(1, socket.MSG_PEEK)

    def _break(self) -> None:
        """Break the connection as a cut line does: without goodbye."""
        self.close_connection = True
        break_off(self.connection)


def break_off(connection: socket.socket) -> None:
    """Close a connection so that the other side hears of a reset."""
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        connection.close()
    except OSError:
        return


def _as_bytes(found: Answer) -> tuple[bytes, str]:
    if found.body is None:
        return b"", ""
    if isinstance(found.body, str):
        return found.body.encode(), "text/html"
    told = json.dumps(found.body, ensure_ascii=False, separators=(",", ":"))
    return told.encode("utf-8", "replace"), "application/json"
