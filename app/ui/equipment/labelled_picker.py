"""A list of devices under its label."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import Device
from app.ui.device_lists import DeviceLists
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space
from app.ui.widgets.device_picker import DevicePicker
from app.ui.widgets.text import Text


class LabelledPicker(QWidget):
    """Label above, list below; ``open`` brings the keyboard here."""

    def __init__(self, setting: Device, preferences: Preferences, lists: DeviceLists) -> None:
        super().__init__()
        self._label = Text(muted=True)
        self._picker = DevicePicker(setting, preferences, lists)
        self._label.setBuddy(self._picker)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._label)
        column.addWidget(self._picker)

    def retranslate(self, label: str) -> None:
        """Set the label, ``&`` before its key, and the names in the list."""
        self._label.setText(label)
        self._picker.setAccessibleName(label.replace("&", ""))
        self._picker.retranslate()

    def open(self) -> None:
        """Put the keyboard here and show the list."""
        self._picker.setFocus()
        self._picker.showPopup()
