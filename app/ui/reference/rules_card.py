"""What the guideline says, by phase; on what it is silent; and what is doubtful in it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.reference.content import Content, Entry
from app.ui.reference.found_fold import FoundFold
from app.ui.reference.rows import rows_of
from app.ui.reference.words import ReferenceWords
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class RulesFold(FoundFold):
    """A heading with a number, and the entries below it."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.entries = rows_of(entries)
        self.rows.setContentsMargins(Space.LARGE, 0, 0, Space.SMALL)
        self.rows.addWidget(self.entries)

    def filter(self, finds: Callable[[str], bool], *, is_on: bool) -> int:
        """Show what is found; return how many that are."""
        count = self.entries.filter(finds)
        self.follow_search(is_on=is_on, is_found=bool(count))
        return count


class RulesCard(Card):
    """One fold for each phase, and two more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.HAIR)
        self._words = ReferenceWords(self)
        self._heading = Text(role=TextRole.HEADING)
        self._source = Text(muted=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.HAIR)
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._source)
        self.rows.addLayout(self._column)
        self.folds: list[RulesFold] = []

    def show_rules(self, content: Content, organisation: str, source: str) -> None:
        """Show these; ``source`` names the document and its version."""
        opened = [fold.is_open for fold in self.folds]
        self._heading.setText(self.tr("What the guideline says"))
        self._source.setText(source)
        self._source.setVisible(bool(source))
        for fold in self.folds:
            self._column.removeWidget(fold)
            fold.hide()
            fold.deleteLater()
        self.folds = []
        for number, (words, found) in enumerate(self._parts(content, organisation)):
            fold = RulesFold(found)
            self.folds.append(fold)
            self._column.addWidget(fold)
            fold.set_words(words)
            fold.set_open(number < len(opened) and opened[number])

    def filter(self, finds: Callable[[str], bool], *, is_on: bool) -> int:
        """Show what is found; return how many that are."""
        count = sum(fold.filter(finds, is_on=is_on) for fold in self.folds)
        self.setVisible(bool(count) or not is_on)
        return count

    def _parts(self, content: Content, organisation: str) -> list[tuple[str, Sequence[Entry]]]:
        parts: list[tuple[str, Sequence[Entry]]] = [
            (self._words.phase(phase, len(found)), found) for phase, found in content.rules
        ]
        silent = self.tr("Not stated by {organisation} ({count})")
        doubtful = self.tr("Contradictions and points out of date ({count})")
        for words, found in ((silent, content.unstated), (doubtful, content.remarks)):
            if found:
                named = words.format(organisation=organisation, count=len(found))
                parts.append((named, found))
        return parts
