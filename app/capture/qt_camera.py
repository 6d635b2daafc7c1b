"""The camera through Qt Multimedia: which there are, their frames, and why there are none."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

WANTED_WIDTH, WANTED_HEIGHT = 1280, 720
"""What a consultation sends, px; asking for more only loads the computer."""

LOWEST_HEIGHT, SMOOTH_FPS = 480, 24
"""A coarser picture is worse than a jerky one; a jerky one is worse than a smaller one."""


class QtCamera(QObject):
    """One camera at a time.

    Signals:
        frame: a frame arrived.
        failed: it cannot be used; the system's own words, for telling reasons apart only.
        cameras_changed: one was plugged in or pulled out.
    """

    frame = Signal(QVideoFrame)
    failed = Signal(str)
    cameras_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Look for cameras; none is opened."""
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.cameras_changed)
        self._camera: QCamera | None = None

    def cameras(self) -> list[dict[str, object]]:
        """Return ``id``, ``name`` and ``default`` of each camera, names as the system has them."""
        return [
            {"id": _id(device), "name": device.description(), "default": device.isDefault()}
            for device in QMediaDevices.videoInputs()
        ]

    def open(self, wanted: str) -> str:
        """Start the camera with id ``wanted``, or the system's choice; return the id opened.

        An empty id means that there is no camera.
        """
        self.close()
        device = _choose(wanted)
        if device.isNull():
            return ""
        self._camera = camera = QCamera(device, self)
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        camera.errorOccurred.connect(self._on_error)
        self._sink.videoFrameChanged.connect(self.frame)
        camera.setCameraFormat(best_format(device.videoFormats()))
        self._session.setCamera(camera)
        self._session.setVideoSink(self._sink)
        camera.start()
        return _id(device)

    def close(self) -> None:
        """Let go of the camera."""
        camera, self._camera = self._camera, None
        if camera is None:
            return
        self._sink.videoFrameChanged.disconnect(self.frame)
        camera.errorOccurred.disconnect(self._on_error)
        camera.stop()
        self._session.setCamera(None)
        for thing in (self._sink, self._session, camera):
            thing.deleteLater()

    @Slot(QCamera.Error, str)
    def _on_error(self, error: QCamera.Error, words: str) -> None:
        if error != QCamera.Error.NoError:
            self.failed.emit(words)


def best_format(formats: list[QCameraFormat]) -> QCameraFormat:
    """Return the format nearest to what a consultation sends, or a null format if none is known."""
    return min(formats, key=_distance, default=QCameraFormat())


def _distance(format_: QCameraFormat) -> tuple[bool, bool, int, float, int]:
    size, fps = format_.resolution(), format_.maxFrameRate()
    coarse, jerky = size.height() < LOWEST_HEIGHT, fps < SMOOTH_FPS
    off = abs(size.width() - WANTED_WIDTH) + abs(size.height() - WANTED_HEIGHT)
    return (coarse, jerky, off, -fps, format_.pixelFormat().value)


def _choose(wanted: str) -> QCameraDevice:
    for device in QMediaDevices.videoInputs():
        if _id(device) == wanted:
            return device
    return QMediaDevices.defaultVideoInput()


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
