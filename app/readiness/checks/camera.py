"""The camera: does it show a living, visible picture that moves well enough?"""

from app.readiness.checks.camera_causes import CAUSES
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import CameraLimits
from app.readiness.readings import CameraReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "camera"
WORD = QT_TRANSLATE_NOOP("checks", "Camera")

VIRTUAL, INFRARED = "virtual", "infrared"
"""What ``CameraReading.kind`` says of a camera that is none in the usual sense."""

OUTCOMES = table_of(
    Reason(
        "camera.good",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The camera shows a clear picture."),
    ),
    Reason(
        "camera.none",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "No camera is connected."),
        QT_TRANSLATE_NOOP("findings", "Plug in the camera. Samråd finds it by itself."),
        Action.CHECK_AGAIN,
        want="camera",
    ),
    Reason(
        "camera.denied",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Programs may not use the camera on this computer."),
        QT_TRANSLATE_NOOP("findings", "Allow desktop programs to use the camera."),
        Action.OPEN_CAMERA_PRIVACY,
    ),
    Reason(
        "camera.busy",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Another program is using the camera."),
        QT_TRANSLATE_NOOP("findings", "Close other video meetings and camera programs."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.vanished",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The camera was unplugged."),
        QT_TRANSLATE_NOOP("findings", "Plug it in again. Samråd finds it by itself."),
        Action.CHOOSE_CAMERA,
        want="camera",
    ),
    Reason(
        "camera.no_picture",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The camera is on but sends no picture."),
        QT_TRANSLATE_NOOP(
            "findings", "Close other programs that use it, or unplug the camera and plug it in."
        ),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.black",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The picture is black."),
        QT_TRANSLATE_NOOP(
            "findings", "Slide the camera's cover aside, or open the lid of the computer."
        ),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.covered",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Something covers the camera."),
        QT_TRANSLATE_NOOP("findings", "Take away what is in front of the lens."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.frozen",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The picture stands still."),
        QT_TRANSLATE_NOOP(
            "findings", "Open the camera's cover. If that does not help, unplug it and plug it in."
        ),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.still",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The camera shows a still picture instead of you."),
        QT_TRANSLATE_NOOP(
            "findings", "Open the camera's cover, or press the key with the camera on the keyboard."
        ),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.infrared",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "This camera sees only infrared light: {device}."),
        QT_TRANSLATE_NOOP("findings", "Choose another camera. This one is for signing in."),
        Action.CHOOSE_CAMERA,
    ),
    Reason(
        "camera.virtual",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The picture comes from a program, not a camera: {device}."),
        QT_TRANSLATE_NOOP("findings", "Choose the camera itself, unless you mean to use it."),
        Action.CHOOSE_CAMERA,
    ),
    Reason(
        "camera.no_colour",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The picture has no colours."),
        QT_TRANSLATE_NOOP("findings", "Choose another camera, or turn on a lamp in front of you."),
        Action.CHOOSE_CAMERA,
    ),
    Reason(
        "camera.very_slow",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The picture jerks: {fps} pictures a second."),
        QT_TRANSLATE_NOOP("findings", "Plug the camera straight into the computer, without a hub."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.slow",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The picture is a little jerky: {fps} pictures a second."),
        QT_TRANSLATE_NOOP("findings", "Close programs that you do not need now."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.dim_and_slow",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The room is dark, which makes the picture jerky."),
        QT_TRANSLATE_NOOP("findings", "Turn on a lamp in front of you."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.dim",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The picture is dark."),
        QT_TRANSLATE_NOOP("findings", "Turn on a lamp in front of you."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.slow_start",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The camera needs {start} seconds to start."),
        QT_TRANSLATE_NOOP("findings", "Open the meeting a minute early."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.low_resolution",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The picture is coarse: {width} × {height}."),
        QT_TRANSLATE_NOOP("findings", "Choose another camera if there is one."),
        Action.CHOOSE_CAMERA,
    ),
    Reason(
        "camera.crashed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The camera stopped and is being started again."),
    ),
    Reason(
        "camera.not_answering",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The camera does not answer and is being started again."),
    ),
    Reason(
        "camera.gave_up",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The camera cannot be started."),
        QT_TRANSLATE_NOOP("findings", "Unplug the camera, plug it in and check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.unreadable",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The camera's picture cannot be read."),
        QT_TRANSLATE_NOOP("findings", "Unplug the camera, plug it in and check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.failed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The camera could not be tested."),
        QT_TRANSLATE_NOOP("findings", "Close other programs that use it and check again."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "camera.timed_out",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The camera did not answer in time."),
        QT_TRANSLATE_NOOP("findings", "Check again, and give it more time."),
        Action.CHECK_AGAIN,
    ),
    *CAUSES.values(),
)


def judge(reading: CameraReading, limits: CameraLimits) -> Finding | None:
    """Judge a camera reading; None while there is too little to go by."""
    if reading.error:
        return _finding(OUTCOMES.get(reading.error, OUTCOMES["camera.failed"]), reading)
    if reading.frames == 0:
        waited_enough = reading.start_s >= limits.no_picture_s
        return _found("camera.no_picture", reading) if waited_enough else None
    if reading.frames < limits.min_frames and reading.seconds < 1.0:
        return None
    for part in (_of_light, _of_kind, _of_motion):
        found = part(reading, limits)
        if found:
            return found
    return _of_size(reading, limits)


def settled(reading: CameraReading) -> bool:
    """Whether the frame rate has been seen long enough for the last word."""
    return bool(reading.error) or reading.seconds >= 2.0


def _of_light(reading: CameraReading, limits: CameraLimits) -> Finding | None:
    if reading.luma < limits.black_luma:
        return _found("camera.black", reading, reading.luma, limits.black_luma)
    if reading.detail < limits.covered_detail:
        return _found("camera.covered", reading, reading.detail, limits.covered_detail)
    if reading.same_frames >= limits.frozen_frames:
        # What never moved is a picture that the maker shows behind a closed cover.
        code = "camera.frozen" if reading.moved else "camera.still"
        return _found(code, reading, reading.same_frames, limits.frozen_frames)
    return None


def _of_kind(reading: CameraReading, limits: CameraLimits) -> Finding | None:
    """A program's picture, or one without colours: both may be wanted, and seldom are."""
    spread, least = reading.colour_spread, limits.grey_spread
    grey = spread is not None and spread < least
    if reading.kind == INFRARED and (grey or spread is None):
        return _found("camera.infrared", reading, spread, least)
    if reading.kind == VIRTUAL:
        return _found("camera.virtual", reading)
    return _found("camera.no_colour", reading, spread, least) if grey else None


def _of_motion(reading: CameraReading, limits: CameraLimits) -> Finding | None:
    if not settled(reading):
        return None
    if reading.luma < limits.dim_luma and reading.fps < limits.dim_fps:
        return _found("camera.dim_and_slow", reading, reading.fps, limits.dim_fps)
    if reading.fps < limits.bad_fps:
        return _found("camera.very_slow", reading, reading.fps, limits.bad_fps)
    if reading.fps < limits.good_fps:
        return _found("camera.slow", reading, reading.fps, limits.good_fps)
    return None


def _of_size(reading: CameraReading, limits: CameraLimits) -> Finding:
    if reading.luma < limits.dim_luma:
        return _found("camera.dim", reading, reading.luma, limits.dim_luma)
    if reading.height < limits.min_height_px:
        return _found("camera.low_resolution", reading, reading.height, limits.min_height_px)
    if reading.start_s > limits.slow_start_s:
        return _found("camera.slow_start", reading, reading.start_s, limits.slow_start_s)
    return _found("camera.good", reading, reading.fps, limits.good_fps)


def _found(
    code: str,
    reading: CameraReading,
    measured: float | None = None,
    threshold: float | None = None,
) -> Finding:
    return _finding(OUTCOMES[code], reading, measured, threshold)


def _finding(
    reason: Reason,
    reading: CameraReading,
    measured: float | None = None,
    threshold: float | None = None,
) -> Finding:
    values: dict[str, str | int | float] = {
        "device": reading.device,
        "width": reading.width,
        "height": reading.height,
        "fps": round(reading.fps),
        "start": round(reading.start_s),
    }
    sample = float(reading.frames) if measured is not None else None
    return Finding(CHECK, reason, values, measured, sample, threshold)
