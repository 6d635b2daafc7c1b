"""One BlazeFace network: from a square picture to guesses of where faces are."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

_LOUDEST = 60.0
_VALUES = 16  # of each guess: centre, size, and six points of two numbers each; eyes come first

Floats = NDArray[np.float32]


class NoModelError(Exception):
    """A model's file is missing, damaged, or of a kind that this OpenCV cannot read."""


@dataclass(frozen=True, slots=True)
class Design:
    """What has to be known of a network.

    Args:
        file, sha256: its file.
        side: px of the square that it looks at.
        grids: cells in a row, and guesses a cell, of each of its grids, in their order.
        scores, boxes: names of its outputs.
        sure_from: what it must say at least, 0 to 1; measured, see decision 6.
    """

    file: str
    sha256: str
    side: int
    grids: tuple[tuple[int, int], ...]
    scores: str
    boxes: str
    sure_from: float


FAR_SIGHTED = Design(
    file="face_detection_full_range.tflite",
    sha256="99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3",
    side=192,
    grids=((48, 1),),
    scores="reshaped_classifier_face_4",
    boxes="reshaped_regressor_face_4",
    sure_from=0.55,
)
NEAR_SIGHTED = Design(
    file="face_detection_short_range.tflite",
    sha256="3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633",
    side=128,
    grids=((16, 2), (8, 6)),
    scores="classificators",
    boxes="regressors",
    sure_from=0.7,
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A face as shares of the square: centre and size, the height of the eyes, and how sure."""

    box: tuple[float, float, float, float]
    eyes: float
    sure: float


class Network:
    """A network that is loaded."""

    def __init__(self, design: Design, folder: Path) -> None:
        """Load it from ``folder``.

        Raises:
            NoModelError: it cannot be had.
        """
        self._design = design
        self._cells = _cells(design.grids)
        try:
            self._net = cv2.dnn.readNetFromTFLite(_checked(folder / design.file, design.sha256))
            self.guesses(np.zeros((design.side, design.side, 3), np.uint8))
        except (OSError, ValueError, cv2.error, AttributeError) as error:
            raise NoModelError(type(error).__name__) from error

    def guesses(self, square: NDArray[np.uint8]) -> list[Guess]:
        """Look at a square picture, shape (side, side, 3), blue first, of any size.

        Raises:
            ValueError: the network answers in another shape than it should.
        """
        design = self._design
        side = (design.side, design.side)
        small = cv2.resize(square, side, interpolation=cv2.INTER_AREA)
        blob = cv2.dnn.blobFromImage(small, 1 / 127.5, mean=(127.5,) * 3, swapRB=True)
        self._net.setInput(blob)
        answers = self._net.forward((design.scores, design.boxes))
        scores, boxes = (np.asarray(answer, np.float32) for answer in answers)
        if scores.size != len(self._cells) or boxes.size != len(self._cells) * _VALUES:
            raise ValueError("the model is not the one that is expected")
        return list(self._likely(scores.reshape(-1), boxes.reshape(-1, _VALUES)))

    def _likely(self, scores: Floats, boxes: Floats) -> Iterator[Guess]:
        sure = 1 / (1 + np.exp(-np.clip(scores, -_LOUDEST, _LOUDEST)))
        for place in np.flatnonzero(sure >= self._design.sure_from):
            column, row = (float(part) for part in self._cells[place])
            x, y, width, height, _, right_eye, _, left_eye = (
                float(value) / self._design.side for value in boxes[place, :8]
            )
            eyes = row + (right_eye + left_eye) / 2
            box = (column + x, row + y, width, height)
            if np.isfinite((*box, eyes)).all() and width > 0 and height > 0:
                yield Guess(box, eyes, float(sure[place]))


def _checked(path: Path, sha256: str) -> NDArray[np.uint8]:
    """Return the file's bytes. OpenCV trusts a model blindly: a damaged one could end the process.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not the file that it should be.
    """
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ValueError("the model's file is damaged")
    return np.frombuffer(data, np.uint8)


def _cells(grids: tuple[tuple[int, int], ...]) -> Floats:
    """Return the middle of the cell of each guess, shape (guesses, 2), shares of the square."""
    parts = []
    for count, each in grids:
        middles = (np.arange(count) + 0.5) / count
        rows, columns = np.meshgrid(middles, middles, indexing="ij")
        parts.append(np.stack((columns.ravel(), rows.ravel()), axis=1).repeat(each, axis=0))
    return np.concatenate(parts).astype(np.float32)
