"""A line to write in that lets no identity number be seen: it is covered before it is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.meeting.covering import covered_typed
from app.ui.participants.covering import NameCover
from app.ui.theme.looks import LOOKS_CHANGED
from app.ui.theme.tokens import target_size

FEWEST_DIGITS = 6
"""No identity number has fewer; until then nothing has to be looked for."""

DOT = "•"
"""What covers a digit: the next one may belong to the same number."""


class CarefulField(QLineEdit):
    """Typed, pasted or dropped: a number that could be somebody's becomes dots at once.

    Signals:
        caught: a number was covered.
    """

    caught = Signal()

    def __init__(self, cover: NameCover, longest: int, parent: QWidget | None = None) -> None:
        """``longest`` is how many characters it takes."""
        super().__init__(parent)
        self._cover = cover
        self._beside: Sequence[QLineEdit] = (self,)
        self.setMaxLength(longest)
        self._follow_font()
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._look_again)
        cover.changed.connect(self.cover)
        self.cover()

    def set_beside(self, fields: Sequence[QLineEdit]) -> None:
        """These are filled in together: one of them is left empty while another is not."""
        self._beside = fields

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what was written with Enter; where nothing was, Enter is for what is around."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not any(field.text() for field in self._beside):
            event.ignore()
            return
        super().keyPressEvent(event)
        if is_enter:
            event.accept()

    def cover(self) -> None:
        """Show dots while names are hidden."""
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Password if self._cover.is_on else mode.Normal)

    def forget(self) -> None:
        """Take away what stands here, so that it cannot be taken back either."""
        # Not ``clear``, which could be undone.
        self.setText("")

    def is_caught(self) -> bool:
        """Whether there is an identity number in what stands here; it is covered then."""
        return self._catch(self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Stay large enough to hit."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_font()

    def customEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == LOOKS_CHANGED:
            self._follow_font()

    def _follow_font(self) -> None:
        self.setMinimumHeight(target_size(self.font()))

    def _on_text(self, text: str) -> None:
        digits = sum(one.isdecimal() or one == DOT for one in text)
        if digits >= FEWEST_DIGITS and self._catch(text):
            self.caught.emit()

    @Slot()
    def _look_again(self) -> None:
        if self.is_caught():
            self.caught.emit()

    def _catch(self, text: str) -> bool:
        shown = covered_typed(text)
        if shown == text:
            return False
        place = self.cursorPosition()
        self.blockSignals(True)
        self.setText(shown)
        self.blockSignals(False)
        self.setCursorPosition(place)
        return True
