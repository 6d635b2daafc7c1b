"""Chooses a camera, microphone or loudspeaker by name, and follows what is plugged in."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.settings import Device, DeviceChoice
from app.ui.device_lists import DeviceLists
from app.ui.preferences import Preferences
from app.ui.widgets.choices import Choices

SYSTEM = DeviceChoice()
"""Whatever the system has chosen."""


class DevicePicker(Choices):
    """A list of the devices of one kind; what is chosen is remembered at once."""

    def __init__(
        self,
        setting: Device,
        preferences: Preferences,
        lists: DeviceLists,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._preferences = preferences
        self._lists = lists
        self._choices: list[DeviceChoice] = []
        self._open = False
        self.activated.connect(self._chosen)
        preferences.changed.connect(self._follow)
        lists.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Fill the list anew, in the language of now; an open one when it is closed."""
        if self._open:
            return
        key = self._setting.key
        remembered = self._preferences.get(self._setting)
        known = self._lists.known(key)
        self._choices = [SYSTEM, *known]
        names = [self._automatic(), *_told_apart(known)]
        at = _find(remembered, self._choices)
        if at is None:
            self._choices.append(remembered)
            names.append(self._absent(remembered, looked=self._lists.connected(key) is not None))
            at = len(names) - 1
        self._fill(names, at)

    def showPopup(self) -> None:
        """Open the list. It keeps what it shows: nothing may move under the hand."""
        super().showPopup()
        self.view().installEventFilter(self)
        self._open = self.view().isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the list close, in whatever way."""
        if event.type() == QEvent.Type.Hide and self._open:
            self._open = False
            # Qt takes the row that was chosen only after the list has been closed.
            QTimer.singleShot(0, self, self.retranslate)
        return super().eventFilter(watched, event)

    def _automatic(self) -> str:
        """The system's choice, with its name: whoever has two headsets wants to know which."""
        usual = self._lists.usual(self._setting.key)
        return self.tr("Automatic: {name}").format(name=usual) if usual else self.tr("Automatic")

    def _absent(self, device: DeviceChoice, *, looked: bool) -> str:
        name = device.name or self.tr("Unknown device")
        return self.tr("{name} (not connected)").format(name=name) if looked else name

    def _fill(self, names: list[str], at: int) -> None:
        if names == [self.itemText(row) for row in range(self.count())]:
            self.setCurrentIndex(at)
            return
        self.blockSignals(True)
        self.clear()
        self.addItems(names)
        self.setCurrentIndex(at)
        self.blockSignals(False)

    def _chosen(self, row: int) -> None:
        self._preferences.set(self._setting, self._choices[row])

    def _follow(self, key: str) -> None:
        if key == self._setting.key:
            self.retranslate()


def _find(wanted: DeviceChoice, choices: Sequence[DeviceChoice]) -> int | None:
    """Row of a device; by its id, for names change with the language of the system."""
    ids = [choice.id for choice in choices]
    return ids.index(wanted.id) if wanted.id in ids else None


def _told_apart(devices: Sequence[DeviceChoice]) -> list[str]:
    """Names, with a number behind those that two devices share."""
    shared = Counter(device.name for device in devices)
    seen: Counter[str] = Counter()
    names = []
    for device in devices:
        seen[device.name] += 1
        again = shared[device.name] > 1
        names.append(f"{device.name} ({seen[device.name]})" if again else device.name)
    return names
