"""Portraits in made conditions: lit from anywhere, turned, tilted, covered, near and far.

The light, the masks and the turns are made from portraits in ordinary light, which is less than the
real thing: a lamp casts shadows, and a head that turns shows what no portrait of its front has.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
WIDTH, HEIGHT = 640, 360
NEAR = 0.36
_NOISE = np.random.default_rng(5)


@dataclass(frozen=True)
class Head:
    """Middle and size of a head, shares of a picture."""

    x: float
    y: float
    width: float
    height: float


Change = Callable[[Picture, Head], Picture]


@dataclass(frozen=True)
class Condition:
    """A group of portraits, how high their heads are in the picture, and what is done to it."""

    name: str
    group: str
    height: float
    change: Change


def noisy(picture: NDArray[np.generic], sigma: float) -> Picture:
    noise = _NOISE.normal(0, sigma, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def before_the_camera(
    portrait: Picture, head: Head, height: float, x: float
) -> tuple[Picture, Head]:
    """Place a portrait into a camera's picture, its own edge blurred around it."""
    scale = height * HEIGHT / (head.height * portrait.shape[0])
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    person = cv2.resize(portrait, None, fx=scale, fy=scale, interpolation=how)
    left = round(x * WIDTH - head.x * person.shape[1])
    top = round(0.45 * HEIGHT - head.y * person.shape[0])
    move = np.array([[1, 0, left], [0, 1, top]], np.float32)
    size = (WIDTH, HEIGHT)
    room = cv2.warpAffine(person, move, size, borderMode=cv2.BORDER_REFLECT)
    room = cv2.GaussianBlur(room, (0, 0), HEIGHT / 12)
    inside = cv2.warpAffine(np.ones(person.shape[:2], np.float32), move, size)
    inside = cv2.blur(cv2.erode(inside, np.ones((5, 5))), (5, 5))[..., np.newaxis]
    placed = room * (1 - inside) + cv2.warpAffine(person, move, size) * inside
    width = head.width * person.shape[1] / WIDTH
    return np.clip(placed, 0, 255).astype(np.uint8), Head(x, 0.45, width, height)


def lit(picture: Picture, _: Head) -> Picture:
    return noisy(picture, 1.5)


def dim(gain: float) -> Change:
    return lambda picture, _: noisy(picture * gain, 3.0)


def before_a_window(gain: float) -> Change:
    def change(picture: Picture, head: Head) -> Picture:
        body = _body(head)
        return noisy(picture * gain * body + np.clip(picture * 0.5 + 150, 0, 255) * (1 - body), 2.0)

    return change


def from_the_side(least: float) -> Change:
    def change(picture: Picture, head: Head) -> Picture:
        across = np.clip((np.arange(WIDTH) / WIDTH - head.x) / head.width, -2, 1)
        shade = 1 + (least - 1) / (1 + np.exp(-8 * across))
        return noisy(picture * shade[np.newaxis, :, np.newaxis], 2.0)

    return change


def turned(degrees: float) -> Change:
    """Turn the head as if it were a cylinder."""

    def change(picture: Picture, head: Head) -> Picture:
        radius, angle = head.width * WIDTH * 0.62, np.deg2rad(degrees)
        columns, rows = np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT))
        off = (columns - head.x * WIDTH) / radius
        before = np.arcsin(np.clip(off, -1, 1)) - angle
        on_it = (abs(off) < 1) & (abs(rows - head.y * HEIGHT) < head.height * HEIGHT * 0.9)
        source = head.x * WIDTH + radius * np.sin(np.clip(before, -1.57, 1.57))
        source = np.where(on_it & (abs(before) < np.pi / 2), source, columns)
        moved = cv2.remap(
            picture, source.astype(np.float32), rows.astype(np.float32), cv2.INTER_LINEAR
        )
        return noisy(moved, 1.5)

    return change


def tilted(degrees: float) -> Change:
    def change(picture: Picture, head: Head) -> Picture:
        turn = cv2.getRotationMatrix2D((head.x * WIDTH, head.y * HEIGHT), degrees, 1)
        moved = cv2.warpAffine(picture, turn, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REFLECT)
        return noisy(moved, 1.5)

    return change


def masked(picture: Picture, head: Head) -> Picture:
    """A mask from the bridge of the nose to the chin."""
    wide, high = head.width * WIDTH, head.height * HEIGHT
    x, top = head.x * WIDTH, (head.y + head.height * 0.02) * HEIGHT
    bottom = (head.y + head.height * 0.52) * HEIGHT
    corners = [
        (x - wide / 2, top + 0.06 * high),
        (x, top - 0.04 * high),
        (x + wide / 2, top + 0.06 * high),
        (x + 0.38 * wide, bottom - 0.1 * high),
        (x, bottom),
        (x - 0.38 * wide, bottom - 0.1 * high),
    ]
    covered = picture.copy()
    cv2.fillPoly(covered, [np.array(corners, np.int32)], (215, 200, 170))
    return noisy(covered, 1.5)


def half_covered(picture: Picture, head: Head) -> Picture:
    covered = picture.copy()
    rows = slice(
        int((head.y - head.height * 0.6) * HEIGHT), int((head.y + head.height * 0.6) * HEIGHT)
    )
    covered[rows, int((head.x - head.width * 0.65) * WIDTH) : int(head.x * WIDTH)] = (60, 60, 70)
    return noisy(covered, 1.5)


def _body(head: Head) -> NDArray[np.float32]:
    """Where head and shoulders are, 0 to 1, shape (height, width, 1)."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    x, y = (columns / WIDTH - head.x) / head.width, (rows / HEIGHT - head.y) / head.height
    body = ((x / 0.85) ** 2 + (y / 0.85) ** 2 < 1) | ((abs(x) < 1.6) & (y > 0.75))
    return cv2.GaussianBlur(body.astype(np.float32), (0, 0), 4)[..., np.newaxis]


_ALL, _DARK = "portraits", "dark_skin"
CONDITIONS = [
    Condition("in ordinary light", _ALL, NEAR, lit),
    *(Condition(f"light x {gain}", _ALL, NEAR, dim(gain)) for gain in (0.35, 0.15, 0.07)),
    *(Condition(f"before a window, x {g}", _ALL, NEAR, before_a_window(g)) for g in (0.4, 0.2)),
    *(Condition(f"one side x {g}", _ALL, NEAR, from_the_side(g)) for g in (0.3, 0.1)),
    *(Condition(f"turned {angle}°", _ALL, NEAR, turned(angle)) for angle in (20, 40, 60)),
    *(Condition(f"tilted {angle}°", _ALL, NEAR, tilted(angle)) for angle in (15, 30, 45)),
    Condition("masked", _ALL, NEAR, masked),
    Condition("half covered", _ALL, NEAR, half_covered),
    *(
        Condition(f"head of {px} px in 720", _ALL, px / 720, lit)
        for px in (28, 50, 80, 110, 150, 300, 430, 560)
    ),
    Condition("dark skin", _DARK, NEAR, lit),
    Condition("dark skin, light x 0.35", _DARK, NEAR, dim(0.35)),
    Condition("dark skin, light x 0.15", _DARK, NEAR, dim(0.15)),
    Condition("dark skin, before a window", _DARK, NEAR, before_a_window(0.4)),
    Condition("glasses", "glasses", NEAR, lit),
    Condition("sunglasses or a brim", "sunglasses", NEAR, lit),
    Condition("really turned, to profile", "turned", NEAR, lit),
]
