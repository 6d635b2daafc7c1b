"""The camera's part of the page: the picture, what was measured, and which camera."""

from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings import CameraReading
from app.settings import CAMERA
from app.ui.device_lists import DeviceLists
from app.ui.equipment.labelled_picker import LabelledPicker
from app.ui.equipment.picture_view import PictureView
from app.ui.equipment.tips_fold import TipsFold
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class CameraPanel(Card):
    """Picture, numbers and list of cameras."""

    def __init__(self, preferences: Preferences, lists: DeviceLists) -> None:
        super().__init__(spacing=Space.SMALL)
        self._heading = Text(role=TextRole.HEADING)
        self.picture = PictureView()
        self._numbers = Text(muted=True)
        self.picker = LabelledPicker(CAMERA, preferences, lists)
        self.tips = TipsFold()
        for part in (self._heading, self.picture, self._numbers, self.picker, self.tips):
            self.rows.addWidget(part)
        self.rows.addStretch(1)
        self._reading = CameraReading()
        self._trouble = ""

    def show_reading(self, reading: CameraReading, trouble: str) -> None:
        """Show what was measured; ``trouble`` says why there is no picture (translated).

        Without a trouble and without a picture the camera is starting.
        """
        self._reading, self._trouble = reading, trouble
        self._show()

    def forget_picture(self) -> None:
        """Drop the picture: the last camera's must not stand for the next one's."""
        self.picture.show_words("")
        self.show_reading(CameraReading(), "")

    @property
    def numbers(self) -> str:
        """What the page says was measured."""
        return self._numbers.text()

    def show_nothing(self) -> None:
        """Show neither picture nor words: the camera was let go of."""
        self.forget_picture()
        self.picture.show_words("")

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Camera"))
        self.tips.retranslate()
        self.picker.retranslate(self.tr("&Camera in use"))
        self.picture.setAccessibleName(self.tr("Camera picture, mirrored"))
        self._show()

    def _show(self) -> None:
        self._numbers.setText(self._numbers_text())
        self._numbers.setVisible(bool(self._numbers.text()))
        if self._reading.error or not self.picture.showing:
            self.picture.show_words(self._trouble or self._words_without_picture())

    def _words_without_picture(self) -> str:
        if self._reading.frames >= DEFAULT_LIMITS.camera.min_frames:
            return self.tr("The camera works, but its picture cannot be shown here.")
        return self.tr("The camera is starting…")

    def _numbers_text(self) -> str:
        reading = self._reading
        if reading.error or not reading.frames:
            return ""
        size = self.tr("{width} × {height}").format(width=reading.width, height=reading.height)
        if reading.seconds < 2:
            return size
        rate = self.tr("{fps} pictures a second").format(fps=round(reading.fps))
        return self.tr("{size}, {rate}, mirrored").format(size=size, rate=rate)
