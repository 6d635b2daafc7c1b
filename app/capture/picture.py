"""What a stretch of camera picture is like, in a few numbers."""

from collections import deque

import cv2
import numpy as np
from numpy.typing import NDArray

WARM_UP_S = 1.0
"""Cameras start unevenly; frames of the first second do not count for the frame rate."""

WINDOW_S = 3.0
"""The frame rate is counted over this long."""

_ANALYSE_EVERY_S = 0.2
_SMALL_WIDTH = 320
_SAMPLE_STEP = 8


class PictureMeter:
    """Counts frames and looks at their brightness; keeps numbers, and one coarse sample."""

    def __init__(self, asked_at: float) -> None:
        """Start measuring a camera that was asked for at ``asked_at`` (monotonic, s)."""
        self._asked_at = asked_at
        self._first_at = 0.0
        self._frames = 0
        self._arrivals: deque[float] = deque()
        self._sample: NDArray[np.uint8] | None = None
        self._same = 0
        self._analysed_at = -1.0
        self._luma = 0.0
        self._detail = 0.0

    @property
    def frames(self) -> int:
        """Frames seen so far."""
        return self._frames

    def add(self, luma: NDArray[np.uint8], at: float) -> None:
        """Count a frame of shape (height, width) that arrived at ``at`` (monotonic, s)."""
        if self._frames == 0:
            self._first_at = at
        self._frames += 1
        if at - self._first_at >= WARM_UP_S:
            self._arrivals.append(at)
        self._compare(luma)
        if self._frames == 1 or at - self._analysed_at >= _ANALYSE_EVERY_S:
            self._analysed_at = at
            self._luma, self._detail = brightness_and_detail(luma)

    def reading(self, at: float) -> dict[str, float | int]:
        """Return the numbers of ``CameraReading`` (without the size) as of ``at``."""
        seconds = at - self._first_at if self._frames else 0.0
        return {
            "fps": round(self._rate(at), 1),
            "frames": self._frames,
            "seconds": round(seconds, 2),
            "start_s": round((self._first_at if self._frames else at) - self._asked_at, 2),
            "luma": round(self._luma, 1),
            "detail": round(self._detail, 2),
            "same_frames": self._same,
        }

    def _rate(self, at: float) -> float:
        """Frames per second over the last stretch, which ends now: a stalled camera falls to 0."""
        begin = max(at - WINDOW_S, self._first_at + WARM_UP_S)
        while self._arrivals and self._arrivals[0] < begin:
            self._arrivals.popleft()
        return len(self._arrivals) / (at - begin) if at - begin > 0 else 0.0

    def _compare(self, luma: NDArray[np.uint8]) -> None:
        """Count equal frames: a living sensor is noisy, so two are never the same to the bit."""
        sample = luma[::_SAMPLE_STEP, ::_SAMPLE_STEP].copy()
        same = self._sample is not None and np.array_equal(sample, self._sample)
        self._same = self._same + 1 if same else 1
        self._sample = sample


def brightness_and_detail(luma: NDArray[np.uint8]) -> tuple[float, float]:
    """Return mean brightness and the spread of the blurred picture, both in grey levels.

    The blur removes the sensor's noise; what is left of a covered lens, whatever its colour, is
    next to nothing, while even a dark room keeps several grey levels.
    """
    height, width = luma.shape
    size = (_SMALL_WIDTH, max(1, round(height * _SMALL_WIDTH / width)))
    small = cv2.resize(np.ascontiguousarray(luma), size, interpolation=cv2.INTER_AREA)
    blurred = cv2.blur(small, (9, 9))
    return float(small.mean()), float(blurred.std())
