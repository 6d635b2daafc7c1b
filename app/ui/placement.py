"""Brings the window back to where it stood, on a screen that is there."""

from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import window_place
from app.window_place import WindowPlace

USUAL = QSize(1120, 760)
"""Size of a first window, px."""

GRIP = QSize(120, 32)
"""How much of the window's top edge must be on a screen for a hand to take it, px."""


class Placement(QObject):
    """Remembers the place of one window, and keeps it in sight when a display is unplugged."""

    def __init__(
        self, window: QWidget, file: Path | None = None, usual: QSize | None = None
    ) -> None:
        """``file`` keeps the place, ``usual`` is the first size; else those of the main window."""
        super().__init__(window)
        self._window = window
        self._file = file
        self._usual = usual or USUAL
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._screen_removed)

    def restore(self) -> None:
        """Put the window where it was, or in the middle of the main screen."""
        place = window_place.load(self._file)
        rect = QRect(place.x, place.y, place.width, place.height) if place else QRect()
        self._window.setGeometry(in_sight(rect, _areas(), self._usual))
        if place is not None and place.maximized:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)

    def save(self) -> None:
        """Remember the place of now."""
        window = self._window
        rect = window.normalGeometry() if window.isMaximized() else window.geometry()
        window_place.save(
            WindowPlace(rect.x(), rect.y(), rect.width(), rect.height(), window.isMaximized()),
            self._file,
        )

    def _screen_removed(self) -> None:
        # The system moves windows too, some time later: look when that has happened.
        QTimer.singleShot(0, self, self.bring_into_sight)

    def bring_into_sight(self) -> None:
        """Move the window onto a screen when no hand could take it where it is."""
        rect = self._window.geometry()
        better = in_sight(rect, _areas(), self._usual)
        if better != rect and not self._window.isMaximized():
            self._window.setGeometry(better)


def in_sight(rect: QRect, areas: list[QRect], usual: QSize = USUAL) -> QRect:
    """``rect`` when it can be taken by its upper edge on one of the areas, else one that can.

    The first area is the main screen's. All in logical px.
    """
    if not areas:
        return rect if rect.isValid() else QRect(0, 0, usual.width(), usual.height())
    size = rect.size() if rect.isValid() else usual
    grip = QRect(rect.left(), rect.top(), rect.width(), GRIP.height())
    for area in areas:
        common = grip.intersected(area)
        if rect.isValid() and common.width() >= GRIP.width() and common.height() >= 8:
            return QRect(rect.topLeft(), size.boundedTo(area.size()))
    found = QRect(areas[0].topLeft(), size.boundedTo(areas[0].size()))
    found.moveCenter(areas[0].center())
    return found


def _areas() -> list[QRect]:
    # For a moment between two displays there may be none at all.
    screens = QGuiApplication.screens()
    main = QGuiApplication.primaryScreen() if screens else None
    screens.sort(key=lambda screen: screen is not main)
    return [screen.availableGeometry() for screen in screens]
