"""What the service's error texts mean for us.

Texts and codes are the vendor's (npm @pexip/infinity-api 20.0.0, ``getErrorCode``); what a code
means here is our own reading of it.
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


WRONG_PIN = 101
INVALID_ROLE = 100
DEAD_TOKEN = 113
UNKNOWN = 117

_CODES = {
    "invalid role": INVALID_ROLE,
    "invalid pin": WRONG_PIN,
    "out of proxying resource": 109,
    "system in maintenance mode": 110,
    "502 bad gateway": 111,
    "503 service unavailable": 112,
    "invalid token": DEAD_TOKEN,
    "timer expired awaiting token refresh": DEAD_TOKEN,
    "out of resource": 114,
    "conference host ended the conference with a dtmf command": 120,
    "api initiated conference termination": 121,
    "conference terminated by an administrator": 122,
    "api initiated participant disconnect": 123,
    "disconnected by an administrator": 123,
    "disconnected by another participant": 124,
    "conference terminated by another participant": 125,
    "timeout waiting for conference host to join or permit access to locked conference": 126,
    "disabled": 127,
    "signaling node disconnected": 129,
    "media process disconnected": 130,
    "media node disconnected": 131,
    "no participants can keep conference alive": 140,
    "all conference hosts departed hosted conference": 141,
    "last remaining participant removed from conference after timeout": 142,
    "call rejected": 150,
    "neither conference nor gateway found": 154,
    "participant exceeded pin entry retries": 192,
    "participant limit reached": 194,
    "insufficient licenses": 195,
}
_BEGINNINGS = {
    "out of resource": 114,
    "last remaining participant removed": 142,
    "timeout waiting for conference host": 126,
    "insufficient licen": 195,
    "sso": 200,
}

_MEANINGS = {
    WRONG_PIN: Meaning(Stage.WRONG_PIN),
    109: Meaning(Stage.OVERLOADED, Next.LATER),
    110: Meaning(Stage.MAINTENANCE, Next.LATER),
    111: Meaning(Stage.UNREACHABLE, Next.SOON),
    112: Meaning(Stage.MAINTENANCE, Next.LATER),
    DEAD_TOKEN: Meaning(Stage.LOST, Next.SOON),
    114: Meaning(Stage.OVERLOADED, Next.LATER),
    120: Meaning(Stage.ENDED),
    121: Meaning(Stage.ENDED),
    122: Meaning(Stage.ENDED),
    123: Meaning(Stage.REMOVED),
    124: Meaning(Stage.REMOVED),
    125: Meaning(Stage.ENDED),
    126: Meaning(Stage.WAITING_FOR_HOST, Next.LATER),
    127: Meaning(Stage.NO_SUCH_ROOM),
    129: Meaning(Stage.LOST, Next.SOON),
    130: Meaning(Stage.LOST, Next.SOON),
    131: Meaning(Stage.LOST, Next.SOON),
    140: Meaning(Stage.ENDED),
    141: Meaning(Stage.ENDED),
    142: Meaning(Stage.ENDED),
    150: Meaning(Stage.REMOVED),
    154: Meaning(Stage.NO_SUCH_ROOM),
    192: Meaning(Stage.TOO_MANY_PINS),
    194: Meaning(Stage.FULL, Next.LATER),
    195: Meaning(Stage.OVERLOADED, Next.LATER),
    200: Meaning(Stage.SIGN_IN_NEEDED),
}


def code_of(text: str) -> int:
    """Return the vendor's code for an error text; ``UNKNOWN`` if there is none."""
    wanted = " ".join(text[:200].casefold().split()).rstrip(".")
    if wanted in _CODES:
        return _CODES[wanted]
    return next((code for start, code in _BEGINNINGS.items() if wanted.startswith(start)), UNKNOWN)


def meaning_of(text: str) -> Meaning | None:
    """Return what an error text means; None if it is not known."""
    return _MEANINGS.get(code_of(text))


def parting(reason: str) -> Meaning:
    """Return what it means that the service put us out for this reason.

    An unknown one counts as being put out: to come back uninvited would be wrong.
    """
    return meaning_of(reason) or Meaning(Stage.REMOVED)
