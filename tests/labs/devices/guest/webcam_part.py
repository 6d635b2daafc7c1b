"""A USB camera as it stands on a desk: Motion JPEG, a name, a cable, and one that hangs."""

import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer

from app.computer.lid_linux import read_cover
from tests.labs.devices.guest.hardware import (
    cameras,
    hold_camera,
    modprobe,
    remove_camera,
    wait_for,
)
from tests.labs.devices.guest.usb_cable import Cable
from tests.labs.devices.guest.usb_camera import Camera
from tests.labs.devices.guest.watch import Watch, watching
from tests.labs.devices.record import Record

NAME = "Kamera på pulten 📷"
FPS = 15
SHOWN = ("camera.slow", "camera.very_slow")
"""What there is to say about a good picture of 15 frames a second; the latter on a busy computer,
which does not get to see all of them."""


def run(record: Record) -> None:
    """Run this part."""
    remove_camera()
    modprobe("vhci-hcd")
    modprobe("uvcvideo")
    camera = Camera(NAME, FPS)
    cable = Cable(camera)
    told(record, camera, cable)
    with watching("camera") as watch:
        record.expect("no camera at all: camera.none", watch.until_code("camera.none"), watch.code)
        plugged(record, watch, camera, cable)
        slowed(record, watch, camera)
        covered(record, watch, camera)
        pulled(record, watch, cable)
        dead(record, watch, camera, cable)
    camera.dead = False
    cable.pull()
    record.expect("its process is gone when the check has ended", wait_for(_gone, 10))


def told(record: Record, camera: Camera, cable: Cable) -> None:
    """What the kernel passes on of the camera's own cover, with nothing of the check around."""
    cable.plug()
    wait_for(cameras, 20)
    streaming = hold_camera()
    seen = []
    for covered in (False, True, False):
        camera.covered = covered
        seen.append(str(read_cover(tuple(cameras()))))
    sent = camera.sent
    going = wait_for(lambda: camera.sent > sent, 10)
    streaming.kill()
    streaming.wait()
    record.expect("its cover is told while it streams", seen == ["open", "closed", "open"], seen)
    record.expect("asking does not disturb the stream", going)
    cable.pull()
    wait_for(lambda: not cameras(), 10)


def plugged(record: Record, watch: Watch, camera: Camera, cable: Cable) -> None:
    """The camera is plugged in while the page is open."""
    begin = time.monotonic()
    cable.plug()
    good = watch.until(lambda: watch.reading.frames)
    seen = f"{watch.reading.device} after {time.monotonic() - begin:.1f} s"
    record.expect("plugged in: shown by itself, and named", good and NAME in seen, seen)
    watch.until_code(*SHOWN, seconds=10)
    size = f"{watch.reading.width} x {watch.reading.height} px"
    record.expect("Motion JPEG arrives whole", size == "1280 x 720 px", size)
    # The first seconds of a camera are slow ones, on an emulated computer above all.
    good = watch.until(lambda: 9 < watch.reading.fps < FPS + 1)
    record.expect("its frame rate is measured", good, f"{watch.reading.fps}, {FPS} is true")
    bright = f"{watch.code}, luma {watch.reading.luma}, 120 is true"
    record.expect("its picture is judged", 115 < watch.reading.luma < 125, bright)


def slowed(record: Record, watch: Watch, camera: Camera) -> None:
    """The camera sends half of the pictures that it promised."""
    camera.slowness = 2.0
    good = watch.until(lambda: watch.code == "camera.very_slow" and 5 < watch.reading.fps < 9)
    seen = f"{watch.code}, {watch.reading.fps} measured, {FPS / 2} is true"
    record.expect("half as fast: camera.very_slow", good, seen)
    camera.slowness = 1.0


def covered(record: Record, watch: Watch, camera: Camera) -> None:
    """The camera's own cover is closed while the picture is shown, and opened again."""
    sent = camera.sent
    camera.covered = True
    good = watch.until_code("camera.cover_closed")
    record.expect("its cover closed, and the camera says so: camera.cover_closed", good, watch.code)
    record.expect("meanwhile its stream goes on", watch.until(lambda: camera.sent > sent + 5))
    camera.covered = False
    good = watch.until_code(*SHOWN)
    record.expect("its cover opened: shown again", good, watch.code)


def pulled(record: Record, watch: Watch, cable: Cable) -> None:
    """The cable is pulled while the picture is shown, and put back."""
    begin = time.monotonic()
    cable.pull()
    good = watch.until_code("camera.vanished")
    seen = f"{watch.code} after {time.monotonic() - begin:.1f} s"
    record.expect("pulled out while it is shown: camera.vanished", good, seen)
    wait_for(lambda: not cameras(), 5)
    begin = time.monotonic()
    cable.plug()
    good = watch.until_code(*SHOWN)
    seen = f"{watch.code} after {time.monotonic() - begin:.1f} s"
    record.expect("put back: shown again by itself", good, seen)


def dead(record: Record, watch: Watch, camera: Camera, cable: Cable) -> None:
    """The camera hangs when it is started: the child is stuck in the kernel."""
    cable.pull()
    watch.until_code("camera.vanished")
    wait_for(lambda: not cameras(), 5)
    camera.dead = True
    cable.plug()
    begin, turns = time.monotonic(), [time.monotonic()]

    def turn() -> None:
        turns.append(time.monotonic())

    heart = QTimer(interval=20)
    heart.timeout.connect(turn)
    heart.start()
    stuck = watch.until(lambda: _is_stuck(watch))
    record.expect("a camera that hangs: the child is stuck in the kernel", stuck)
    good = watch.until_code("camera.not_answering")
    seen = f"{watch.code} after {time.monotonic() - begin:.1f} s"
    record.expect("a camera that hangs: camera.not_answering", good, seen)
    longest = max(b - a for a, b in pairwise(turns))
    record.expect("meanwhile the window goes on", longest < 1, f"longest stop {longest:.2f} s")
    camera.dead = False
    begin = time.monotonic()
    good = watch.until_code(*SHOWN, seconds=40)
    seen = f"{watch.code} after {time.monotonic() - begin:.1f} s"
    record.expect("it answers again: shown again by itself", good, seen)


def _is_stuck(watch: Watch) -> bool:
    """Whether a thread of the camera's process waits where no signal reaches it."""
    threads = Path(f"/proc/{watch.check.camera.process.pid}/task").glob("*/stat")
    try:
        return any(stat.read_text().rpartition(")")[2].split()[0] == "D" for stat in threads)
    except OSError:
        return False


def _gone() -> bool:
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if path.read_bytes().endswith(b"--child\0camera\0"):
                return False
        except OSError:
            continue
    return True
