"""Capture with Qt Multimedia. Arguments: width height seconds map|image core|gui."""

import os
import sys
import time

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from tests.labs.devices.guest.tally import Tally

Picture = NDArray[np.uint8]


class Capture(QObject):
    """Streams one camera and tells every signal that arrives."""

    def __init__(self, size: tuple[int, int], seconds: float, way: str) -> None:
        """Prepare to capture `size` px for `seconds`."""
        super().__init__()
        self.tally, self.size, self.seconds = Tally(), size, seconds
        self.convert = mapped if way == "map" else imaged
        self.facts: dict[str, object] = {}
        self.beat_at, self.longest_gap = time.perf_counter(), 0.0
        self.heart = QTimer(self, interval=10)
        self.heart.timeout.connect(self.beat)
        QTimer.singleShot(0, self.begin)

    def beat(self) -> None:
        """Remember the longest time that the event loop stood still."""
        now = time.perf_counter()
        self.longest_gap = max(self.longest_gap, now - self.beat_at)
        self.beat_at = now

    def begin(self) -> None:
        """Look for cameras and start the first."""
        self.heart.start()
        self.devices = QMediaDevices(self)
        self.devices.videoInputsChanged.connect(self.on_devices)
        self.on_devices()
        QTimer.singleShot(int(self.seconds * 1000), self.end)
        if cameras := self.devices.videoInputs():
            self.start(cameras[0])

    def start(self, device: QCameraDevice) -> None:
        """Stream `device` in the wanted size."""
        self.camera, self.session, self.sink = QCamera(device), QMediaCaptureSession(), QVideoSink()
        self.camera.errorOccurred.connect(
            lambda e, text: self.say(f"errorOccurred {e.name}: {text}")
        )
        self.camera.activeChanged.connect(lambda on: self.say(f"activeChanged {on}"))
        self.sink.videoFrameChanged.connect(self.on_frame)
        sizes = {
            (f.resolution().width(), f.resolution().height()): f
            for f in reversed(device.videoFormats())
        }
        self.camera.setCameraFormat(sizes[self.size])
        self.session.setCamera(self.camera)
        self.session.setVideoSink(self.sink)
        self.say("start")
        begin = time.perf_counter()
        self.camera.start()
        self.facts["open_s"] = round(time.perf_counter() - begin, 3)
        self.say(f"start returned, isActive {self.camera.isActive()}, {self.camera.error().name}")

    def say(self, what: str) -> None:
        """Tell an event."""
        self.tally.event(what)

    def on_devices(self) -> None:
        """Tell which cameras there are."""
        found = [
            (bytes(d.id().data()).decode(), d.description()) for d in self.devices.videoInputs()
        ]
        self.say(f"cameras {found}")

    def on_frame(self, frame: QVideoFrame) -> None:
        """Convert a frame to BGR, as an analysis needs it."""
        if not frame.isValid():
            self.say("an empty frame")
            return
        if self.tally.frames == 0:
            self.facts["format"] = frame.pixelFormat().name
        begin = time.perf_counter()
        picture = self.convert(frame)
        self.tally.frame(time.perf_counter() - begin)
        self.facts["shape"] = str(picture.shape)

    def end(self) -> None:
        """Stop and tell the costs."""
        if "open_s" in self.facts:
            self.facts["active_at_end"] = self.camera.isActive()
            begin = time.perf_counter()
            self.camera.stop()
            self.facts["stop_s"] = round(time.perf_counter() - begin, 3)
        self.tally.report(loop_gap_s=round(self.longest_gap, 2), **self.facts)
        QCoreApplication.quit()


def mapped(frame: QVideoFrame) -> Picture:
    """The frame as BGR, read in place."""
    if frame.pixelFormat() != QVideoFrameFormat.PixelFormat.Format_YUYV:
        raise ValueError(f"measured for YUYV only, not {frame.pixelFormat()}")
    frame.map(QVideoFrame.MapMode.ReadOnly)
    rows = np.frombuffer(frame.bits(0), np.uint8).reshape(frame.height(), frame.bytesPerLine(0))
    pairs = rows[:, : frame.width() * 2].reshape(frame.height(), frame.width(), 2)
    picture = cv2.cvtColor(pairs, cv2.COLOR_YUV2BGR_YUYV)
    frame.unmap()
    return np.asarray(picture, np.uint8)


def imaged(frame: QVideoFrame) -> Picture:
    """The frame as BGR, made by Qt."""
    image = frame.toImage().convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    # The image owns the memory and goes away with this function.
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def main(arguments: list[str]) -> None:
    """Run one capture."""
    width, height, seconds, way, kind = arguments
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([]) if kind == "gui" else QCoreApplication([])
    capture = Capture((int(width), int(height)), float(seconds), way)
    application.exec()
    del capture


if __name__ == "__main__":
    main(sys.argv[1:])
