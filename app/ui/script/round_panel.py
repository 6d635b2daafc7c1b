"""The round in which everybody says who they are (RJ-51, SØ-13), tied to who is in the room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.meetings.roster.roster import Liveness
from app.ui.announce import announce
from app.ui.participants.alert_strip import STEADY_MS
from app.ui.participants.moments import to_the_second
from app.ui.presses import Deaf
from app.ui.script.aid_panel import AidPanel, show_words
from app.ui.script.round_actions import RoundActions
from app.ui.script.speaker_list import SpeakerList
from app.ui.script.speaker_row import SpeakerRow, speaker_row
from app.ui.theme.tokens import TextRole
from app.ui.widgets.breaking import torn
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.script.introductions import Speaker
    from app.ui.participants.presenter import Presenter

ROWS, ROWS_COMPACT = 8, 4
"""Rows in sight at most."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RoundPanel(AidPanel):
    """Whose turn it is, one press to go on, and the list of all. Nothing of it is required."""

    def __init__(
        self,
        conductor: "Conductor",
        presenter: "Presenter",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(conductor, presenter, compact=compact, parent=parent)
        self._speakers: dict[str, Speaker] = {}
        self._next = ""
        self._since = QElapsedTimer()
        self._bound = ""
        self._own, self._told = Deaf(), ""
        self._source, self._count = Text(muted=True), Text(muted=True)
        self._turn = Text(role=TextRole.HEADING)
        self.done = Button("", "check")
        self.list = SpeakerList(ROWS_COMPACT if compact else ROWS)
        self.person = RoundActions(presenter, compact=compact)
        for part in (
            self._source, self._turn, ButtonRow([self.done]), self._count, self.list, self.person,
        ):  # fmt: skip
            self.rows.addWidget(part)
        self._connect()
        self.retranslate()

    @property
    def turn(self) -> str:
        """Whose turn it is, in words."""
        return self._turn.text()

    @property
    def source(self) -> str:
        """Where the list is from."""
        return self._source.text()

    @property
    def is_steady(self) -> bool:
        """Whether it has been this person's turn so long that a press is meant for them."""
        return not self._since.isValid() or self._since.hasExpired(STEADY_MS)

    def retranslate(self) -> None:
        """Set every text."""
        self.call(self.tr("Introductions"))
        self.done.setText(self.tr("Has introduced themselves"))
        self.done.set_tip(self.tr("Enter"))
        self.list.setAccessibleName(self.tr("Order of speaking"))
        self.list.setAccessibleDescription(
            self.tr("Space: has spoken or not. Enter: whoever is next has introduced themselves.")
        )
        self.person.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the round as it is now."""
        round_ = self.conductor.round
        speakers, next_ = round_.speakers, round_.next
        self._speakers = {one.key: one for one in speakers}
        key = next_.key if next_ is not None else ""
        is_watched = any(one.participant for one in speakers)
        rows = [
            speaker_row(one, self.presenter, is_next=one.key == key, is_watched=is_watched)
            for one in speakers
        ]
        if key != self._next:
            self._next = key
            self._since.start()
        self._show_turn(next((row for row in rows if row.is_next), None), is_any=bool(rows))
        show_words(self._source, self._where_from(is_any=bool(rows), is_watched=is_watched))
        spoken = sum(row.has_spoken for row in rows)
        words = self.tr("{spoken} of {all} have spoken").format(spoken=spoken, all=len(rows))
        show_words(self._count, words if rows else "")
        self.list.setVisible(bool(rows))
        self.list.show_rows(rows)

    def enter(self) -> bool:
        """Whoever is next has introduced themselves; a double press is for one person."""
        if self._own.is_on:
            return True
        if not self._next or not self.is_steady:
            return False
        self._introduce(self._next, is_done=True)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter anywhere here is for whoever is next, but for a field that is written in."""
        is_written = isinstance(QApplication.focusWidget(), QLineEdit)
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not is_written and not event.isAutoRepeat() and not self.enter():
            event.ignore()

    def _show_turn(self, row: SpeakerRow | None, *, is_any: bool) -> None:
        if row is not None:
            words = self.tr("Next: {name}").format(name=row.name)
        elif self.conductor.round.all_spoken:
            words = self.tr("All have spoken. Whoever comes later joins the list.")
        else:
            words = self.tr("Nobody to introduce yet.") if not is_any else ""
        show_words(self._turn, torn(words))
        self.say_once(words)
        self.show_part(self.done, is_shown=row is not None)
        if row is not None:
            named = self.tr("{name} has introduced themselves").format(name=row.name)
            self.done.setAccessibleName(named)

    def _where_from(self, *, is_any: bool, is_watched: bool) -> str:
        roster = self.presenter.watch.roster
        if roster.liveness is Liveness.NOT_WATCHED:
            if is_any:
                return self.tr("These are those you expect: nobody is watching who is there.")
            return self.tr(
                "Nobody is watching who is there, and nobody is expected by name. Add people "
                "under Participants."
            )
        if roster.liveness is Liveness.LIVE:
            if is_any and not is_watched:
                return self.tr("These are those you expect: nobody is in the list yet.")
            return self.tr("From the list you keep yourself") if self.presenter.is_by_hand else ""
        since = roster.lost_since
        if since is None:
            return self.tr("The list is not live: this is how it was when last seen.")
        words = self.tr("The list is not live since {time}: this is how it was then.")
        return words.format(time=to_the_second(since))

    def _on_chosen(self) -> None:
        current = self.list.current
        rows = self.list.speakers.rows
        row = current or next((one for one in rows if one.is_next), None)
        speaker = self._speakers.get(row.key) if row is not None else None
        is_off = speaker is not None and speaker.is_off_camera
        self.person.show_row(row if speaker is not None else None, is_off_camera=is_off)

    def _on_pressed(self) -> None:
        self._bound = self._next if self.is_steady and not self._own.is_on else ""

    def _on_done(self) -> None:
        if self._bound and self._bound == self._next:
            self._introduce(self._bound, is_done=True)

    def _on_ticked(self, key: str) -> None:
        speaker = self._speakers.get(key)
        is_again = key == self._told and self._own.is_on
        if speaker is not None and not is_again:
            self._introduce(key, is_done=not speaker.has_spoken)
            self._announce(key)

    def _announce(self, key: str) -> None:
        row = self.list.speakers.row_of(key)
        if row >= 0:
            announce(self, self.list.speakers.rows[row].sentence)

    def _introduce(self, key: str, *, is_done: bool) -> None:
        self._own.begin()
        self._told = key
        self.conductor.introduce(key, is_done)
        self._go_on()

    def _go_on(self) -> None:
        """Whose turn it is now follows from a press here: the next one may come at once."""
        self._since.invalidate()

    def _on_removed(self, key: str) -> None:
        speaker = self._speakers.get(key)
        if speaker is not None and speaker.is_off_camera:
            self.conductor.remove_speaker(key)
            self._go_on()

    def _on_moved(self, key: str, by: int) -> None:
        self.list.choose(key)
        self.conductor.move_speaker(key, by)
        self._go_on()

    def _on_added(self, beside: str, name: str, kind: str) -> None:
        speaker = self._speakers.get(beside)
        seat = (speaker.participant or speaker.beside) if speaker is not None else ""
        added = self.conductor.add_off_camera(name, kind, seat)
        keys = [one.key for one in self.conductor.round.speakers]
        if added in keys and beside in keys:
            # Who sits together speaks one after the other.
            self.conductor.move_speaker(added, keys.index(beside) + 1 - keys.index(added))
        self._go_on()
        self._announce(added)

    def _connect(self) -> None:
        self.done.pressed.connect(self._on_pressed)
        self.done.clicked.connect(self._on_done)
        self.list.ticked.connect(lambda row: self._on_ticked(row.key))
        self.list.removed.connect(self._on_removed)
        self.list.chosen.connect(self._on_chosen)
        self.person.ticked.connect(self._on_ticked)
        self.person.identify.connect(self.identify)
        self.person.moved.connect(self._on_moved)
        self.person.removed.connect(self._on_removed)
        self.person.added.connect(self._on_added)
        self.follow(self.conductor.round_changed, self.presenter.cover.changed)
