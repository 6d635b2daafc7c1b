"""A script that a fallen window left behind: to go on with, or to forget. It holds no names."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from app.conducting import keeping
from app.ui.script.time_words import minutes
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Tinted
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


class UnfinishedOffer(Tinted):
    """Where it was, and two ways to decide."""

    def __init__(self, conductor: "Conductor", *, language: Callable[[], str]) -> None:
        super().__init__()
        self._conductor = conductor
        self._language = language
        self._heading = Text(role=TextRole.STRONG)
        self.words = Text()
        self.go_on, self.forget = Button("", "play"), Button("", "close")
        self.go_on.clicked.connect(conductor.resume_unfinished)
        self.forget.clicked.connect(conductor.forget_unfinished)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*[Space.MEDIUM] * 4)
        rows.setSpacing(Space.SMALL)
        for part in (self._heading, self.words, ButtonRow([self.go_on, self.forget])):
            rows.addWidget(part)
        conductor.unfinished_changed.connect(self.refresh)
        self.refresh()

    @property
    def is_there(self) -> bool:
        """Whether there is one to go on with."""
        return bool(self.words.text())

    @Slot()
    def refresh(self) -> None:
        """Say where it was, if there is one."""
        self._heading.setText(self.tr("Samråd ended in the middle of a meeting"))
        self.go_on.setText(self.tr("Go on there"))
        self.forget.setText(self.tr("Forget it"))
        words = self._place()
        self.words.setText(words)
        self.setVisible(bool(words))

    def _place(self) -> str:
        conductor = self._conductor
        kept, guideline = conductor.unfinished, conductor.guideline
        if kept is None or guideline is None:
            return ""
        run = keeping.restored(guideline, conductor.case, kept)
        if run is None:
            return ""
        words = self.tr("{title}: step {number} of {count}, {used} min used. Names are gone.")
        return words.format(
            title=run.script.title.text(self._language()),
            number=min(run.position + 1, len(run.steps)),
            count=len(run.steps),
            used=minutes(run.used(conductor.now())),
        )
