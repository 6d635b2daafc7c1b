"""All steps in a list, one sentence each: what is passed, where one is, what comes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.guidelines.scripts import Step
from app.script.run import StepState
from app.ui.script.keys import ScriptKeys
from app.ui.script.step_standing import standing
from app.ui.script.step_words import STATE_ICONS
from app.ui.theme.colours import colours
from app.ui.theme.icons import paint_icon
from app.ui.theme.tokens import Space, TextRole, font_for, icon_size, target_size
from app.ui.widgets.card import Card
from app.ui.widgets.fold import Fold
from app.ui.widgets.language_following import FollowsLanguage
from app.ui.widgets.row_list import MOVES, paint_ground

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

Index = QModelIndex | QPersistentModelIndex

ID_ROLE = Qt.ItemDataRole.UserRole
STATE_ROLE = Qt.ItemDataRole.UserRole + 1

NARROWEST = 20
"""Average characters of width that the list never goes below."""

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(
    Qt.TextFlag.TextWordWrap
)
_JUMPS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StepList(QListWidget):
    """Arrows look around, Enter or a press jumps; every other key is left to the script.

    It is as high as its rows: the page scrolls, not a list inside of it.
    """

    def __init__(
        self, conductor: "Conductor", language: Callable[[], str], keys: ScriptKeys
    ) -> None:
        super().__init__()
        self._conductor = conductor
        self._language = language
        self._keys = keys
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.viewport().setAutoFillBackground(False)
        self.itemClicked.connect(self._jump)

    def refresh(self) -> None:
        """Show how each step stands."""
        run = self._conductor.run
        steps = run.steps if run is not None else ()
        if [step.id for step in steps] != self.ids():
            self.clear()
            for _ in steps:
                self.addItem(QListWidgetItem())
        for place, step in enumerate(steps):
            item = self.item(place)
            title = f"{place + 1}. {step.title.text(self._language())}"
            self._show(item, step, title)
        if run is not None and steps and not self.hasFocus():
            self.setCurrentRow(min(run.position, len(steps) - 1))
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _show(self, item: QListWidgetItem, step: Step, title: str) -> None:
        """Screen readers hear how each step stands; eyes see its mark, and few words."""
        run = self._conductor.run
        if run is None:
            return
        mark, word, is_seen = standing(run, step, is_ended=self._conductor.is_ended)
        item.setData(ID_ROLE, step.id)
        item.setData(STATE_ROLE, mark.value)
        item.setText(f"{title} – {word}" if is_seen else title)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title} – {word}")

    def ids(self) -> list[str]:
        """Ids of the steps that are shown, in order."""
        return [str(self.item(place).data(ID_ROLE)) for place in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, jump, or leave the key to the script."""
        if event.key() in _JUMPS and not event.isAutoRepeat():
            self._jump(self.currentItem())
        elif event.key() in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def hasHeightForWidth(self) -> bool:
        """Rows break where there is little room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows, px."""
        font = self.font()
        heights = [row_height(self.item(n).text(), font, width) for n in range(self.count())]
        return max(target_size(font), sum(heights))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few words."""
        font = self.font()
        width = QFontMetrics(font).averageCharWidth() * NARROWEST + icon_size(font)
        return QSize(width, target_size(font))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows break anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _jump(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._keys.jump(str(item.data(ID_ROLE)))


class Overview(FollowsLanguage, Card):
    """The list on a fold: open beside the step, closed where there is no room beside it."""

    def __init__(
        self,
        conductor: "Conductor",
        *,
        language: Callable[[], str],
        keys: ScriptKeys | None = None,
    ) -> None:
        """``language`` tells that of the window; ``keys`` are shared with what is around."""
        super().__init__()
        self._conductor = conductor
        self.fold = Fold()
        self.list = StepList(conductor, language, keys or ScriptKeys(conductor))
        self.fold.rows.addWidget(self.list)
        self.rows.setContentsMargins(*[Space.SMALL] * 4)
        self.rows.addWidget(self.fold)
        for news in (
            conductor.step_changed, conductor.script_changed, conductor.closing_changed,
        ):  # fmt: skip
            news.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how each step stands."""
        self.fold.set_words(self.tr("All steps"))
        self.list.setAccessibleName(self.tr("All steps"))
        self.list.refresh()


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        return QSize(width, row_height(str(index.data()), option.font, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = colours(option.palette)
        state = StepState(index.data(STATE_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_now = state is StepState.NOW
        paint_ground(painter, option, is_chosen=is_now)
        ink = theme.text if is_now else theme.muted
        side = icon_size(option.font)
        room = option.rect.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        spot = QRectF(room.left(), room.center().y() - side / 2, side, side)
        paint_icon(painter, STATE_ICONS[state], spot, theme.accent if is_now else ink)
        painter.setFont(font_for(TextRole.STRONG if is_now else TextRole.BODY, option.font))
        painter.setPen(ink)
        painter.drawText(room.adjusted(side + Space.SMALL, 0, 0, 0), _WRAPPED, str(index.data()))
        painter.restore()

    def helpEvent(self, *_: object) -> bool:
        """Nothing is cut, so there is nothing to tell."""
        return False


def row_height(words: str, font: QFont, width: int) -> int:
    """Height of a row, px: measured in the stronger font, so that it stays when the step is on."""
    room = width - icon_size(font) - 3 * Space.SMALL
    metrics = QFontMetrics(font_for(TextRole.STRONG, font))
    high = metrics.boundingRect(QRect(0, 0, max(1, room), 10_000), _WRAPPED, words).height()
    return max(target_size(font), high + 2 * Space.HAIR)
