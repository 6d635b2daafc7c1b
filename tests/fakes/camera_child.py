"""The camera child with a camera that is not there: python camera_child.py HOW [DEVICE].

HOW is a key of ``PICTURES``, such as ``normal``, or the name of a trouble; a number behind a colon
is how many frames arrive before it happens. DEVICE is a file that is locked while the camera is
open.
"""

import os
import signal
import sys
import time
from pathlib import Path

if getattr(sys, "frozen", False):
    sys.exit("fake children are for tests only")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame

from app.capture import camera_child
from app.capture.camera_child import CameraChild
from app.capture.child import run_child
from tests.fakes.pictures import broken_frame, frames_of, plain, scene

PICTURES = {
    "normal": (scene, 3.0),
    "small": (lambda: scene(320, 240), 3.0),
    "black": (lambda: plain(0), 0.6),
    "covered_by_finger": (lambda: plain((40, 50, 120)), 3.0),
    "covered_by_sticker": (lambda: plain((215, 220, 220)), 3.0),
    "covered_by_shutter": (lambda: plain((48, 48, 48)), 3.0),
    "dim": (lambda: scene(light=0.25), 3.0),
    "frozen": (scene, 0.0),
}
"""What the camera looks at, and how noisy its sensor is, grey levels."""

# After so many frames; the others are ``none``, ``busy``, ``denied``, ``unreadable``, ``by_hand``.
HAPPENS = ("hang", "vanish", "stall", "stumble", "die")
FPS = 30
_DIFFERENT = 6


def camera(identity="0", name="", default=True):
    return {"id": identity, "name": name or f"Camera {identity}", "default": default}


class FakeCamera(QObject):
    """Stands in for ``QtCamera``: same signals and methods. ``there`` is what is plugged in."""

    frame = Signal(QVideoFrame)
    failed = Signal(str)
    cameras_changed = Signal()

    def __init__(self, parent, how="normal", device=""):
        super().__init__(parent)
        self.how, _, after = how.partition(":")
        self.after = int(after or 0)
        self.there = [] if self.how == "none" else [camera()]
        self.device = device
        self.held = None
        self.opened = ""
        self.opens = 0
        self.sent = 0
        self.frames = []
        self.clock = QTimer(self)
        self.clock.setTimerType(Qt.TimerType.PreciseTimer)
        self.clock.setInterval(1000 // (FPS if self.how != "dim" else FPS // 3))
        self.clock.timeout.connect(self.tick)

    def cameras(self):
        return self.there

    def find(self, wanted, called=""):
        """A camera that was plugged in again has the same name, and may have another id."""
        same = [c["id"] for c in self.there if c["id"] == wanted]
        alike = [c["id"] for c in self.there if c["name"] == f"Camera {wanted}"]
        return next(iter(same + alike), "")

    def why_none(self):
        return "camera.none"

    def open(self, wanted):
        self.close()
        usual = [c["id"] for c in self.there if c["default"]]
        chosen = self.find(wanted) or next(iter(usual), "")
        if not chosen:
            return ""
        self.opens += 1
        if self.how == "hang" and self.after == 0:
            time.sleep(1000)
        if self.how in ("busy", "denied") or not self.take_device():
            words = "Permission denied" if self.how == "denied" else "Camera is in use"
            QTimer.singleShot(0, self, lambda: self.failed.emit(words))
            return chosen
        self.opened = chosen
        if self.how != "by_hand":
            self.sent = 0
            self.frames = self.frames or self.make_frames()
            self.clock.start()
        return chosen

    def make_frames(self):
        if self.how == "unreadable":
            return [broken_frame() for _ in range(_DIFFERENT)]
        look_at, sigma = PICTURES.get(self.how, PICTURES["small"])
        return frames_of(look_at(), _DIFFERENT, sigma)

    def take_device(self):
        if not self.device:
            return True
        import fcntl

        held = os.open(self.device, os.O_RDWR | os.O_CREAT)
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(held)
            return False
        self.held = held
        return True

    def close(self):
        self.clock.stop()
        self.opened = ""
        if self.held is not None:
            os.close(self.held)
            self.held = None

    def tick(self):
        if self.how in HAPPENS and self.sent >= self.after:
            getattr(self, self.how)()
            return
        self.sent += 1
        self.frame.emit(self.frames[self.sent % len(self.frames)])

    def plug(self, *cameras):
        """Change what is plugged in; like the system, tell nothing but that it changed."""
        self.there = list(cameras)
        if self.opened not in [c["id"] for c in cameras]:
            self.clock.stop()
        self.cameras_changed.emit()

    def hang(self):
        time.sleep(1000)

    def vanish(self):
        self.plug()

    def stall(self):
        self.clock.stop()

    def stumble(self):
        raise RuntimeError("something nobody thought of")

    def die(self):
        os.kill(os.getpid(), signal.SIGKILL)


class FakeCameraChild(CameraChild):
    how, device = "normal", ""

    def _make_camera(self):
        return FakeCamera(self, self.how, self.device)


if __name__ == "__main__":
    FakeCameraChild.how, FakeCameraChild.device = (*sys.argv[1:], "")[:2]
    # Long enough for a fake; the real camera may take its time, and so would every test.
    camera_child.OPEN_S = 1.0
    run_child(FakeCameraChild)
