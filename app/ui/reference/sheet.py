"""What comes on paper, as a document of plain text: nothing in it is ever read as markup."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from app.ui.theme.colours import LIGHT

BODY_POINTS = 10.0
SMALL_POINTS = 8.5
NUMBER_POINTS = 14.0
HEADING_POINTS = 13.0
STEP_INDENT = 24.0
"""How far steps stand in behind their numbers, px at 96 dpi; Qt scales it to the paper."""


class Sheet:
    """A document that grows by headings, lines and steps."""

    def __init__(self, family: str) -> None:
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)
        self.document.setDefaultFont(QFont(family, round(BODY_POINTS)))
        self._cursor = QTextCursor(self.document)
        self._is_empty = True

    def heading(self, text: str, points: float = HEADING_POINTS) -> None:
        """A heading; it stays with what stands below it as far as the page allows."""
        self._block(text, _letters(points, QFont.Weight.DemiBold), above=14.0, below=3.0)

    def line(
        self, text: str, *, strong: bool = False, muted: bool = False, points: float = BODY_POINTS
    ) -> None:
        """A paragraph; an empty text is none."""
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        if text:
            ink = LIGHT.muted if muted else LIGHT.text
            self._block(text, _letters(points, weight, ink), above=2.0 if muted else 4.0)

    def steps(self, steps: Sequence[str]) -> None:
        """Numbered, when there are several."""
        for number, step in enumerate(steps, start=1):
            if len(steps) == 1:
                self.line(step)
            else:
                self._step(number, step)

    def _step(self, number: int, step: str) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(4.0)
        form.setLeftMargin(STEP_INDENT)
        form.setTextIndent(-STEP_INDENT)
        tab = QTextOption.Tab(STEP_INDENT, QTextOption.TabType.LeftTab)
        form.setTabPositions([tab])
        self._put(f"{number}.\t{step}", form, _letters(BODY_POINTS))

    def _block(self, text: str, letters: QTextCharFormat, above: float, below: float = 0.0) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(0.0 if self._is_empty else above)
        form.setBottomMargin(below)
        self._put(text, form, letters)

    def _put(self, text: str, form: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._is_empty:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._is_empty = False
        self._cursor.insertText(text, letters)


def _letters(
    points: float, weight: QFont.Weight = QFont.Weight.Normal, ink: QColor = LIGHT.text
) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontPointSize(points)
    letters.setFontWeight(weight)
    letters.setForeground(ink)
    return letters
