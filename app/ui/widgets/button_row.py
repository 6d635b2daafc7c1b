"""Buttons beside each other, and below each other where there is no room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from app.ui.theme.tokens import Space


class ButtonRow(QWidget):
    """Buttons of one thing, left aligned."""

    def __init__(self, buttons: list[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.SMALL)
        for button in buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest button: the others can go below."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self._row.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        """Look again when a word or the text size has changed."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose beside or below."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        wanted = sum(button.sizeHint().width() for button in shown)
        wanted += Space.SMALL * max(0, len(shown) - 1)
        directions = QBoxLayout.Direction
        beside = wanted <= self.width()
        direction = directions.LeftToRight if beside else directions.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
