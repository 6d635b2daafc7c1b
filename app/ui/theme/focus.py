"""The focus ring: two pixels of accent around whatever the keyboard is on, in every style."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

from app.ui.theme import tokens
from app.ui.theme.colours import colours


class _Frame(QFocusFrame):
    """Stands around the control, moved and clipped by Qt."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours(QApplication.palette()).accent, tokens.FOCUS_WIDTH))
        inset = tokens.FOCUS_WIDTH / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)


class FocusRing(QObject):
    """Shows where the keyboard is, and stays away while the mouse leads."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame: _Frame | None = None
        self._by_keyboard = False
        application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        elif old is not None and new is not None:
            self._by_keyboard = True
        # From nothing to something: the window came forward, and things are as they were.
        self._put(new if self._by_keyboard and _takes_ring(new) else None)

    def _put(self, widget: QWidget | None) -> None:
        # The frame is a child of what it stands in, and dies with it.
        if self._frame is None or not isValid(self._frame):
            if widget is None:
                return
            self._frame = _Frame()
        # QFocusFrame does not let go by itself when it is given nothing to go to.
        self._frame.setWidget(widget)  # type: ignore[arg-type]
        self._frame.setVisible(widget is not None)

    @property
    def widget(self) -> QWidget | None:
        """What the ring is around, or None."""
        if self._frame is None or not isValid(self._frame) or not self._frame.isVisible():
            return None
        return self._frame.widget()


def _takes_ring(widget: QWidget | None) -> bool:
    """An open list of choices shows where the keyboard is by itself."""
    if widget is None or widget.isWindow():
        return False
    return widget.window().windowType() != Qt.WindowType.Popup
