"""Whether the room is locked, and the button that asks for it; nothing is locked by itself."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.roster import Liveness
from app.readiness.verdict import Verdict
from app.ui.meeting.lines import Line, Lines
from app.ui.participants.moments import to_the_second
from app.ui.participants.row_words import COMMAND_WORDS, progress_words, word
from app.ui.script.aid_panel import AidPanel, show_words
from app.ui.script.naming import named
from app.ui.script.whereabouts import whereabouts
from app.ui.theme.tokens import TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.watching.progress import CommandProgress

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.participants.presenter import Presenter

_KINDS = (CommandKind.LOCK, CommandKind.UNLOCK)


class LockAid(AidPanel):
    """Locked or open, who would be locked out, and how far the wish is that was pressed."""

    def __init__(
        self,
        conductor: "Conductor",
        presenter: "Presenter",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(conductor, presenter, compact=compact, parent=parent)
        self._lines = Lines()
        self._progress = Text(role=TextRole.STRONG)
        self.lock = Button("", "lock")
        self.unlock = Button("", "lock_open")
        self.lock.clicked.connect(self._on_lock)
        self.unlock.clicked.connect(self._on_unlock)
        self._row = ButtonRow([self.lock, self.unlock])
        for part in (self._lines, self._row, self._progress):
            self.rows.addWidget(part)
        self.follow(conductor.watch.consultation.people_changed)
        self.follow(presenter.changed, presenter.cover.changed, conductor.watch.command_changed)
        self.retranslate()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is said now."""
        return self._lines.lines

    @property
    def progress(self) -> str:
        """How far the wish is; empty if nothing was asked."""
        return "" if self._progress.isHidden() else self._progress.text()

    def retranslate(self) -> None:
        """Set every text."""
        self.call(self.tr("Is the room locked?"))
        self.lock.setText(word(COMMAND_WORDS[CommandKind.LOCK]))
        self.unlock.setText(word(COMMAND_WORDS[CommandKind.UNLOCK]))
        self.refresh()

    def refresh(self) -> None:
        """Show the room as it is now."""
        self._lines.show_lines([self._state(), *self._locked_out()])
        commands = self.presenter.watch.commands
        is_locked = self.presenter.watch.roster.room.is_locked
        # If the service does not say how it stands, both ways are offered.
        can_lock = CommandKind.LOCK in commands and is_locked is not True
        can_unlock = CommandKind.UNLOCK in commands and is_locked is not False
        self.show_part(self.lock, is_shown=can_lock)
        self.show_part(self.unlock, is_shown=can_unlock)
        self._row.setVisible(not self.lock.isHidden() or not self.unlock.isHidden())
        last = self._last()
        words = progress_words(last) if last else ""
        show_words(self._progress, words)
        if words:
            self.say_once(words)

    def _state(self) -> Line:
        roster = self.presenter.watch.roster
        is_locked, liveness = roster.room.is_locked, roster.liveness
        if liveness is Liveness.NOT_WATCHED:
            words = self.tr(
                "Nobody is watching the room from here. Lock it in the meeting itself, as the "
                "step says."
            )
            return Line(words, "info")
        if liveness is not Liveness.LIVE:
            return self._last_seen(is_locked)
        if self.presenter.is_by_hand:
            return self._by_hand(is_locked)
        if is_locked is None:
            words = self.tr("The service does not say whether the room is locked. Look in it.")
            return Line(words, verdict=Verdict.COULD_NOT_BE_TESTED)
        if is_locked:
            words = self.tr("The room is locked. Whoever comes now has to wait.")
            return Line(words, verdict=Verdict.OK)
        words = self.tr("The room is open. Whoever has the link can come in.")
        return Line(words, verdict=Verdict.CAN_BE_BETTER)

    def _last_seen(self, is_locked: bool | None) -> Line:
        since = self.presenter.watch.roster.lost_since
        words = self.tr("The list is not live: look in the meeting itself.")
        if is_locked is not None and since is not None:
            words = (
                self.tr("Not live since {time}. The room was locked then. Look in the meeting.")
                if is_locked
                else self.tr("Not live since {time}. The room was open then. Look in the meeting.")
            ).format(time=to_the_second(since))
        return Line(words, verdict=Verdict.MUST_FIX)

    def _by_hand(self, is_locked: bool | None) -> Line:
        if is_locked is None:
            words = self.tr(
                "You keep the list yourself. Lock the room in the meeting, and note it under "
                "Participants."
            )
            return Line(words, "info")
        words = self.tr("You noted: locked.") if is_locked else self.tr("You noted: not locked.")
        return Line(words, verdict=Verdict.COULD_NOT_BE_TESTED)

    def _locked_out(self) -> list[Line]:
        """Who would have to wait in front of a locked door; nobody once it is locked."""
        roster = self.presenter.watch.roster
        if roster.liveness is not Liveness.LIVE or roster.room.is_locked:
            return []
        missing = whereabouts(self.presenter.watch).missing
        if not missing:
            return []
        names = named([self.presenter.cover.person(one) for one in missing])
        return [Line(self.tr("Not here yet: {names}").format(names=names), "people")]

    def _last(self) -> CommandProgress | None:
        pending = self.presenter.watch.pending
        found = [pending[one] for kind in _KINDS if (one := Command(kind)) in pending]
        return max(found, key=lambda entry: entry.since, default=None)

    def _on_lock(self) -> None:
        self.presenter.run(CommandKind.LOCK)

    def _on_unlock(self) -> None:
        self.presenter.run(CommandKind.UNLOCK)
