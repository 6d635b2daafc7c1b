"""Looks at the picture a few times a second: is there a face, and how is it seen?

Nothing is recognised and nothing kept: of the last looks only a handful of numbers stay, and they
are gone with the camera. They are sent to the window and never written down.
"""

from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median
from time import monotonic

import cv2
import numpy as np
from numpy.typing import NDArray

from app.capture.face_facts import Framing, Light, framing_of, light_of, sharpness_of
from app.capture.face_model import Face, FaceModel, NoModelError
from app.capture.picture_colour import Cast, cast_of, colour_of, colour_of_face
from app.capture.video_planes import UNREADABLE

Plane = NDArray[np.uint8]

EVERY_S, LATER_EVERY_S, LATER_FROM_S = 0.2, 0.5, 5.0
"""Five looks a second at first; when the first verdict stands, two, s."""

SHARE, SLOWEST_EVERY_S = 0.2, 5.0
"""On a slow or busy computer looking takes no more than this share of the time, down to one look
in so many seconds: the picture must not jerk for it."""

FIRST_FRAMES = 5
"""The model is loaded after so many frames have been shown: nobody waits for it."""

REMEMBERED = 7
"""Looks that are judged together: one nod, or one look aside, changes nothing."""

_SMALL_WIDTH = 320
_LEAST_HEIGHT = 0.05
NO_MODEL = "picture.no_model"


@dataclass(frozen=True, slots=True)
class _Look:
    faces: int = 0
    framing: Framing | None = None
    light: Light | None = None
    sharpness: float | None = None
    cast: Cast = field(default_factory=Cast)


class PictureWatch:
    """Numbers of the last looks at one camera's picture."""

    def __init__(self, load: Callable[[], FaceModel] = FaceModel) -> None:
        """Prepare; ``load`` is called after the first frames, and raises ``NoModelError``."""
        self._load = load
        self._model: FaceModel | None = None
        self._error = ""
        self.begin()

    def begin(self) -> None:
        """Forget what was seen: another camera follows."""
        self._looks: deque[_Look] = deque(maxlen=REMEMBERED)
        self._count = 0
        self._first_at: float | None = None
        self._last_at: float | None = None
        self._took_s = 0.0
        self.colour_spread: float | None = None

    def due(self, frames: int, at: float) -> bool:
        """Whether to look now: ``frames`` have been shown, ``at`` is the time (monotonic, s)."""
        if frames < FIRST_FRAMES:
            return False
        if self._first_at is None or self._last_at is None:
            return True
        later = self._last_at - self._first_at >= LATER_FROM_S
        every = LATER_EVERY_S if later else EVERY_S
        slower = min(SLOWEST_EVERY_S, self._took_s / SHARE)
        return at - self._last_at >= max(every, slower)

    def look(self, luma: Plane, full_range: bool, pixels: Plane | None, at: float) -> None:
        """Look at a frame.

        Args:
            luma: brightness, shape (height, width).
            full_range: black is 0 and white 255 in ``luma``; otherwise 16 and 235.
            pixels: the same in colour and smaller, shape (height, width, 4), blue first.
            at: when it arrived (monotonic, s).
        """
        self._first_at = at if self._first_at is None else self._first_at
        self._last_at = at
        if pixels is not None:
            colour = colour_of(pixels)
            self.colour_spread = colour.spread if colour else self.colour_spread
        model = self._model_or_none()
        if model is None:
            return
        begin = monotonic()
        try:
            self._looks.append(_look(model, luma, full_range, pixels))
        except UNREADABLE:
            self._error = NO_MODEL
        else:
            self._count += 1
        self._took_s = monotonic() - begin

    def message(self, at: float) -> dict[str, object] | None:
        """Return the fields of ``PictureReading`` as of ``at``; None before the first look."""
        if self._error:
            return {"error": self._error}
        if not self._looks or self._first_at is None:
            return None
        counted = {"looks": self._count, "seconds": round(at - self._first_at, 2)}
        return {**counted, **_together(list(self._looks))}

    def _model_or_none(self) -> FaceModel | None:
        if self._model is None and not self._error:
            try:
                self._model = self._load()
            except NoModelError:
                self._error = NO_MODEL
        return None if self._error else self._model


def _look(model: FaceModel, luma: Plane, full_range: bool, pixels: Plane | None) -> _Look:
    if pixels is None:
        seen = grey = _small(luma, full_range)
    else:
        # Already small, of full range, and whole in memory: cheaper than the frame itself.
        seen = np.ascontiguousarray(_resized(pixels)[..., :3])
        grey = np.asarray(cv2.cvtColor(seen, cv2.COLOR_BGR2GRAY), np.uint8)
    found = model.find(seen)
    faces = [face for face in found if face.height >= _LEAST_HEIGHT]
    if not faces:
        return _Look()
    nearest = max(faces, key=lambda face: face.width * face.height)
    return _Look(
        faces=len(faces),
        framing=framing_of(nearest),
        light=light_of(grey, nearest),
        sharpness=sharpness_of(luma, nearest),
        cast=_cast(pixels, nearest),
    )


def _small(luma: Plane, full_range: bool) -> Plane:
    """Scale down, and bring black to 0 and white to 255."""
    small = _resized(np.ascontiguousarray(luma))
    if full_range:
        return small
    above_black = np.maximum(small, 16)
    stretched = cv2.convertScaleAbs(above_black, alpha=255 / 219, beta=-16 * 255 / 219)
    return np.asarray(stretched, np.uint8)


def _resized(picture: Plane) -> Plane:
    height, width = picture.shape[:2]
    scale = min(1.0, _SMALL_WIDTH / max(width, height))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _cast(pixels: Plane | None, face: Face) -> Cast:
    if pixels is None:
        return Cast()
    picture, skin = colour_of(pixels), colour_of_face(pixels, face)
    return cast_of(picture, skin) if picture and skin else Cast()


def _together(looks: list[_Look]) -> dict[str, object]:
    """Say what most of the looks agree on; of numbers, the one in the middle."""
    faces = round(median(look.faces for look in looks))
    seen = [look for look in looks if look.framing and look.light] if faces else []
    numbers: dict[str, object] = {"faces": faces}
    if seen:
        numbers |= _of_framing([look.framing for look in seen if look.framing])
        numbers |= _of_light([look.light for look in seen if look.light])
        numbers |= _of_colour([look.cast for look in seen])
        numbers["sharpness"] = _middle([look.sharpness for look in seen])
    return numbers


def _of_framing(framings: list[Framing]) -> dict[str, object]:
    whole = sum(framing.whole for framing in framings) * 2 >= len(framings)
    return {
        "height": _middle([framing.height for framing in framings], 3),
        "centre": _middle([framing.centre for framing in framings], 3),
        "eyes": _middle([framing.eyes for framing in framings], 3),
        "whole": whole,
    }


def _of_light(lights: list[Light]) -> dict[str, object]:
    return {
        "luma": _middle([light.face for light in lights]),
        "bright": _middle([light.bright for light in lights]),
        "around": _middle([light.around for light in lights]),
        "halves": _middle([light.halves / max(1.0, light.face) for light in lights], 2),
        "burnt": _middle([light.burnt for light in lights], 3),
    }


def _of_colour(casts: list[Cast]) -> dict[str, object]:
    name, times = Counter(cast.name for cast in casts).most_common(1)[0]
    if not name or times * 2 < len(casts):
        return {"cast": "", "cast_levels": 0.0}
    levels = _middle([cast.levels for cast in casts if cast.name == name])
    return {"cast": name, "cast_levels": levels or 0.0}


def _middle(values: Sequence[float | None], digits: int = 1) -> float | None:
    """The median of what is known, if that is at least half."""
    known = [value for value in values if value is not None]
    return round(float(median(known)), digits) if known and len(known) * 2 >= len(values) else None
