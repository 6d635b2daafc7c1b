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
        self._moved = False
        self._analysed_at: float | None = None
        self._luma = 0.0
        self._detail = 0.0

    @property
    def frames(self) -> int:
        """Frames seen so far."""
        return self._frames

    def count(self, at: float) -> None:
        """Count a frame that arrived at ``at`` (monotonic, s)."""
        if self._frames == 0:
            self._first_at = at
        self._frames += 1
        if at - self._first_at >= WARM_UP_S:
            self._arrivals.append(at)

    def look(self, luma: NDArray[np.uint8], full_range: bool, at: float) -> None:
        """Look at the brightness of a counted frame, shape (height, width).

        Args:
            luma: 0 to 255.
            full_range: black is 0 and white 255; otherwise 16 and 235.
            at: when it arrived (monotonic, s).
        """
        self._compare(luma)
        if self._analysed_at is None or at - self._analysed_at >= _ANALYSE_EVERY_S:
            self._analysed_at = at
            mean, spread = brightness_and_detail(luma)
            stretch = 1.0 if full_range else 255 / 219
            self._luma = min(255.0, max(0.0, mean if full_range else (mean - 16) * stretch))
            self._detail = spread * stretch

    def reading(self, at: float) -> dict[str, float | int]:
        """Return what ``CameraReading`` says of the frames and their brightness as of ``at``."""
        seconds = at - self._first_at if self._frames else 0.0
        return {
            "fps": round(self._rate(at), 1),
            "frames": self._frames,
            "seconds": round(seconds, 2),
            "start_s": round((self._first_at if self._frames else at) - self._asked_at, 2),
            "luma": round(self._luma, 1),
            "detail": round(self._detail, 2),
            "same_frames": self._same,
            "moved": self._moved,
        }

    def _rate(self, at: float) -> float:
        """Frames per second over the last stretch, which ends now: a stalled camera falls to 0.

        Counted from frame to frame, so that it is right from the second frame on; only what the
        next frame is overdue makes the stretch longer.
        """
        while self._arrivals and self._arrivals[0] < at - WINDOW_S:
            self._arrivals.popleft()
        steps = len(self._arrivals) - 1
        if steps < 1 or self._arrivals[-1] <= self._arrivals[0]:
            return 0.0
        moving = self._arrivals[-1] - self._arrivals[0]
        overdue = at - self._arrivals[-1] - moving / steps
        return steps / (moving + max(0.0, overdue))

    def _compare(self, luma: NDArray[np.uint8]) -> None:
        """Count equal frames: a living sensor is noisy, so two are never the same to the bit."""
        sample = luma[::_SAMPLE_STEP, ::_SAMPLE_STEP].copy()
        same = self._sample is not None and np.array_equal(sample, self._sample)
        self._same = self._same + 1 if same else 1
        self._moved = self._moved or (self._sample is not None and not same)
        self._sample = sample


def brightness_and_detail(luma: NDArray[np.uint8]) -> tuple[float, float]:
    """Return mean brightness and the spread of the blurred picture, both in grey levels.

    The blur removes the sensor's noise; what is left of a covered lens, whatever its colour, is
    next to nothing, while even a dark room keeps several grey levels.
    """
    height, width = luma.shape
    scale = min(1.0, _SMALL_WIDTH / width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(np.ascontiguousarray(luma), size, interpolation=cv2.INTER_AREA)
    blurred = cv2.blur(small, (9, 9))
    return float(small.mean()), float(blurred.std())
