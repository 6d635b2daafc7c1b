"""Whether somebody can see a card: of the page and the small window only one tells of news."""

from PySide6.QtWidgets import QWidget

from app.ui.announce import announce


def is_seen(widget: QWidget) -> bool:
    """Whether it is shown in a window that is not put away."""
    return widget.isVisible() and not widget.window().isMinimized()


def tell(widget: QWidget, words: str) -> None:
    """Let a screen reader say it, politely, if the widget is seen."""
    if is_seen(widget):
        announce(widget, words)
