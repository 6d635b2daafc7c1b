"""Draws one row of the round: a box to tick, the name, and what is known; all plain text."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from app.ui.script.speaker_model import SPEAKER_ROW_ROLE
from app.ui.script.speaker_row import SpeakerRow
from app.ui.theme import tokens
from app.ui.theme.colours import Colours, colours
from app.ui.theme.tokens import Space, TextRole, font_for, text_height

Index = QModelIndex | QPersistentModelIndex

NARROW, NARROWEST = 64, 34
"""Average characters of width below which a row has three lines instead of two, and five."""


def row_height(width: int, font: QFont) -> int:
    """Height of every row, px: one for all, so that hundreds need not be measured."""
    characters = width / max(1, QFontMetrics(font).averageCharWidth())
    lines = 2 if characters >= NARROW else 3 if characters >= NARROWEST else 5
    return max(tokens.target_size(font), text_height(font) * lines + 2 * Space.SMALL)


def box_width(font: QFont) -> int:
    """How far the place reaches that ticks when it is pressed, px from the left of a row."""
    return max(tokens.target_size(font), Space.MEDIUM + text_height(font) + Space.MEDIUM)


class SpeakerDelegate(QStyledItemDelegate):
    """Whoever is next stands on a ground of their own, and their row says so in words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row, so that hundreds need not be measured."""
        width = option.widget.viewport().width()  # type: ignore[attr-defined]
        return QSize(width, row_height(width, option.font))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The view ticks."""
        return False

    def helpEvent(self, *_: object) -> bool:
        """The view shows the tips itself: as plain text."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(SPEAKER_ROW_ROLE)
        if not isinstance(row, SpeakerRow):
            return
        theme, font = colours(option.palette), option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option, theme, is_next=row.is_next)
        room = option.rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        _box(painter, option, row, room)
        room.setLeft(option.rect.left() + box_width(font))
        name_font = font_for(TextRole.STRONG if row.is_next else TextRole.BODY, font)
        height = text_height(font)
        above = height * _name_lines(row.name, name_font, room, room.height() // height)
        first = QRect(room.left(), room.top(), room.width(), above)
        _words(painter, first, row.name, name_font, theme.text)
        rest = QRect(room.left(), room.top() + above, room.width(), room.height() - above)
        _words(painter, rest, row.state, font, theme.text if row.is_next else theme.muted)
        painter.restore()


def _name_lines(name: str, font: QFont, room: QRect, lines: int) -> int:
    """How many lines of a row its name takes; in a high row what is below it keeps two."""
    most = max(1, lines - (2 if lines > 3 else 1))
    return min(most, 1 if QFontMetrics(font).horizontalAdvance(name) <= room.width() else 2)


def _box(painter: QPainter, option: QStyleOptionViewItem, row: SpeakerRow, room: QRect) -> None:
    style = option.widget.style()
    box = QStyleOptionButton()
    box.palette = option.palette
    side = max(style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth), text_height(option.font))
    box.rect = QRect(room.left(), room.top(), side, side)
    on = QStyle.StateFlag.State_On if row.has_spoken else QStyle.StateFlag.State_Off
    box.state = QStyle.StateFlag.State_Enabled | on
    style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, option.widget)


def _ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Colours, *, is_next: bool
) -> None:
    state, corner = QStyle.StateFlag, tokens.RADIUS / 2
    rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
    chosen = bool(option.state & state.State_Selected)
    painter.setPen(QPen(theme.accent, 1) if is_next else Qt.PenStyle.NoPen)
    if chosen or is_next or option.state & state.State_MouseOver:
        painter.setBrush(theme.pressed if chosen else theme.hover)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    if option.state & state.State_HasFocus and option.state & state.State_Active:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent, tokens.FOCUS_WIDTH))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner)


def _words(painter: QPainter, room: QRect, words: str, font: QFont, ink: QColor) -> None:
    """Draw as many lines as there is room for; the last one ends in an ellipsis if words are left.

    A guess at the room of all lines would be wrong where a line holds two words.
    """
    metrics = QFontMetrics(font)
    height, most = metrics.height(), max(1, room.height() // metrics.height())
    painter.setFont(font)
    painter.setPen(ink)
    layout = QTextLayout(words, font)
    layout.setTextOption(_WRAP)
    layout.beginLayout()
    for nth in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        begin, end = line.textStart(), line.textStart() + line.textLength()
        is_last = nth == most - 1
        part = words[begin:] if is_last else words[begin:end]
        cut = metrics.elidedText(part.strip(), Qt.TextElideMode.ElideRight, room.width())
        spot = QRect(room.left(), room.top() + nth * height, room.width(), height)
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine), cut)
    layout.endLayout()


_WRAP = QTextOption()
_WRAP.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
