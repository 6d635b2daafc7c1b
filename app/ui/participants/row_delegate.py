"""Draws a row: icon and name above, what is known and done below; and the headings between."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.readiness.verdict import Verdict
from app.ui.participants.list_model import ROW_ROLE
from app.ui.participants.rows import Heading, Row
from app.ui.theme.colours import Colours, Hue, colours
from app.ui.theme.icons import VERDICT_ICONS, paint_icon
from app.ui.theme.tokens import Space, TextRole, font_for, icon_size, text_height
from app.ui.widgets.row_list import OneHeightDelegate, paint_ground

Index = QModelIndex | QPersistentModelIndex

ONE_LINE = 70
"""Average characters of width from which everything below the name takes one line."""

TWO_LINES = 46
"""Average characters of width from which it takes two."""

THREE_LINES = 30
"""Average characters of width from which it takes three; below that four."""

WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)


def lines_below(width: int, font: QFont) -> int:
    """How many lines what stands below the name takes in a list of this width, px."""
    room = width / max(1, QFontMetrics(font).averageCharWidth())
    least = (ONE_LINE, TWO_LINES, THREE_LINES)
    return 1 + sum(room < characters for characters in least)


class RowDelegate(OneHeightDelegate):
    """Names and words are drawn as plain text; what does not fit is cut with an ellipsis."""

    def row_height(self, width: int, font: QFont) -> int:
        """Two lines or more."""
        return text_height(font) * (1 + lines_below(width, font)) + 2 * Space.SMALL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row or heading."""
        shown = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(option.palette)
        if isinstance(shown, Heading):
            _heading(painter, option, shown, theme)
        elif isinstance(shown, Row):
            _ground(painter, option, theme)
            _row(painter, option, shown, theme)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, theme: Colours) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    paint_ground(painter, option, is_chosen=chosen)
    if chosen:
        rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
        # Told by a bar as well: contrast themes have no soft grounds.
        bar = QRectF(rect.left(), rect.top() + 4, 3, rect.height() - 8)
        painter.fillRect(bar, theme.accent)


def _heading(
    painter: QPainter, option: QStyleOptionViewItem, words: Heading, theme: Colours
) -> None:
    room = option.rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.HAIR)
    height = text_height(option.font)
    most = max(1, room.height() // height - 1)
    lines = min(most, _lines(words.about, option.font, room.width()))
    below = QRect(room.left(), room.bottom() - lines * height, room.width(), lines * height)
    top = QRect(room.left(), below.top() - height, room.width(), height)
    _line(painter, top, words.title, font_for(TextRole.STRONG, option.font), theme.text)
    _wrapped(painter, below, words.about, option.font, theme.muted)
    painter.setPen(QPen(theme.hairline, 1))
    painter.drawLine(room.left(), option.rect.bottom(), room.right(), option.rect.bottom())


def _row(painter: QPainter, option: QStyleOptionViewItem, row: Row, theme: Colours) -> None:
    room = option.rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
    side = icon_size(option.font)
    hue = theme.hue(row.verdict)
    icon = VERDICT_ICONS[row.verdict] if row.verdict is not None else "computer"
    paint_icon(painter, icon, QRectF(room.left(), room.top(), side, side), hue.ink)
    room.setLeft(room.left() + side + Space.SMALL)
    height = text_height(option.font)
    first = QRect(room.left(), room.top(), room.width(), height)
    _line(painter, first, row.name, font_for(TextRole.STRONG, option.font), theme.text)
    rest = QRect(room.left(), first.top() + height, room.width(), room.height() - height)
    _below(painter, option, row, rest, theme)


def _below(
    painter: QPainter, option: QStyleOptionViewItem, row: Row, room: QRect, theme: Colours
) -> None:
    """State first, then what they do; what a command came to stands before both."""
    height = text_height(option.font)
    pieces: list[tuple[str, QColor]] = []
    if row.progress:
        pieces.append((row.progress, _ink(row.progress_verdict, theme)))
    if row.state:
        pieces.append((row.state, _ink(row.verdict, theme)))
    if row.danger:
        pieces.append((row.danger, theme.must_fix.ink))
    pieces.append((row.detail, theme.muted))
    if room.height() < 2 * height:
        _beside(painter, room, pieces, option.font)
        return
    # A line for each piece; what is left goes to the first that need it: what to do comes first.
    lines = max(1, room.height() // height)
    while len(pieces) > lines:
        last = pieces.pop()
        words, ink = pieces.pop()
        pieces.append((f"{words} · {last[0]}", ink))
    spare, top = lines - len(pieces), room.top()
    for words, ink in pieces:
        more = min(spare, _lines(words, option.font, room.width()) - 1)
        spare -= more
        line = QRect(room.left(), top, room.width(), (1 + more) * height)
        _wrapped(painter, line, words, option.font, ink)
        top += line.height()


def _lines(words: str, font: QFont, width: int) -> int:
    """How many lines these words take."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(words) <= width:
        return 1
    high = metrics.boundingRect(QRect(0, 0, width, 10_000), WRAPPED, words).height()
    return max(1, round(high / metrics.height()))


def _beside(painter: QPainter, room: QRect, pieces: list[tuple[str, QColor]], font: QFont) -> None:
    metrics = QFontMetrics(font)
    left = QRect(room)
    for at, (words, ink) in enumerate(pieces):
        text = words if at == 0 else f" · {words}"
        _line(painter, left, text, font, ink)
        left.setLeft(left.left() + metrics.horizontalAdvance(text))
        if left.width() < metrics.averageCharWidth() * 2:
            return


def _line(painter: QPainter, room: QRect, words: str, font: QFont, ink: QColor) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), cut)


def _wrapped(painter: QPainter, room: QRect, words: str, font: QFont, ink: QColor) -> None:
    metrics = QFontMetrics(font)
    height = metrics.height()
    if room.height() < 2 * height or metrics.horizontalAdvance(words) <= room.width():
        _line(painter, QRect(room.left(), room.top(), room.width(), height), words, font, ink)
        return
    painter.setFont(font)
    painter.setPen(ink)
    lines = room.height() // height
    # A little less than the room of all lines, because words end before the edge does.
    most = int(room.width() * (lines - 0.35))
    fits = _lines(words, font, room.width()) <= lines
    cut = words if fits else metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
    painter.setClipRect(room)
    painter.drawText(room, WRAPPED, cut)
    painter.setClipping(False)


def _ink(verdict: Verdict | None, theme: Colours) -> QColor:
    hue: Hue = theme.hue(verdict)
    return hue.ink
