"""What a step rests on: the rules of the guideline, one press away, or who else says so."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.equipment import Strength
from app.guidelines.guideline import Guideline
from app.guidelines.scripts import Spoken
from app.ui.guideline_words import strength_word
from app.ui.meeting.lines import Line, Lines
from app.ui.theme.tokens import Space
from app.ui.widgets.fold import Fold
from app.ui.widgets.text import Text


class Basis(QWidget):
    """Ids of the rules on a fold with their texts inside, or a line where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold = Fold()
        self._rules = Lines()
        self.fold.rows.addWidget(self._rules)
        self.borrowed = Text(muted=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.HAIR)
        rows.addWidget(self.fold)
        rows.addWidget(self.borrowed)

    def show_part(self, part: Spoken, guideline: Guideline | None, language: str) -> None:
        """Say what this step or card rests on."""
        words = ", ".join(part.rules)
        if part.rules and part.strength is not Strength.NOT_STATED:
            words = f"{words}, {strength_word(part.strength)}"
        self.fold.set_words(words)
        self._rules.show_lines(self._lines(part, guideline, language))
        self.borrowed.setText(self._borrowed(part))
        self.borrowed.setVisible(not part.rules)

    def _borrowed(self, part: Spoken) -> str:
        if part.borrowed:
            return self.tr("Not in the guideline. From: {source}").format(source=part.borrowed)
        return self.tr("Not in the guideline")

    def _lines(self, part: Spoken, guideline: Guideline | None, language: str) -> list[Line]:
        rules = guideline.rules if guideline is not None else ()
        return [
            Line(f"{rule.id}: {rule.text.text(language)}", muted=True)
            for rule in rules
            if rule.id in part.rules
        ]
