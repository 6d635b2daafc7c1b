"""Finds faces in a picture: where they are, never whose.

The network is BlazeFace (see ``resources/models/README.md``, and decision 6 for why this one). It
was made to see that there is a face and where its eyes are; it cannot tell one person from another.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.paths import resources_dir

SIDE = 192
"""The network looks at a square of this many px."""

SURE_FROM = 0.5
"""What the network must say at least, 0 to 1. Measured: see decision 6."""

_GRID = 48
_SAME_SHARE = 0.4
_LOUDEST = 60.0
_MODEL = "face_detection_full_range.tflite"
_SHA256 = "99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3"
_SCORES, _BOXES = "reshaped_classifier_face_4", "reshaped_regressor_face_4"
_VALUES = 16  # of each guess: centre, size, and six points of two numbers each

Floats = NDArray[np.float32]


class NoModelError(Exception):
    """The model's file is missing, damaged, or of a kind that this OpenCV cannot read."""


@dataclass(frozen=True, slots=True)
class Face:
    """A face as shares of the picture's width and height, from its left upper corner.

    Args:
        x, y, width, height: from the brows to the chin, and from temple to temple.
        eyes: height of the line through both eyes.
        sure: what the network says, 0 to 1.
    """

    x: float
    y: float
    width: float
    height: float
    eyes: float
    sure: float


class FaceModel:
    """The network, ready to look."""

    def __init__(self, path: Path | None = None) -> None:
        """Load the model.

        Raises:
            NoModelError: it cannot be had.
        """
        try:
            self._net = cv2.dnn.readNetFromTFLite(_checked(path or model_path()))
            self.find(np.zeros((SIDE, SIDE), np.uint8))
        except (OSError, ValueError, cv2.error, AttributeError) as error:
            raise NoModelError(type(error).__name__) from error

    def find(self, luma: NDArray[np.uint8]) -> list[Face]:
        """Find the faces in a picture of brightness, shape (height, width), the surest first.

        Raises:
            ValueError: the network answers in another shape than it should.
        """
        square, (width, height) = _square(luma)
        self._net.setInput(cv2.dnn.blobFromImage(square, 1 / 127.5, mean=(127.5,) * 3))
        scores, boxes = (np.asarray(o, np.float32) for o in self._net.forward((_SCORES, _BOXES)))
        if scores.size != _GRID**2 or boxes.size != _GRID**2 * _VALUES:
            raise ValueError("the model is not the one that is expected")
        guesses = _guesses(scores.reshape(-1), boxes.reshape(-1, _VALUES))
        faces = [_face(guess, sure, width, height) for guess, sure in guesses]
        return _once_each(faces)


def model_path() -> Path:
    """Where the model lies."""
    return resources_dir() / "models" / _MODEL


def _checked(path: Path) -> NDArray[np.uint8]:
    """Return the file's bytes. OpenCV trusts a model blindly: a damaged one could end the process.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not the file that it should be.
    """
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != _SHA256:
        raise ValueError("the model's file is damaged")
    return np.frombuffer(data, np.uint8)


def _square(luma: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], tuple[float, float]]:
    """Fit the picture into the middle of the square; return it with its width and height in it."""
    height, width = luma.shape
    scale = SIDE / max(height, width)
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(luma, (columns, rows), interpolation=cv2.INTER_AREA)
    left, above = (SIDE - columns) // 2, (SIDE - rows) // 2
    square = np.zeros((SIDE, SIDE, 3), np.uint8)
    square[above : above + rows, left : left + columns] = small[..., np.newaxis]
    return square, (columns / SIDE, rows / SIDE)


def _guesses(scores: Floats, boxes: Floats) -> list[tuple[Floats, float]]:
    """Return what the network thinks likely, in shares of the square, the surest first."""
    sure = 1 / (1 + np.exp(-np.clip(scores, -_LOUDEST, _LOUDEST)))
    likely = np.flatnonzero(sure >= SURE_FROM)
    likely = likely[np.argsort(-sure[likely], kind="stable")]
    found = []
    for place in likely:
        row, column = divmod(int(place), _GRID)
        guess = boxes[place] / SIDE
        guess[0] += (column + 0.5) / _GRID
        guess[1] += (row + 0.5) / _GRID
        guess[5::2] += (row + 0.5) / _GRID
        found.append((guess, float(sure[place])))
    return [one for one in found if np.isfinite(one[0]).all()]


def _face(guess: Floats, sure: float, width: float, height: float) -> Face:
    """Turn shares of the square into shares of the picture in it."""
    x, y, wide, high = (float(value) for value in guess[:4])
    eyes = float(guess[5] + guess[7]) / 2
    left, above = (1 - width) / 2, (1 - height) / 2
    return Face(
        x=(x - wide / 2 - left) / width,
        y=(y - high / 2 - above) / height,
        width=wide / width,
        height=high / height,
        eyes=(eyes - above) / height,
        sure=sure,
    )


def _once_each(faces: Sequence[Face]) -> list[Face]:
    """Keep the surest of those that lie on each other: the network sees each face many times."""
    kept: list[Face] = []
    for face in faces:
        if face.width > 0 and face.height > 0 and not any(_on_each_other(face, k) for k in kept):
            kept.append(face)
    return kept


def _on_each_other(one: Face, other: Face) -> bool:
    """Whether the smaller of two lies on the other for a good part."""
    wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    smaller = min(one.width * one.height, other.width * other.height)
    return wide > 0 and high > 0 and wide * high > _SAME_SHARE * smaller
