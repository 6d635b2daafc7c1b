"""The camera's part of the page: the picture, what was measured, and which camera."""

from PySide6.QtWidgets import QWidget

from app.readiness.readings import CameraReading
from app.ui.equipment.device_picker import DevicePicker
from app.ui.equipment.picture_view import PictureView
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class CameraPanel(Card):
    """Picture, numbers and list of cameras."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._heading = Text(role=TextRole.HEADING)
        self.picture = PictureView()
        self._numbers = Text(muted=True)
        self.picker = DevicePicker()
        for part in (self._heading, self.picture, self._numbers, self.picker):
            self.rows.addWidget(part)
        self.rows.addStretch(1)
        self._reading = CameraReading()
        self._trouble = ""

    def show_reading(self, reading: CameraReading, trouble: str) -> None:
        """Show what was measured; ``trouble`` says why there is no picture (translated)."""
        self._reading, self._trouble = reading, trouble
        self._show()

    def show_nothing(self) -> None:
        """Drop the picture: the camera was let go of."""
        self.show_reading(CameraReading(), "")
        self.picture.show_words("")

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Camera"))
        self.picker.set_label(self.tr("&Camera in use"))
        self.picture.setAccessibleName(self.tr("Camera picture, mirrored"))
        self._show()

    def _show(self) -> None:
        reading = self._reading
        self._numbers.setText(self._numbers_text())
        if reading.error:
            self.picture.show_words(self._trouble)
        elif not self.picture.showing:
            self.picture.show_words(self.tr("The camera is starting…"))

    def _numbers_text(self) -> str:
        reading = self._reading
        if reading.error or not reading.frames:
            return " "
        size = self.tr("{width} × {height}").format(width=reading.width, height=reading.height)
        if reading.seconds < 2:
            return size
        rate = self.tr("{fps} pictures a second").format(fps=round(reading.fps))
        return self.tr("{size}, {rate}. You see yourself as in a mirror.").format(
            size=size, rate=rate
        )
