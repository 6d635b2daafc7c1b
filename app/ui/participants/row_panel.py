"""What can be done with the person who is chosen in the list, as buttons that anybody reaches."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.meetings.identified import How
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.participant import Participant
from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.participants.meant import Meant
from app.ui.participants.numbers import whole_numbers
from app.ui.participants.offered import OF_ONE, TWICE
from app.ui.participants.presenter import Presenter
from app.ui.participants.row_words import AGAIN_WORDS, COMMAND_WORDS, word
from app.ui.participants.rows import Row, row_of
from app.ui.participants.settled import settle
from app.ui.participants.twice_button import TwiceButton
from app.ui.participants.who_panel import Keys, WhoPanel
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.banner import Banner
from app.ui.widgets.breaking import torn
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text

ICONS = {
    CommandKind.ADMIT: "check",
    CommandKind.DENY: "close",
    CommandKind.LOWER_HAND: "hand",
    CommandKind.MUTE: "microphone",
    CommandKind.UNMUTE: "microphone",
    CommandKind.REMOVE: "close",
}


class RowPanel(Card):
    """About whoever a person chose in the list, and about nobody else when they leave.

    Signals:
        back: the keyboard has nothing to stand on here any more.
    """

    back = Signal()

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._presenter = presenter
        self._participant = ""
        self._last: Participant | None = None
        self._said = ""
        self._heading = Text(role=TextRole.HEADING)
        self._sentence = Text()
        self._danger = Banner(Verdict.MUST_FIX)
        self._progress = Text(role=TextRole.STRONG)
        self.who = WhoPanel(presenter.cover)
        self.commands: dict[CommandKind, Button] = {}
        for kind in OF_ONE:
            self.commands[kind] = self._button(kind)
        self._commands = ButtonRow([*self.commands.values()])
        self._meant = Meant(lambda: self._participant, self.commands.values())
        self._meant_who = Meant(lambda: self._participant, self.who.buttons)
        self._lay_out()
        self.who.confirmed.connect(self._on_confirmed)
        self.who.taken_back.connect(self._on_taken_back)
        presenter.row_changed.connect(self._on_row)
        presenter.forgotten.connect(self._on_forgotten)

    @property
    def participant(self) -> str:
        """Id of whom it is about; empty for nobody."""
        return self._participant

    @property
    def is_steady(self) -> bool:
        """Whether its buttons have stood still for so long that a press is meant for them."""
        return self._meant.is_steady and self._meant_who.is_steady

    def retranslate(self) -> None:
        """Set every text."""
        self.who.retranslate()
        self._show()

    @Slot(str)
    def choose(self, participant: str) -> None:
        """Be about somebody else; what was pressed once was not meant for them."""
        if participant != self._participant:
            self._participant = participant
            self._said = ""
            self._last = None
            for button in self.commands.values():
                if isinstance(button, TwiceButton):
                    button.disarm()
        self._show()

    def open(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        buttons = [one for one in self.commands.values() if one.isVisibleTo(self)]
        if self.who.isVisibleTo(self) and not buttons:
            self.who.take_keyboard()
        elif buttons:
            buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def identify(self) -> None:
        """Put the keyboard where somebody is identified."""
        if self.who.isVisibleTo(self):
            self.who.take_keyboard()

    @Slot(object)
    def ask(self, kind: CommandKind) -> None:
        """Do what the button of a command does, if it is offered: from a key on the row.

        The key names whom it is for, wherever the button stands: it need not have stood still.
        """
        if kind in self._presenter.offered(self._participant):
            self._meant.bind()
            self.commands[kind].clicked.emit()

    @Slot(object)
    def show_menu(self, at: QPoint) -> None:
        """Offer the same as the buttons, where the row is."""
        menu, whom = QMenu(self), self._participant
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in self._presenter.offered(self._participant):
            action = QAction(self.commands[kind].text(), menu)
            action.triggered.connect(lambda _=False, kind=kind: self._ask_for(whom, kind))
            menu.addAction(action)
        if self.who.isVisibleTo(self):
            menu.addAction(self.tr("Say who it is")).triggered.connect(self.identify)
        if menu.actions():
            menu.popup(at)

    def _button(self, kind: CommandKind) -> Button:
        if kind in TWICE:
            twice = TwiceButton(ICONS[kind])
            twice.sure.connect(lambda: self._run(kind))
            return twice
        button = Button("", ICONS[kind])
        button.clicked.connect(lambda: self._run(kind))
        return button

    def _ask_for(self, whom: str, kind: CommandKind) -> None:
        """Only while it is still about whom the menu was opened for."""
        if whom == self._participant:
            self.ask(kind)

    def _run(self, kind: CommandKind) -> None:
        is_offered = kind in self._presenter.offered(self._participant)
        if is_offered and self._meant.holds:
            self._presenter.run(kind, self._participant)

    @Slot()
    def _on_forgotten(self) -> None:
        self.choose("")

    @Slot(str)
    def _on_row(self, participant: str) -> None:
        if participant in ("", self._participant):
            self._show()

    def _show(self) -> None:
        held = QApplication.focusWidget()
        held = held if held is not None and self.isAncestorOf(held) else None
        is_somebody = bool(self._participant)
        self._heading.setVisible(is_somebody)
        if is_somebody:
            self._show_somebody()
        else:
            self._offer_nothing()
        if held is not None and not held.isVisibleTo(self):
            self.back.emit()

    def _offer_nothing(self) -> None:
        self._sentence.setText(
            self.tr("Choose somebody in the list to see who it could be and what you can do.")
        )
        for part in (self._danger, self._progress, self.who, self._commands):
            part.hide()
        for button in self.commands.values():
            button.hide()
            if isinstance(button, TwiceButton):
                button.disarm()
        self._meant.note()
        if self._meant_who.note():
            settle(self)

    def _show_left(self) -> None:
        """Stay about who left, by the name they had: a neighbour was not chosen."""
        gone = self._last or Participant(self._participant)
        words = self.tr("{name} has left").format(name=self._presenter.cover.name(gone))
        is_news = not self._commands.isHidden() or not self.who.isHidden()
        self._heading.setText(torn(whole_numbers(words)))
        self._offer_nothing()
        if is_news and self.isVisible():
            announce(self, words)

    def _show_somebody(self) -> None:
        presenter = self._presenter
        facts = presenter.source.facts(self._participant)
        if facts.has_left:
            self._show_left()
            return
        self._last = facts.one
        row = row_of(facts)
        self._heading.setText(torn(whole_numbers(facts.name)))
        self._sentence.setText(torn(_capital(replace(row, danger="").about)))
        self._danger.say(_capital(row.danger))
        self._say_progress(row)
        needs_knowing = facts.one.is_person
        self.who.setVisible(needs_knowing)
        if needs_knowing:
            self.who.show_facts(facts, presenter.watch.people, presenter.agreed)
        self._show_commands(facts.name)
        above = bool(row.danger), bool(row.progress)
        offered = presenter.offered(self._participant)
        self._meant.note(self._participant, offered, above)
        stand = needs_knowing, self.who.stand
        if self._meant_who.note(self._participant, offered, above, stand):
            settle(self)

    def _show_commands(self, name: str) -> None:
        offered = self._presenter.offered(self._participant)
        for kind, button in self.commands.items():
            button.setVisible(kind in offered)
            if kind not in offered and isinstance(button, TwiceButton):
                button.disarm()
            words = word(COMMAND_WORDS[kind])
            named = self.tr("{command}: {name}").format(command=words, name=name)
            if isinstance(button, TwiceButton):
                again = word(AGAIN_WORDS[kind])
                button.set_words(words, again, named)
            else:
                button.setText(words)
                button.setAccessibleName(named)
        self._commands.setVisible(bool(offered))

    def _say_progress(self, row: Row) -> None:
        self._progress.setText(row.progress)
        self._progress.setVisible(bool(row.progress))
        if row.progress != self._said:
            self._said = row.progress
            announce(self, row.progress)

    @Slot(object, object)
    def _on_confirmed(self, keys: Keys, how: How) -> None:
        if self._is_meant_for_somebody():
            self._presenter.watch.confirm(self._participant, keys, how)

    @Slot()
    def _on_taken_back(self) -> None:
        if self._is_meant_for_somebody():
            self._presenter.watch.take_back(self._participant)

    def _is_meant_for_somebody(self) -> bool:
        there = self._presenter.watch.roster.participants
        return self._meant_who.holds and self._participant in there

    def _lay_out(self) -> None:
        for part in (
            self._heading, self._danger, self._sentence, self._progress, self._commands, self.who,
        ):  # fmt: skip
            self.rows.addWidget(part)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
