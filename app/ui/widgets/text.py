"""Text on a page: always plain text, wrapped, in one of the few sizes."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from app.ui.theme import tokens
from app.ui.theme.colours import colours
from app.ui.theme.looks import LOOKS_CHANGED
from app.ui.theme.tokens import TextRole
from app.ui.widgets.breaking import breakable, unbroken


class Text(QLabel):
    """A label of one role. ``muted`` is for what stands in second place.

    With a ``buddy`` set, ``&`` in the text marks the key that leads to it.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        muted: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._muted = muted
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        self._follow_font()
        self._follow_palette()

    def setText(self, text: str) -> None:
        """Set the text; long addresses in it may break where that is natural."""
        super().setText(breakable(text))

    def text(self) -> str:
        """The text as it was set."""
        return unbroken(super().text())

    def customEvent(self, event: QEvent) -> None:
        """Follow the application's text size and theme."""
        if event.type() == LOOKS_CHANGED:
            self._follow_font()
            self._follow_palette()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a palette that the system changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_palette()

    def sizeHint(self) -> QSize:
        """As wide as the text, up to a readable line; Qt's own guess wraps far too early."""
        hint = super().sizeHint()
        if not self.wordWrap() or not self.text():
            return hint
        metrics = self.fontMetrics()
        longest = metrics.averageCharWidth() * tokens.READING_WIDTH
        wanted = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        width = max(self.minimumSizeHint().width(), min(wanted + 1, longest))
        return QSize(width, self.heightForWidth(width))

    def _follow_font(self) -> None:
        if self._role is not TextRole.BODY:
            self.setFont(tokens.font_for(self._role, QApplication.font()))

    def _follow_palette(self) -> None:
        theme = colours(QApplication.palette())
        wanted = theme.muted if self._muted else theme.text
        if self.palette().color(QPalette.ColorRole.WindowText) == wanted:
            return
        palette = QPalette()
        if self._muted:
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
        self.setPalette(palette)
