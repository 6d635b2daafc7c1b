"""The one thing that a try of the meeting service tells about this computer: its clock."""

from PySide6.QtCore import QObject, Slot

from app.equipment.fact_check import FactCheck
from app.equipment.running import RunningCheck
from app.readiness.readings_probe import ConnectionReading


class ClockOffset(QObject):
    """Hands the offset that the connection's check measured to the clock's."""

    def __init__(
        self, connection: RunningCheck, clock: FactCheck, parent: QObject | None = None
    ) -> None:
        """Listen to ``connection`` as long as this object lives."""
        super().__init__(parent)
        self._connection = connection
        self._clock = clock
        self._told: float | None = None
        connection.found.connect(self._on_found)

    @Slot()
    def _on_found(self) -> None:
        reading = self._connection.reading
        offset = reading.clock_offset_s if isinstance(reading, ConnectionReading) else None
        if offset != self._told:
            self._told = offset
            self._clock.know(offset_s=offset)
