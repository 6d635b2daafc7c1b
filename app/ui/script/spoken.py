"""Sentences to say aloud, large enough to be read while one looks into the camera."""

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from app.language import NAMES
from app.ui.theme.tokens import READING_WIDTH, Space, TextRole, font_for
from app.ui.widgets.breaking import pieces
from app.ui.widgets.group import Group
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

COLUMN = 46
"""Least width of a column, in average characters of body text, for two languages side by side."""

LINE = 18
"""Average characters that a line of spoken text has at least, before it is set smaller."""

STEP_POINTS = 0.5

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)

Said = list[tuple[str, tuple[str, ...]]]
"""Sentences by language, as the conductor gives them."""


class SpokenText(Text):
    """As large as its role, or as the longest word leaves room for; never below body text."""

    def __init__(self, text: str, role: TextRole, language: str = "") -> None:
        self._large = role
        super().__init__(text, role)
        if language:
            # What a screen reader takes its voice from.
            self.setLocale(QLocale(language))

    def setText(self, text: str) -> None:
        """Set the text, in the size that it fits in."""
        super().setText(text)
        self._follow_font()

    def hasHeightForWidth(self) -> bool:
        """It is as high as its lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at this width, px, in the size that fits there: not in the size of now."""
        room = QRect(0, 0, max(1, width), 100_000)
        metrics = QFontMetrics(self._fitting(width))
        return metrics.boundingRect(room, _WRAPPED, QLabel.text(self)).height()

    def sizeHint(self) -> QSize:
        """As wide as the text in its largest size, up to a readable line."""
        longest = QFontMetrics(QApplication.font()).averageCharWidth() * READING_WIDTH
        whole = _whole(self.text(), font_for(self._large, QApplication.font()))
        width = max(self.minimumSizeHint().width(), min(whole, longest))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word in body text."""
        body = QApplication.font()
        return QSize(_longest(self.text(), body), QFontMetrics(body).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._follow_font()

    def _follow_font(self) -> None:
        font = self._fitting(self.contentsRect().width())
        if font != self.font():
            self.setFont(font)

    def _fitting(self, room: int) -> QFont:
        font, least = font_for(self._large, QApplication.font()), QApplication.font()
        while font.pointSizeF() > least.pointSizeF() and _needs(self.text(), font) > room > 0:
            font.setPointSizeF(max(least.pointSizeF(), font.pointSizeF() - STEP_POINTS))
        return font


def _longest(text: str, font: QFont) -> int:
    return max(map(QFontMetrics(font).horizontalAdvance, pieces(text)), default=0) + 2


def _needs(text: str, font: QFont) -> int:
    """Width that the text is read well in: its longest word, and a few words on a line."""
    line = min(QFontMetrics(font).averageCharWidth() * LINE, _whole(text, font))
    return max(_longest(text, font), line)


def _whole(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 2


class SpokenBlock(Reflow):
    """One column, or two languages beside each other where there is room."""

    def __init__(self, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(self._two_columns, gap=(Space.WIDE, Space.LARGE), parent=parent)
        self._role = TextRole.SPOKEN_SMALL if compact else TextRole.SPOKEN
        self._said: Said = []
        self._columns: list[QWidget] = []
        self.hide()

    @property
    def said(self) -> Said:
        """What is shown: sentences by language."""
        return self._said

    def first_sentence(self) -> str:
        """The sentence that is said first; empty if there is none."""
        return next((line for _, lines in self._said for line in lines), "")

    def show_said(self, said: Said) -> None:
        """Show these sentences; without any it is not there."""
        said = [(language, lines) for language, lines in said if lines]
        if said == self._said:
            return
        self._said = said
        for column in self._columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        named = len(said) > 1
        self._columns = [self._column(one, lines, named=named) for one, lines in said]
        for column in self._columns:
            self.add(column, 1)
            column.show()
        self.setVisible(bool(said))
        self.arrange()

    def _column(self, language: str, lines: tuple[str, ...], *, named: bool) -> QWidget:
        column = Group(spacing=Space.SMALL)
        column.setLocale(QLocale(language))
        column.setAccessibleName(NAMES.get(language, language))
        if named:
            column.rows.addWidget(
                Text(NAMES.get(language, language), TextRole.SMALL, muted=True, wrap=False)
            )
        for line in lines:
            column.rows.addWidget(SpokenText(line, self._role, language))
        column.rows.addStretch(1)
        return column

    def _two_columns(self) -> int:
        if len(self._columns) < 2:
            return 0
        return self.fontMetrics().averageCharWidth() * COLUMN * len(self._columns)


class Labelled(QWidget):
    """A small word above what it is about; both are hidden together."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text(role=TextRole.SMALL, muted=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.HAIR)
        rows.addWidget(self._label)
        rows.addWidget(inside)
        self.hide()

    def say(self, label: str, *, is_there: bool) -> None:
        """Set the word, and show or hide both; without a word there is only what is inside."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.setVisible(is_there)
