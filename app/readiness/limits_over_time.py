"""Limits of comparing with the last good check, and of how long a check holds."""

from dataclasses import dataclass

from app.readiness.bounds import bounded


@dataclass(frozen=True, slots=True)
class BaselineLimits:
    """How far a number may be from this user's last good check before it is worth a word.

    Levels in dB, grey levels, pictures a second; ``share`` is of bandwidth and link speed, from 0
    to 1. Proposals of our own: above what the same person reaches from day to day.
    """

    level_db: float = bounded(8.0, 3, 30)
    noise_db: float = bounded(10.0, 3, 40)
    snr_db: float = bounded(8.0, 3, 30)
    echo_db: float = bounded(10.0, 3, 40)
    signal_db: float = bounded(10.0, 3, 40)
    luma: float = bounded(40.0, 10, 200)
    fps: float = bounded(7.0, 2, 30)
    share: float = bounded(0.5, 0.1, 0.9)


@dataclass(frozen=True, slots=True)
class ValidityLimits:
    """Seconds. ``worse_s`` and ``better_s``: how long a change must last before it is told.

    ``asleep_s``: sleep of this length, and ``unwatched_s``: a gap between two looks, after which
    nothing found before is believed any longer.
    """

    worse_s: float = bounded(1.5, 0.5, 10)
    better_s: float = bounded(3.0, 0.5, 30)
    asleep_s: float = bounded(5.0, 1, 600)
    unwatched_s: float = bounded(120.0, 30, 3600)
