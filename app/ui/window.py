"""The window: the rail, the line that is always there, quiet notices, and one page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.first_paint import FirstPaint
from app.ui.notices import Notices
from app.ui.page import Page, Place
from app.ui.page_stack import PageStack
from app.ui.placement import Placement
from app.ui.rail import Rail
from app.ui.regions import Regions
from app.ui.status_line import StatusLine
from app.ui.theme import tokens
from app.ui.theme.tokens import Space

ROOM_FOR_PAGE = 64
"""Average characters a page wants beside the rail; with less the rail shows icons only."""


LEAST_ROOM = 22
"""Average characters of width that a window never goes below, beside the rail's icons."""


class _Whole(QWidget):
    """May become narrower than its rail asks for now: the rail gives up its words on the way."""

    def minimumSizeHint(self) -> QSize:
        """Room for icons and a few words in each line."""
        unit = self.fontMetrics()
        icons = tokens.target_size(self.font()) + 2 * Space.WIDE
        return QSize(icons + unit.averageCharWidth() * LEAST_ROOM, unit.height() * 10)


class Window(QMainWindow):
    """Samråd's window. Whoever has something to show connects to it; it knows no check by itself.

    Signals:
        recheck: the user wants everything checked again.
        shown: the window was painted for the first time and can be used.
        closing: the window closes; devices have been let go of.
    """

    recheck = Signal()
    shown = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rail = Rail()
        self.status = StatusLine()
        self.notices = Notices()
        self.pages = PageStack()
        self._places: list[Place] = []
        self._usable = False
        self._lay_out()
        self._regions = Regions(self, self._regions_now)
        FirstPaint(self._whole).done.connect(self._painted)
        self._placement = Placement(self)
        self.rail.chosen.connect(self.go)
        self.status.recheck.connect(self.recheck)
        self.recheck.connect(self.status.expect_news)
        self.pages.shown.connect(self._page_shown)
        self._set_keys()
        self.retranslate()
        self._placement.restore()

    def add_place(self, place: Place) -> None:
        """Register a page; it appears in the rail, in the shortcuts and under its name."""
        self._places.append(place)
        self.rail.add_place(place)
        self.pages.add_place(place)

    def places(self) -> list[str]:
        """Names of the places, from top to bottom of the rail: Ctrl+1 goes to the first."""
        return [button.place for button in self.rail.in_order()]

    def go(self, name: str) -> None:
        """Show the page of a place."""
        self.pages.go(name)

    def go_by_key(self, name: str) -> None:
        """Show the page of a place and put the keyboard where it begins."""
        if name in self.places():
            self.go(name)
            first = self.page(name).starts_at
            if first is not None and first.isVisible():
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            else:
                self._regions.focus(self.pages)

    def page(self, name: str) -> Page:
        """The page of a place; it is built now when nobody looked at it yet."""
        return self.pages.frame(name).page

    def set_status(self, verdict: Verdict | None, sentence: str) -> None:
        """Say in the line on top how things stand (translated text); None while checking."""
        self.status.show_status(verdict, sentence)

    def set_place_state(self, name: str, verdict: Verdict | None, word: str) -> None:
        """Show the state of a place in the rail; an empty word shows none."""
        self.rail.set_state(name, verdict, word)
        self._fit_rail()

    def notify(self, key: str, text: Callable[[], str]) -> None:
        """Show a quiet line that stays until it is put away."""
        self.notices.add(key, text)

    def retranslate(self) -> None:
        """Set the words of the frame; pages follow by themselves."""
        self.setWindowTitle("Samråd")
        for part in (self.rail, self.status, self.notices, self.pages):
            part.retranslate()
        self._fit_rail()

    def come_forward(self) -> None:
        """Show the window on top, as it was before it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size; let go of devices while minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_rail()
        elif event.type() == QEvent.Type.WindowStateChange:
            self._tell_pages()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the page that it can be seen; the first time after it was painted."""
        super().showEvent(event)
        self._tell_pages()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell the page that it cannot be seen."""
        super().hideEvent(event)
        self.pages.set_in_sight(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of devices, say so, and remember the place: a slow disk must not keep a camera."""
        self.pages.set_in_sight(False)
        self.closing.emit()
        self._placement.save()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room of the rail's words when there is little."""
        super().resizeEvent(event)
        self._fit_rail()

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, Space.SMALL)
        above.setSpacing(Space.HAIR)
        above.addWidget(self.status)
        above.addWidget(self.notices)
        beside.addLayout(above)
        ring = QVBoxLayout()
        ring.setContentsMargins(Space.HAIR, 0, Space.HAIR, 0)
        ring.addWidget(self.pages)
        beside.addLayout(ring, 1)
        self._whole = _Whole()
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(beside, 1)
        self.setCentralWidget(self._whole)

    def _set_keys(self) -> None:
        keys: list[tuple[QKeySequence | Qt.Key | str, Callable[[], object]]] = [
            (Qt.Key.Key_F5, self.recheck.emit),
            (Qt.Key.Key_F6, lambda: self._regions.go(1)),
            ("Shift+F6", lambda: self._regions.go(-1)),
            (Qt.Key.Key_F1, lambda: self.go_by_key("help")),
            ("Ctrl+,", lambda: self.go_by_key("settings")),
            ("Ctrl+F", lambda: self.go_by_key("reference")),
            ("Ctrl+Q", self.close),
        ]
        keys += [(f"Ctrl+{n}", lambda n=n: self._go_to_number(n)) for n in range(1, 10)]  # type: ignore[misc]
        for key, act in keys:
            # Each is done once, however long the key is held.
            QShortcut(QKeySequence(key), self, act).setAutoRepeat(False)

    def _go_to_number(self, number: int) -> None:
        names = self.places()
        if number <= len(names):
            self.go_by_key(names[number - 1])

    def _regions_now(self) -> list[QWidget]:
        return [self.rail, self.status, self.notices, self.pages]

    def _page_shown(self, name: str) -> None:
        self.rail.show_chosen(name)
        announce(self.pages, self.page(name).title())

    def _tell_pages(self) -> None:
        self.pages.set_in_sight(self._usable and self.isVisible() and not self.isMinimized())

    def _painted(self) -> None:
        self._usable = True
        self._tell_pages()
        self.shown.emit()

    def _fit_rail(self) -> None:
        room = self.fontMetrics().averageCharWidth() * ROOM_FOR_PAGE
        narrow = self.width() - self.rail.full_width() < room
        self.rail.set_compact(narrow)
        self.status.set_narrow(narrow)
