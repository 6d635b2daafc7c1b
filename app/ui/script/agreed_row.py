"""One thing that was agreed, with what words it otherwise and what takes it out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.script.aid_panel import show_words
from app.ui.theme.tokens import Space
from app.ui.widgets.breaking import torn
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.group import Group
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.script.summary import Agreed


class AgreedRow(Group):
    """What, who and by when.

    Signals:
        change(int): the person wants to word this line otherwise.
        remove(int): it was not agreed after all.
    """

    change = Signal(int)
    remove = Signal(int)

    def __init__(self, nth: int, parent: QWidget | None = None) -> None:
        """``nth`` is counted from 0."""
        super().__init__(parent)
        self.nth = nth
        self._what, self._who = Text(), Text(muted=True)
        self.edit, self.away = Button(""), Button("", "close")
        self.edit.clicked.connect(lambda: self.change.emit(self.nth))
        self.away.clicked.connect(lambda: self.remove.emit(self.nth))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._who)
        line = Reflow(gap=(Space.MEDIUM, Space.HAIR))
        line.add(words, 1)
        line.add(ButtonRow([self.edit, self.away], insists=True))
        self.rows.addWidget(line)

    @property
    def words(self) -> str:
        """What is shown."""
        who = "" if self._who.isHidden() else self._who.text()
        return " ".join(filter(None, (self._what.text(), who)))

    def show_line(self, line: "Agreed", *, is_covered: bool) -> None:
        """Show it, or only that it is there while names are hidden."""
        number = self.nth + 1
        what = self.tr("hidden") if is_covered else line.what
        self._what.setText(torn(f"{number}. {what}"))
        said = []
        if line.who:
            said.append(self.tr("Who: {who}").format(who=line.who))
        if line.by_when:
            said.append(self.tr("By when: {day}").format(day=line.by_when))
        show_words(self._who, "" if is_covered else torn(" · ".join(said)))
        self.setAccessibleName(self.words)
        self.edit.setText(self.tr("Change"))
        self.away.setText(self.tr("Take out"))
        for button in (self.edit, self.away):
            words = self.tr("{what}: line {number}")
            button.setAccessibleName(words.format(what=button.text(), number=number))
