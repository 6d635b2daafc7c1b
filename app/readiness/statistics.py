"""What a handful of packets can be said to show: bounds, jitter, and an estimate of quality."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import exp, lgamma, log, log1p
from statistics import fmean

CONFIDENCE = 0.95
"""Of every bound here, one-sided."""

ENOUGH_FOR_ONE_PERCENT = 300
"""Packets without a loss from which less than 1 % may be claimed: 0 of 300 is below 0.994 %."""

DISCARDED = 2
"""First samples of a row that are left out: routes and caches are warmed up by them."""

_STEPS = 60  # halvings; beyond what a float can tell apart
_JITTER_GAIN = 16  # RFC 3550, section 6.4.1


def loss_at_most(lost: int, sent: int) -> float:
    """Return the share of loss that is not exceeded with 95 % confidence (Clopper-Pearson).

    0 of 50, 100, 250, 500 give 5.8, 3.0, 1.2, 0.6 %. With nothing sent everything may be lost.
    """
    if sent <= 0 or lost >= sent:
        return 1.0
    return _where(lambda share: _at_most(lost, sent, share) <= 1 - CONFIDENCE)


def loss_at_least(lost: int, sent: int) -> float:
    """Return the share of loss that is reached with 95 % confidence (Clopper-Pearson)."""
    if sent <= 0 or lost <= 0:
        return 0.0
    return _where(lambda share: 1 - _at_most(lost - 1, sent, share) > 1 - CONFIDENCE)


def jitter_ms(transits_ms: Sequence[float]) -> float:
    """Return the jitter of RFC 3550 over transit times in the order of arrival, ms.

    The running estimate of the RFC remembers about 16 packets, a third of a second: its last value
    would judge a whole row by its end. So it is averaged from where it has settled.
    """
    jitter, settled = 0.0, []
    for number, (before, after) in enumerate(pairwise(transits_ms)):
        jitter += (abs(after - before) - jitter) / _JITTER_GAIN
        if number >= _JITTER_GAIN:
            settled.append(jitter)
    return fmean(settled) if settled else jitter


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which this share of the values lies, between neighbours in line.

    Raises:
        ValueError: there is no value.
    """
    if not values:
        raise ValueError("a percentile needs a value")
    ordered = sorted(values)
    place = min(max(share, 0.0), 1.0) * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def spread_ms(values_ms: Sequence[float]) -> float:
    """Return how far the middle nine tenths of the values lie apart, ms; 0 without any."""
    return percentile(values_ms, 0.95) - percentile(values_ms, 0.05) if values_ms else 0.0


def mean(values: Sequence[float]) -> float:
    """Return the mean; 0 without any value."""
    return fmean(values) if values else 0.0


def opinion_score(rtt_ms: float, jitter: float, loss: float) -> float:
    """Return the estimated mean opinion score of speech, 1 to 4.5 (E-model, ITU-T G.107).

    For a codec with concealment under random loss (Ie 0, Bpl 25.1, ITU-T G.113). Too flat in the
    range that matters, and about speech alone: for information, nothing is judged by it.

    Args:
        rtt_ms: round trip, ms.
        jitter: jitter, ms; a receiver's buffer delays by twice that, and its codec by 30 ms.
        loss: share of packets lost, 0 to 1.
    """
    delay = rtt_ms / 2 + 2 * jitter + 30
    impairment = 0.024 * delay + 0.11 * max(delay - 177.3, 0.0)
    percent = 100 * min(max(loss, 0.0), 1.0)
    by_loss = 95 * percent / (percent + 25.1)
    rating = min(max(93.2 - impairment - by_loss, 0.0), 100.0)
    score = 1 + 0.035 * rating + rating * (rating - 60) * (100 - rating) * 7e-6
    return max(score, 1.0)


def _at_most(lost: int, sent: int, share: float) -> float:
    """Return the probability of at most ``lost`` losses when each packet is lost by ``share``."""
    if share <= 0:
        return 1.0
    if share >= 1:
        return 0.0
    return min(sum(exp(_log_binomial(k, sent, share)) for k in range(lost + 1)), 1.0)


def _log_binomial(lost: int, sent: int, share: float) -> float:
    ways = lgamma(sent + 1) - lgamma(lost + 1) - lgamma(sent - lost + 1)
    return ways + lost * log(share) + (sent - lost) * log1p(-share)


def _where(is_beyond: Callable[[float], bool]) -> float:
    """Return the share between 0 and 1 from which on ``is_beyond`` holds."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if is_beyond(middle):
            high = middle
        else:
            low = middle
    return high
