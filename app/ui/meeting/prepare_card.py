"""What to prepare for this meeting, in pause points. Nothing is counted and nothing is kept."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.advice import Advice
from app.guidelines.checklists import Item, Pause
from app.ui.meeting.item_row import ItemRow
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.fold import Fold
from app.ui.widgets.text import Text

Checklist = tuple[tuple[Pause, tuple[Item, ...]], ...]


class PrepareCard(Card):
    """One fold for each pause point; the first one is open.

    Signals:
        ticked(str, bool): id of the item, and whether it is done.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._heading = Text(role=TextRole.HEADING)
        self._none = Text(muted=True)
        self._checklist: Checklist = ()
        self._is_answered = False
        self._items: dict[str, ItemRow] = {}
        self.folds: dict[str, Fold] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.HAIR)
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._none)
        self.rows.addLayout(self._column)

    def item(self, name: str) -> ItemRow:
        """The row of an item that is shown.

        Raises:
            KeyError: it is not shown.
        """
        return self._items[name]

    def show_advice(self, advice: Advice, done: Collection[str], language: str) -> None:
        """Show what this advice asks to prepare, and what of it is done."""
        if advice.pauses != self._checklist:
            self._build(advice.pauses)
        for pause, items in advice.pauses:
            self.folds[pause.id].set_words(pause.title.text(language).replace("&", "&&"))
            for number, item in enumerate(items, start=1):
                in_order = number if pause.kind == "read_do" else 0
                row = self._items[item.id]
                row.show_item(language, is_done=item.id in done, number=in_order)
        self._is_answered = advice.choice is not None
        self._say_none()
        self._none.setVisible(not advice.pauses)

    def retranslate(self) -> None:
        """Set the texts of the card; ``show_advice`` sets those of the items."""
        self._heading.setText(self.tr("Prepare"))
        self._say_none()

    def _say_none(self) -> None:
        self._none.setText(
            self.tr("The guideline has no list for this meeting.")
            if self._is_answered
            else self.tr("The list follows when it is clear which service to use.")
        )

    def _build(self, checklist: Checklist) -> None:
        """Put the rows up anew; what was open stays open."""
        was_open = {name for name, fold in self.folds.items() if fold.is_open}
        was_empty = not self.folds
        for fold in self.folds.values():
            self._column.removeWidget(fold)
            fold.hide()
            fold.deleteLater()
        self._checklist, self.folds, self._items = checklist, {}, {}
        for place, (pause, items) in enumerate(checklist):
            fold = self.folds[pause.id] = self._fold(items)
            self._column.addWidget(fold)
            fold.set_open(pause.id in was_open or (was_empty and place == 0))

    def _fold(self, items: tuple[Item, ...]) -> Fold:
        fold = Fold()
        fold.rows.setContentsMargins(Space.LARGE, 0, 0, Space.MEDIUM)
        fold.rows.setSpacing(Space.MEDIUM)
        for item in items:
            row = self._items[item.id] = ItemRow(item)
            row.ticked.connect(self.ticked)
            fold.rows.addWidget(row)
        return fold
