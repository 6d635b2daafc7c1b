"""Two columns of cards, which become one in the order of the work where there is little room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.tokens import Space
from app.ui.widgets.reflow import Reflow

SIDE_BY_SIDE = 96
"""From this width on, in average characters, there are two columns."""


class Columns(Reflow):
    """Cards in the order of the work; some of them stand in the right column when there is one."""

    def __init__(self, cards: Sequence[QWidget], on_the_right: Sequence[QWidget]) -> None:
        super().__init__(self._wide, gap=(Space.MEDIUM, Space.MEDIUM))
        self._cards, self._on_the_right = list(cards), list(on_the_right)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(Space.MEDIUM)
            self.add(column, 1)
        self._sort(beside=True)

    def set_right(self, cards: Sequence[QWidget]) -> None:
        """Let other cards stand in the right column."""
        if [*cards] != self._on_the_right:
            self._on_the_right = [*cards]
            self._sort(beside=self.beside)

    def arranged(self, beside: bool) -> None:
        """Move the cards of the right column where they belong in one."""
        self._sort(beside=beside)

    def _sort(self, *, beside: bool) -> None:
        for column in (self._left, self._right):
            for card in self._cards:
                # An item that is only taken lives on, and the new one never hears of new sizes.
                column.removeWidget(card)
            while column.takeAt(0) is not None:
                pass
        for card in self._cards:
            goes_right = beside and card in self._on_the_right
            (self._right if goes_right else self._left).addWidget(card)
        self._left.addStretch(1)
        if beside:
            self._right.addStretch(1)

    def _wide(self) -> int:
        return self.fontMetrics().averageCharWidth() * SIDE_BY_SIDE
