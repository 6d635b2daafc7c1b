"""How a person is seen: is the face there, lit, sharp and in its place?

Everything here is for the patient's sake, who may read lips, and wants to see whom she talks to. So
nothing of it must be fixed: the meeting works in any light.
"""

from app.readiness.checks.picture_outcomes import OUTCOMES
from app.readiness.finding import Finding
from app.readiness.limits import PictureLimits
from app.readiness.readings_picture import PictureReading
from app.readiness.wording import QT_TRANSLATE_NOOP

__all__ = ["CHECK", "OUTCOMES", "WORD", "judge", "settled"]

CHECK = "picture"
WORD = QT_TRANSLATE_NOOP("checks", "How you are seen")


def judge(reading: PictureReading, limits: PictureLimits) -> Finding | None:
    """Judge what was seen, the most urgent of it first; None while there is too little.

    Who is in the picture comes before how well; what hides the face from somebody who reads lips
    comes before what is only less handsome.
    """
    if reading.error:
        return _finding(reading.error, reading, None, None)
    if reading.looks < limits.min_looks:
        return None
    if reading.faces == 0:
        waited = reading.seconds >= limits.no_face_s
        return _finding("picture.no_face", reading, 0, 1) if waited else None
    if reading.faces > 1:
        return _finding("picture.several_faces", reading, reading.faces, 1)
    for part in (_of_light, _of_size, _of_focus, _of_place):
        found = part(reading, limits)
        if found:
            return found
    return _of_colour(reading, limits) or _finding("picture.good", reading, None, None)


def settled(reading: PictureReading, limits: PictureLimits) -> bool:
    """Whether there has been enough time for the last word: one who is there is found at once."""
    if reading.error:
        return True
    enough = reading.looks >= limits.min_looks and reading.faces > 0
    return enough or reading.seconds >= limits.no_face_s


def _of_light(reading: PictureReading, limits: PictureLimits) -> Finding | None:
    """Too little light on the face, too much, or from one side only.

    The brightest of the face counts and not its mean: light on dark skin is light, too.
    """
    behind = reading.around is not None and reading.around - reading.luma > limits.back_lit_by
    if behind and reading.bright < limits.back_lit_bright:
        return _finding("picture.back_lit", reading, reading.bright, limits.back_lit_bright)
    if reading.bright < limits.dark_bright:
        return _finding("picture.dark_face", reading, reading.bright, limits.dark_bright)
    if reading.burnt > limits.burnt_share:
        return _finding("picture.overexposed", reading, reading.burnt, limits.burnt_share)
    return None


def _of_size(reading: PictureReading, limits: PictureLimits) -> Finding | None:
    if reading.height < limits.small_height:
        return _finding("picture.too_far", reading, reading.height, limits.small_height)
    if reading.whole:
        return None
    return _too_close(reading, limits) or _cut_off(reading, limits)


def _of_focus(reading: PictureReading, limits: PictureLimits) -> Finding | None:
    if reading.sharpness is not None and reading.sharpness < limits.sharpness:
        return _finding("picture.unsharp", reading, reading.sharpness, limits.sharpness)
    if reading.halves > limits.halves:
        return _finding("picture.side_lit", reading, reading.halves, limits.halves)
    return None


def _of_place(reading: PictureReading, limits: PictureLimits) -> Finding | None:
    return (
        _aside(reading, limits.off_centre)
        or _high_or_low(reading, limits.eyes_high, limits.eyes_low)
        or _too_close(reading, limits)
    )


def _cut_off(reading: PictureReading, limits: PictureLimits) -> Finding | None:
    """Say which way to move when a part of the head is outside: whichever edge is nearer."""
    middle = (limits.eyes_high + limits.eyes_low) / 2
    return _aside(reading, limits.off_centre / 2) or _high_or_low(reading, middle, middle)


def _aside(reading: PictureReading, limit: float) -> Finding | None:
    """A person on the right of the picture sits to the left of the camera as she sees it."""
    if reading.centre is None or abs(reading.centre - 0.5) <= limit:
        return None
    code = "picture.move_right" if reading.centre > 0.5 else "picture.move_left"
    # How far, and not where: the number stands in reports.
    return _finding(code, reading, round(abs(reading.centre - 0.5), 2), limit)


def _high_or_low(reading: PictureReading, high: float, low: float) -> Finding | None:
    if reading.eyes is None:
        return None
    if reading.eyes > low:
        return _finding("picture.eyes_too_low", reading, round(reading.eyes, 2), low)
    if reading.eyes < high:
        return _finding("picture.eyes_too_high", reading, round(reading.eyes, 2), high)
    return None


def _too_close(reading: PictureReading, limits: PictureLimits) -> Finding | None:
    if reading.height <= limits.large_height:
        return None
    return _finding("picture.too_close", reading, reading.height, limits.large_height)


def _of_colour(reading: PictureReading, limits: PictureLimits) -> Finding | None:
    if not reading.cast or reading.cast_levels < limits.cast_levels:
        return None
    code = f"picture.cast_{reading.cast}"
    return _finding(code, reading, reading.cast_levels, limits.cast_levels)


def _finding(
    code: str, reading: PictureReading, measured: float | None, threshold: float | None
) -> Finding:
    reason = OUTCOMES.get(code, OUTCOMES["picture.no_picture"])
    sample = float(reading.looks) if measured is not None else None
    return Finding(CHECK, reason, {"faces": reading.faces}, measured, sample, threshold)
