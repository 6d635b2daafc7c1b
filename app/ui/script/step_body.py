"""What a step is about: its title, who acts, what is said, what is done, and the ways on."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.scripts import Branch, Step
from app.guidelines.texts import in_language
from app.ui.meeting.lines import Line, Lines
from app.ui.script.branches import Branches
from app.ui.script.spoken import Labelled, SpokenBlock
from app.ui.script.step_words import who_acts
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


class StepBody(QWidget):
    """The words of one step, with those of the branch that was chosen.

    Signals:
        branch(int): a branch was pressed, by its number from 1.
    """

    branch = Signal(int)

    def __init__(
        self, conductor: "Conductor", language: Callable[[], str], *, compact: bool = False
    ) -> None:
        super().__init__()
        self._conductor = conductor
        self._language = language
        self.title = Text(role=TextRole.HEADING if compact else TextRole.TITLE)
        self.who = Text(muted=True)
        self.say, self.do = SpokenBlock(compact=compact), Lines()
        self._say, self._do = Labelled(self.say), Labelled(self.do)
        self.branches = Branches()
        self.then = SpokenBlock(compact=compact)
        self.then_do = Lines()
        self._then, self._then_do = Labelled(self.then), Labelled(self.then_do)
        self.branches.pressed.connect(self.branch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.MEDIUM if compact else Space.LARGE)
        head = QVBoxLayout()
        head.setSpacing(Space.HAIR)
        head.addWidget(self.title)
        head.addWidget(self.who)
        rows.addLayout(head)
        for part in (self._say, self._do, self.branches, self._then, self._then_do):
            rows.addWidget(part)

    def show_step(self, step: Step, chosen: Branch | None) -> None:
        """Show a step as it stands."""
        language, conductor = self._language(), self._conductor
        self.title.setText(step.title.text(language))
        self.who.setText(who_acts(step.who, step))
        self.who.setVisible(bool(self.who.text()))
        self.say.show_said(conductor.say(step.say))
        self.do.show_lines(_acts(in_language(step.do, language)))
        self.branches.show_branches(step.branches, chosen.id if chosen else "", language)
        self.then.show_said(conductor.say(chosen.say) if chosen else [])
        acts = in_language(chosen.do, language) if chosen else ()
        self.then_do.show_lines(_acts(acts))
        self._label()

    def forget(self) -> None:
        """Keep no sentence of a step that is over: it names people."""
        self.say.show_said([])
        self.then.show_said([])

    def _label(self) -> None:
        say, do = self.tr("Say"), self.tr("Do")
        # With nothing to do beside it, large sentences are what is said: no word is needed.
        self._say.say(say if self.do.lines else "", is_there=bool(self.say.said))
        self._do.say(do, is_there=bool(self.do.lines))
        self._then.say(say, is_there=bool(self.then.said))
        self._then_do.say(do, is_there=bool(self.then_do.lines))


def _acts(texts: Iterable[str]) -> list[Line]:
    return [Line(text, "chevron_right") for text in texts]
