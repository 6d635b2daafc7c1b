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
        self._usual: dict[str, str] = {}
        self._stale: set[str] = set()

    def tell(self, key: str, devices: Sequence[DeviceChoice], usual: str = "") -> None:
        """Say which devices of a kind are connected now; names may be any text at all.

        ``usual`` is the name of the one that the system chooses, empty if it does not say.
        """
        named = tuple(
            DeviceChoice(device.id, plain(device.name, LONGEST_NAME)) for device in devices
        )
        usual = plain(usual, LONGEST_NAME)
        known = (self._lists.get(key), self._usual.get(key)) == (named, usual)
        if not known or key in self._stale:
            self._lists[key], self._usual[key] = named, usual
            self._stale.discard(key)
            self.changed.emit(key)

    def went_stale(self) -> None:
        """Nobody looks any more: what is known stays to choose from, but is nothing of now."""
        news = [key for key in self._lists if key not in self._stale]
        self._stale.update(news)
        for key in news:
            self.changed.emit(key)

    def usual(self, key: str) -> str:
        """Name of the device that the system chooses now, empty if it is not known."""
        return "" if key in self._stale else self._usual.get(key, "")

    def connected(self, key: str) -> tuple[DeviceChoice, ...] | None:
        """The devices of a kind that are connected now; None while nobody looks."""
        return None if key in self._stale else self._lists.get(key)

    def known(self, key: str) -> tuple[DeviceChoice, ...]:
        """The devices of a kind that were connected when somebody last looked."""
        return self._lists.get(key, ())
