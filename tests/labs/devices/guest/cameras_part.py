"""Cameras that are none, or odd: a program's picture, infrared, no colours, slow ones, patterns."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.labs.devices.guest import hardware
from tests.labs.devices.guest.usb_cable import Cable
from tests.labs.devices.guest.usb_camera import Camera
from tests.labs.devices.guest.watch import Watch, watching
from tests.labs.devices.record import Record

PATTERN, TEXT, SATURATION = "test_pattern", "osd_text_mode", "saturation"
COLOUR_BARS, RED, BLUE, NOISE = 0, 7, 9, 21
ALL_TEXT, NO_TEXT = 0, 2
LIVING = ("camera.good", "camera.slow", "camera.very_slow")
"""A picture with nothing wrong but, on an emulated computer, its speed."""

MEETING, MEETING_FILE = "Microsoft Teams", "teams-for-linux"
WAKES_S = 2.0
SLOW_FPS = 7


def run(record: Record) -> None:
    """Run this part."""
    hardware.remove_camera()
    hardware.modprobe("vhci-hcd")
    hardware.modprobe("uvcvideo")
    usual = Camera("HD Webcam", 25)
    with plugged(usual) as watch:
        _see(record, watch, "a usual camera", *LIVING)
    with plugged(Camera("OBS Virtual Camera", 25)) as watch:
        _see(record, watch, "a program's picture, by its name", "camera.virtual")
    with plugged(Camera("Integrated IR Camera", 25, grey=True)) as watch:
        _see(record, watch, "an infrared camera", "camera.infrared")
    with plugged(Camera("HD Webcam", 25, grey=True)) as watch:
        _see(record, watch, "a picture without colours", "camera.no_colour")
    with plugged(Camera("HD Webcam", SLOW_FPS)) as watch:
        _see(record, watch, f"{SLOW_FPS} pictures a second", "camera.very_slow")
        # The first seconds of a camera are slow ones, on an emulated computer above all.
        good = watch.until(lambda: 5 < watch.reading.fps < SLOW_FPS + 1)
        record.expect("and so it is measured", good, f"{watch.reading.fps} a second")
    slow_to_wake(record)
    hardware.new_camera()
    with watching("camera") as watch:
        patterns(record, watch)
    in_a_meeting(record)


@contextmanager
def plugged(camera: Camera) -> Iterator[Watch]:
    """Check with this camera, the only one there is."""
    cable = Cable(camera)
    cable.plug()
    hardware.wait_for(hardware.cameras, 20)
    try:
        with watching("camera") as watch:
            yield watch
    finally:
        cable.pull()
        hardware.wait_for(lambda: not hardware.cameras(), 10)


def slow_to_wake(record: Record) -> None:
    """A camera that needs seconds before it sends anything."""
    camera = Camera("HD Webcam", 25)
    camera.wakes_s = WAKES_S
    with plugged(camera) as watch:
        shown = watch.until(lambda: watch.reading.frames)
        seen = f"first picture after {watch.reading.start_s:.1f} s, {watch.codes}"
        record.expect("slow to wake: waited for", shown and watch.reading.start_s > WAKES_S, seen)
        _see(record, watch, "slow to wake: shown in the end", *LIVING, "camera.slow_start")
        early = [code for code in watch.codes if code not in (*LIVING, "camera.slow_start")]
        record.expect("slow to wake: nothing is said too early", not early, early)


def patterns(record: Record, watch: Watch) -> None:
    """Test patterns of the kernel's camera, seen without starting it anew."""
    _see(record, watch, "colour bars", *LIVING)
    hardware.set_camera(PATTERN, NOISE)
    _see(record, watch, "noise, which is no cover", *LIVING, "camera.no_colour")
    for colour, name in ((RED, "red"), (BLUE, "blue")):
        hardware.set_camera(PATTERN, colour)
        hardware.set_camera(TEXT, NO_TEXT)
        _see(record, watch, f"nothing but {name}, as behind a finger or tape", "camera.covered")
        hardware.set_camera(TEXT, ALL_TEXT)
        hardware.set_camera(PATTERN, COLOUR_BARS)
        _see(record, watch, "colour bars again", *LIVING)
    hardware.set_camera(SATURATION, 0)
    _see(record, watch, "the colours are turned off", "camera.no_colour")
    hardware.set_camera(SATURATION, 127)
    _see(record, watch, "the colours are back", *LIVING)


def in_a_meeting(record: Record) -> None:
    """A program that people meet in has the camera: told by the name that people know."""
    program = Path("/run") / MEETING_FILE
    shutil.copy(shutil.which("v4l2-ctl") or "", program)
    holder = hardware.hold_camera(str(program))
    try:
        with watching("camera") as watch:
            _see(record, watch, "held by a meeting", "camera.held")
            named = watch.finding.values.get("holder", "") if watch.finding else ""
            record.expect("and it is named", named == MEETING, named)
    finally:
        holder.kill()
        holder.wait()


def _see(record: Record, watch: Watch, what: str, *codes: str) -> None:
    good = watch.until_code(*codes)
    reading = watch.reading
    numbers = f"luma {reading.luma}, detail {reading.detail}, colours {reading.colour_spread}"
    record.expect(f"{what}: {codes[0]}", good, f"{watch.code}; {numbers}")
