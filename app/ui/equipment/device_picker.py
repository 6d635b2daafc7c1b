"""A list of the devices there are, and the system's own choice; the choice is remembered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.capture.devices import Device
from app.settings import DeviceChoice
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Choices
from app.ui.widgets.text import Text


class DevicePicker(QWidget):
    """Label and list.

    Signals:
        chosen(DeviceChoice): the person chose another device.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._devices: tuple[Device, ...] = ()
        self._choice = DeviceChoice()
        self._label = Text(muted=True)
        self.choices = Choices()
        self._label.setBuddy(self.choices)
        self.choices.activated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._label)
        column.addWidget(self.choices)

    def set_label(self, words: str) -> None:
        """Name the list."""
        self._label.setText(words)
        self.choices.setAccessibleName(words.replace("&", ""))
        self._fill()

    def show_devices(self, devices: Sequence[Device]) -> None:
        """Offer these devices."""
        if tuple(devices) != self._devices:
            self._devices = tuple(devices)
            self._fill()

    def show_choice(self, choice: DeviceChoice) -> None:
        """Show what is chosen; an empty id is the system's choice."""
        if choice != self._choice:
            self._choice = choice
            self._fill()

    def open(self) -> None:
        """Put the keyboard here and show the list."""
        self.choices.setFocus()
        self.choices.showPopup()

    def _fill(self) -> None:
        blocked = self.choices.blockSignals(True)
        self.choices.clear()
        self.choices.addItem(self._usual(), DeviceChoice())
        for device in self._devices:
            name = device.name or self.tr("Device without a name")
            self.choices.addItem(name, DeviceChoice(device.id, device.name))
        ids = [device.id for device in self._devices]
        if self._choice.id and self._choice.id not in ids:
            missing = self.tr("{device} (not connected)").format(device=self._choice.name)
            self.choices.addItem(missing, self._choice)
        self.choices.setCurrentIndex(self._index_of(self._choice.id))
        self.choices.blockSignals(blocked)
        self.choices.setToolTip(self.choices.currentText())

    def _usual(self) -> str:
        name = next((device.name for device in self._devices if device.default), "")
        if not name:
            return self.tr("Chosen by the system")
        return self.tr("Chosen by the system: {device}").format(device=name)

    def _index_of(self, identity: str) -> int:
        choices = (self.choices.itemData(index) for index in range(self.choices.count()))
        return next((at for at, choice in enumerate(choices) if choice.id == identity), 0)

    def _on_activated(self, index: int) -> None:
        self._choice = self.choices.itemData(index)
        self.chosen.emit(self._choice)
