"""Lays what belongs together out in two columns on pages: a step is never torn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QTextDocument

from app.ui.reference.paper import POINTS_PER_INCH, font_of, laid_out, painted
from app.ui.reference.sheet import BODY_POINTS, SMALL_POINTS, Sheet
from app.ui.theme.colours import LIGHT

MARGIN_MM = 11.0
"""Narrower than that of other sheets: a meeting is to fit on two sides of one sheet."""

COLUMNS = 2

GAP_POINTS = 16.0
"""Between columns."""

ABOVE_POINTS = 3.0
"""Above and below what belongs together."""

WRITING_POINTS = 21.0
"""Height of a line to write on by hand: about 8 mm."""


@dataclass(frozen=True, slots=True)
class Part:
    """What stands together in one column.

    Args:
        sheet: its text.
        keeps: whether the next part stands in the same column.
        ruled: whether a thin line stands above it.
    """

    sheet: Sheet
    keeps: bool = False
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class Top:
    """What stands on the first page alone, above the columns.

    Args:
        sheet: its text.
        blanks: lines to write on by hand below it, each with its labels from left to right.
    """

    sheet: Sheet
    blanks: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class _Laid:
    """A part as it is painted; the height is in dots."""

    part: Part
    document: QTextDocument
    height: float


class Pages:
    """Paints a top, then columns, with a foot on every page.

    Args:
        foot: where it comes from and when it was printed; the page's number stands beside it.
        family: the font.
    """

    def __init__(self, top: Top, parts: Sequence[Part], foot: str, family: str) -> None:
        self._top, self._parts = top, tuple(parts)
        self._family = family
        self._foot = Sheet(family)
        self._foot.line(foot, muted=True, points=SMALL_POINTS)

    def count(self, device: QPagedPaintDevice) -> int:
        """How many pages it takes on this paper."""
        return self._layout(device).count

    def paint(self, device: QPagedPaintDevice) -> bool:
        """Paint every page; return False if the device does not take it."""
        return painted(device, lambda painter: _Painting(self._layout(device), painter).paint())

    def _layout(self, device: QPagedPaintDevice) -> "_Layout":
        return _Layout(self._top, self._parts, self._foot, _Inks(device, self._family))


class _Inks:
    """The paper, in dots, and the fonts of what is no document."""

    def __init__(self, device: QPagedPaintDevice, family: str) -> None:
        self.device = device
        self.dots = device.logicalDpiY() / POINTS_PER_INCH
        self.width, self.height = float(device.width()), float(device.height())
        self.body, self.small = font_of(family, BODY_POINTS), font_of(family, SMALL_POINTS)

    def laid_out(self, sheet: Sheet, width: float) -> QTextDocument:
        return laid_out(sheet.document, self.device, QSizeF(width, -1.0))

    def width_of(self, text: str, font: QFont) -> float:
        return QFontMetricsF(font, self.device).horizontalAdvance(text)


class _Layout:
    """Where everything stands. All distances are in dots."""

    def __init__(self, top: Top, parts: Sequence[Part], foot: Sheet, inks: _Inks) -> None:
        self.inks = inks
        self.blanks = top.blanks
        self.top = inks.laid_out(top.sheet, inks.width)
        self.foot = inks.laid_out(foot, inks.width - inks.width_of("0" * 16, inks.small))
        self.gap = GAP_POINTS * inks.dots
        self.width = (inks.width - self.gap * (COLUMNS - 1)) / COLUMNS
        lines = len(self.blanks) * WRITING_POINTS + 2 * ABOVE_POINTS
        self.below = self.top.size().height() + lines * inks.dots
        self._bottom = inks.height - self.foot.size().height() - ABOVE_POINTS * inks.dots
        columns = list(self._columns([self._lay(part) for part in parts])) or [[]]
        self.pages = [columns[nth : nth + COLUMNS] for nth in range(0, len(columns), COLUMNS)]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.pages)

    def _lay(self, part: Part) -> _Laid:
        document = self.inks.laid_out(part.sheet, self.width)
        return _Laid(part, document, document.size().height() + 2 * ABOVE_POINTS * self.inks.dots)

    def _columns(self, laid: Iterable[_Laid]) -> Iterator[list[_Laid]]:
        """What stands in each column; those of the first page begin below its top."""
        column: list[_Laid] = []
        count, left = 0, self._bottom - self.below
        for group in _groups(laid):
            height = sum(one.height for one in group)
            if column and height > left:
                yield column
                count += 1
                column, left = [], self._bottom - (self.below if count < COLUMNS else 0.0)
            column = [*column, *group]
            left -= height
        if column:
            yield column


class _Painting:
    def __init__(self, layout: _Layout, painter: QPainter) -> None:
        self._layout, self._painter = layout, painter
        self._inks = layout.inks

    def paint(self) -> None:
        layout = self._layout
        for number, page in enumerate(layout.pages, start=1):
            if number > 1:
                self._inks.device.newPage()
            else:
                self._paint_top()
            for nth, column in enumerate(page):
                self._paint_column(column, nth, layout.below if number == 1 else 0.0)
            self._paint_foot(number)

    def _paint_column(self, column: Sequence[_Laid], nth: int, top: float) -> None:
        width = self._layout.width
        left = nth * (width + self._layout.gap)
        for laid in column:
            if laid.part.ruled and laid is not column[0]:
                self._rule(left, left + width, top)
            self._draw(laid.document, left, top + ABOVE_POINTS * self._inks.dots)
            top += laid.height

    def _paint_top(self) -> None:
        self._draw(self._layout.top, 0.0, 0.0)
        at = self._layout.top.size().height()
        for labels in self._layout.blanks:
            at += WRITING_POINTS * self._inks.dots
            self._paint_blanks(labels, at)

    def _paint_blanks(self, labels: Sequence[str], base: float) -> None:
        inks, gap = self._inks, self._layout.gap
        width = (inks.width - gap * (len(labels) - 1)) / len(labels)
        self._painter.setFont(inks.body)
        for nth, label in enumerate(labels):
            left = nth * (width + gap)
            self._painter.setPen(LIGHT.text)
            self._painter.drawText(round(left), round(base - 2 * inks.dots), label)
            used = inks.width_of(f"{label} ", inks.body) if label else 0.0
            self._rule(left + used, left + width, base)

    def _paint_foot(self, page: int) -> None:
        inks, foot = self._inks, self._layout.foot
        self._draw(foot, 0.0, inks.height - foot.size().height())
        words = QCoreApplication.translate("reference", "Page {page} of {count}")
        self._painter.setFont(inks.small)
        self._painter.setPen(LIGHT.muted)
        room = QRectF(0, 0, inks.width, inks.height)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        text = words.format(page=page, count=self._layout.count)
        self._painter.drawText(room, flags, text)

    def _draw(self, document: QTextDocument, left: float, top: float) -> None:
        self._painter.save()
        self._painter.translate(left, top)
        document.drawContents(self._painter)
        self._painter.restore()

    def _rule(self, left: float, right: float, top: float) -> None:
        self._painter.setPen(LIGHT.outline)
        self._painter.drawLine(round(left), round(top), round(right), round(top))


def _groups(laid: Iterable[_Laid]) -> Iterator[list[_Laid]]:
    """Parts that stand in one column."""
    group: list[_Laid] = []
    for one in laid:
        group.append(one)
        if not one.part.keeps:
            yield group
            group = []
    if group:
        yield group
