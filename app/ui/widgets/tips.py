"""Tool tips that only eyes see.

Qt hands a widget's tool tip to screen readers as its description. Where the tip repeats the name,
it would be read twice; shown this way it is not.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(widget: QWidget, event: QEvent, text: str) -> bool:
    """Show ``text`` where the mouse rests, when this event asks for a tip. True when it did."""
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    if text:
        QToolTip.showText(event.globalPos(), text, widget)
    else:
        QToolTip.hideText()
    return True
