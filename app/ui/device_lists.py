"""Which devices there are, as far as the window has been told."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.plain_text import plain
from app.settings import DeviceChoice

LONGEST_NAME = 80
"""Characters of a device's name that are shown."""


class DeviceLists(QObject):
    """Names of cameras, microphones and loudspeakers, by the key of their setting.

    Signals:
        changed: the key of the list that is new.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lists: dict[str, tuple[DeviceChoice, ...]] = {}

    def tell(self, key: str, devices: Sequence[DeviceChoice]) -> None:
        """Say which devices of a kind are connected now; names may be any text at all."""
        named = tuple(
            DeviceChoice(device.id, plain(device.name, LONGEST_NAME)) for device in devices
        )
        if self._lists.get(key) != named:
            self._lists[key] = named
            self.changed.emit(key)

    def connected(self, key: str) -> tuple[DeviceChoice, ...] | None:
        """The devices of a kind; None while nobody has looked."""
        return self._lists.get(key)
