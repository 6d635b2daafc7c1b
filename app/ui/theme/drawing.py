"""How the calm style draws each part of a control."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSlider,
)

from app.ui.theme import tokens
from app.ui.theme.colours import Colours, colours, mix
from app.ui.theme.icons import paint_icon

State = QStyle.StateFlag
CORNER = tokens.RADIUS / 2 + 2
"""Corner radius of controls, px."""


def is_primary(option: QStyleOptionButton) -> bool:
    """Whether this is the one button of a page that stands on the accent."""
    primary = bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)
    return primary and bool(option.state & State.State_Enabled)


def _surface(option: QStyleOption, theme: Colours) -> QColor:
    if not option.state & State.State_Enabled:
        return theme.window
    if option.state & (State.State_Sunken | State.State_On):
        return theme.pressed
    return theme.hover if option.state & State.State_MouseOver else theme.card


def _edge(option: QStyleOption, theme: Colours) -> QColor:
    return theme.outline if option.state & State.State_Enabled else theme.hairline


def _box(painter: QPainter, rect: QRect, ground: QColor, edge: QColor) -> None:
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)


def _button(option: QStyleOption, painter: QPainter) -> None:
    theme = colours(option.palette)
    if isinstance(option, QStyleOptionButton):
        if is_primary(option):
            _box(painter, option.rect, *_primary(option, theme))
            return
        flat = bool(option.features & QStyleOptionButton.ButtonFeature.Flat)
        if flat and not option.state & (State.State_MouseOver | State.State_Sunken):
            return
    _box(painter, option.rect, _surface(option, theme), _edge(option, theme))


def _primary(option: QStyleOption, theme: Colours) -> tuple[QColor, QColor]:
    ground = theme.accent
    if option.state & State.State_Sunken:
        ground = mix(theme.accent, theme.text, 0.8)
    elif option.state & State.State_MouseOver:
        ground = mix(theme.accent, theme.text, 0.9)
    return ground, ground


def _field(option: QStyleOption, painter: QPainter) -> None:
    theme = colours(option.palette)
    _box(painter, option.rect, theme.card, _edge(option, theme))


def _radio(option: QStyleOption, painter: QPainter) -> None:
    theme = colours(option.palette)
    rect = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    on = bool(option.state & State.State_On)
    painter.setPen(QPen(theme.accent if on else _edge(option, theme), 1.5))
    painter.setBrush(theme.accent if on else _surface(option, theme))
    painter.drawEllipse(rect)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.on_accent)
        painter.drawEllipse(rect.center(), rect.width() * 0.22, rect.height() * 0.22)


def _check(option: QStyleOption, painter: QPainter) -> None:
    theme = colours(option.palette)
    rect = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    on = bool(option.state & State.State_On)
    painter.setPen(QPen(theme.accent if on else _edge(option, theme), 1.5))
    painter.setBrush(theme.accent if on else _surface(option, theme))
    painter.drawRoundedRect(rect, 4, 4)
    if on:
        _tick(painter, rect, theme.on_accent)


def _tick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y)

    pen = QPen(colour, max(1.5, rect.width() * 0.12))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline([at(0.24, 0.54), at(0.43, 0.72), at(0.77, 0.3)])


def choice(option: QStyleOptionComboBox, painter: QPainter, arrow: QRect) -> None:
    """A closed list of choices, with its arrow in the given rectangle."""
    theme = colours(option.palette)
    _box(painter, option.rect, _surface(option, theme), _edge(option, theme))
    side = max(12, round(option.fontMetrics.height() * 0.7))
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(arrow).center() - QPointF(2, 0))
    paint_icon(painter, "chevron_down", square, theme.muted)


def slider(option: QStyleOptionSlider, painter: QPainter, handle: QRect) -> None:
    """A level slider, filled up to its handle."""
    theme = colours(option.palette)
    groove = QRectF(option.rect)
    groove = QRectF(groove.left(), groove.center().y() - 2.5, groove.width(), 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.outline)
    painter.drawRoundedRect(groove, 2.5, 2.5)
    painter.setBrush(theme.accent if option.state & State.State_Enabled else theme.outline)
    painter.drawRoundedRect(
        QRectF(groove.left(), groove.top(), handle.center().x() - groove.left(), 5), 2.5, 2.5
    )
    side = min(handle.width(), handle.height()) - 3
    knob = QRectF(0, 0, side, side)
    knob.moveCenter(QRectF(handle).center())
    painter.setPen(QPen(theme.accent, 2))
    painter.setBrush(QBrush(_surface(option, theme)))
    painter.drawEllipse(knob)


def scroll_bar(option: QStyleOptionSlider, painter: QPainter, handle: QRect) -> None:
    """The handle of a scroll bar, without a groove."""
    theme = colours(option.palette)
    painter.setPen(Qt.PenStyle.NoPen)
    active = bool(option.state & (State.State_MouseOver | State.State_Sunken))
    inset = 2 if active else 3
    rect = QRectF(handle).adjusted(inset, inset, -inset, -inset)
    painter.setBrush(theme.muted if active else theme.outline)
    radius = min(rect.width(), rect.height()) / 2
    painter.drawRoundedRect(rect, radius, radius)


PRIMITIVES: dict[QStyle.PrimitiveElement, Callable[[QStyleOption, QPainter], None]] = {
    QStyle.PrimitiveElement.PE_PanelButtonCommand: _button,
    QStyle.PrimitiveElement.PE_PanelLineEdit: _field,
    QStyle.PrimitiveElement.PE_FrameLineEdit: _field,
    QStyle.PrimitiveElement.PE_IndicatorRadioButton: _radio,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox: _check,
}
