"""A window to read a longer text in, such as a licence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.theme.tokens import Space


class TextWindow(QDialog):
    """Shows a text that can be read, selected and copied, and not changed."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        # Without this flag the keyboard could neither scroll nor select.
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._text.setAccessibleName(title)
        self._text.setTabChangesFocus(True)
        self._text.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[Space.LARGE] * 4)
        column.setSpacing(Space.LARGE)
        column.addWidget(self._text)
        column.addWidget(buttons)
        unit = self.fontMetrics()
        self.resize(unit.averageCharWidth() * 88, unit.height() * 28)
