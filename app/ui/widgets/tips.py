"""Tool tips that only eyes see.

Qt hands a widget's tool tip to screen readers as its description. Where the tip repeats the name,
it would be read twice; shown this way it is not.

A tip also guesses whether its text is markup, and nothing can tell it not to: a device could name
itself after a picture, and the picture would be loaded. So every tip goes through here.
"""

import html

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(widget: QWidget, event: QEvent, text: str) -> bool:
    """Show ``text`` where the mouse rests, when this event asks for a tip. True when it did."""
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    if text:
        QToolTip.showText(event.globalPos(), as_typed(text), widget)
    else:
        QToolTip.hideText()
    return True


def as_typed(text: str) -> str:
    """Markup that shows ``text`` exactly as it is, whatever stands in it."""
    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>"
