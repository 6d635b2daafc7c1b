"""The camera: a picture in every state, a cable that is pulled, a camera that is not to be had."""

import contextlib
import os
import signal
import sys
import time
from pathlib import Path

import psutil

from tests.labs.devices.guest import hardware
from tests.labs.devices.guest.watch import PATIENCE_S, Watch, check_json, entry, watching, who_has
from tests.labs.devices.record import Record

NODE = Path("/dev/video0")
NOBODY = 65534
PATTERN, TEXT = "test_pattern", "osd_text_mode"
COLOUR_BARS, BLACK, WHITE = 0, 5, 6
ALL_TEXT, NO_TEXT = 0, 2
LIVING = ("camera.good", "camera.slow", "camera.very_slow")
"""A good picture; on a busy computer the emulated camera may be too slow for more."""


def run(record: Record) -> None:
    """Run this part."""
    hardware.new_camera()
    report(record)
    with watching("camera") as watch:
        pictures(record, watch)
        pulled(record, watch)
        killed(record, watch)
    record.expect("the camera is free when the check has ended", not who_has(NODE), who_has(NODE))
    held(record)
    broken(record)
    denied(record)


def report(record: Record) -> None:
    """`samrad check --json` with a camera that works."""
    code, told, seconds = check_json("--only", "camera")
    camera = entry(told, "camera")
    reading = camera["reading"]
    size = (reading.get("width"), reading.get("height"))
    record.expect("the report names the camera", camera["device"] == "vivid", camera["device"])
    record.expect("the report gives the size of the picture", size == (640, 480), size)
    fps = reading.get("fps", 0)
    record.expect("the frame rate is measured: 25 at the most", 0 < fps <= 26, fps)
    seen = (camera["reason"], code)
    good = seen in zip(LIVING, (0, 1, 2), strict=True)
    record.expect("a living picture, and its exit code", good, f"{seen}, {seconds:.1f} s")


def pictures(record: Record, watch: Watch) -> None:
    """Black, covered and frozen pictures are told apart while the camera is shown."""
    first = watch.until(lambda: watch.reading.frames)
    record.expect("the first frame is there", first, f"{watch.reading.start_s} s after opening")
    record.expect("a living picture", watch.until_code(*LIVING), watch.codes)
    size = _frame(watch)
    record.expect("a frame comes through shared memory", size, size)
    hardware.set_camera(TEXT, NO_TEXT)
    _see(record, watch, "camera.frozen", "a picture that stands still")
    hardware.set_camera(PATTERN, BLACK)
    _see(record, watch, "camera.black", "a black test pattern")
    hardware.set_camera(PATTERN, WHITE)
    _see(record, watch, "camera.covered", "something white before the lens")
    hardware.set_camera(PATTERN, COLOUR_BARS)
    hardware.set_camera(TEXT, ALL_TEXT)
    _see(record, watch, LIVING, "the living picture again")


def _see(
    record: Record,
    watch: Watch,
    codes: str | tuple[str, ...],
    what: str,
    seconds: float = PATIENCE_S,
) -> bool:
    wanted = (codes,) if isinstance(codes, str) else codes
    begin = time.monotonic()
    good = watch.until_code(*wanted, seconds=seconds)
    after = f"{time.monotonic() - begin:.1f} s"
    reading = watch.reading
    numbers = f"luma {reading.luma}, detail {reading.detail}, equal frames {reading.same_frames}"
    return record.expect(f"{what}: {wanted[0]}", good, f"{watch.code} after {after}; {numbers}")


def _frame(watch: Watch) -> str:
    """The size of a frame fetched from shared memory; empty if none came."""
    sizes: list[str] = []

    def fetched() -> bool:
        if frame := watch.check.camera.take():
            sizes.append(f"{frame.width} x {frame.height} px")
        return bool(sizes)

    watch.until(fetched, 5)
    return sizes[0] if sizes else ""


def pulled(record: Record, watch: Watch) -> None:
    """The cable is pulled while the picture is shown, and put back."""
    begin = time.monotonic()
    hardware.pull_camera()
    good = watch.until_code("camera.vanished")
    seen = f"{watch.code} after {time.monotonic() - begin:.1f} s"
    record.expect("pulled out while it is shown: camera.vanished", good, seen)
    begin = time.monotonic()
    hardware.plug_camera()
    good = watch.until_code(*LIVING)
    seen = f"{watch.reading.device}, {watch.code} after {time.monotonic() - begin:.1f} s"
    record.expect("put back: found and shown again by itself", good, seen)


def killed(record: Record, watch: Watch) -> None:
    """The child is killed while the picture is shown."""
    before = watch.check.camera.process.pid
    os.kill(before, signal.SIGKILL)
    said = watch.until_code("camera.crashed", seconds=5)
    record.expect("child killed: camera.crashed", said, watch.codes[-1])
    good = watch.until_code(*LIVING)
    after = watch.check.camera.process.pid
    record.expect(
        "child killed: another one shows the camera", good and after != before, watch.code
    )


def held(record: Record) -> None:
    """Another program has the camera, and lets go of it."""
    holder = hardware.hold_camera()
    try:
        code, told, _ = check_json("--only", "camera")
        reason = entry(told, "camera")["reason"]
        good = (reason, code) == ("camera.held_other", 2)
        record.expect("held by another program: camera.held_other, code 2", good, (reason, code))
        record.expect("the report does not name that program", "v4l2-ctl" not in str(told))
        with watching("camera") as watch:
            _see(record, watch, "camera.held_other", "held by another program, in the window")
            named = watch.finding.values.get("program", "") if watch.finding else ""
            record.expect("the window names it", named == "v4l2-ctl", named)
            holder.terminate()
            holder.wait()
            _see(record, watch, LIVING, "the other program lets go")
    finally:
        holder.kill()
        holder.wait()


def broken(record: Record) -> None:
    """The driver refuses to start, and fails for good."""
    hardware.new_camera()
    hardware.set_camera("inject_vidioc_streamon_error")
    with watching("camera") as watch:
        _see(record, watch, "camera.no_picture", "the driver refuses to start", 40.0)
    hardware.new_camera()
    with watching("camera") as watch:
        watch.until_code(*LIVING)
        hardware.set_camera("inject_fatal_streaming_error")
        _see(record, watch, "camera.no_picture", "the driver fails while the picture is shown")
        busy = _load(watch)
        record.expect("the camera's process does not spin afterwards", busy < 50, f"{busy:.0f} %")
    hardware.new_camera()


def _load(watch: Watch) -> float:
    process = psutil.Process(watch.check.camera.process.pid)
    process.cpu_percent()
    watch.run_for(2)
    return float(process.cpu_percent())


def denied(record: Record) -> None:
    """The user may not open the camera."""
    for folder in [Path(sys.executable), *Path(os.path.realpath(sys.executable)).parents]:
        with contextlib.suppress(OSError):
            folder.chmod(0o755)
    NODE.chmod(0o600)
    code, told, _ = check_json("--only", "camera", user=NOBODY)
    reason = entry(told, "camera")["reason"]
    good = (reason, code) == ("camera.denied", 2)
    record.expect("not permitted: camera.denied, exit code 2", good, (reason or told, code))
