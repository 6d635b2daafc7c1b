"""What comes on paper, as a document of plain text: nothing in it is ever read as markup."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from app.ui.theme.colours import LIGHT

BODY_POINTS = 10.0
SMALL_POINTS = 8.5
NUMBER_POINTS = 14.0
HEADING_POINTS = 13.0
STEP_INDENT = 24.0
"""How far steps stand in behind their numbers, px at 96 dpi; Qt scales it to the paper."""


BOX_INDENT = 17.0
"""How far a line stands in behind its box, px at 96 dpi."""

BOX = "\u25a1"
"""An empty box."""

TIPS = 4.0
"""Room above the first and below the last line of a page, px at 96 dpi."""


KEPT = QTextFormat.Property.UserProperty.value
"""A paragraph with this property stands on the same page as the next one."""


class Sheet:
    """A document that grows by headings, lines and steps; ``done`` ends what belongs together."""

    def __init__(self, family: str) -> None:
        self.document = QTextDocument()
        self._leave_room()
        self.document.setUseDesignMetrics(True)
        self.document.setDefaultFont(QFont(family, round(BODY_POINTS)))
        self._cursor = QTextCursor(self.document)
        self._is_empty = True

    def heading(self, text: str) -> None:
        """What a part of the sheet is about."""
        self._block(text, _letters(HEADING_POINTS, QFont.Weight.DemiBold), above=18.0)

    def title(self, text: str) -> None:
        """What the lines below it are about."""
        self._block(text, _letters(BODY_POINTS, QFont.Weight.DemiBold), above=10.0)

    def line(
        self,
        text: str,
        *,
        strong: bool = False,
        muted: bool = False,
        slanting: bool = False,
        points: float = BODY_POINTS,
    ) -> None:
        """A paragraph; an empty text is none."""
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        if text:
            letters = _letters(points, weight, LIGHT.muted if muted else LIGHT.text)
            letters.setFontItalic(slanting)
            self._block(text, letters, above=2.0 if muted else 4.0)

    def steps(self, steps: Sequence[str]) -> None:
        """Numbered, when there are several."""
        for number, step in enumerate(steps, start=1):
            if len(steps) == 1:
                self.line(step)
            else:
                self._step(number, step)

    def boxes(self, lines: Sequence[str], points: float = BODY_POINTS) -> None:
        """Each behind a box that is ticked by hand."""
        for line in lines:
            self._marked(BOX, line, points, BOX_INDENT)

    def pair(self, strong: str, muted: str, points: float = BODY_POINTS) -> None:
        """A paragraph that begins in bold letters."""
        self._block(strong, _letters(points, QFont.Weight.DemiBold), above=6.0)
        if muted:
            self._cursor.insertText(f"   {muted}", _letters(BODY_POINTS, ink=LIGHT.muted))

    def done(self) -> None:
        """What follows may stand on another page."""
        form = self._cursor.blockFormat()
        form.clearProperty(KEPT)
        self._cursor.setBlockFormat(form)

    def _leave_room(self) -> None:
        """Else the ring of an å on top of a page shows at the end of the page before."""
        frame = self.document.rootFrame()
        form = frame.frameFormat()
        form.setMargin(0)
        form.setTopMargin(TIPS)
        form.setBottomMargin(TIPS)
        frame.setFrameFormat(form)

    def _step(self, number: int, step: str) -> None:
        self._marked(f"{number}.", step, BODY_POINTS, STEP_INDENT)

    def _marked(self, mark: str, text: str, points: float, indent: float) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(0.0 if self._is_empty else 4.0)
        form.setLeftMargin(indent)
        form.setTextIndent(-indent)
        tab = QTextOption.Tab(indent, QTextOption.TabType.LeftTab)
        form.setTabPositions([tab])
        self._put(f"{mark}\t{text}", form, _letters(points))

    def _block(self, text: str, letters: QTextCharFormat, above: float) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(0.0 if self._is_empty else above)
        self._put(text, form, letters)

    def _put(self, text: str, form: QTextBlockFormat, letters: QTextCharFormat) -> None:
        form.setProperty(KEPT, True)
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
