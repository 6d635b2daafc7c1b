"""The camera through Qt Multimedia: which there are, their frames, and why there are none."""

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QLoggingCategory,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from app.plain_text import plain

_Pixels = QVideoFrameFormat.PixelFormat

WANTED_WIDTH, WANTED_HEIGHT, WANTED_FPS = 1280, 720, 30
"""What a consultation sends, px and frames a second; more only loads the computer."""

LOWEST_HEIGHT, SMOOTH_FPS = 480, 24
"""A coarser picture is worse than a jerky one; a jerky one is worse than a smaller one."""

EASIEST_PIXELS = (
    _Pixels.Format_YUYV, _Pixels.Format_UYVY, _Pixels.Format_YUV420P, _Pixels.Format_YUV422P,
    _Pixels.Format_NV12, _Pixels.Format_NV21, _Pixels.Format_BGRX8888, _Pixels.Format_RGBX8888,
    _Pixels.Format_BGRA8888, _Pixels.Format_RGBA8888, _Pixels.Format_Jpeg,
)  # fmt: skip
"""Cheapest to read first, as measured; Qt makes an image of most others, which is slow."""

LONGEST_NAME = 1000
"""Characters of a camera's name that are passed on; what is shown of it is cut again."""

LONGEST_SHOWN = 80
"""Characters of a name that are shown and remembered, and so all that can be compared."""

_QUIET = "qt.multimedia.*=false"
"""A camera whose driver is broken makes Qt print without end."""


class QtCamera(QObject):
    """One camera at a time.

    Signals:
        frame: a frame arrived; when this process is slow, the newest of those that did.
        failed: it cannot be used; the system's own words, for telling reasons apart only.
        cameras_changed: one was plugged in or pulled out.
    """

    frame = Signal(QVideoFrame)
    failed = Signal(str)
    cameras_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Look for cameras; none is opened."""
        super().__init__(parent)
        QLoggingCategory.setFilterRules(_QUIET)
        self._names: dict[str, str] = {}
        self._camera: QCamera | None = None
        self._sink: QVideoSink | None = None
        self._session: QMediaCaptureSession | None = None
        # Changes are told only while such an object lives, from before the first look.
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.cameras_changed)

    def cameras(self) -> list[dict[str, object]]:
        """Return ``id``, ``name`` and ``default`` of each camera, names as the system has them."""
        devices = QMediaDevices.videoInputs()
        self._names |= {_id(device): device.description() for device in devices}
        return [
            {"id": _id(d), "name": d.description()[:LONGEST_NAME], "default": d.isDefault()}
            for d in devices
        ]

    def find(self, wanted: str, called: str = "") -> str:
        """Return the id of the camera that was ``wanted`` when it had that id, or an empty one.

        A camera that is pulled out and plugged in again may come back with another id; and after
        the next start its id may belong to another camera, which its name, ``called``, tells.
        """
        cameras = self.cameras()
        name = plain(called or self._names.get(wanted, ""), LONGEST_SHOWN)
        same = [c for c in cameras if c["id"] == wanted]
        alike = [c for c in cameras if name and plain(str(c["name"]), LONGEST_SHOWN) == name]
        both = [c for c in same if c in alike or not name]
        return next((str(c["id"]) for c in [*both, *alike]), "")

    def why_none(self) -> str:
        """Return the reason code of why there is no camera: it may be kept from us."""
        if self._permission() != Qt.PermissionStatus.Granted:
            return "camera.denied"
        nodes = Path("/dev").glob("video*") if sys.platform == "linux" else ()
        kept = [node for node in nodes if not os.access(node, os.R_OK | os.W_OK)]
        return "camera.denied" if kept else "camera.none"

    def open(self, wanted: str) -> str:
        """Start the camera with id ``wanted``, or the system's choice; return the id opened.

        An empty id means that there is no camera. That it was opened does not mean that it works:
        wait for ``frame`` or ``failed``, which never come before this returns.
        """
        self.close()
        if not self._may_open():
            return ""
        device = _device(self.find(wanted))
        if device.isNull():
            return ""
        self._camera = camera = QCamera(device, self)
        self._session = session = QMediaCaptureSession(self)
        self._sink = sink = QVideoSink(self)
        camera.errorOccurred.connect(self._on_error)
        sink.videoFrameChanged.connect(self._on_frame)
        camera.setCameraFormat(best_format(device.videoFormats()))
        session.setCamera(camera)
        session.setVideoSink(sink)
        camera.start()
        return _id(device)

    def close(self) -> None:
        """Let go of the camera; nothing is heard of it any more."""
        camera, self._camera = self._camera, None
        session, self._session = self._session, None
        sink, self._sink = self._sink, None
        if camera is None or session is None or sink is None:
            return
        sink.videoFrameChanged.disconnect(self._on_frame)
        camera.errorOccurred.disconnect(self._on_error)
        camera.stop()
        session.setCamera(None)  # type: ignore[arg-type]
        for thing in (sink, session, camera):
            thing.deleteLater()

    def _may_open(self) -> bool:
        """Whether the user lets us; where nobody was asked yet, as on macOS, the system asks now.

        Without the question macOS delivers no frame and no error. Everywhere else the answer is
        always yes.
        """
        permission = self._permission()
        application = QCoreApplication.instance()
        if permission == Qt.PermissionStatus.Undetermined and application is not None:
            application.requestPermission(QCameraPermission(), self, self._on_answer)
        return permission == Qt.PermissionStatus.Granted

    def _permission(self) -> Qt.PermissionStatus:
        application = QCoreApplication.instance()
        if application is None:
            return Qt.PermissionStatus.Granted
        return application.checkPermission(QCameraPermission())

    def _on_answer(self, _: object) -> None:
        """Look again: with a yes the camera can be opened."""
        self.cameras_changed.emit()

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        # Frames of a camera that was closed since, and older ones, may still be on their way.
        if self._sink is not None and self.sender() is self._sink:
            self.frame.emit(self._sink.videoFrame())

    @Slot(QCamera.Error, str)
    def _on_error(self, error: QCamera.Error, words: str) -> None:
        # Some are told in the midst of ``open``.
        if error != QCamera.Error.NoError and self._camera is not None:
            QTimer.singleShot(0, self, partial(self._fail, self._camera, words))

    def _fail(self, camera: QCamera, words: str) -> None:
        if camera is self._camera:
            self.failed.emit(words)


def best_format(formats: list[QCameraFormat]) -> QCameraFormat:
    """Return the format nearest to what a consultation sends, or a null format if none is known."""
    return min(formats, key=_distance, default=QCameraFormat())


def _distance(format_: QCameraFormat) -> tuple[bool, bool, int, float, int]:
    size, fps = format_.resolution(), format_.maxFrameRate()
    coarse, jerky = size.height() < LOWEST_HEIGHT, fps < SMOOTH_FPS
    off = abs(size.width() - WANTED_WIDTH) + abs(size.height() - WANTED_HEIGHT)
    return (coarse, jerky, off, abs(fps - WANTED_FPS), _effort(format_.pixelFormat()))


def _effort(pixels: QVideoFrameFormat.PixelFormat) -> int:
    return EASIEST_PIXELS.index(pixels) if pixels in EASIEST_PIXELS else len(EASIEST_PIXELS)


def _device(identity: str) -> QCameraDevice:
    for device in QMediaDevices.videoInputs():
        if _id(device) == identity:
            return device
    return QMediaDevices.defaultVideoInput()


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
