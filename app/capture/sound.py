"""Listens to a stream of sound and says in figures what it heard.

The sound itself is gone with each block: a few numbers for each 20 ms of the last ten seconds are
all that is kept. Levels are in dBFS: an RMS of 1, or a peak of 1, is 0 dBFS.
"""

import math
from dataclasses import asdict, dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.capture.sound_bandwidth import UNKNOWN_HZ, bandwidth_hz
from app.capture.sound_frames import (
    FRAME,
    FRAME_S,
    FRAMES_PER_SECOND,
    Flags,
    FrameCutter,
    Frames,
    Samples,
)
from app.capture.sound_speech import hum_power, noise_power, percentile, speech
from app.readiness.readings import NOTHING_DBFS

WINDOW_S = 10.0
"""How far back figures are kept, s."""

SPEECH_FRAMES = 3 * FRAMES_PER_SECOND
"""The level of speech is that of the newest 3 s of speech, so that a turned knob shows soon."""

_WORTH_KEEPING_S = 0.6  # less than a word or two has no level worth remembering
_LATELY = FRAMES_PER_SECOND  # frames: a mute button must show within a second
_ALMOST_LOUDEST = 95  # percentile: one click of a key is not "something heard"


@dataclass(frozen=True, slots=True)
class Level:
    """Level since the last look, dBFS: of the mean power, and of the largest sample."""

    rms: float
    peak: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was said: level, length, and how much of it was cut off."""

    speech_dbfs: float = NOTHING_DBFS
    speech_s: float = 0.0
    clip_runs: int = 0
    clipped_share: float = 0.0
    bandwidth_hz: float = UNKNOWN_HZ
    spoken_at_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard; the fields of ``MicrophoneReading`` of the same names say what they mean."""

    seconds: float
    zero_share: float
    zero_run_s: float
    noise_dbfs: float
    loudest_dbfs: float
    hum_dbfs: float
    speech_dbfs: float
    speech_s: float
    peak_dbfs: float
    clip_runs: int
    clipped_share: float
    snr_db: float
    offset_share: float
    bandwidth_hz: float
    spoken_at_s: float


class Listener:
    """Analyses one stream. Feed it blocks as they come, and ask at any time."""

    def __init__(self, rate: int) -> None:
        """Expect ``rate`` samples a second.

        Raises:
            ValueError: ``rate`` is lower than any device offers.
        """
        self.rate = rate
        self._cutter = FrameCutter(rate)
        self._frames: Frames = np.empty(0, FRAME)
        self._unseen = 0
        self._samples = 0
        self._spoken: Spoken | None = None

    @property
    def seconds(self) -> float:
        """Seconds of sound heard since the beginning."""
        return self._samples / self.rate

    def feed(self, block: Samples, own: bool = False) -> None:
        """Take in a block of float32 samples, -1 to 1: samples, or samples x channels.

        Args:
            block: the samples.
            own: whether the test sound may be among it. It moves the meter and shows that the
                microphone hears, but it is nobody's voice and no noise of the room.
        """
        fresh = self._cutter.feed(block)
        fresh["own"] = own
        self._samples += len(block)
        if len(fresh):
            keep = round(WINDOW_S / FRAME_S)
            self._frames = np.concatenate([self._frames, fresh])[-keep:]
            self._unseen = min(self._unseen + len(fresh), keep)

    def level(self) -> Level | None:
        """Return the level since the last call, or None if no frame was completed since."""
        if not self._unseen:
            return None
        newest = self._frames[-self._unseen :]
        self._unseen = 0
        return Level(_dbfs(newest["power"].mean()), _dbfs(newest["peak"].max() ** 2))

    def heard(self) -> Heard:
        """Return the figures over the last seconds."""
        frames = self._frames
        foreign = np.flatnonzero(~frames["own"])
        others = frames[foreign]
        noise = noise_power(others)
        talking = speech(others, noise)
        lately = frames[-_LATELY:]
        spoken = self._speech(others, talking, self._time_of(foreign[talking]))
        return Heard(
            seconds=self.seconds,
            zero_share=float(lately["zeros"].mean()) if len(lately) else 0.0,
            zero_run_s=int(lately["zero_run"].max(initial=0)) / self.rate,
            noise_dbfs=_dbfs(noise),
            loudest_dbfs=_dbfs(_loudest(frames)),
            hum_dbfs=_dbfs(hum_power(others)),
            peak_dbfs=_dbfs(frames["peak"].max(initial=0) ** 2),
            snr_db=round(spoken.speech_dbfs - _dbfs(noise), 1) if spoken.speech_s else 0.0,
            offset_share=_offset(frames),
            **asdict(spoken),
        )

    def talk(self) -> tuple[float, float]:
        """Return how much was spoken in the last 10 s, and how long ago the last of it was, s."""
        talking = np.flatnonzero(speech(self._frames, noise_power(self._frames)))
        last = int(talking[-1]) if len(talking) else -1
        return len(talking) * FRAME_S, (len(self._frames) - 1 - last) * FRAME_S

    def _time_of(self, places: NDArray[np.intp]) -> float:
        """Return when the last of these frames was heard, s since the beginning; 0 for none."""
        if not len(places):
            return 0.0
        return round(self.seconds - (len(self._frames) - 1 - int(places[-1])) * FRAME_S, 2)

    def _speech(self, frames: Frames, talking: Flags, spoken_at_s: float) -> Spoken:
        """Return what was said last, however long ago: silence must not mend a quiet voice."""
        now = _spoken(frames, talking)
        if now.speech_s >= _WORTH_KEEPING_S and talking[-_LATELY:].any():
            known = now.bandwidth_hz or (self._spoken.bandwidth_hz if self._spoken else UNKNOWN_HZ)
            now = replace(now, bandwidth_hz=known, spoken_at_s=spoken_at_s)
            self._spoken = now
        if self._spoken is None or self._spoken is now:
            return now
        return replace(self._spoken, clip_runs=max(self._spoken.clip_runs, now.clip_runs))


def _spoken(frames: Frames, talking: Flags) -> Spoken:
    active = frames["voice"][talking][-SPEECH_FRAMES:]
    clipped = frames["clipped"]
    return Spoken(
        speech_dbfs=_dbfs(active.mean()) if len(active) else NOTHING_DBFS,
        speech_s=float(talking.sum()) * FRAME_S,
        clip_runs=int(frames["clip_runs"].sum()),
        clipped_share=float(clipped.sum()) / max(1, int((talking | clipped).sum())),
        bandwidth_hz=bandwidth_hz(frames, talking),
    )


def _offset(frames: Frames) -> float:
    """Return how far the middle of the sound lies from zero, share of full scale.

    The median leaves out the plop with which some sound cards begin.
    """
    offset = frames["offset"][-SPEECH_FRAMES:]
    return round(abs(float(np.median(offset))), 4) if len(offset) else 0.0


def _loudest(frames: Frames) -> float:
    power = frames["power"]
    return float(percentile(power, _ALMOST_LOUDEST)) if len(power) else 0.0


def _dbfs(power: float) -> float:
    """Turn power (full scale is 1) into dBFS, to a tenth."""
    if not power > 0:
        return NOTHING_DBFS
    return max(NOTHING_DBFS, round(10 * math.log10(power), 1))
