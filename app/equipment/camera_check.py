"""The camera check, from the first frame on."""

from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.capture.camera import Camera
from app.equipment.running import RunningCheck
from app.readiness.checks import camera as check
from app.readiness.limits import CameraLimits
from app.readiness.readings import CameraReading
from app.readiness.verdict import Verdict


class CameraCheck(RunningCheck):
    """Judges the picture of the chosen camera."""

    name: ClassVar[str] = check.CHECK

    def __init__(self, camera: Camera, limits: CameraLimits, parent: QObject | None = None) -> None:
        """Check ``camera``."""
        super().__init__(parent)
        self.camera = camera
        self.reading: CameraReading = CameraReading()
        self._limits = limits
        camera.reading.connect(self._on_reading)

    def forget(self) -> None:
        """Forget the reading too: what is shown of it belongs to what was found."""
        self.reading = CameraReading()
        super().forget()

    def begin(self) -> None:
        self.camera.watch(self.device.id, self.device.name)

    def end(self) -> None:
        self.camera.release()

    def give_up(self) -> None:
        if self.finding is None or self.finding.verdict is Verdict.OK:
            self._on_reading(CameraReading(error="camera.timed_out"))

    @Slot(object)
    def _on_reading(self, reading: CameraReading) -> None:
        broken = bool(reading.error or self.reading.error)
        self.reading = reading
        self._settle(check.judge(reading, self._limits), check.settled(reading), at_once=broken)
