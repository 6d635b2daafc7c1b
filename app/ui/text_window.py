"""A window to read a longer text in, such as a licence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from app.ui.theme.tokens import Space


class TextWindow(QDialog):
    """Shows a text that can be read, selected and copied, and not changed.

    ``markdown`` sets headings and tables; tags in it are shown as they are typed.
    """

    def __init__(
        self, title: str, text: str, parent: QWidget | None = None, *, markdown: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = QTextEdit()
        if markdown:
            features = QTextDocument.MarkdownFeature
            self._text.document().setMarkdown(  # allowed: files of our own only
                text, features.MarkdownDialectGitHub | features.MarkdownNoHTML
            )
        else:
            self._text.setPlainText(text)
        self._text.document().setDocumentMargin(Space.MEDIUM)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
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
