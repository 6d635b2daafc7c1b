"""The camera process: opens the camera, measures its picture, shares the newest frame."""

from time import monotonic
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtMultimedia import QVideoFrame

from app.capture.child import Child
from app.capture.frames import MAX_HEIGHT, MAX_WIDTH, FrameSegment
from app.capture.picture import PictureMeter
from app.capture.protocol import Message
from app.capture.qt_camera import QtCamera
from app.capture.video_frame import Picture

READING_MS = 250
"""How often the numbers are sent, ms."""

OPEN_S = 12.0
"""The slowest honest cameras need this long to open, s; after that the child may be killed."""

_BUSY_WORDS = ("busy", "in use", "being used", "0xc00d3704", "0xc00d3ea3")
_DENIED_WORDS = ("permission", "denied", "not authorized", "0x80070005")


class CameraChild(Child):
    """Runs one camera for the window."""

    kind: ClassVar[str] = "camera"
    wants_gui: ClassVar[bool] = True

    def __init__(self, output: int) -> None:
        """Speak on ``output``."""
        super().__init__(output)
        self._camera = self._make_camera()
        self._camera.frame.connect(self._on_frame)
        self._camera.failed.connect(self._on_failed)
        self._camera.cameras_changed.connect(self._on_cameras_changed)
        self._wanted: str | None = None
        self._opened = ""
        self._name = ""
        self._segment: FrameSegment | None = None
        self._preview = (MAX_WIDTH // 2, MAX_HEIGHT // 2)
        self._meter = PictureMeter(monotonic())
        self._size = (0, 0)
        self._report = QTimer(self)
        self._report.setInterval(READING_MS)
        self._report.timeout.connect(self._on_report)

    def _make_camera(self) -> QtCamera:
        return QtCamera(self)

    def begin(self) -> None:
        """Greet, and say which cameras there are."""
        super().begin()
        self.busy("list", OPEN_S)
        self._send_cameras()

    def handle(self, do: str, message: Message) -> None:
        """Carry out ``start``, ``stop`` or ``preview``."""
        if do == "start":
            self._share(str(message.get("segment") or ""))
            self._wanted = str(message.get("device") or "")
            self._open()
        elif do == "stop":
            self._wanted = None
            self._shut()
            self.send("stopped")
        elif do == "preview":
            self._fit_preview(message)

    def close(self) -> None:
        """Let go of the camera and of the shared memory."""
        self._wanted = None
        self._shut()
        self._share("")

    def _open(self) -> None:
        self._shut()
        self._meter = PictureMeter(monotonic())
        self.busy("open", OPEN_S)
        self._opened = self._camera.open(self._wanted or "")
        if self._opened:
            self._name = self._name_of(self._opened)
            self.send("started", device=self._opened, name=self._name)
            self._report.start()
        else:
            self.send("error", code="camera.none")

    def _shut(self) -> None:
        self._report.stop()
        self._opened = ""
        self._camera.close()

    def _share(self, name: str) -> None:
        if self._segment is not None:
            self._segment.close()
            self._segment = None
        if name:
            self._segment = FrameSegment.open(name)
            self.send("attached")

    def _fit_preview(self, message: Message) -> None:
        width, height = int(message.get("width", 0)), int(message.get("height", 0))
        self._preview = (min(max(width, 16), MAX_WIDTH), min(max(height, 16), MAX_HEIGHT))

    def _name_of(self, device: str) -> str:
        return next((str(c["name"]) for c in self._camera.cameras() if c["id"] == device), "")

    def _send_cameras(self) -> None:
        self.send("devices", cameras=self._camera.cameras())

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if not self._opened or not frame.isValid():
            return
        try:
            with Picture(frame) as picture:
                self._take(picture)
        except ValueError:
            self.send("error", code="camera.unreadable")

    def _take(self, picture: Picture) -> None:
        self._size = (picture.width, picture.height)
        self._meter.add(picture.luma, monotonic())
        if self._segment is None:
            return
        pixels = picture.preview(*self._preview)
        height, width, _ = pixels.shape
        number = self._meter.frames
        self._segment.write(number, width, height, memoryview(pixels).cast("B"))
        self.send("frame", number=number)

    @Slot()
    def _on_report(self) -> None:
        width, height = self._size
        numbers = self._meter.reading(monotonic())
        self.send("picture", device=self._name, width=width, height=height, **numbers)

    @Slot(str)
    def _on_failed(self, words: str) -> None:
        present = any(camera["id"] == self._opened for camera in self._camera.cameras())
        self._shut()
        self.send("error", code=error_code(words) if present else "camera.vanished")

    @Slot()
    def _on_cameras_changed(self) -> None:
        self._send_cameras()
        ids = [camera["id"] for camera in self._camera.cameras()]
        if self._opened and self._opened not in ids:
            self._shut()
            self.send("error", code="camera.vanished")
        elif self._wanted is not None and not self._opened and ids:
            self._open()


def error_code(words: str) -> str:
    """Tell why a camera cannot be used from the system's words; unknown words are a failure."""
    lower = words.lower()
    if any(word in lower for word in _BUSY_WORDS):
        return "camera.busy"
    if any(word in lower for word in _DENIED_WORDS):
        return "camera.denied"
    return "camera.failed"
