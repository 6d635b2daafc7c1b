"""The room in a few lines: whether the list is live, who may come in, how many there are."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.meetings.roster.commands import CommandKind
from app.meetings.roster.roster import Liveness
from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.participants.presenter import Presenter
from app.ui.participants.room_words import RoomWords
from app.ui.participants.row_words import AGAIN_WORDS, COMMAND_WORDS, progress_words, word
from app.ui.participants.twice_button import TwiceButton
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card, Tinted
from app.ui.widgets.fold import Fold
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

_PAIRS = (
    (CommandKind.LOCK, "lock"),
    (CommandKind.UNLOCK, "lock_open"),
    (CommandKind.MUTE_GUESTS, "microphone"),
    (CommandKind.UNMUTE_GUESTS, "microphone"),
)


class Warning_(Tinted):  # noqa: N801  # Python's own Warning is something else
    """A sentence in heading size on the hue of what must be mended: not to be overlooked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_verdict(Verdict.MUST_FIX)
        self._text = Text(role=TextRole.HEADING)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[Space.LARGE] * 4)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(VerdictMark(Verdict.MUST_FIX, scale=1.6), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, sentence: str) -> None:
        """Say this, and interrupt what is read aloud; nothing to say, nothing to see."""
        is_news = sentence != self.sentence
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if is_news:
            announce(self, sentence, urgent=True)


class RoomHead(Card):
    """What holds for the whole room, and what can be asked of it."""

    def __init__(
        self, presenter: Presenter, parent: QWidget | None = None, *, is_folded: bool = False
    ) -> None:
        """``is_folded`` keeps the buttons below a heading that opens, where room is scarce."""
        super().__init__(parent, spacing=Space.SMALL)
        self._presenter = presenter
        self._fold = Fold() if is_folded else None
        self._words = RoomWords(self)
        self._said = ""
        self._is_said_above = False
        self.warning = Warning_()
        self._practice = Text(role=TextRole.STRONG)
        self._line = QWidget()
        self._mark = VerdictMark(Verdict.OK)
        self._sentence = Text(role=TextRole.STRONG)
        self._gaps = Text(muted=True)
        self._numbers = Text()
        self._progress = Text()
        self.buttons: dict[CommandKind, Button] = {kind: Button("", icon) for kind, icon in _PAIRS}
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _=False, kind=kind: presenter.run(kind))
        self.end = TwiceButton("stop")
        self.end.sure.connect(lambda: presenter.run(CommandKind.END))
        self.buttons[CommandKind.END] = self.end
        *harmless, end = self.buttons.values()
        self._rows = [ButtonRow(harmless, insists=True), ButtonRow([end], insists=True)]
        # Where not all have room beside each other, the first ones still may.
        self._row = Reflow()
        self._lay_out()
        presenter.changed.connect(self.refresh)

    @property
    def sentence(self) -> str:
        """Whether the list is live."""
        return self._sentence.text()

    @property
    def numbers(self) -> str:
        """How many there are."""
        return self._numbers.text()

    def leave_out(self, is_said_above: bool) -> None:
        """Say nothing of how the room stands while that stands above already."""
        self._is_said_above = is_said_above
        self.refresh()

    def retranslate(self) -> None:
        """Set every text."""
        self._practice.setText(self.tr("PRACTICE: nobody in this meeting is real"))
        for kind, button in self.buttons.items():
            if kind is not CommandKind.END:
                button.setText(word(COMMAND_WORDS[kind]))
        self.end.set_words(word(COMMAND_WORDS[CommandKind.END]), word(AGAIN_WORDS[CommandKind.END]))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the room as it is now."""
        presenter, watch = self._presenter, self._presenter.watch
        roster = watch.roster
        standing = self._words.standing(presenter)
        self.warning.say(standing.warning)
        if self._is_said_above:
            self.warning.hide()
        # The warning says it already, and louder.
        sentence = "" if standing.warning else standing.sentence
        self._line.setVisible(bool(sentence) and not self._is_said_above)
        self._mark.setVisible(standing.verdict is not None)
        self._mark.set_verdict(standing.verdict)
        self._say(self._sentence, sentence)
        self._practice.setVisible(presenter.is_practice and not self._is_said_above)
        self._say(self._gaps, self._words.gaps(roster.gaps))
        is_known = roster.liveness is not Liveness.NOT_WATCHED
        is_wanted = is_known and not self._is_said_above
        self._say(self._numbers, self._words.together(watch) if is_wanted else "")
        self._show_buttons()
        self._say_progress()
        self.setVisible(self._has_any)

    @property
    def _has_any(self) -> bool:
        """Whether there is more in it than its frame."""
        inside = (self._gaps, self._progress, self._fold or self._row)
        return not self._is_said_above or any(not one.isHidden() for one in inside)

    def _show_buttons(self) -> None:
        commands, room = self._presenter.watch.commands, self._presenter.watch.roster.room
        # If the service does not say how it stands, both ways are offered.
        shown = {
            CommandKind.LOCK: room.is_locked is not True,
            CommandKind.UNLOCK: room.is_locked is not False,
            CommandKind.MUTE_GUESTS: room.guests_muted is not True,
            CommandKind.UNMUTE_GUESTS: room.guests_muted is True,
            CommandKind.END: True,
        }
        for kind, button in self.buttons.items():
            button.setVisible(kind in commands and shown[kind])
        for row in self._rows:
            row.setVisible(any(not one.isHidden() for one in row.buttons))
        has_any = any(not one.isHidden() for one in self.buttons.values())
        self._row.setVisible(has_any)
        if self._fold is not None:
            self._fold.set_words(self.tr("The whole room") if has_any else "")

    def _say_progress(self) -> None:
        pending = self._presenter.watch.pending
        # Of two at the same moment the later one counts.
        entries = [one for one in reversed([*pending.values()]) if not one.command.participant]
        last = max(entries, key=lambda entry: entry.since, default=None)
        words = progress_words(last) if last else ""
        self._say(self._progress, words)
        if words != self._said:
            self._said = words
            announce(self, words)

    @staticmethod
    def _say(label: Text, words: str) -> None:
        if words != label.text():
            label.setText(words)
        label.setVisible(bool(words))

    def _lay_out(self) -> None:
        for row in self._rows:
            self._row.add(row)
        self._row.add_stretch()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._sentence, 1)
        self.rows.addWidget(self._practice)
        self.rows.addWidget(self.warning)
        self.rows.addWidget(self._line)
        self.rows.addWidget(self._numbers)
        self.rows.addWidget(self._gaps)
        if self._fold is None:
            self.rows.addWidget(self._row)
        else:
            self._fold.rows.addWidget(self._row)
            self.rows.addWidget(self._fold)
        self.rows.addWidget(self._progress)
