"""A list of devices with its label."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.settings import Device
from app.ui.device_lists import DeviceLists
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space
from app.ui.widgets.device_picker import DevicePicker
from app.ui.widgets.text import Text


class LabelledPicker(QWidget):
    """The label stands before the list, or above it where there is little room."""

    def __init__(self, setting: Device, preferences: Preferences, lists: DeviceLists) -> None:
        super().__init__()
        self._label = Text(muted=True)
        self._picker = DevicePicker(setting, preferences, lists)
        self._label.setBuddy(self._picker)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._label)
        self._row.addWidget(self._picker, 1)

    def add(self, widget: QWidget) -> None:
        """Put something behind the list."""
        self._row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the label above when list and label want more room than there is."""
        super().resizeEvent(event)
        wanted = self._label.sizeHint().width() + self._picker.sizeHint().width()
        narrow = self.width() < wanted + 2 * Space.MEDIUM
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._row.setSpacing(Space.HAIR if narrow else Space.MEDIUM)

    def retranslate(self, label: str) -> None:
        """Set the label, ``&`` before its key, and the names in the list."""
        self._label.setText(label)
        self._picker.setAccessibleName(label.replace("&", ""))
        self._picker.retranslate()

    def open(self) -> None:
        """Put the keyboard here and show the list."""
        self._picker.setFocus()
        self._picker.showPopup()
