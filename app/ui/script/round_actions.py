"""What can be done with one person of the round: identify, change the order, one more beside."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.participants.meant import Meant
from app.ui.participants.settled import settle
from app.ui.script.careful_field import CarefulField
from app.ui.script.speaker_row import SpeakerRow
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.breaking import torn
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.fold import Fold
from app.ui.widgets.group import Group
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.participants.presenter import Presenter

_MOST_OF_A_NAME = 80

KINDS = ("guardian", "relative", "interpreter")
"""Who sits beside a patient so often that one press says it: a child whose guardian is out of sight
is not alone. Anybody else is one more person."""


class RoundActions(Group):
    """About whoever was chosen in the list, or else about whoever is next.

    Signals:
        ticked(str): this speaker has spoken, or has not after all.
        identify(str): the person wants to say who this participant is.
        moved(str, int): this speaker shall speak so many places later; negative: earlier.
        removed(str): this speaker off camera is not there after all.
        added(str, str, str): somebody of this name, or of none, and of this kind, if anybody said,
            sits with this speaker.
    """

    ticked = Signal(str)
    identify = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)
    added = Signal(str, str, str)

    def __init__(
        self, presenter: "Presenter", *, compact: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._row: SpeakerRow | None = None
        self._whom = Text(role=TextRole.STRONG)
        self.tick, self.who = Button("", "check"), Button("", "people")
        self.earlier, self.later = Button(""), Button("")
        self.away, self.more = Button("", "close"), Button("", "people")
        self.kinds = {kind: Button("") for kind in KINDS}
        self._label, self._problem = Text(muted=True), Text()
        self.field = CarefulField(presenter.cover, _MOST_OF_A_NAME)
        self._label.setBuddy(self.field)
        self._first = ButtonRow([self.tick, self.who], insists=True)
        buttons = (*self._about_one(), *self.kinds.values())
        self._meant = Meant(lambda: self._row.key if self._row else "", buttons)
        self._fold = Fold() if compact else None
        self._lay_out()
        self._connect()

    @property
    def key(self) -> str:
        """Whom it is about; empty for nobody."""
        return self._row.key if self._row else ""

    @property
    def is_steady(self) -> bool:
        """Whether its buttons have stood still for so long that a press is meant for them."""
        return self._meant.is_steady

    @property
    def problem(self) -> str:
        """Why a name was not taken; empty if it was."""
        return "" if self._problem.isHidden() else self._problem.text()

    def retranslate(self) -> None:
        """Set every text."""
        self.earlier.setText(self.tr("Earlier"))
        self.later.setText(self.tr("Later"))
        self.away.setText(self.tr("Not there after all"))
        self.more.setText(self.tr("One more person here"))
        words = (self.tr("Guardian here"), self.tr("Relative here"), self.tr("Interpreter here"))
        for button, word in zip(self.kinds.values(), words, strict=True):
            button.setText(word)
        self._label.setText(self.tr("Off camera, beside them: name if you like"))
        self.field.setAccessibleName(self._label.text())
        if self._fold is not None:
            self._fold.set_words(self.tr("Order, identification, people off camera"))
        self._show()

    def show_row(self, row: SpeakerRow | None, *, is_off_camera: bool) -> None:
        """Be about this person."""
        self._row = row
        self.setVisible(row is not None)
        # For whoever is next there is the large button above.
        self.tick.setVisible(row is not None and not row.is_next)
        self.who.setVisible(row is not None and bool(row.participant) and not is_off_camera)
        self.away.setVisible(row is not None and is_off_camera)
        self.field.cover()
        self._show()

    def say_problem(self, words: str) -> None:
        """Say why a name was not taken; empty takes it away."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _show(self) -> None:
        row = self._row
        name = row.name if row is not None else ""
        self._whom.setText(torn(name))
        self.setAccessibleName(name)
        has_spoken = row is not None and row.has_spoken
        self.tick.setText(self.tr("Not spoken after all") if has_spoken else self.tr("Has spoken"))
        self.tick.set_icon_name("undo" if has_spoken else "check")
        self.who.setText(self.tr("Who is it?"))
        words = self.tr("{what}: {name}")
        for button in (*self._about_one(), *self.kinds.values()):
            button.setAccessibleName(words.format(what=button.text(), name=name))
        self._first.setVisible(not (self.tick.isHidden() and self.who.isHidden()))
        stand = (self.key, has_spoken, self.who.isHidden(), self.away.isHidden())
        if self._meant.note(*stand):
            settle(self)

    def _about_one(self) -> tuple[Button, ...]:
        return self.tick, self.who, self.earlier, self.later, self.away, self.more

    def _connect(self) -> None:
        self.tick.clicked.connect(lambda: self._do(lambda row: self.ticked.emit(row.key)))
        self.who.clicked.connect(lambda: self._do(lambda row: self.identify.emit(row.participant)))
        self.earlier.clicked.connect(lambda: self._do(lambda row: self.moved.emit(row.key, -1)))
        self.later.clicked.connect(lambda: self._do(lambda row: self.moved.emit(row.key, 1)))
        self.away.clicked.connect(lambda: self._do(lambda row: self.removed.emit(row.key)))
        self.more.clicked.connect(lambda: self._do(self._add))
        for kind, button in self.kinds.items():
            button.clicked.connect(partial(self._add_kind, kind))
        self.field.returnPressed.connect(self._on_enter)
        self.field.caught.connect(self._on_caught)

    def _do(self, what: Callable[[SpeakerRow], None]) -> None:
        if self._row is not None and self._meant.holds:
            what(self._row)

    def _on_enter(self) -> None:
        if self._row is not None and self.field.text().strip():
            self._add(self._row)

    def _add_kind(self, kind: str) -> None:
        self._do(lambda row: self._add(row, kind))

    def _add(self, row: SpeakerRow, kind: str = "") -> None:
        if self.field.is_caught():
            self._on_caught()
            return
        self.say_problem("")
        name = self.field.text().strip()
        self.field.forget()
        self.added.emit(row.key, name, kind)

    def _on_caught(self) -> None:
        self.say_problem(self.tr("No identity numbers here: the name is enough."))

    def _lay_out(self) -> None:
        self._problem.hide()
        order = ButtonRow([self.earlier, self.later, self.away], insists=True)
        acts = Reflow()
        for part in (self._first, order):
            acts.add(part)
        acts.add_stretch()
        enter = Reflow(gap=(Space.SMALL, Space.HAIR))
        enter.add(self.field, 1)
        enter.add(self.more)
        rows = self._fold.rows if self._fold is not None else self.rows
        kinds = ButtonRow(list(self.kinds.values()), insists=True)
        whole: tuple[QWidget, ...] = (self._whom, acts, self._label, enter, kinds, self._problem)
        for one in whole:
            rows.addWidget(one)
        if self._fold is not None:
            self.rows.addWidget(self._fold)
