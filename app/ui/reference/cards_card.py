"""Reference cards: their titles, and below each how it is done, step by step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.meeting.browsing import open_page
from app.ui.reference.content import Content, Entry
from app.ui.reference.found_fold import FoundFold
from app.ui.reference.rows import Row, Rows
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text

OPENED_AT_ONCE = 3
"""A search that finds no more cards than these opens them."""


class CardFold(FoundFold):
    """One card.

    Signals:
        wanted: the person wants it on paper.
    """

    wanted = Signal()

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.rows.setContentsMargins(Space.LARGE, 0, 0, Space.SMALL)
        self.print = Button(self.tr("Print this card…"), "print")
        self.print.setFlat(True)
        self.print.clicked.connect(self.wanted)
        self.print.setAccessibleDescription(entry.title)
        self.steps = Rows()
        last = len(entry.lines)
        for number, step in enumerate(entry.lines, start=1):
            self.steps.add(Row(step, number=number if last > 1 else 0, last=last))
        self.rows.addWidget(self.steps)
        if entry.basis:
            basis = Text(entry.basis, TextRole.SMALL, muted=True)
            basis.setContentsMargins(Space.HAIR, 0, 0, 0)
            self.rows.addWidget(basis)
        self.rows.addWidget(ButtonRow([self.print, *self._link()]))

    def _link(self) -> list[Button]:
        if not self.entry.link:
            return []
        button = Button(self.tr("Open the page"), "open")
        button.setFlat(True)
        button.setAccessibleDescription(self.entry.link)
        button.clicked.connect(self._on_open)
        return [button]

    def _on_open(self) -> None:
        open_page(self.entry.link)


class CardsCard(Card):
    """The cards of this service, then those of others under their names.

    Signals:
        wanted(Entry): the person wants a card on paper.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.HAIR)
        self.heading = Text(role=TextRole.HEADING)
        self._none = Text()
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.HAIR)
        self.rows.addWidget(self.heading)
        self.rows.addWidget(self._none)
        self.rows.addLayout(self._column)
        self._groups: list[tuple[Text | None, list[CardFold]]] = []

    @property
    def folds(self) -> list[CardFold]:
        """Every card, from top to bottom."""
        return [fold for _, folds in self._groups for fold in folds]

    def show_cards(self, content: Content) -> None:
        """Show these."""
        opened = {fold.entry.key for fold in self.folds if fold.is_open}
        self.heading.setText(self.tr("How it is done"))
        self._none.setText(self.tr("There are no cards for this guideline yet."))
        self._none.setVisible(not content.all_cards)
        self._clear()
        self._add(None, content.cards, opened)
        for service, cards in content.other_cards:
            heading = Text(service, TextRole.STRONG)
            self._column.addSpacing(Space.SMALL)
            self._column.addWidget(heading)
            self._add(heading, cards, opened)

    def filter(self, finds: Callable[[str], bool], *, is_on: bool) -> int:
        """Show what is found; return how many that are."""
        found = {fold for fold in self.folds if finds(fold.entry.heap)}
        opens = len(found) <= OPENED_AT_ONCE
        for heading, folds in self._groups:
            for fold in folds:
                fold.follow_search(is_on=is_on, is_found=fold in found, opens=opens)
            if heading is not None:
                heading.setVisible(not found.isdisjoint(folds))
        self.setVisible(bool(found) or not is_on)
        return len(found)

    def _add(self, heading: Text | None, cards: Sequence[Entry], opened: set[str]) -> None:
        folds = [CardFold(entry) for entry in cards]
        for fold in folds:
            self._column.addWidget(fold)
            fold.set_words(fold.entry.title or fold.entry.key)
            fold.set_open(fold.entry.key in opened)
            fold.wanted.connect(self._on_wanted)
        self._groups.append((heading, folds))

    def _on_wanted(self) -> None:
        sender = self.sender()
        if isinstance(sender, CardFold):
            self.wanted.emit(sender.entry)

    def _clear(self) -> None:
        self._groups.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
