"""Takes a pasted or dropped invitation, and shows it with everything private covered."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme.tokens import Space

BIGGEST = 5_000_001
"""Bytes read of a dropped file: one more than is accepted, so that it is known to be too large."""

_TYPES = ("text/calendar", "message/rfc822", "text/html")
"""Richer than plain text, the best first: they tell where a link really leads."""

LINES = 5
"""Lines of the text that are seen at once."""


class PasteField(QPlainTextEdit):
    """A field that is pasted into as a whole. It is never typed in, and keeps no undo.

    Signals:
        given(object, str): the bytes of the text or file, and its name (empty for a text).
        unreadable: what was dropped is no file that can be opened.
    """

    given = Signal(object, str)
    unreadable = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._follow_font()

    def changeEvent(self, event: QEvent) -> None:
        """Stay as many lines high when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_font()

    def _follow_font(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 2 * Space.SMALL)

    def show_text(self, text: str) -> None:
        """Show a text; it must be covered already."""
        self.setPlainText(text)

    def paste_now(self) -> None:
        """Take what was copied."""
        self.take(QGuiApplication.clipboard().mimeData())

    def open_file(self, path: Path) -> None:
        """Read a file and hand it on."""
        try:
            with path.open("rb") as file:
                data = file.read(BIGGEST)
        except OSError:
            self.unreadable.emit()
            return
        self.given.emit(data, path.name)

    def take(self, mime: QMimeData) -> None:
        """Hand on what was pasted or dropped: a file, or the richest form of a text."""
        local = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if local:
            self.open_file(Path(local[0]))
            return
        for kind in _TYPES:
            if mime.hasFormat(kind):
                self.given.emit(bytes(mime.data(kind).data()), f".{kind.rpartition('/')[2]}")
                return
        if mime.hasText():
            self.given.emit(mime.text(), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, though the field cannot be typed in."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_now()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Anything that may hold an invitation."""
        return source.hasUrls() or source.hasText() or any(map(source.hasFormat, _TYPES))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome it; a field that is read only would turn it away."""
        if self.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Welcome it anywhere in the field."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it; the file stays where it was."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(event.mimeData())
