"""The check of how a person is seen, as long as there is a picture to see her in."""

from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.capture.camera import Camera
from app.equipment.running import RunningCheck
from app.readiness.checks import camera as camera_judge
from app.readiness.checks import picture as check
from app.readiness.limits import Limits
from app.readiness.readings import CameraReading
from app.readiness.readings_picture import PictureReading

NO_PICTURE = PictureReading(error="picture.no_picture")

_SHOWS_NOTHING = frozenset(
    {"camera.black", "camera.covered", "camera.frozen", "camera.still", "camera.no_picture"}
)
"""Outcomes of the camera's check with which nobody could be seen."""


class PictureCheck(RunningCheck):
    """Judges the face in the picture of the camera that the camera's check has opened."""

    name: ClassVar[str] = check.CHECK

    def __init__(self, camera: Camera, limits: Limits, parent: QObject | None = None) -> None:
        """Look at the picture of ``camera``."""
        super().__init__(parent)
        self.reading: PictureReading = PictureReading()
        self.use(limits)
        self._camera = camera
        self._blind = False
        camera.begun.connect(self.forget)
        camera.reading.connect(self._on_camera)
        camera.seen.connect(self._on_seen)

    def use(self, limits: Limits) -> None:
        """Judge by these limits; a picture that shows nothing is told by the camera's own."""
        super().use(limits)
        self._camera_limits = limits.camera

    @Slot()
    def forget(self) -> None:
        """Forget the reading too: it goes with the picture."""
        self.reading, self._blind = PictureReading(), False
        super().forget()

    def begin(self) -> None:
        """Use the picture that the camera's check asked for; alone, ask for it."""
        if not self._camera.process.running:
            self._camera.watch(self.device.id, self.device.name)

    def end(self) -> None:
        # The reading stays: a report that is written afterwards needs its numbers.
        self._camera.release()

    def give_up(self) -> None:
        if self.finding is None:
            seen = self.reading.looks > 0
            self._take(PictureReading(error="picture.timed_out") if seen else NO_PICTURE)

    @Slot(object)
    def _on_camera(self, reading: CameraReading) -> None:
        """Nobody sits in front of a camera that shows nothing: it is no use to say so."""
        found = camera_judge.judge(reading, self._camera_limits)
        self._blind = bool(reading.error) or (
            found is not None and found.reason_code in _SHOWS_NOTHING
        )
        if self._blind:
            self._take(NO_PICTURE)

    @Slot(object)
    def _on_seen(self, reading: PictureReading) -> None:
        if not self._blind:
            self._take(reading)

    def _take(self, reading: PictureReading) -> None:
        broken = bool(reading.error or self.reading.error)
        # What is kept for the report does not tell where in the picture she sits.
        self.reading = reading.without_place()
        limits = self._limits
        done = check.settled(reading, limits)
        self._settle(check.judge(reading, limits), done, at_once=broken)
