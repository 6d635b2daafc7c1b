"""Quiet lines above the page: what is worth knowing and asks for nothing."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.announce import announce
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.card import Tinted
from app.ui.widgets.marks import Mark
from app.ui.widgets.text import Text


class Notice(Tinted):
    """One line with a button that puts it away."""

    dismissed = Signal(str)

    def __init__(self, key: str, text: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._say = text
        self._text = Text()
        self._away = IconButton("close")
        self._away.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.HAIR, Space.HAIR, Space.HAIR)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(Mark("info"))
        row.addWidget(self._text, 1)
        row.addWidget(self._away)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of now."""
        self._text.setText(self._say())
        self._away.set_name(self.tr("Dismiss"))
        self._away.setAccessibleDescription(self._say())
        self.setAccessibleName(self._say())

    def _dismiss(self) -> None:
        self.dismissed.emit(self.key)


class Notices(QWidget):
    """The lines that have not been put away, oldest first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Notice] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.HAIR)
        self.hide()

    def add(self, key: str, text: Callable[[], str]) -> None:
        """Show a line; ``text`` gives it in the language of now. The same key shows once."""
        if key in self._shown:
            self._shown[key].retranslate()
            return
        notice = Notice(key, text)
        notice.dismissed.connect(self.remove)
        self._shown[key] = notice
        self._rows.addWidget(notice)
        self.show()
        announce(self, text())
        self.changed.emit()

    def remove(self, key: str) -> None:
        """Put a line away, when its cause has gone or the user wants so."""
        notice = self._shown.pop(key, None)
        if notice is None:
            return
        self._rows.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._shown))
        self.changed.emit()

    def retranslate(self) -> None:
        """Say all of it in the language of now."""
        self.setAccessibleName(self.tr("Notices"))
        for notice in self._shown.values():
            notice.retranslate()

    @property
    def keys(self) -> list[str]:
        """Keys of the lines on show."""
        return list(self._shown)
