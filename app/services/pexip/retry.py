"""When to try again by itself, if at all."""

from random import Random

from app.services.pexip.answers import Refused
from app.services.pexip.errors import Next
from app.services.pexip.timing import Timing, around, backoff
from app.services.service import Stage

LONGEST_WAIT = 300.0
"""Seconds; a server may ask for a day of waiting, and nobody would know why nothing happens."""

HELPED_BY_NETWORK = frozenset(
    {
        Stage.LOST,
        Stage.UNREACHABLE,
        Stage.NOT_TRUSTED,
        Stage.REDIRECTED,
        Stage.NOT_A_SERVER,
        Stage.PROXY,
    }
)
"""Another network may be the cure: the login page of a guest network answers for everybody."""

NOT_THE_ROOMS_WORD = HELPED_BY_NETWORK | {Stage.MAINTENANCE, Stage.OVERLOADED}
"""Said by a server or by what stands before it: our place in the room may be as it was."""


SETTLED = frozenset(
    {
        Stage.OFF,
        Stage.LIVE,
        Stage.ENDED,
        Stage.REMOVED,
        Stage.PIN_NEEDED,
        Stage.HOST_PIN_OR_GUEST,
        Stage.WRONG_PIN,
        Stage.TOO_MANY_PINS,
    }
)
"""Done, over, or waiting for a PIN: a wrong one must not be sent again by a press."""


def shown(refused: Refused, was_live: bool) -> Stage:
    """Return the stage to show: what was live once is lost, whatever the reason."""
    if refused.stage not in (Stage.LOST, Stage.UNREACHABLE):
        return refused.stage
    if was_live:
        return Stage.LOST
    return Stage.CONNECTING if refused.is_dead_token else Stage.UNREACHABLE


def wait(
    refused: Refused, attempt: int, was_live: bool, timing: Timing, chance: Random
) -> float | None:
    """Return the seconds until the next try; None if nothing is tried by itself.

    Args:
        refused: what was said.
        attempt: tries before this one since the list was last live.
        was_live: the list was live once; then a network that is in the way is not the end of it.
    """
    goes_on = was_live and refused.stage in HELPED_BY_NETWORK
    if refused.next is Next.NOTHING and not goes_on:
        return None
    if refused.retry_after is not None:
        # Never before that; a little later, so that not everybody comes at once.
        asked = min(refused.retry_after, LONGEST_WAIT) * (1 + timing.jitter * chance.random())
        return max(asked, backoff(attempt, timing, chance))
    if refused.is_dead_token and attempt == 0:
        return 0.0
    if refused.next is Next.SOON:
        return backoff(attempt, timing, chance)
    return around(timing.slow, timing, chance)
