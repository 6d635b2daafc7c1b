"""How a face is lit, framed and in focus, in a few numbers.

None of it says anything about the person: it is about lamps, windows, the lens and the chair.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.capture.face_model import Face

_Plane = NDArray[np.uint8]

HEAD_HEIGHT, ABOVE_BROWS, HEAD_WIDTH = 1.40, 0.32, 1.12
"""From hairline to chin, in heights of what the network calls a face, and so on; by eye, over 78
portraits."""

_INNER = 0.12
_BODY = 1.3
_LEAST_AROUND = 0.08
_BURNT = 250
_BRIGHTEST, _DARKEST = 95, 5
_FOCUS_SIDE = 128
_FOCUS_SMALLEST = 100
_FLAT = 4.0


@dataclass(frozen=True, slots=True)
class Framing:
    """Where the head is, as shares of the picture as others get it: not mirrored.

    Args:
        height: from hairline to chin.
        centre: of the head, from the left.
        eyes: the line through both eyes, from the top.
        whole: whether all of the head is in the picture.
    """

    height: float
    centre: float
    eyes: float
    whole: bool


@dataclass(frozen=True, slots=True)
class Light:
    """Grey levels from 0 to 255; ``burnt`` is a share from 0 to 1.

    Args:
        face: mean over the face.
        bright, dark: what 5 % of the face exceed, and what 5 % stay below.
        around: mean of what lies beside and above the person; None if there is too little of it.
        halves: the difference between the means of the face's halves.
        burnt: share of the face that is white to the limit.
    """

    face: float
    bright: float
    dark: float
    around: float | None
    halves: float
    burnt: float


def framing_of(face: Face) -> Framing:
    """Tell how the head sits in the picture."""
    top = face.y - ABOVE_BROWS * face.height
    height = HEAD_HEIGHT * face.height
    centre = face.x + face.width / 2
    half = face.width * HEAD_WIDTH / 2
    whole = top >= 0 and top + height <= 1 and centre >= half and centre + half <= 1
    return Framing(height, centre, face.eyes, whole)


def light_of(luma: _Plane, face: Face) -> Light | None:
    """Tell how a face is lit, in a small picture of brightness (height, width), 0 to 255.

    None if there are too few pixels of it.
    """
    skin = _cut(luma, face, _INNER)
    if skin.shape[0] < 4 or skin.shape[1] < 4:
        return None
    dark, bright = np.percentile(skin, (_DARKEST, _BRIGHTEST))
    middle = skin.shape[1] // 2
    return Light(
        face=float(skin.mean()),
        bright=float(bright),
        dark=float(dark),
        around=_around(luma, face),
        halves=abs(float(skin[:, :middle].mean()) - float(skin[:, -middle:].mean())),
        burnt=float(np.mean(skin >= _BURNT)),
    )


def sharpness_of(luma: _Plane, face: Face) -> float | None:
    """Tell how sharp a face is, whatever its size, light and contrast; see decision 6 for a scale.

    The face is brought to one size, its noise is smoothed away, and the fine structure that is left
    is compared with the coarse. None for a face of too few pixels, which nothing could make sharp.
    """
    skin = _cut(luma, face, 0.0)
    if min(skin.shape) < _FOCUS_SMALLEST:
        return None
    small = cv2.resize(skin, (_FOCUS_SIDE, _FOCUS_SIDE), interpolation=cv2.INTER_AREA)
    smooth = cv2.GaussianBlur(small.astype(np.float32), (0, 0), 1.0)
    fine = float(cv2.Laplacian(smooth, cv2.CV_32F).std())
    return 100 * fine / max(_FLAT, float(smooth.std()))


def _cut(luma: _Plane, face: Face, off: float) -> _Plane:
    """Return what lies inside of the face, less a margin ``off`` on each side."""
    height, width = luma.shape
    rows = _between(face.y, face.height, off, height)
    columns = _between(face.x, face.width, off, width)
    return luma[rows, columns]


def _between(start: float, length: float, off: float, pixels: int) -> slice:
    first = (start + length * off) * pixels
    last = (start + length * (1 - off)) * pixels
    return slice(max(0, round(first)), max(0, min(pixels, round(last))))


def _around(luma: _Plane, face: Face) -> float | None:
    """Mean of the picture without the person: beside the shoulders and above the hair."""
    height, width = luma.shape
    outside = np.ones(luma.shape, bool)
    top = max(0, round((face.y - face.height * 0.6) * height))
    middle = face.x + face.width / 2
    left = max(0, round((middle - face.width * _BODY) * width))
    right = max(0, round((middle + face.width * _BODY) * width))
    outside[top:, left:right] = False
    if np.count_nonzero(outside) < _LEAST_AROUND * outside.size:
        return None
    return float(luma[outside].mean())
