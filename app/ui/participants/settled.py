"""Lets cards take their new size at once: by themselves they take a turn of the loop a level."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea, QWidget

ROUNDS = 2
"""A row that breaks anew in the first round has its height in the second."""


def settle(widget: QWidget) -> None:
    """Lay out a widget and everything around it, up to what scrolls."""
    if not widget.isVisible():
        return
    chain = [widget]
    while (parent := chain[-1].parentWidget()) is not None:
        chain.append(parent)
        if parent.isWindow() or isinstance(parent, QScrollArea):
            break
    for _ in range(ROUNDS):
        for one in chain:
            QCoreApplication.sendEvent(one, QEvent(QEvent.Type.LayoutRequest))
