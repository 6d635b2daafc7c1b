"""Lays a sheet out on pages, each with where it comes from on top and its number below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)

from app.ui.reference.page_breaks import keep_together
from app.ui.reference.sheet import BODY_POINTS, SMALL_POINTS, Sheet
from app.ui.theme.colours import LIGHT

MARGIN_MM = 18.0
POINTS_PER_INCH = 72.0
SCREEN_DPI = 96.0
"""What distances in a sheet are counted in."""

_GAP_POINTS = 10.0
"""Between the head of a page, its text and its number."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands on every page.

    Args:
        title: in large letters: the organisation.
        lines: below it: the document, the day of printing.
        warning: said as loudly as the title; empty for none.
    """

    title: str
    lines: tuple[str, ...] = ()
    warning: str = ""


def a4(margin_mm: float = MARGIN_MM) -> QPageLayout:
    """A4, upright, with margins that every printer can keep."""
    margins = QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm)
    size, unit = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Unit.Millimeter
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, unit)


def pdf(sheet: Sheet, head: Head) -> bytes:
    """Return the sheet as a PDF file."""
    return pdf_of(head.title, a4(), lambda writer: paint(sheet, head, writer))


def pdf_of(title: str, layout: QPageLayout, paint_on: Callable[[QPagedPaintDevice], bool]) -> bytes:
    """Return what is painted as a PDF file."""
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(memory)
    writer.setTitle(title)
    writer.setCreator("Samråd")
    writer.setPageLayout(layout)
    paint_on(writer)
    return bytes(memory.data().data())


def paint(sheet: Sheet, head: Head, device: QPagedPaintDevice) -> bool:
    """Paint every page; return False if the device, a printer perhaps, does not take it."""
    return painted(device, lambda painter: _Pages(sheet, head, device, painter).paint())


def painted(device: QPagedPaintDevice, paint_with: Callable[[QPainter], None]) -> bool:
    """Paint on the device; return False if it does not take it."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        paint_with(painter)
    finally:
        painter.end()
    return True


class _Pages:
    def __init__(
        self, sheet: Sheet, head: Head, device: QPagedPaintDevice, painter: QPainter
    ) -> None:
        self._device, self._painter = device, painter
        # A copy does not outlive what it was made from.
        self._originals: list[QTextDocument] = []
        self._family = sheet.document.defaultFont().family()
        self._dots = device.logicalDpiY() / POINTS_PER_INCH
        self._head = self._laid_out(self._top_of(head), -1.0)
        self._number_font = font_of(self._family, SMALL_POINTS)
        number = QFontMetricsF(self._number_font, device).height()
        gap = _GAP_POINTS * self._dots
        width, height = float(device.width()), float(device.height())
        top = self._head.size().height() + gap
        self._body = QRectF(0, top, width, height - top - number - gap)
        self._foot = QRectF(0, height - number, width, number)
        self._document = self._laid_out(sheet.document, self._body.height())
        keep_together(self._document)

    def paint(self) -> None:
        count = self._document.pageCount()
        for page in range(count):
            if page:
                self._device.newPage()
            self._paint_head()
            self._paint_body(page)
            self._paint_number(page + 1, count)

    def _paint_head(self) -> None:
        self._head.drawContents(self._painter)
        line = self._body.top() - _GAP_POINTS * self._dots / 2
        self._painter.setPen(LIGHT.outline)
        self._painter.drawLine(0, round(line), round(self._body.width()), round(line))

    def _paint_body(self, page: int) -> None:
        height = self._body.height()
        self._painter.save()
        self._painter.translate(0, self._body.top() - page * height)
        part = QRectF(0, page * height, self._body.width(), height)
        self._document.drawContents(self._painter, part)
        self._painter.restore()

    def _paint_number(self, page: int, count: int) -> None:
        words = QCoreApplication.translate("reference", "Page {page} of {count}")
        self._painter.setFont(self._number_font)
        self._painter.setPen(LIGHT.muted)
        right = Qt.AlignmentFlag.AlignRight
        self._painter.drawText(self._foot, right, words.format(page=page, count=count))
        self._painter.drawText(self._foot, Qt.AlignmentFlag.AlignLeft, "Samråd")

    def _top_of(self, head: Head) -> QTextDocument:
        sheet = Sheet(self._family)
        sheet.line(head.title, strong=True, points=BODY_POINTS + 1)
        for line in head.lines:
            sheet.line(line, muted=True, points=SMALL_POINTS)
        sheet.line(head.warning, strong=True)
        return sheet.document

    def _laid_out(self, document: QTextDocument, height: float) -> QTextDocument:
        """A copy for this paper, in pages of this height; -1 for one page as high as it takes."""
        self._originals.append(document)
        return laid_out(document, self._device, QSizeF(self._device.width(), height))


def laid_out(document: QTextDocument, device: QPagedPaintDevice, size: QSizeF) -> QTextDocument:
    """Return a copy for this paper, in pages of this size in its dots; it must not outlive the
    document that it was made from. A height of -1 is one page as high as it takes.
    """
    copy = document.clone()
    _scale(copy, device.logicalDpiY() / SCREEN_DPI)
    copy.documentLayout().setPaintDevice(device)
    copy.setPageSize(size)
    return copy


def _scale(document: QTextDocument, scale: float) -> None:
    """Bring distances to the paper's dots, as Qt does with those above and below by itself."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        form.setLeftMargin(form.leftMargin() * scale)
        form.setTextIndent(form.textIndent() * scale)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()


def font_of(family: str, points: float) -> QFont:
    """Return the font that a sheet of this family uses at a size."""
    font = QFont(family)
    font.setPointSizeF(points)
    return font
