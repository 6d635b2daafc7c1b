"""A heading that opens and closes: what nobody needs to read stands below it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Button


class Fold(QWidget):
    """Rows below a button that shows and hides them. It is hidden itself while it has no rows.

    Signals:
        toggled(bool): it was opened or closed.
    """

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = _Header()
        self.button.setFlat(True)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self._inside = QWidget()
        self.rows = QVBoxLayout(self._inside)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(Space.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._inside)
        self._words = ""
        self._inside.hide()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether its rows are seen."""
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the rows."""
        self.button.setChecked(is_open)

    def set_words(self, words: str) -> None:
        """Say what is inside, translated; without words there is nothing inside."""
        self._words = words
        self.button.setText(words)
        self._say_state()
        self.setVisible(bool(words))

    def _on_toggled(self, is_open: bool) -> None:
        held = any(inside.hasFocus() for inside in self._inside.findChildren(QWidget))
        if held and not is_open:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._inside.setVisible(is_open)
        self.button.set_icon_name("chevron_down" if is_open else "chevron_right")
        self._say_state()
        self.toggled.emit(is_open)

    def _say_state(self) -> None:
        # Qt tells assistive technology "checked", which says little of a fold.
        state = self.tr("shown") if self.is_open else self.tr("hidden")
        self.button.setAccessibleName(f"{self._words}, {state}" if self._words else "")


class _Header(Button):
    def __init__(self) -> None:
        super().__init__("", "chevron_right")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(Space.SMALL, 0)
