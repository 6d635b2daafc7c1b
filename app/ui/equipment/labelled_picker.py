"""A list of devices with its label."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.settings import Device
from app.ui.device_lists import DeviceLists
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space
from app.ui.widgets.device_picker import DevicePicker
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text


class LabelledPicker(Reflow):
    """The label stands before the list, or above it where there is little room."""

    def __init__(self, setting: Device, preferences: Preferences, lists: DeviceLists) -> None:
        super().__init__(gap=(Space.MEDIUM, Space.HAIR))
        self._label = Text(muted=True)
        self._picker = DevicePicker(setting, preferences, lists)
        self._label.setBuddy(self._picker)
        self._beside_list = QHBoxLayout()
        self._beside_list.setSpacing(Space.SMALL)
        self._beside_list.addWidget(self._picker, 1)
        self.add(self._label)
        self.add(self._beside_list, 1)

    def add_behind(self, widget: QWidget) -> None:
        """Put something behind the list."""
        self._beside_list.addWidget(widget)

    def retranslate(self, label: str) -> None:
        """Set the label, ``&`` before its key, and the names in the list."""
        self._label.setText(label)
        self._picker.setAccessibleName(label.replace("&", ""))
        self._picker.retranslate()

    def open(self) -> None:
        """Put the keyboard here and show the list."""
        self._picker.setFocus()
        self._picker.showPopup()
