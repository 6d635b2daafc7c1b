"""The camera process: opens the camera, measures its picture, shares the newest frame."""

from time import monotonic
from typing import ClassVar

import cv2
from PySide6.QtCore import QTimer, Slot
from PySide6.QtMultimedia import QVideoFrame

from app.capture.child import Child
from app.capture.frames import MAX_HEIGHT, MAX_WIDTH, FrameSegment
from app.capture.picture import PictureMeter
from app.capture.picture_watch import PictureWatch
from app.capture.protocol import Message
from app.capture.qt_camera import QtCamera
from app.capture.video_frame import UNREADABLE, Picture
from app.capture.video_kinds import kind_of, usual_camera, with_kinds
from app.capture.video_planes import Plane

READING_MS = 250
"""How often the numbers are sent, ms."""

OPEN_S = 12.0
"""The slowest honest cameras need this long to their first frame, s."""

STALL_S = 2.5
"""A camera that has been running and sends no frame for this long is stuck, s."""

RETRY_MS = 2000
"""How long to wait before a camera that failed is tried again, ms: nobody tells when it is free."""

_CLOSE_S = 6.0
_SMALLEST = 16
_BUSY_WORDS = ("busy", "in use", "being used", "0xc00d3704", "0xc00d3ea3")
_DENIED_WORDS = ("permission", "denied", "not authorized", "0x80070005")
_ABSENT = ("camera.none", "camera.denied", "camera.vanished")
_OF_A_RUN = ("started", "frame", "picture", "seen", "error")
"""Messages that belong to one wish of the window, and carry its number."""


class CameraChild(Child):
    """Runs one camera for the window."""

    kind: ClassVar[str] = "camera"
    wants_gui: ClassVar[bool] = True

    def __init__(self, output: int) -> None:
        """Speak on ``output``."""
        super().__init__(output)
        # Frames this small gain nothing from more threads, and the meeting needs the processor.
        cv2.setNumThreads(1)
        self._camera = self._make_camera()
        self._camera.frame.connect(self._on_frame)
        self._camera.failed.connect(self._on_failed)
        self._camera.cameras_changed.connect(self._on_cameras_changed)
        self._wanted: tuple[str, str] | None = None
        self._run = 0
        self._opened = ""
        self._name = ""
        self._trouble = ""
        self._segment: FrameSegment | None = None
        self._preview = (MAX_WIDTH // 2, MAX_HEIGHT // 2)
        self._watch = self._make_watch()
        self._number = 0
        self._forget_frames()
        self._report = self._timer(READING_MS, self._on_report)
        self._retry = self._timer(RETRY_MS, self._on_retry)
        self._retry.setSingleShot(True)

    def send(self, topic: str, /, **values: object) -> None:
        """Send one message; what belongs to a wish carries its number."""
        if topic in _OF_A_RUN:
            values["run"] = self._run
        super().send(topic, **values)

    def _make_camera(self) -> QtCamera:
        return QtCamera(self)

    def _make_watch(self) -> PictureWatch:
        return PictureWatch()

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _forget_frames(self) -> None:
        self._meter = PictureMeter(monotonic())
        self._watch.begin()
        self._size = (0, 0)
        self._seen: QVideoFrame | None = None
        self._readable = True
        self._quiet_reports = 0

    def begin(self) -> None:
        """Greet, and say which cameras there are."""
        super().begin()
        self.busy("list", OPEN_S)
        self._send_cameras()

    def handle(self, do: str, message: Message) -> None:
        """Carry out ``start``, ``stop`` or ``preview``."""
        if do == "start":
            self._wish(message)
        elif do == "stop":
            self._wanted = None
            self._shut()
            self.send("stopped")
        elif do == "preview":
            self._fit_preview(message.get("width"), message.get("height"))

    def _wish(self, message: Message) -> None:
        run = message.get("run")
        self._shut()
        self._run = run if isinstance(run, int) else 0
        self._wanted = (_text(message.get("device")), _text(message.get("name")))
        self._share(_text(message.get("segment")))
        self._open()

    def close(self) -> None:
        """Let go of the camera and of the shared memory."""
        self._wanted = None
        self._shut()
        self._share("")

    def _open(self) -> None:
        """Open what is wanted; another camera than the chosen one would be shown as if chosen."""
        if self._wanted is None:
            return
        self._shut()
        self._forget_frames()
        self.busy("open", OPEN_S)
        chosen = bool(self._wanted[0])
        found = self._camera.find(*self._wanted) if chosen else self._usual()
        if chosen and not found:
            self._name = self._wanted[1]
            self._fail("camera.vanished" if self._camera.cameras() else self._camera.why_none())
            return
        self._opened = self._camera.open(found)
        if self._opened:
            self._name = self._name_of(self._opened)
            self._report.start()
        else:
            self._fail(self._camera.why_none())

    def _shut(self) -> None:
        self._report.stop()
        self._retry.stop()
        self._seen = None
        if self._opened:
            self._opened = ""
            self.busy("close", _CLOSE_S)
        self._camera.close()

    def _fail(self, code: str) -> None:
        """Let go of the camera, say why, and try again in a while."""
        self._shut()
        self._trouble = code
        self.send("error", code=code, device=self._name)
        if self._wanted is not None:
            self._retry.start()

    @Slot()
    def _on_retry(self) -> None:
        """Try again, but do not turn from the camera that was chosen to another by ourselves."""
        if self._wanted is None or self._opened:
            return
        cameras = self._camera.cameras()
        vanished = self._trouble == "camera.vanished" and self._wanted[0]
        if self._camera.find(*self._wanted) if vanished else cameras:
            self._open()
        elif self._trouble not in _ABSENT:
            self._fail("camera.vanished")

    def _share(self, name: str) -> None:
        if self._segment is not None and self._segment.name == name:
            return
        if self._segment is not None:
            self._segment.close()
            self._segment = None
        if name:
            self._attach(name)

    def _attach(self, name: str) -> None:
        """Open the segment; the camera is measured, though not shown, where that fails."""
        try:
            self._segment = FrameSegment.open(name)
        except OSError:
            self.send("error", code="camera.no_memory")
        else:
            self.send("attached")

    def _fit_preview(self, width: object, height: object) -> None:
        if isinstance(width, int | float) and isinstance(height, int | float):
            self._preview = (
                int(min(max(width, _SMALLEST), MAX_WIDTH)),
                int(min(max(height, _SMALLEST), MAX_HEIGHT)),
            )

    def _usual(self) -> str:
        return usual_camera(self._camera.cameras())

    def _name_of(self, device: str) -> str:
        return next((str(c["name"]) for c in self._camera.cameras() if c["id"] == device), "")

    def _send_cameras(self) -> None:
        self.send("devices", cameras=with_kinds(self._camera.cameras()))

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if not self._opened or not frame.isValid():
            return
        # Every arrival counts; of those that came while this process was slow only the newest is
        # looked at.
        newer = frame != self._seen
        self._seen = frame
        try:
            if newer:
                self._look_at(frame)
        except UNREADABLE:
            self._readable = False
        else:
            self._count(frame)

    def _look_at(self, frame: QVideoFrame) -> None:
        with Picture(frame, self._preview) as picture:
            now = monotonic()
            self._meter.look(picture.luma, picture.full_range, now)
            self._size = (picture.width, picture.height)
            small = None
            if self._segment is not None:
                small = picture.preview()
                self._show(self._segment, small)
            if self._watch.due(self._meter.frames, now):
                self._watch.look(picture.luma, picture.full_range, small, now)

    def _show(self, segment: FrameSegment, picture: Plane) -> None:
        # People know themselves from the mirror; the picture that others get is not turned.
        pixels = cv2.flip(picture, 1)
        height, width, _ = pixels.shape
        self._number += 1
        segment.write(self._number, width, height, pixels.data.cast("B"))
        self.send("frame", number=self._number)

    def _count(self, frame: QVideoFrame) -> None:
        self._quiet_reports = 0
        self._meter.count(monotonic())
        if self._meter.frames == 1:
            self._trouble = ""
            width, height = self._size
            format_ = frame.pixelFormat().name.removeprefix("Format_")
            self.send(
                "started",
                device=self._opened,
                name=self._name,
                width=width,
                height=height,
                format=format_,
            )

    @Slot()
    def _on_report(self) -> None:
        # Counted in reports, so that time in which the computer slept is not held against it.
        self._quiet_reports += 1
        patience = STALL_S if self._meter.frames else OPEN_S
        if self._quiet_reports * READING_MS > patience * 1000:
            self._fail("camera.no_picture" if self._readable else "camera.unreadable")
            return
        width, height = self._size
        numbers = self._meter.reading(monotonic()) | {"width": width, "height": height}
        kind = kind_of(self._name, self._opened)
        spread = self._watch.colour_spread
        self.send("picture", device=self._name, kind=kind, colour_spread=spread, **numbers)
        self._tell_seen()

    def _tell_seen(self) -> None:
        seen = self._watch.message(monotonic())
        if seen is not None:
            self.send("seen", **seen)

    @Slot(str)
    def _on_failed(self, words: str) -> None:
        present = any(camera["id"] == self._opened for camera in self._camera.cameras())
        self._fail(error_code(words) if present else "camera.vanished")

    @Slot()
    def _on_cameras_changed(self) -> None:
        self._send_cameras()
        ids = [camera["id"] for camera in self._camera.cameras()]
        if self._opened and self._opened not in ids:
            self._fail("camera.vanished")
        else:
            self._on_retry()


def error_code(words: str) -> str:
    """Tell why a camera cannot be used from the system's words; unknown words are a failure."""
    lower = words.lower()
    if any(word in lower for word in _BUSY_WORDS):
        return "camera.busy"
    if any(word in lower for word in _DENIED_WORDS):
        return "camera.denied"
    return "camera.failed"


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
