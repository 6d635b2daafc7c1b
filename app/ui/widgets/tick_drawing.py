"""Draws one row with a box to tick: the name, and what is known below it; all plain text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionViewItem

from app.ui.theme import tokens
from app.ui.theme.colours import colours
from app.ui.theme.tokens import Space, TextRole, font_for, text_height
from app.ui.widgets.row_list import OneHeightDelegate, paint_ground
from app.ui.widgets.tick_model import ROW_ROLE, TickRow

Index = QModelIndex | QPersistentModelIndex


def box_width(font: QFont) -> int:
    """How far the place reaches that ticks when it is pressed, px from the left of a row."""
    return max(tokens.target_size(font), Space.MEDIUM + text_height(font) + Space.MEDIUM)


class TickDelegate(OneHeightDelegate):
    """A row whose turn it is stands on a ground of its own, and says so in its words."""

    def __init__(self, narrow: int, narrowest: int, name_role: TextRole) -> None:
        """Rows narrower than these, average characters, have three lines instead of two, and five.

        ``name_role`` is how a name is drawn whose turn it is not.
        """
        super().__init__()
        self._narrow, self._narrowest, self._name_role = narrow, narrowest, name_role

    def row_height(self, width: int, font: QFont) -> int:
        """As high as the lines of the words, and high enough for a finger."""
        characters = width / max(1, QFontMetrics(font).averageCharWidth())
        lines = 2 if characters >= self._narrow else 3 if characters >= self._narrowest else 5
        return max(tokens.target_size(font), text_height(font) * lines + 2 * Space.SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: TickRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        theme, font = colours(option.palette), option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option, is_chosen=is_chosen, is_marked=row.is_next)
        room = option.rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        _box(painter, option, room, is_ticked=row.is_ticked)
        room.setLeft(option.rect.left() + box_width(font))
        name_font = font_for(TextRole.STRONG if row.is_next else self._name_role, font)
        height = text_height(font)
        above = height * _name_lines(row.name, name_font, room, room.height() // height)
        first = QRect(room.left(), room.top(), room.width(), above)
        _words(painter, first, row.name, name_font, theme.text)
        rest = QRect(room.left(), room.top() + above, room.width(), room.height() - above)
        _words(painter, rest, row.about, font, theme.text if row.is_next else theme.muted)
        painter.restore()


def _name_lines(name: str, font: QFont, room: QRect, lines: int) -> int:
    """How many lines of a row its name takes; in a high row what is below it keeps two."""
    most = max(1, lines - (2 if lines > 3 else 1))
    return min(most, 1 if QFontMetrics(font).horizontalAdvance(name) <= room.width() else 2)


def _box(painter: QPainter, option: QStyleOptionViewItem, room: QRect, *, is_ticked: bool) -> None:
    style = option.widget.style()
    box = QStyleOptionButton()
    box.palette = option.palette
    side = max(style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth), text_height(option.font))
    box.rect = QRect(room.left(), room.top(), side, side)
    on = QStyle.StateFlag.State_On if is_ticked else QStyle.StateFlag.State_Off
    box.state = QStyle.StateFlag.State_Enabled | on
    style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, option.widget)


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
