"""Things beside each other, and below each other where there is no room for that."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from app.ui.theme.tokens import Space

Direction = QBoxLayout.Direction


class Reflow(QWidget):
    """A row that becomes a column. It can always become as narrow as the widest thing in it.

    Args:
        wanted: width from which things stand beside each other, px; by default what they ask for.
        gap: distance beside each other, and below each other, px.
        last_above: whether the last thing stands on top when they are below each other.
        insists: whether it asks for the room to stand beside each other even while it has less: a
            row in a row would else never take back what it once gave away.
    """

    def __init__(
        self,
        wanted: Callable[[], int] | None = None,
        *,
        gap: tuple[int, int] = (Space.SMALL, Space.SMALL),
        last_above: bool = False,
        insists: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted or self._asked_for
        self._gap = gap
        self._insists = insists
        self._below = Direction.BottomToTop if last_above else Direction.TopToBottom
        self._row = QBoxLayout(Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap[0])

    def add(self, thing: QWidget | QLayout, stretch: int = 0) -> None:
        """Add a thing at the end; ``stretch`` is its share of what is left of the width."""
        if isinstance(thing, QLayout):
            self._row.addLayout(thing, stretch)
        else:
            self._row.addWidget(thing, stretch)

    def add_stretch(self) -> None:
        """Keep what was added together."""
        self._row.addStretch(1)

    @property
    def beside(self) -> bool:
        """Whether things stand beside each other now."""
        return self._row.direction() == Direction.LeftToRight

    def sizeHint(self) -> QSize:
        """What its layout asks for; beside each other, if it insists."""
        hint = super().sizeHint()
        return QSize(self._asked_for(), hint.height()) if self._insists else hint

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest thing."""
        widths = [item.minimumSize().width() for item in self._items()]
        margins = self._row.contentsMargins()
        width = max(widths, default=0) + margins.left() + margins.right()
        return QSize(width, self._row.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        """Choose anew when something inside asks for another size."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose beside or below."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Choose beside or below for the width of now."""
        beside = self.width() >= self._wanted()
        if beside != self.beside:
            self._row.setDirection(Direction.LeftToRight if beside else self._below)
            self._row.setSpacing(self._gap[0] if beside else self._gap[1])
            self.arranged(beside)

    def arranged(self, beside: bool) -> None:
        """Called after a change from beside to below or back."""

    def _asked_for(self) -> int:
        widths = [item.sizeHint().width() for item in self._items() if not item.isEmpty()]
        return sum(widths) + self._gap[0] * max(0, len(widths) - 1)

    def _items(self) -> list[QLayoutItem]:
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        return [item for item in items if item is not None and item.spacerItem() is None]
