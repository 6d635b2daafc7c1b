"""One try as the tests make it."""

import socket

from app.probe.proxy import Proxy
from app.probe.steps import Effort, Try
from tests.probe.servers import means

SHORT = Effort(False, 5, 0.5, 8.0)


def tried(target, effort=SHORT, **more):
    """Take all steps, with ``more`` of what a try takes from the system."""
    told = []
    reading = Try(target, effort, told.append, means(**more)).run()
    assert told[-1] == reading
    assert reading.finished
    return reading


def no_such_name(host, port):
    raise socket.gaierror(socket.EAI_NONAME, "unknown")


def known(port):
    return lambda host: Proxy("known", "127.0.0.1", port)
