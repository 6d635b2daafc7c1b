"""The rail: the places of the program, in the order of a consultation."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.page import Place
from app.ui.rail_button import RailButton
from app.ui.theme.colours import colours
from app.ui.theme.tokens import Space


class _Column(QWidget):
    """The ground of the rail."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and in contrast themes the edge."""
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.rail)
        if not theme.tints:
            painter.setPen(theme.outline)
            painter.drawLine(self.rect().topRight(), self.rect().bottomRight())


class Rail(QScrollArea):
    """A column of buttons. Up and down move between them, Space or Enter goes there."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, RailButton] = {}
        self._places: dict[str, Place] = {}
        self._column = _Column()
        self._rows = QVBoxLayout(self._column)
        self._rows.setContentsMargins(*[Space.SMALL] * 4)
        self._rows.setSpacing(Space.HAIR)
        self._rows.addStretch(1)
        self._end = 0
        self.compact = False
        self._set_up()

    def _set_up(self) -> None:
        self.setWidget(self._column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def add_place(self, place: Place) -> None:
        """Add a place below those that are there; ``at_end`` ones stand at the lower end."""
        button = RailButton(place.name, place.icon)
        button.set_title(place.title())
        button.set_compact(self.compact)
        button.clicked.connect(self._clicked)
        at = len(self._buttons) + 1 if place.at_end else len(self._buttons) - self._end
        self._end += place.at_end
        self._buttons[place.name], self._places[place.name] = button, place
        self._rows.insertWidget(at, button)
        self._order_tabs()

    def button(self, name: str) -> RailButton:
        """The button of a place."""
        return self._buttons[name]

    def in_order(self) -> list[RailButton]:
        """The buttons from top to bottom."""
        items = [self._rows.itemAt(row) for row in range(self._rows.count())]
        found = [item.widget() for item in items if item is not None]
        return [widget for widget in found if isinstance(widget, RailButton)]

    def show_chosen(self, name: str) -> None:
        """Mark the place whose page is on show."""
        for key, button in self._buttons.items():
            button.set_current(key == name)

    def set_state(self, name: str, verdict: Verdict | None, word: str) -> None:
        """Show a state at a place; an empty word shows none."""
        self._buttons[name].set_state(verdict, word)
        self.updateGeometry()

    def set_compact(self, compact: bool) -> None:
        """Show icons only, or icons and words."""
        if compact == self.compact:
            return
        self.compact = compact
        for button in self._buttons.values():
            button.set_compact(compact)
        self.updateGeometry()

    def retranslate(self) -> None:
        """Set every word in the language of now."""
        self.setAccessibleName(self.tr("Places"))
        for name, button in self._buttons.items():
            button.set_title(self._places[name].title())
        self.updateGeometry()

    def full_width(self) -> int:
        """Width with icons and words, px, whatever is shown now."""
        widths = [button.full_width() for button in self._buttons.values()]
        return max(widths, default=0) + 2 * Space.SMALL

    def sizeHint(self) -> QSize:
        """As wide as its widest word, plus a scroll bar when the window is very low."""
        hint = self._column.minimumSizeHint()
        bar = self.verticalScrollBar()
        return QSize(hint.width() + (bar.sizeHint().width() if bar.isVisible() else 0), 0)

    def minimumSizeHint(self) -> QSize:
        """It never becomes narrower; low windows scroll."""
        return QSize(self.sizeHint().width(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons without going anywhere."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        buttons = self.in_order()
        at = next((i for i, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.chosen.emit(button.place)

    def _order_tabs(self) -> None:
        for before, after in pairwise(self.in_order()):
            QWidget.setTabOrder(before, after)
