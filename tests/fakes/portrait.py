"""A person before a camera: a portrait of the public domain, in a room, in any light."""

from pathlib import Path

import cv2
import numpy as np

_FILE = Path(__file__).resolve().parents[1] / "capture" / "portraits" / "astronaut.jpg"
_MIDDLE, _EYES, _HEIGHT = 0.507, 0.337, 0.45
"""Of the head in the portrait: middle, line of the eyes, height from hairline to chin; shares."""


def portrait():
    """The portrait, shape (height, width, 3), blue first."""
    picture = cv2.imread(str(_FILE))
    assert picture is not None
    return picture


def seated(height=0.36, centre=0.5, eyes=0.42, size=(1280, 720), wall=150, pictures=1):
    """Someone whose head has this ``height``, ``centre`` and ``eyes``, as shares of the picture."""
    width, rows = size
    room = np.full((rows, width, 3), wall, np.uint8)
    for number in range(pictures):
        _put(room, height, centre + number * 0.45, eyes)
    return noisy(room)


def noisy(picture, sigma=2.0):
    noise = np.random.default_rng(7).normal(0, sigma, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def lit(picture, gain):
    return np.clip(picture * np.asarray(gain), 0, 255).astype(np.uint8)


def _put(room, height, centre, eyes):
    person = portrait()
    rows, columns = room.shape[:2]
    scale = height * rows / (_HEIGHT * person.shape[0])
    x = centre * columns - _MIDDLE * person.shape[1] * scale
    y = eyes * rows - _EYES * person.shape[0] * scale
    move = np.array([[scale, 0, x], [0, scale, y]])
    there = cv2.warpAffine(np.full(person.shape[:2], 255, np.uint8), move, (columns, rows))
    placed = cv2.warpAffine(person, move, (columns, rows), flags=cv2.INTER_AREA)
    room[there > 128] = placed[there > 128]
