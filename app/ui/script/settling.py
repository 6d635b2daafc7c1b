"""Lets a card take its new size at once, and brings its beginning into sight."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.participants.settled import settle
from app.ui.theme.tokens import Space

LOWEST = 0.5
"""Share of the height that scrolls below which nothing that is to be read may begin."""


def settle_card(card: QWidget) -> None:
    """Lay out everything in a card and around it: by itself that takes a turn a level, and what
    is said would be seen cut for a moment.
    """
    if not card.isVisible():
        return
    for inside in reversed(card.findChildren(QWidget)):
        if inside.layout() is not None and inside.isVisible():
            QCoreApplication.sendEvent(inside, QEvent(QEvent.Type.LayoutRequest))
    settle(card)


def show_top(card: QWidget) -> None:
    """Scroll to where a card begins, unless that is in sight: then nothing may move."""
    area = card.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or not card.isVisible():
        return
    bar = area.verticalScrollBar()
    top = card.mapTo(area.viewport(), QPoint(0, 0)).y()
    if not 0 <= top <= area.viewport().height() * LOWEST:
        bar.setValue(max(0, bar.value() + top - Space.SMALL))
