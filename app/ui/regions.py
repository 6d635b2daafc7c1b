"""F6 goes around the parts of the window, and back to where the keyboard was in each."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Regions(QObject):
    """The parts of a window, in the order in which F6 visits them."""

    def __init__(self, window: QWidget, regions: Callable[[], list[QWidget]]) -> None:
        super().__init__(window)
        self._window = window
        self._regions = regions
        self._last: dict[QWidget, QWidget] = {}

    def go(self, step: int) -> None:
        """Move the keyboard to the next (1) or previous (-1) region that can take it."""
        regions = [region for region in self._regions() if first_stop(region) is not None]
        if not regions:
            return
        at = self._index(regions)
        focused = QApplication.focusWidget()
        if at is not None and focused is not None:
            self._last[regions[at]] = focused
        self.focus(regions[(at + step) % len(regions) if at is not None else 0])

    def focus(self, region: QWidget) -> None:
        """Put the keyboard into a region: where it was last, else where the region begins."""
        last = self._last.get(region)
        if last is None or not isValid(last) or not (region.isAncestorOf(last) and is_stop(last)):
            last = first_stop(region)
        if last is not None:
            last.setFocus(Qt.FocusReason.TabFocusReason)

    def _index(self, regions: list[QWidget]) -> int | None:
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        for at, region in enumerate(regions):
            if region is focused or region.isAncestorOf(focused):
                return at
        return None


def first_stop(region: QWidget) -> QWidget | None:
    """The first widget of a region, in tab order, that the keyboard can stand on now."""
    widget: QWidget | None = region
    while widget is not None:
        inside = widget == region or region.isAncestorOf(widget)
        if inside and is_stop(widget):
            return widget
        widget = widget.nextInFocusChain()
        if widget == region:
            break
    return None


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here now."""
    policy = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return policy and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
