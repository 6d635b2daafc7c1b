"""How a level meter moves, and the word for a level.

The needle follows a peak programme meter of type I (IEC 60268-10): it rises at once and falls
20 dB in 1.7 s. All times are seconds of a monotonic clock, handed in by the caller; a clock that
jumps back or far ahead costs a moment of truth and nothing else.
"""

import math
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from app.readiness.wording import QT_TRANSLATE_NOOP

LOWEST_DBFS = -60.0
HIGHEST_DBFS = 0.0
TICK_DB = 6.0
"""The scale, dBFS, and the distance between two of its marks."""

FALL_DB_PER_S = 20.0 / 1.7
HOLD_S = 2.5
"""The highest mark stays for this long, then falls like the rest."""

IDLE_AFTER_S = 0.5
"""With no level for this long the meter is empty: a frozen bar would be a lie."""


@dataclass(frozen=True, slots=True)
class Needle:
    """What to draw: levels in dBFS on the meter's scale; ``idle`` if no level arrives."""

    rms: float = LOWEST_DBFS
    peak: float = LOWEST_DBFS
    held: float = LOWEST_DBFS
    idle: bool = True


class Meter:
    """Turns levels that come now and then into a needle that can be drawn at any time."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as when another microphone is chosen."""
        self._rms = _Falling()
        self._peak = _Falling()
        self._held = _Falling(HOLD_S)
        self._fed_at: float | None = None

    def feed(self, rms: float, peak: float, now: float) -> None:
        """Take in a level, dBFS, at the time ``now``, s."""
        self._rms.rise(rms, now)
        self._peak.rise(peak, now)
        self._held.rise(peak, now)
        self._fed_at = now

    def needle(self, now: float) -> Needle:
        """Return what to draw at the time ``now``, s."""
        if self._fed_at is None:
            return Needle()
        if not 0 <= now - self._fed_at <= IDLE_AFTER_S:
            self.reset()
            return Needle()
        return Needle(self._rms.at(now), self._peak.at(now), self._held.at(now), idle=False)


class _Falling:
    """A level that rises at once, rests for ``hold`` seconds, and falls evenly."""

    def __init__(self, hold: float = 0.0) -> None:
        self._hold = hold
        self._level = LOWEST_DBFS
        self._since = 0.0

    def rise(self, level: float, now: float) -> None:
        level = _on_scale(level)
        if level >= self.at(now):
            self._level, self._since = level, now

    def at(self, now: float) -> float:
        elapsed = now - self._since
        if elapsed < 0:
            self._since, elapsed = now, 0.0
        falling_for = max(0.0, elapsed - self._hold)
        return max(LOWEST_DBFS, self._level - FALL_DB_PER_S * falling_for)


def _on_scale(level: float) -> float:
    if not math.isfinite(level):
        return LOWEST_DBFS
    return min(HIGHEST_DBFS, max(LOWEST_DBFS, level))


class LevelWord(Enum):
    """The level in a word: what stands beside the meter and what a screen reader says."""

    LISTENING = "listening"
    GOOD = "good"
    TOO_QUIET = "too_quiet"
    TOO_LOUD = "too_loud"
    CLIPPING = "clipping"
    HUMMING = "humming"
    NOISY = "noisy"
    NARROW = "narrow"
    NO_SPEECH = "no_speech"
    SILENT = "silent"
    MUTED = "muted"
    NO_SOUND = "no_sound"

    @property
    def text(self) -> str:
        """English source text, context ``findings``."""
        return _TEXTS[self]


_TEXTS = MappingProxyType(
    {
        LevelWord.LISTENING: QT_TRANSLATE_NOOP("findings", "listening"),
        LevelWord.GOOD: QT_TRANSLATE_NOOP("findings", "good level"),
        LevelWord.TOO_QUIET: QT_TRANSLATE_NOOP("findings", "too quiet"),
        LevelWord.TOO_LOUD: QT_TRANSLATE_NOOP("findings", "too loud"),
        LevelWord.CLIPPING: QT_TRANSLATE_NOOP("findings", "distorted"),
        LevelWord.HUMMING: QT_TRANSLATE_NOOP("findings", "humming"),
        LevelWord.NOISY: QT_TRANSLATE_NOOP("findings", "noisy"),
        LevelWord.NARROW: QT_TRANSLATE_NOOP("findings", "as over a telephone"),
        LevelWord.NO_SPEECH: QT_TRANSLATE_NOOP("findings", "no speech heard"),
        LevelWord.SILENT: QT_TRANSLATE_NOOP("findings", "silent"),
        LevelWord.MUTED: QT_TRANSLATE_NOOP("findings", "muted"),
        LevelWord.NO_SOUND: QT_TRANSLATE_NOOP("findings", "no sound arrives"),
    }
)

_WORDS = MappingProxyType(
    {
        "microphone.good": LevelWord.GOOD,
        "microphone.hum": LevelWord.HUMMING,
        "microphone.noisy": LevelWord.NOISY,
        "microphone.drowned": LevelWord.NOISY,
        "microphone.narrowband": LevelWord.NARROW,
        "microphone.offset": LevelWord.GOOD,
        "microphone.no_speech": LevelWord.NO_SPEECH,
        "microphone.hears_room": LevelWord.LISTENING,
        "microphone.quiet": LevelWord.TOO_QUIET,
        "microphone.too_quiet": LevelWord.TOO_QUIET,
        "microphone.loud": LevelWord.TOO_LOUD,
        "microphone.too_loud": LevelWord.TOO_LOUD,
        "microphone.distorted_peaks": LevelWord.CLIPPING,
        "microphone.clipping": LevelWord.CLIPPING,
        "microphone.silent": LevelWord.SILENT,
        "microphone.muted": LevelWord.MUTED,
    }
)


def level_word(reason_code: str) -> LevelWord:
    """Return the word for a finding of the microphone; one without a level has no sound."""
    return _WORDS.get(reason_code, LevelWord.NO_SOUND)
