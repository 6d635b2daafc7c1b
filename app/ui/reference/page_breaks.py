"""Breaks pages between things, not inside of them: a title never ends a page."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

from app.ui.reference.sheet import KEPT


def keep_together(document: QTextDocument) -> None:
    """Begin a new page before whatever would be torn apart and fits on one page.

    The document is laid out in pages already.
    """
    for first, last in _chains(document):
        height = document.pageSize().height()
        top, bottom = _span(document, first, last)
        torn = bottom > (top // height + _FULL) * height
        if torn and bottom - top < height * _WHOLE and first != document.begin():
            form = first.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(form)
            # Laid out in part, Qt leaves holes.
            document.markContentsDirty(0, document.characterCount())


_FULL = 0.99
"""Share of a page that is written on; Qt moves a line below that without saying where to."""

_WHOLE = 0.9
"""What takes more of a page than this is torn anyway, and leaves no page half empty."""


def _chains(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextBlock]]:
    """Paragraphs that belong together, as the first and the last of them."""
    block = document.begin()
    while block.isValid():
        last = block
        while last.blockFormat().hasProperty(KEPT) and last.next().isValid():
            last = last.next()
        yield block, last
        block = last.next()


def _span(document: QTextDocument, first: QTextBlock, last: QTextBlock) -> tuple[float, float]:
    layout = document.documentLayout()
    return layout.blockBoundingRect(first).top(), layout.blockBoundingRect(last).bottom()
