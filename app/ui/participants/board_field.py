"""One field for everything: a name and Enter, or a whole list that is pasted."""

from PySide6.QtCore import QMimeData, QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme.tokens import target_size

LONGEST_NAMES = 100_000
"""Characters that the field takes: as many as a list may have, so that none is cut unseen."""

_BREAKS = ("\n", "\r", "\t", "\u2028", "\u2029")


def copied() -> QMimeData | None:
    """Return what was copied last; None where nothing ever was, whatever the types say."""
    return QGuiApplication.clipboard().mimeData()


class NameField(QLineEdit):
    """A line for names. What has several lines, or is a file, is handed on instead.

    Signals:
        pasted(object): the ``QMimeData`` of a whole list.
    """

    pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_NAMES)
        # The panel takes what is dropped, wherever that is.
        self.setAcceptDrops(False)
        self.textChanged.connect(self._on_text)

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), target_size(self.font())))

    def minimumSizeHint(self) -> QSize:
        """May become narrow, never low."""
        width = self.fontMetrics().averageCharWidth() * 12
        return QSize(width, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a whole list on; anything else is typed."""
        if event.matches(QKeySequence.StandardKey.Paste) and _is_whole(copied()):
            self.pasted.emit(copied())
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        """Hand on a list that came another way, such as by the menu of the field."""
        if any(sign in text for sign in _BREAKS):
            self.forget()
            mime = QMimeData()
            mime.setText(text)
            self.pasted.emit(mime)

    def forget(self) -> None:
        """Empty it. Not by ``clear``, which could be undone."""
        self.setText("")


def _is_whole(mime: QMimeData | None) -> bool:
    if mime is None:
        return False
    return mime.hasUrls() or any(sign in mime.text().strip() for sign in _BREAKS)
