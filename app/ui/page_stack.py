"""Shows one page at a time, builds each when it is first wanted, and says who is looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from app.ui.page import Page, Place


class PageFrame(QScrollArea):
    """Scrolls a page up and down; sideways nothing is ever wider than the window."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)


class PageStack(QStackedWidget):
    """The pages. At most one of them is *entered* at any time."""

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: dict[str, Place] = {}
        self._frames: dict[str, PageFrame] = {}
        self._current = ""
        self._in_sight = False
        self._entered: Page | None = None

    def add_place(self, place: Place) -> None:
        """Make a page known; it is built when it is first shown."""
        self._places[place.name] = place

    @property
    def current(self) -> str:
        """Name of the page on show; empty before the first."""
        return self._current

    def frame(self, name: str) -> PageFrame:
        """The page in its frame, built now when it has not been."""
        if name not in self._frames:
            frame = PageFrame(self._places[name].make())
            frame.page.refresh_texts()
            frame.setAccessibleName(frame.page.title())
            self._frames[name] = frame
            self.addWidget(frame)
        return self._frames[name]

    def go(self, name: str) -> None:
        """Show a page."""
        if name == self._current:
            return
        self._leave()
        self._current = name
        self.setCurrentWidget(self.frame(name))
        self._look()
        self.shown.emit(name)

    def set_in_sight(self, in_sight: bool) -> None:
        """Say whether the window can be seen at all; pages let go of devices when it cannot."""
        self._in_sight = in_sight
        if in_sight:
            self._look()
        else:
            self._leave()

    def retranslate(self) -> None:
        """Name the frames in the language of now; pages follow by themselves."""
        for frame in self._frames.values():
            frame.setAccessibleName(frame.page.title())

    def _look(self) -> None:
        if self._in_sight and self._current and self._entered is None:
            self._entered = self.frame(self._current).page
            self._entered.entered()

    def _leave(self) -> None:
        page, self._entered = self._entered, None
        if page is not None:
            page.left()
