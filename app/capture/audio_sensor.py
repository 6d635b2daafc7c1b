"""Hears from Qt that a sound device came or went; for systems without a sound server."""

from contextlib import suppress
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

Snapshot: TypeAlias = tuple[tuple[bytes, str, bool], ...]
"""Id, name and whether it is the default, of every input and then of every output."""


class Sensor(QObject):
    """Listens to the system; a Qt without its multimedia part just hears nothing.

    Signals:
        stirred: the system says that something changed, which need not be true.
    """

    stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen from now on."""
        super().__init__(parent)
        self._hears = False
        with suppress(ImportError):
            from PySide6.QtMultimedia import QMediaDevices

            source = QMediaDevices(self)
            source.audioInputsChanged.connect(self.stirred)
            source.audioOutputsChanged.connect(self.stirred)
            self._hears = True

    def snapshot(self) -> Snapshot:
        """Return the devices as Qt knows them now; nothing where Qt has no multimedia part."""
        if not self._hears:
            return ()
        from PySide6.QtMultimedia import QMediaDevices

        return tuple(
            (bytes(device.id().data()), device.description(), device.isDefault())
            for device in (*QMediaDevices.audioInputs(), *QMediaDevices.audioOutputs())
        )
