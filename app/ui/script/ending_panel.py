"""The end of the meeting: every action in its place, and whether it is really over.

Jönköping ends in two places, and until the second one the room is open to others (RJ-54). In
Västmanland leaving puts the others out after a minute (VM-63).
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.guidelines.scripts import Ending
from app.meetings.roster.commands import Command, CommandKind
from app.ui.meeting.lines import Line, Lines
from app.ui.participants.row_words import AGAIN_WORDS, COMMAND_WORDS, progress_words, word
from app.ui.participants.twice_button import TwiceButton
from app.ui.script.aid_panel import AidPanel, show_words
from app.ui.script.ending_row import EndingRow
from app.ui.script.ending_words import EndingWords
from app.ui.script.standing_bar import StandingBar
from app.ui.script.window_language import window_language
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.group import Group
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.participants.presenter import Presenter


class EndingPanel(AidPanel):
    """What is done is what a person says or the live list shows; nothing ends by itself."""

    heading_role = TextRole.HEADING
    is_whole = True

    def __init__(
        self,
        conductor: "Conductor",
        presenter: "Presenter",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(conductor, presenter, compact=compact, parent=parent)
        self._words = EndingWords(self)
        self._is_built = False
        self.standing = StandingBar()
        self.endings: list[EndingRow] = []
        self._list = Group(spacing=Space.MEDIUM)
        self._room, self._reminder = Lines(), Lines()
        self._progress = Text(role=TextRole.STRONG)
        self.end = TwiceButton("stop")
        self._end_row = ButtonRow([self.end])
        self.end.sure.connect(conductor.end_room)
        for part in (
            self.standing, self._list, self._room, self._end_row, self._progress, self._reminder,
        ):  # fmt: skip
            self.rows.addWidget(part)
        self.follow(
            conductor.closing_changed, conductor.time_changed, conductor.script_changed,
            presenter.changed, conductor.watch.command_changed,
        )  # fmt: skip
        self.retranslate()

    @property
    def room(self) -> str:
        """Who is still there, in words."""
        return " ".join(line.text for line in self._room.lines)

    @property
    def reminder(self) -> str:
        """What is to be thought of besides."""
        return " ".join(line.text for line in self._reminder.lines)

    def retranslate(self) -> None:
        """Set every text."""
        self.call(self.tr("End the meeting"))
        self._list.setAccessibleName(self.tr("What ends the meeting"))
        self.end.set_words(word(COMMAND_WORDS[CommandKind.END]), word(AGAIN_WORDS[CommandKind.END]))
        reminder = self.tr("Close every document and window that you have shown.")
        self._reminder.show_lines([Line(reminder, "info")])
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is now."""
        conductor, closing = self.conductor, self.conductor.closing
        now, language = conductor.now(), window_language()
        self._show_endings(closing.endings)
        done_at = closing.keep(now)
        for number, row in enumerate(self.endings, 1):
            row.show_ending(
                language,
                number,
                is_done=closing.is_done(row.ending.id),
                # What the service ended by itself has no moment that anybody knows.
                done_at=done_at.get(row.ending.id),
                left=closing.left(row.ending.id, now),
            )
        standing = self._words.standing(closing, now, language)
        self.standing.show_standing(standing.sentence, standing.verdict)
        self.say_once(standing.said)
        self._room.show_lines([self._words.room(closing)])
        self._show_end()

    def _show_endings(self, endings: tuple[Ending, ...]) -> None:
        if tuple(row.ending for row in self.endings) == endings and self._is_built:
            return
        self._is_built = True
        for row in self.endings:
            row.hide()
            self._list.rows.removeWidget(row)
            row.deleteLater()
        self.endings = [EndingRow(ending) for ending in endings]
        for row in self.endings:
            row.done.connect(self.conductor.mark_ending)
            row.taken_back.connect(self.conductor.take_back_ending)
            self._list.rows.addWidget(row)
        self._list.setVisible(bool(endings))

    def _show_end(self) -> None:
        """Offered where the live list can do it; it is asked at the second press only."""
        watch = self.presenter.watch
        is_offered = CommandKind.END in watch.commands
        if not is_offered:
            self.end.disarm()
        self.show_part(self._end_row, is_shown=is_offered)
        entry = watch.pending.get(Command(CommandKind.END))
        words = progress_words(entry) if entry is not None else ""
        show_words(self._progress, words)
