"""Tells widgets that text size or colours are new.

Qt's own change events stop at a widget that has a font or palette of its own, which is just the
widget that has to make a new one.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

LOOKS_CHANGED = QEvent.Type(QEvent.registerEventType())
"""Sent to every widget, and received in ``customEvent``."""


def tell_all_widgets(application: QApplication) -> None:
    """Send ``LOOKS_CHANGED`` to every widget there is."""
    for widget in application.allWidgets():
        QApplication.sendEvent(widget, QEvent(LOOKS_CHANGED))
