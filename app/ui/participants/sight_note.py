"""What others see of the window when the screen is shared, and that names are hidden."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.capture_shield import CaptureShield, Shielding
from app.ui.participants.covering import NameCover
from app.ui.theme.tokens import Space
from app.ui.widgets.banner import Banner
from app.ui.widgets.text import Text


class SightNote(QWidget):
    """Two sentences, of which one is there only while names are hidden."""

    def __init__(self, cover: NameCover, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cover = cover
        self._shield: CaptureShield | None = None
        self._hidden = Banner(Verdict.COULD_NOT_BE_TESTED)
        self._seen = Text(muted=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.HAIR)
        rows.addWidget(self._hidden)
        rows.addWidget(self._seen)
        cover.changed.connect(self.retranslate)

    @property
    def sentence(self) -> str:
        """What others see."""
        return self._seen.text()

    def follow(self, shield: CaptureShield) -> None:
        """Say what this shield achieves."""
        if shield is not self._shield:
            self._shield = shield
            shield.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set every text."""
        words = self.tr("Names are hidden. F8 shows them again.")
        self._hidden.say(words if self._cover.is_on else "")
        shielding = self._shield.shielding if self._shield else Shielding.OFF
        self._seen.setText(self._words(shielding))
        self._seen.setVisible(bool(self._seen.text()))

    def _words(self, shielding: Shielding) -> str:
        if shielding is Shielding.HIDDEN:
            return self.tr("Others do not see this window when you share your screen.")
        if shielding is Shielding.BLACK:
            return self.tr("When you share your screen, others see a black area here.")
        # Where names are hidden already, nobody need be told to hide them.
        if shielding is Shielding.OFF or self._cover.is_on:
            return ""
        return self.tr(
            "This computer cannot keep the window out of a shared screen. Hide the names with F8 "
            "before you share."
        )
