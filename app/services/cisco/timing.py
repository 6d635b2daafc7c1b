"""How long things may take, and when to try again. Seconds everywhere; own proposals."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """All waiting of the service in one place.

    Args:
        answer: until the whole of an answer has to be there.
        round_alone: between two looks at the lists where the events are not to be had; Cisco's
            interface has no other way.
        round_beside: the same while the events are heard; who waits in the lobby is in the lists
            only.
        first_looks: the longest that the first list waits until every connection was looked at.
        ping: between two signs of life asked of the events.
        silence: without any after which the events count as lost.
        handshake: until the events must be open.
        backoff_first, backoff_most: between two tries; doubled each time.
        jitter: part by which waiting differs at random.
        waiting: between two looks for a meeting that has not begun.
        nap: not having heard the server for longer than this, without having asked in vain, means
            that the computer slept.
    """

    answer: float = 8.0
    round_alone: float = 3.0
    round_beside: float = 5.0
    first_looks: float = 6.0
    ping: float = 15.0
    silence: float = 40.0
    handshake: float = 10.0
    backoff_first: float = 1.0
    backoff_most: float = 30.0
    jitter: float = 0.2
    waiting: float = 5.0
    nap: float = 20.0

    def backoff(self, attempt: int, chance: float) -> float:
        """Return the seconds before try ``attempt``, counted from 0; ``chance`` is 0 to 1."""
        longest = min(self.backoff_most, self.backoff_first * 2.0 ** min(attempt, 30))
        return longest * (1 + self.jitter * (2 * chance - 1))
