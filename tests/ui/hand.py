"""A hand on the mouse that presses twice where it stands, as people do out of habit."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def double_click(widget):
    """Press twice at the middle of it: the second press is for whatever is there by then."""
    window = widget.window()
    at = widget.mapTo(window, widget.rect().center())
    # To the window: what is sent to a widget would not look who is under the mouse.
    QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
