"""What the service's error texts mean for us.

The texts are the vendor's (npm @pexip/infinity-api 20.0.0, ``getErrorCode``); what each means here
is our own reading. The vendor's codes are of no help: one of them stands both for the end of a
meeting and for being put out of it.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.services.service import Stage


class Next(StrEnum):
    """What happens by itself."""

    NOTHING = "nothing"
    SOON = "soon"
    LATER = "later"
    """Where only time or a person helps."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A stage, and what follows."""

    stage: Stage
    next: Next = Next.NOTHING


_ENDED = Meaning(Stage.ENDED)
_REMOVED = Meaning(Stage.REMOVED)
_AGAIN = Meaning(Stage.LOST, Next.SOON)
_BUSY = Meaning(Stage.OVERLOADED, Next.LATER)
_REPAIRED = Meaning(Stage.MAINTENANCE, Next.LATER)
_NO_ROOM = Meaning(Stage.NO_SUCH_ROOM)
_SIGN_IN = Meaning(Stage.SIGN_IN_NEEDED)

INVALID_ROLE = "invalid role"
DEAD_TOKENS = frozenset({"invalid token", "timer expired awaiting token refresh"})

_MEANINGS = {
    "invalid pin": Meaning(Stage.WRONG_PIN),
    "participant exceeded pin entry retries": Meaning(Stage.TOO_MANY_PINS),
    **dict.fromkeys(DEAD_TOKENS, _AGAIN),
    "transfer failed": _AGAIN,
    "failed to forward request": _AGAIN,
    "signaling node disconnected": _AGAIN,
    "media process disconnected": _AGAIN,
    "media node disconnected": _AGAIN,
    "proxied participant disconnected": _AGAIN,
    "502 bad gateway": Meaning(Stage.UNREACHABLE, Next.SOON),
    "system in maintenance mode": _REPAIRED,
    "503 service unavailable": _REPAIRED,
    "unexpected response: 503": _REPAIRED,
    "sso authentication failed. the system is in maintenance mode": _REPAIRED,
    "out of proxying resource": _BUSY,
    "out of resource": _BUSY,
    "out of transcoding resource": _BUSY,
    "resource unavailable": _BUSY,
    "insufficient licenses": _BUSY,
    "invalid license": _BUSY,
    "participant limit reached": Meaning(Stage.FULL, Next.LATER),
    "conference host ended the conference with a dtmf command": _ENDED,
    "api initiated conference termination": _ENDED,
    "conference terminated by an administrator": _ENDED,
    "conference terminated by another participant": _ENDED,
    "no participants can keep conference alive": _ENDED,
    "all conference hosts departed hosted conference": _ENDED,
    "last remaining participant removed from conference after timeout": _ENDED,
    "test call finished": _ENDED,
    "api initiated participant disconnect": _REMOVED,
    "disconnected by an administrator": _REMOVED,
    "disconnected by another participant": _REMOVED,
    "call rejected": _REMOVED,
    "call disconnected": _REMOVED,
    "timeout waiting for conference host to join or permit access to locked conference": Meaning(
        Stage.WAITING_FOR_HOST, Next.LATER
    ),
    "neither conference nor gateway found": _NO_ROOM,
    "disabled": _NO_ROOM,
    "404 not found": _NO_ROOM,
    "gateway dial out failed": _NO_ROOM,
}
_BEGINNINGS = {
    "sso ": _SIGN_IN,
    "last remaining participant removed": _ENDED,
    "timeout waiting for conference host": Meaning(Stage.WAITING_FOR_HOST, Next.LATER),
    "out of ": _BUSY,
}
"""For texts that go on otherwise in another version."""


def folded(text: str) -> str:
    """Return an error text as it is compared."""
    return " ".join(text[:200].casefold().split()).rstrip(".")


def meaning_of(text: str) -> Meaning | None:
    """Return what an error text means; None if it is not known."""
    wanted = folded(text)
    if wanted in _MEANINGS:
        return _MEANINGS[wanted]
    return next((then for start, then in _BEGINNINGS.items() if wanted.startswith(start)), None)


def parting(reason: str) -> Meaning:
    """Return what it means that the service put us out for this reason.

    An unknown one counts as being put out: to come back uninvited would be wrong.
    """
    return meaning_of(reason) or _REMOVED
