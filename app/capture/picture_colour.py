"""Which colour the light has, told from a small picture in colour."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.capture.face_model import Face

_Pixels = NDArray[np.uint8]

_STEP = 8
_DARK, _BURNT = 24, 250
_LEAST = 0.05
_CHEEKS = 0.15
_BLUE_FIRST = 2

USUAL = {"blue": (-16.0, 6.0), "red": (-2.0, 20.0)}
USUAL_FACE = {"blue": (-26.0, -1.0), "red": (11.0, 34.0)}
"""Cb and Cr, less 128, of 90 % of the portraits in decision 6 and of the faces on them. Light and
dark skin differ in brightness far more than in these."""


@dataclass(frozen=True, slots=True)
class Colour:
    """Mean colour beyond grey; grey levels.

    Args:
        blue, red: how much bluer and redder than grey it is (Cb and Cr less 128).
        spread: standard deviation of both; next to nothing where a camera sees no colours.
    """

    blue: float
    red: float
    spread: float


@dataclass(frozen=True, slots=True)
class Cast:
    """What everything is tinged with, and how far beyond the usual, grey levels."""

    name: str = ""
    levels: float = 0.0


def colour_of(pixels: _Pixels) -> Colour | None:
    """Measure a picture of shape (height, width, 4), blue first; None if it is black or white."""
    height, width = pixels.shape[:2]
    # Scaled down by averaging: a sensor's noise is no colour.
    size = (max(1, width // _STEP), max(1, height // _STEP))
    return _mean(np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8))


def colour_of_face(pixels: _Pixels, face: Face) -> Colour | None:
    """Measure a face in such a picture; None if it is hardly there."""
    height, width, _ = pixels.shape
    top, bottom = face.y + _CHEEKS * face.height, face.y + (1 - _CHEEKS) * face.height
    left, right = face.x + _CHEEKS * face.width, face.x + (1 - _CHEEKS) * face.width
    rows = slice(max(0, round(top * height)), max(0, round(bottom * height)))
    columns = slice(max(0, round(left * width)), max(0, round(right * width)))
    return _mean(pixels[rows, columns][::2, ::2])


def cast_of(picture: Colour, face: Colour) -> Cast:
    """Name the tinge that face and picture share.

    A red wall tinges the picture and not the face, a sunburn the face and not the picture.
    """
    ways = {
        "yellow": min(_below(picture, face, "blue")),
        "blue": min(_above(picture, face, "blue")),
        "green": min(_below(picture, face, "red")),
        "red": min(_above(picture, face, "red")),
    }
    # Bluish light takes away red as well, greenish light adds no blue.
    name = max(ways, key=lambda way: ways[way] * (_BLUE_FIRST if way == "blue" else 1))
    return Cast(name, ways[name]) if ways[name] > 0 else Cast()


def _below(picture: Colour, face: Colour, way: str) -> tuple[float, float]:
    return USUAL[way][0] - getattr(picture, way), USUAL_FACE[way][0] - getattr(face, way)


def _above(picture: Colour, face: Colour, way: str) -> tuple[float, float]:
    return getattr(picture, way) - USUAL[way][1], getattr(face, way) - USUAL_FACE[way][1]


def _mean(part: _Pixels) -> Colour | None:
    if part.size == 0:
        return None
    sample = np.ascontiguousarray(part[..., :3])
    luma, red, blue = cv2.split(cv2.cvtColor(sample, cv2.COLOR_BGR2YCrCb))
    seen = (luma >= _DARK) & (luma < _BURNT)
    if np.count_nonzero(seen) < _LEAST * seen.size:
        return None
    blues, reds = blue[seen].astype(np.float32) - 128, red[seen].astype(np.float32) - 128
    spread = float(np.hypot(blues.std(), reds.std()))
    return Colour(float(blues.mean()), float(reds.mean()), spread)
