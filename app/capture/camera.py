"""The window's side of the camera: ask for pictures, take the newest, let go."""

import logging

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.client import Client, is_of, loss_code
from app.capture.devices import devices_from
from app.capture.frames import Frame, FrameSegment, remove_stale_segments
from app.capture.protocol import Message
from app.capture.supervisor import Loss, Patience
from app.readiness.readings import CameraReading
from app.readiness.readings_picture import PictureReading

log = logging.getLogger(__name__)

NOT_SHOWN = "camera.no_memory"
"""Without shared memory the camera is measured all the same; the page says what it lacks."""


class Camera(Client):
    """A camera in a process of its own, between ``watch`` and ``release``.

    Signals:
        devices(tuple[Device, ...]): the cameras there are; again after each change.
        begun: a camera was asked for; pictures of the last one are over.
        frame: a newer picture is there; ``take`` it when it suits.
        reading(CameraReading): the numbers of the picture, or why there is none.
        seen(PictureReading): how a person is seen in it.
    """

    devices = Signal(object)
    begun = Signal()
    frame = Signal()
    reading = Signal(object)
    seen = Signal(object)

    def __init__(
        self, command: list[str], patience: Patience | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare; ``command`` starts the child."""
        super().__init__(command, patience, parent)
        self._wanted = ("", "")
        self._run = 0
        self._size = (640, 360)
        self._segment: FrameSegment | None = None
        self._number = 0

    def watch(self, device: str = "", name: str = "") -> None:
        """Show the camera with this id and name; empty means the system's choice.

        The name tells cameras apart where ids are given anew, as by Linux at each start.
        """
        self._wanted = (device, name)
        self._run += 1
        self._number = 0
        self.begun.emit()
        if self._process.running:
            self._open()
        else:
            remove_stale_segments()
            self._process.start()

    def release(self) -> None:
        """Let go of the camera; ``released`` follows."""
        super().release()
        self._drop_segment()

    def fit(self, width: int, height: int) -> None:
        """Ask for previews that fill ``width`` x ``height`` px at the most."""
        if (width, height) != self._size:
            self._size = (width, height)
            self._tell("preview", width=width, height=height)

    def take(self) -> Frame | None:
        """Return the newest picture, once; None if there is no newer one."""
        number, self._number = self._number, 0
        if self._segment is None or number == 0:
            return None
        return self._segment.newest(number)

    def _on_ready(self) -> None:
        self._drop_segment()
        try:
            self._segment = FrameSegment.create()
        except OSError as error:
            log.info("no shared memory for pictures: %s", type(error).__name__)
        width, height = self._size
        self._tell("preview", width=width, height=height)
        self._open()

    def _open(self) -> None:
        segment = self._segment.name if self._segment else ""
        device, name = self._wanted
        self._tell("start", device=device, name=name, segment=segment, run=self._run)

    def _drop_segment(self) -> None:
        segment, self._segment = self._segment, None
        self._number = 0
        if segment is not None:
            segment.unlink()
            segment.close()

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        kind = message.get("type")
        if not is_of(self._run, message):
            return
        if kind == "frame":
            self._hear_of_frame(message.get("number"))
        elif kind == "picture":
            self._tell_reading(CameraReading.from_message(message))
        elif kind == "seen":
            self._tell_seen(PictureReading.from_message(message))
        elif kind == "devices":
            self.devices.emit(devices_from(message.get("cameras")))
        elif kind == "error" and message.get("code") != NOT_SHOWN:
            error = {"error": str(message.get("code")), "device": str(message.get("device") or "")}
            self._tell_reading(CameraReading.from_message(error))
        elif kind == "attached" and self._segment is not None:
            self._segment.unlink()

    def _hear_of_frame(self, number: object) -> None:
        if isinstance(number, int):
            self._number = number
            self.frame.emit()

    def _tell_reading(self, reading: CameraReading | None) -> None:
        if reading is not None:
            self.reading.emit(reading)

    def _tell_seen(self, reading: PictureReading | None) -> None:
        if reading is not None:
            self.seen.emit(reading)

    def _on_lost(self, why: Loss, again: bool) -> None:
        self._drop_segment()
        self.reading.emit(CameraReading(error=loss_code("camera", why, again)))
