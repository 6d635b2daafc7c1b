"""Draws a narrow button with its words on several lines."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import WRAPPED


def paint_wrapped(button: QPushButton, role: QPalette.ColorRole) -> None:
    """Let the style draw the button, and lay icon and words over it."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text, option.icon = "", QIcon()
    painter = QStylePainter(button)
    painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
    room = button.rect().adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
    if not button.icon().isNull():
        size = button.iconSize()
        top = (button.height() - size.height()) // 2
        spot = QRect(room.left(), top, size.width(), size.height())
        button.icon().paint(painter, spot)
        room.setLeft(spot.right() + Space.HAIR)
    painter.drawItemText(room, WRAPPED, button.palette(), button.isEnabled(), button.text(), role)
