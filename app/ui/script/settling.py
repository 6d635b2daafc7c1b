"""Lets a card take its new size at once, from its innermost parts outwards."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.ui.participants.settled import settle


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
