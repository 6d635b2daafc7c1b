"""What a fault means for the person at the screen, and whether trying again may help."""

from app.services.cisco.finding import NotFound
from app.services.cisco.rest import Fault
from app.services.questions import Trouble
from app.services.service import Stage

_TROUBLES = {
    Trouble.UNREACHABLE: Stage.UNREACHABLE,
    Trouble.TIMED_OUT: Stage.UNREACHABLE,
    Trouble.CUT: Stage.UNREACHABLE,
    Trouble.NOT_TRUSTED: Stage.NOT_TRUSTED,
    Trouble.REDIRECTED: Stage.REDIRECTED,
    Trouble.TURNED: Stage.NOT_A_SERVER,
    Trouble.PROXY: Stage.PROXY,
    Trouble.TOO_LARGE: Stage.NOT_A_SERVER,
}

_CODES = {
    401: Stage.NO_CREDENTIALS,
    403: Stage.NOT_ALLOWED,
    407: Stage.PROXY,
    429: Stage.OVERLOADED,
    502: Stage.MAINTENANCE,
    503: Stage.MAINTENANCE,
    504: Stage.MAINTENANCE,
    529: Stage.OVERLOADED,
}

_NOT_FOUND = {
    NotFound.NO_SUCH_ROOM: Stage.NO_SUCH_ROOM,
    # Nobody joins, so nobody waits in a lobby: there is no meeting in the room yet.
    NotFound.NOT_BEGUN: Stage.NO_SUCH_ROOM,
    NotFound.SEVERAL: Stage.NO_SUCH_ROOM,
}

FINAL = frozenset(
    {
        Stage.NOT_TRUSTED,
        Stage.REDIRECTED,
        Stage.NO_CREDENTIALS,
        Stage.NOT_ALLOWED,
        Stage.NOT_A_SERVER,
    }
)
"""Trying again by itself helps with none of these, and a wrong password could lock an account."""


def stage_of(fault: Fault) -> Stage:
    """Return how far a fault leaves us."""
    if fault.trouble is not None:
        return _TROUBLES[fault.trouble]
    if fault.is_too_many:
        return Stage.LOST
    if fault.is_garbled:
        return Stage.NOT_A_SERVER
    return _CODES.get(fault.code, Stage.MAINTENANCE if fault.code >= 500 else Stage.NOT_A_SERVER)


def stage_without(why: NotFound) -> Stage:
    """Return how far we are without a call."""
    return _NOT_FOUND[why]


def words_of(fault: Fault) -> str:
    """Return what the server said, with HTTP's code; empty if it said nothing in words."""
    return f"HTTP {fault.code} {fault.reason}" if fault.code and fault.reason else ""
