"""How long things may take, and when to try again. Seconds everywhere."""

import time
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Timing:
    """All waiting of the service in one place. No number here comes from a guideline.

    Args:
        answer: until the whole of an answer has to be there.
        refresh_share: part of a token's life after which it is renewed; the vendor's own web
            client takes a third.
        shortest_life: of a token; a server that says less would be asked without a pause.
        spare: this much of a token's life is left unused, for clocks and slow networks.
        jitter: part by which waiting differs at random, so that a hundred clients that were cut off
            together do not come back together.
        backoff_first, backoff_most: between two tries; doubled each time.
        slow: between tries where waiting for a person or a place is all that helps.
        silence: without a word about the people or the room until the list is asked for once more.
            The interface promises no sign of life, and a quiet meeting is an ordinary one.
        look_again: the same although words come: some may be missing.
        sync: from the first byte to the last of a list, whatever else is said between.
        probe: until the list that was asked for once more has to be there.
        settle: for two streams to say the same; one may be a moment ahead of the other.
        handover: until the second stream has to be whole if the first one ends meanwhile.
        tick: between looks at the clock.
        nap: standing still for longer than this means that the computer slept or was stopped.
        release: for giving the place back on leaving.
        command: for a command's waiting and repeating; then it is given up and never sent.
        command_answer: from the press of the button until the answer has to be there. Shorter than
            the page waits, so that nothing is sent once it has said that nothing came of it.
        role_retries: before a command is tried again that a host was refused who had only just come
            in.
        new_host: so long after coming in a host counts as new.
        steady: being live so long makes the next try quick again.
    """

    answer: float = 15.0
    refresh_share: float = 1 / 3
    shortest_life: float = 10.0
    spare: float = 5.0
    jitter: float = 0.2
    backoff_first: float = 0.5
    backoff_most: float = 30.0
    slow: float = 30.0
    silence: float = 30.0
    look_again: float = 120.0
    sync: float = 20.0
    probe: float = 8.0
    settle: float = 1.0
    handover: float = 2.0
    tick: float = 1.0
    nap: float = 10.0
    release: float = 1.5
    command: float = 6.0
    command_answer: float = 9.0
    role_retries: tuple[float, ...] = (1.0, 1.5, 2.5)
    new_host: float = 10.0
    steady: float = 10.0


class Clock:
    """The two clocks of a computer."""

    def wall(self) -> float:
        """Unix seconds."""
        return time.time()

    def steady(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()


def backoff(attempt: int, timing: Timing, chance: Random) -> float:
    """Return the seconds before try number ``attempt``, counted from 0."""
    longest = min(timing.backoff_most, timing.backoff_first * 2.0 ** min(attempt, 30))
    return around(longest, timing, chance)


def around(seconds: float, timing: Timing, chance: Random) -> float:
    """Return about so many seconds: less or more by the jitter."""
    return seconds * (1 + timing.jitter * (2 * chance.random() - 1))
