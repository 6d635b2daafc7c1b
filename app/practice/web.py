"""The server below the practice meeting: on loopback, a thread for each connection."""

import logging
import socket
import sys
import threading
from collections.abc import Callable
from http.server import HTTPServer

from app.practice.faults import Fault
from app.practice.handler import Handler, break_off
from app.practice.meeting import Meeting

logger = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"
"""The one address it listens on: nobody on the network can get here."""

MOST_CONNECTIONS = 64

TICK_S = 0.05
"""So often time is looked at: tokens that die, steps that are due, s."""

END_S = 5.0

_Incoming = socket.socket | tuple[bytes, socket.socket]
"""What the standard library hands on; of TCP it is a socket always."""


class Web(HTTPServer):
    """Serves a meeting until it is stopped.

    Args:
        meeting: to serve.
        port: 0 for any that is free.
        tick: called again and again in the server's own thread.
    """

    request_queue_size = MOST_CONNECTIONS

    def __init__(self, meeting: Meeting, port: int, tick: Callable[[], None]) -> None:
        self.meeting = meeting
        self.stopping = threading.Event()
        self._tick = tick
        self._open: dict[threading.Thread, socket.socket] = {}
        self._lock = threading.Lock()
        super().__init__((LOOPBACK, port), Handler)

    def server_bind(self) -> None:
        """Bind without asking a name server what this computer is called."""
        if sys.platform == "win32":
            # There, reusing an address would let another program take the port as well.
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_name = LOOPBACK
        self.server_port = self.socket.getsockname()[1]
        self.server_address = (LOOPBACK, self.server_port)

    def service_actions(self) -> None:
        self._tick()

    def verify_request(self, request: _Incoming, client_address: object) -> bool:
        del client_address
        if self.meeting.faults.has(Fault.CUT) or len(self._open) >= MOST_CONNECTIONS:
            break_off(_socket(request))
            return False
        return True

    def process_request(self, request: _Incoming, client_address: object) -> None:
        words = (request, client_address)
        thread = threading.Thread(target=self._work, args=words, name="practice", daemon=True)
        with self._lock:
            self._open[thread] = _socket(request)
        thread.start()

    def _work(self, request: _Incoming, client_address: object) -> None:
        try:
            self.finish_request(request, client_address)
        except Exception:  # noqa: BLE001 - told below; one connection must not end the others
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)
            with self._lock:
                self._open.pop(threading.current_thread(), None)

    def handle_error(self, request: _Incoming, client_address: object) -> None:
        """Say which kind of error it was and no more: the request holds names and PINs."""
        del request, client_address
        kind = sys.exc_info()[0]
        if kind is not None and not issubclass(kind, OSError):
            logger.error("a practice connection fell over: %s", kind.__name__)

    def shutdown_request(self, request: _Incoming) -> None:
        if _socket(request).fileno() != -1:
            super().shutdown_request(request)

    def end(self) -> None:
        """Stop serving and wait until every connection is closed."""
        self.stopping.set()
        self.shutdown()
        self.meeting.break_streams()
        with self._lock:
            left = dict(self._open)
        for thread, request in left.items():
            _wake(request)
            thread.join(END_S)
        self.server_close()


def _socket(request: _Incoming) -> socket.socket:
    return request if isinstance(request, socket.socket) else request[1]


def _wake(request: socket.socket) -> None:
    """Let a thread that reads from this connection read its end."""
    try:
        request.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
