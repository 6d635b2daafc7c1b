"""Finds faces in a picture: where they are, never whose.

Two networks look, both BlazeFace (``resources/models/README.md``; decision 6 says why these). They
were made to see that there is a face, and where its eyes are; they cannot tell one person from
another. The far-sighted one sees the whole picture, the near-sighted one its middle, where a person
sits who is near: there it finds turned and half-lit faces that the other misses.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.capture.face_network import FAR_SIGHTED, NEAR_SIGHTED, Network, NoModelError
from app.paths import resources_dir

__all__ = ["FURTHER_FROM", "Face", "FaceModel", "NoModelError"]

FURTHER_FROM = 0.7
"""How sure a network must be of a second face, 0 to 1: a false alarm there makes people uneasy."""

_SAME_SHARE = 0.4

Plane = NDArray[np.uint8]


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


@dataclass(frozen=True, slots=True)
class _Square:
    """Where in the picture a network looks: left upper corner and side, in px of the picture."""

    left: float
    top: float
    side: float


class FaceModel:
    """Both networks, ready to look."""

    def __init__(self, folder: Path | None = None) -> None:
        """Load them from ``folder``.

        Raises:
            NoModelError: one of them cannot be had.
        """
        folder = folder or model_folder()
        self._far = Network(FAR_SIGHTED, folder)
        self._near = Network(NEAR_SIGHTED, folder)

    def find(self, picture: Plane) -> list[Face]:
        """Find the faces in a picture, the surest first.

        Args:
            picture: shape (height, width, 3), blue first, or (height, width) without colours, in
                which turned faces are found less often; 0 to 255.

        Raises:
            Exception: one of ``UNREADABLE``: the picture or the answer is not what it should be.
        """
        if picture.ndim == 2:
            picture = np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR), np.uint8)
        height, width = picture.shape[:2]
        whole, side = max(height, width), min(height, width)
        around = _Square((width - whole) / 2, (height - whole) / 2, whole)
        middle = _Square((width - side) // 2, (height - side) // 2, side)
        top, left = int(middle.top), int(middle.left)
        faces = _faces(self._far, _padded(picture), around, (width, height))
        inner = np.ascontiguousarray(picture[top : top + side, left : left + side])
        faces += _faces(self._near, inner, middle, (width, height))
        return _once_each(sorted(faces, key=lambda face: -face.sure))


def model_folder() -> Path:
    """Where the models lie."""
    return resources_dir() / "models"


def _padded(picture: Plane) -> Plane:
    """Put the picture into the middle of a black square."""
    height, width = picture.shape[:2]
    above, before = (max(height, width) - height) // 2, (max(height, width) - width) // 2
    below, behind = max(height, width) - height - above, max(height, width) - width - before
    border = cv2.copyMakeBorder(picture, above, below, before, behind, cv2.BORDER_CONSTANT)
    return np.asarray(border, np.uint8)


def _faces(network: Network, part: Plane, where: _Square, size: tuple[int, int]) -> list[Face]:
    """Look at a square part of a picture of ``size``; return shares of the whole picture."""
    width, height = size
    across, down = where.side / width, where.side / height
    left, top = where.left / width, where.top / height
    faces = []
    for guess in network.guesses(part):
        middle_x, middle_y, wide, high = guess.box
        faces.append(
            Face(
                x=left + (middle_x - wide / 2) * across,
                y=top + (middle_y - high / 2) * down,
                width=wide * across,
                height=high * down,
                eyes=top + guess.eyes * down,
                sure=guess.sure,
            )
        )
    return faces


def _once_each(faces: Sequence[Face]) -> list[Face]:
    """Keep the surest of those that lie on each other, and of further ones the quite sure."""
    kept: list[Face] = []
    for face in faces:
        alone = not any(_on_each_other(face, other) for other in kept)
        if alone and (not kept or face.sure >= FURTHER_FROM):
            kept.append(face)
    return kept


def _on_each_other(one: Face, other: Face) -> bool:
    """Whether the smaller of two lies on the other for a good part."""
    wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    smaller = min(one.width * one.height, other.width * other.height)
    return wide > 0 and high > 0 and wide * high > _SAME_SHARE * smaller
