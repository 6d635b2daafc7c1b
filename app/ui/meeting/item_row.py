"""One thing to prepare: a box to tick, or a question to think about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.checklists import Item
from app.ui.guideline_words import strength_word
from app.ui.meeting.browsing import open_page
from app.ui.meeting.lines import Line, Lines
from app.ui.theme.tokens import SMALLEST_TARGET, Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.group import Group
from app.ui.widgets.text import Text
from app.ui.widgets.tick import Tick


class ItemRow(Group):
    """Its words, the detail behind it, what can be copied, and the rules it rests on.

    Signals:
        ticked(str, bool): id of the item, and whether it is done.
    """

    ticked = Signal(str, bool)

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.HAIR)
        self.item = item
        self.tick = None if item.reflect else Tick()
        self._thought = Lines() if item.reflect else None
        self._about = Text(muted=True)
        self._basis = Text(muted=True)
        self.copies = [CopyButton(text) for text in item.copy]
        self.link = Button("", "open") if item.link else None
        if self.link is not None:
            self.link.clicked.connect(self._on_link)
        if self.tick is not None:
            self.tick.toggled.connect(lambda is_done: self.ticked.emit(self.item.id, is_done))
        self._lay_out()

    def show_item(self, language: str, *, is_done: bool, number: int = 0) -> None:
        """Show it; ``number`` stands before what must be done in order, 0 for none."""
        words = self.item.text.text(language)
        words = f"{number}. {words}" if number else words
        self.setAccessibleName(words)
        self._show_words(words, is_done=is_done)
        self._about.setText(self.item.about.text(language))
        self._about.setVisible(bool(self._about.text()))
        self._basis.setText(self._rests_on())
        for button in self.copies:
            button.quote()
        if self.link is not None:
            self.link.setText(self.tr("Open the page"))
            self.link.setAccessibleDescription(self.item.link)

    def _show_words(self, words: str, *, is_done: bool) -> None:
        if self._thought is not None:
            self._thought.show_lines([Line(words, "help")])
        if self.tick is not None:
            self.tick.set_words(words.replace("&", "&&"))
            self.tick.blockSignals(True)
            self.tick.set_ticked(is_done)
            self.tick.blockSignals(False)

    def _rests_on(self) -> str:
        item = self.item
        if item.rules:
            return f"{', '.join(item.rules)}, {strength_word(item.strength)}"
        if item.borrowed:
            return self.tr("Not in the guideline. From: {source}").format(source=item.borrowed)
        return self.tr("Not in the guideline")

    def _lay_out(self) -> None:
        for words in filter(None, (self.tick, self._thought)):
            self.rows.addWidget(words)
        below = QVBoxLayout()
        below.setContentsMargins(SMALLEST_TARGET + Space.HAIR, 0, 0, 0)
        below.setSpacing(Space.HAIR)
        below.addWidget(self._about)
        buttons: list[QWidget] = [*self.copies, *filter(None, [self.link])]
        if buttons:
            below.addWidget(ButtonRow(buttons))
        below.addWidget(self._basis)
        self.rows.addLayout(below)

    def _on_link(self) -> None:
        open_page(self.item.link)
