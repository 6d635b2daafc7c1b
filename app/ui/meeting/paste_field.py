"""Takes a pasted or dropped invitation, and shows it with everything private covered."""

from pathlib import Path
from typing import cast

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

from app.ui.ordinary_file import beginning_of
from app.ui.theme.tokens import Space

_TYPES = {"text/calendar": "ics", "message/rfc822": "eml", "text/html": "html"}
"""Richer than plain text, the best first, each with the ending of such a file: they tell where a
link really leads."""

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

    def can_paste(self) -> bool:
        """Tell whether something was copied that may hold an invitation."""
        # There is none at all where nothing was ever copied, whatever the types say.
        copied = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        return copied is not None and self.canInsertFromMimeData(copied)

    def paste_now(self) -> None:
        """Take what was copied."""
        if self.can_paste():
            self.take(QGuiApplication.clipboard().mimeData())

    def open_file(self, path: Path) -> None:
        """Read a file and hand it on."""
        data = beginning_of(path)
        if data is None:
            self.unreadable.emit()
        else:
            self.given.emit(data, path.name)

    def take(self, mime: QMimeData) -> None:
        """Hand on what was pasted or dropped: a file, or the richest form of a text."""
        files = [url for url in mime.urls() if url.scheme() == "file"]
        if files:
            # A name of a computer in it would make Windows log on there.
            self.open_file(Path(files[0].toLocalFile() if not files[0].host() else ""))
            return
        for kind, ending in _TYPES.items():
            if mime.hasFormat(kind):
                self.given.emit(_whole(bytes(mime.data(kind).data()), ending), f"pasted.{ending}")
                return
        if mime.text().strip():
            self.given.emit(mime.text(), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, though the field cannot be typed in."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_now()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Anything that may hold an invitation."""
        rich = any(map(source.hasFormat, _TYPES))
        return source.hasUrls() or rich or bool(source.text().strip())

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


def _whole(data: bytes, ending: str) -> bytes:
    """Programs copy pieces of a page; as a page of its own a piece is known for what it is."""
    if ending != "html" or b"<html" in data[:2000].lower():
        return data
    return b"<html><body>" + data + b"</body></html>"
