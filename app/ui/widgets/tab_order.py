"""Lets Tab go from thing to thing as they are read, whenever they came."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(root: QWidget) -> None:
    """Put everything inside ``root`` that takes the keyboard into the order of its layouts."""
    for first, second in pairwise(_stops(root)):
        QWidget.setTabOrder(first, second)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is not None:
        # Qt moves the whole with the part that stands for it; the part alone ties a knot.
        yield widget
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if (layout := widget.layout()) is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    for item in filter(None, items):
        widget, below = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif below is not None:
            yield from _inside(below)
