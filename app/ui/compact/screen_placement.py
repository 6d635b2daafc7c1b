"""Brings the small window back to its place on each screen, and home when a screen goes."""

from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QStyle, QWidget

from app import screen_places
from app.ui.placement import in_sight


class ScreenPlacement(QObject):
    """Remembers the place of one window for each screen it stood on.

    A screen that is unplugged takes no window with it; when it comes back, the window goes back,
    unless somebody moved it in the meantime.
    """

    def __init__(self, window: QWidget, file: Path, usual: Callable[[], QSize]) -> None:
        """``usual`` is the size on a screen it never stood on."""
        super().__init__(window)
        self._window = window
        self._file = file
        self._usual = usual
        self._places = screen_places.load(file)
        self._away_from = ""
        self._put_at: QRect | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._on_removed)
            application.screenAdded.connect(self._on_added)

    def restore(self) -> None:
        """Put the window where it stood last, as far as that screen is there."""
        self._put_on(self._screen_of(self._places.last) or QGuiApplication.primaryScreen())

    def save(self) -> None:
        """Remember where it stands now."""
        self._remember(self._window.screen(), self._window.geometry())
        screen_places.save(self._file, self._places)

    def note(self) -> None:
        """It was moved or resized: that is its place on this screen from now on."""
        if self._away_from and self._put_at not in (None, self._window.geometry()):
            # Somebody wants it here, and not where it was before the screen went.
            self._away_from, self._put_at = "", None
        screen, rect = self._window.screen(), self._window.geometry()
        is_inside = screen.geometry().contains(rect.center())
        if self._window.isVisible() and not self._away_from and is_inside:
            self._remember(screen, rect)

    def _remember(self, screen: QScreen, rect: QRect) -> None:
        at = rect.topLeft() - screen.geometry().topLeft()
        self._places.note(mark_of(screen), (at.x(), at.y(), rect.width(), rect.height()))

    def _put_on(self, screen: QScreen | None) -> None:
        if screen is None:
            return
        area = screen.availableGeometry()
        spot = self._places.spots.get(mark_of(screen))
        if spot is None:
            # Under the camera, which sits in the middle of the upper edge.
            rect = QRect(area.topLeft(), self._usual().boundedTo(area.size()))
            rect.moveCenter(area.center())
            bar = self._window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
            rect.moveTop(area.top() + bar)
        else:
            left, top, width, height = spot
            rect = QRect(left, top, width, height).translated(screen.geometry().topLeft())
        self._window.setGeometry(in_sight(rect, [area], self._usual()))

    @Slot(QScreen)
    def _on_removed(self, screen: QScreen) -> None:
        if self._window.isVisible() and self._places.last == mark_of(screen):
            self._away_from, self._put_at = self._places.last, None
        # The system moves windows too, some time later: look when that has happened.
        QTimer.singleShot(0, self, self._come_home)

    @Slot()
    def _come_home(self) -> None:
        if not self._window.isVisible() or not QGuiApplication.screens():
            return
        areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if self._away_from:
            self._put_on(QGuiApplication.primaryScreen())
            self._put_at = self._window.geometry()
        else:
            rect = self._window.geometry()
            better = in_sight(rect, areas, self._usual())
            if better != rect:
                self._window.setGeometry(better)

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        if self._away_from == mark_of(screen):
            QTimer.singleShot(0, self, self._go_back)

    @Slot()
    def _go_back(self) -> None:
        screen = self._screen_of(self._away_from)
        was_left_alone = self._window.geometry() == self._put_at
        self._away_from, self._put_at = "", None
        if screen is not None and was_left_alone and self._window.isVisible():
            self._put_on(screen)

    @staticmethod
    def _screen_of(mark: str) -> QScreen | None:
        return next((one for one in QGuiApplication.screens() if mark_of(one) == mark), None)


def mark_of(screen: QScreen) -> str:
    """A short mark that tells screens apart and says nothing else of them."""
    size = screen.geometry().size()
    words = (
        screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name(),
        f"{size.width()}x{size.height()}",
    )  # fmt: skip
    return blake2b("\n".join(words).encode(), digest_size=8).hexdigest()
