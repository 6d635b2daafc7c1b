"""A box to tick whose words may take several lines."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme import tokens
from app.ui.theme.tokens import Space
from app.ui.widgets.text import Text


class Tick(QWidget):
    """A box and its words; pressing either ticks it.

    Signals:
        toggled(bool): it was ticked or not.
    """

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Box()
        self._words = Text()
        self._words.setBuddy(self.box)
        self.box.toggled.connect(self.toggled)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, words: str) -> None:
        """Say what is ticked; ``&`` marks its key."""
        self._words.setText(words)
        self.box.setAccessibleName(words.replace("&", ""))

    @property
    def is_ticked(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def set_ticked(self, is_ticked: bool) -> None:
        """Tick it, or not."""
        self.box.setChecked(is_ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Words belong to their box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.box.click()


class _Box(QCheckBox):
    """The box alone, large enough to hit."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint, side = super().sizeHint(), tokens.SMALLEST_TARGET
        return QSize(max(hint.width(), side), max(hint.height(), side))

    def hitButton(self, pos: QPoint) -> bool:
        """All of it may be pressed."""
        return self.rect().contains(pos)
