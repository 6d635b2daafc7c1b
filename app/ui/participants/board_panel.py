"""The list by hand: typed, pasted, dropped or ticked. It is as the user saw it, and says when."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from app.meetings.board.model import Reading
from app.meetings.expected import Person
from app.meetings.roster.participant import Standing
from app.services.list.instructions import how_to_copy
from app.services.list.service import ListService
from app.services.service import Stage
from app.ui.announce import announce
from app.ui.meeting.framed import Framed
from app.ui.meeting.lines import Line, Lines
from app.ui.ordinary_file import beginning_of
from app.ui.participants.board_counts import StateButton, Stepper
from app.ui.participants.board_field import NameField, copied
from app.ui.participants.board_list import BoardList
from app.ui.participants.board_rows import BoardRow, BoardRows
from app.ui.participants.board_summary import BoardSummary
from app.ui.participants.board_words import BoardWords
from app.ui.participants.covering import NameCover
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text
from app.ui.widgets.tick_model import TickModel


class BoardPanel(Card):
    """Everything that the list by hand needs. It asks the service, and the service decides."""

    def __init__(
        self,
        service: ListService | None = None,
        cover: NameCover | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        # Closed for ever: what stands here while no list is kept by hand.
        self._closed = ListService(self)
        self._service = self._closed
        self._cover = cover or NameCover(self)
        self._people: tuple[Person, ...] = ()
        self._family = ""
        self._rows = BoardRows(self._closed, self._cover, self)
        self._words = BoardWords(self._rows, self)
        self._model = TickModel[BoardRow](self)
        self._as_of = Text(role=TextRole.HEADING)
        self._how, self._label = Text(muted=True), Text(muted=True)
        self._problem = Lines()
        self._counts = Text(role=TextRole.STRONG)
        self.field = NameField()
        self._label.setBuddy(self.field)
        self.add, self.paste = Button("", "people"), Button("", "copy")
        self.choose = Button("", "folder")
        self.list = BoardList(self._model)
        self._framed = Framed(self.list)
        self.lobby, self.off = Button(""), Button("", "close")
        self.looked = Button("", "check", primary=True)
        self.heads, self.waiting = Stepper(), Stepper()
        self.locked, self.recorded = StateButton(), StateButton()
        self.summary = BoardSummary(self._closed, self._words)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.set_service(service)

    def retranslate(self) -> None:
        """Set every text."""
        self._label.setText(self.tr("&Name, then Enter. Or paste the whole list"))
        self.field.setAccessibleName(self._label.text().replace("&", ""))
        self.list.setAccessibleName(self.tr("Who is seen"))
        self.add.setText(self.tr("Add"))
        self.paste.setText(self.tr("Paste the list"))
        self.choose.setText(self.tr("Open a file…"))
        self.looked.setText(self.tr("I have looked now"))
        self.off.setText(self.tr("Take off"))
        self._retranslate_counts()
        self.summary.retranslate()
        self._show()

    def _retranslate_counts(self) -> None:
        self.heads.set_words(
            self.tr("How many does the meeting show?"),
            self.tr("One fewer in the meeting"),
            self.tr("One more in the meeting"),
        )
        self.waiting.set_words(
            self.tr("How many wait in the lobby?"),
            self.tr("One fewer in the lobby"),
            self.tr("One more in the lobby"),
        )
        self.locked.set_words(
            self.tr("Locked: not said"), self.tr("Locked: no"), self.tr("Locked: yes")
        )
        self.recorded.set_words(
            self.tr("Recorded: not said"), self.tr("Recorded: no"), self.tr("Recorded: yes")
        )

    def set_service(self, service: ListService | None) -> None:
        """Show another board; None shows an empty one. A deleted one leaves by itself."""
        before, self._service = self._service, service or self._closed
        if before is not self._service:
            if isValid(before):
                before.board_changed.disconnect(self._show)
                before.destroyed.disconnect(self._on_destroyed)
            self._service.board_changed.connect(self._show)
            self._service.destroyed.connect(self._on_destroyed)
        self._rows.service = self.summary.service = self._service
        self._show()

    def set_people(self, people: Sequence[Person]) -> None:
        """Show who is expected."""
        self._people = tuple(people)
        self._show()

    def set_family(self, family: str) -> None:
        """Say how to get at the list of this meeting system; empty for any other."""
        self._family = family
        self._show()

    def hide_names(self, is_hidden: bool) -> None:
        """Hide every name on the panel, or show them."""
        self._cover.set_on(is_hidden)

    @Slot()
    def take_typed(self) -> None:
        """Take the names that stand in the field; what cannot be taken stays there, covered."""
        text = self.field.text()
        if text.strip():
            reading = _read(text)
            named = [one for one in reading.entries if any(map(str.isalnum, one.name))]
            self._service.add(named)
            left = [one.name for one in reading.entries if one not in named]
            left += [one.text for one in reading.left_out]
            self.field.setText("; ".join(left))
            self._say(self._words.remarks(reading))

    @Slot()
    def paste_now(self) -> None:
        """Take what was copied, or say that there is nothing to take."""
        mime = copied()
        if mime is None or not (mime.hasUrls() or mime.text().strip()):
            words = self.tr("There is nothing to paste. Copy the list of the meeting first.")
            self._say([Line(words, "info")])
        else:
            self.take(mime)

    @Slot(object)
    def take(self, mime: QMimeData) -> None:
        """Take what was pasted or dropped: a file, or a text."""
        files = [url for url in mime.urls() if url.scheme() == "file"]
        if files:
            # A name of a computer in it would make Windows log on there.
            self.open_file(Path(files[0].toLocalFile() if not files[0].host() else ""))
        elif mime.text().strip():
            self._take(_read(mime.text()), is_file=False)

    def open_file(self, path: Path) -> None:
        """Read an attendance file, or a text with names."""
        data = beginning_of(path)
        if data is None:
            self._say([Line(self.tr("This cannot be opened. Copy the names instead."), "info")])
        else:
            self._take(_read(data), is_file=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file or a text anywhere on the panel."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Welcome it anywhere."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it; the file stays where it was."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(event.mimeData())

    def _take(self, reading: Reading, *, is_file: bool) -> None:
        self._say([])
        # One name alone is one more; a list, however short, is the whole of it.
        if len(reading.entries) == 1 and not is_file and len(reading.left_out) == 0:
            self._service.add(reading.entries)
        else:
            self._service.paste(reading)

    @Slot(object)
    def _on_ticked(self, row: BoardRow) -> None:
        if row.seat is not None:
            self._service.take_off(row.seat.id)
        elif row.person is not None and row.guess is not None:
            self._service.tick_as(row.person, row.guess.id)
        elif row.person is not None:
            self._service.tick(row.person)
        place = self._model.row_of(row.key)
        if place >= 0:
            announce(self, self._model.rows[place].sentence)

    @Slot(object)
    def _on_lobby(self, row: BoardRow | None) -> None:
        if row is not None and row.seat is not None:
            to = Standing.IN_ROOM if row.seat.is_waiting else Standing.LOBBY
            self._service.move(row.seat.id, to)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a list of names"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Lists (*.csv *.tsv *.txt);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.open_file(Path(chosen)))
        dialog.finished.connect(_forget_folders)
        # The meeting goes on meanwhile: nothing waits for the dialog.
        dialog.open()

    @Slot()
    def _show(self) -> None:
        board = self._service.board
        if self._service.state.stage is not Stage.LIVE:
            self.field.forget()
            self._problem.show_lines([])
        self._words.hides_names = self._cover.is_on
        modes = NameField.EchoMode
        self.field.setEchoMode(modes.Password if self._cover.is_on else modes.Normal)
        self._as_of.setText(self._words.as_of(board))
        self._how.setText(QCoreApplication.translate("by_hand", how_to_copy(self._family)))
        self._how.setVisible(board.looked_at is None)
        held = self.list.current
        self._model.show_rows(self._rows.make(self._people))
        self._hold(held)
        self._framed.setVisible(bool(self._model.rows))
        self._counts.setText(self._words.counts(board))
        self._counts.setVisible(bool(self._counts.text()))
        self.heads.number.first = len(board.in_room)
        self.heads.number.show_number(board.head_count)
        self.waiting.number.first = max(1, len(board.waiting))
        self.waiting.number.show_number(board.lobby_count)
        self.locked.show_state(board.is_locked)
        self.recorded.show_state(board.is_recorded)
        self.summary.show_board()
        self._show_row_buttons()

    def _hold(self, held: BoardRow | None) -> None:
        """After a row went the keyboard is on the next."""
        if held is not None and self.list.current is None and self._model.rows:
            place = self._model.row_of(held.key)
            self.list.choose(place if place >= 0 else len(self._model.rows) - 1)

    @Slot()
    def _show_row_buttons(self) -> None:
        row = self.list.current
        seat = row.seat if row is not None else None
        words = self.tr("Let in") if seat and seat.is_waiting else self.tr("In the lobby")
        self.lobby.setText(words)
        for button in (self.lobby, self.off):
            button.setVisible(bool(self._model.rows))
            button.setEnabled(seat is not None)

    def _say(self, lines: list[Line]) -> None:
        self._problem.show_lines(lines)
        announce(self, " ".join(line.text for line in lines))

    def _connect(self) -> None:
        self._closed.board_changed.connect(self._show)
        self._closed.destroyed.connect(self._on_destroyed)
        self._cover.changed.connect(self._show)
        self.field.returnPressed.connect(self.take_typed)
        self.field.pasted.connect(self.take)
        self.add.clicked.connect(self.take_typed)
        self.paste.clicked.connect(self.paste_now)
        self.choose.clicked.connect(self._on_choose)
        self.looked.clicked.connect(self._on_looked)
        self.list.ticked.connect(self._on_ticked)
        self.list.lobby_wanted.connect(self._on_lobby)
        self.list.chosen.connect(self._show_row_buttons)
        self.lobby.clicked.connect(lambda: self._on_lobby(self.list.current))
        self.off.clicked.connect(self._on_off)
        self.heads.number.chosen.connect(self._on_heads)
        self.waiting.number.chosen.connect(self._on_waiting)
        self.locked.chosen.connect(self._on_locked)
        self.recorded.chosen.connect(self._on_recorded)
        anywhere = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        anywhere.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        anywhere.activated.connect(self.paste_now)

    # Not the service's own slots: another one may be shown by then.
    @Slot()
    def _on_looked(self) -> None:
        self._service.look()

    @Slot(object)
    def _on_heads(self, count: int | None) -> None:
        self._service.set_head_count(count)

    @Slot(object)
    def _on_waiting(self, count: int | None) -> None:
        self._service.set_lobby_count(count)

    @Slot(bool)
    def _on_locked(self, is_locked: bool) -> None:
        self._service.set_locked(is_locked)

    @Slot(bool)
    def _on_recorded(self, is_recorded: bool) -> None:
        self._service.set_recorded(is_recorded)

    @Slot()
    def _on_destroyed(self) -> None:
        if isValid(self) and not isValid(self._service):
            self.set_service(None)

    @Slot()
    def _on_off(self) -> None:
        row = self.list.current
        if row is not None and row.seat is not None:
            self._service.take_off(row.seat.id)

    def _lay_out(self) -> None:
        head = Reflow(gap=(Space.SMALL, Space.HAIR))
        head.add(self._as_of, 1)
        head.add(self.looked)
        enter = Reflow(gap=(Space.SMALL, Space.HAIR))
        enter.add(self.field, 1)
        enter.add(self.add)
        parts: tuple[QWidget, ...] = (
            head, self._how, self._label, enter,
            ButtonRow([self.paste, self.choose]), self._problem, self.summary, self._framed,
            ButtonRow([self.lobby, self.off]), self._counts, self.heads, self.waiting,
            ButtonRow([self.locked, self.recorded]),
        )  # fmt: skip
        for part in parts:
            self.rows.addWidget(part)
        self.rows.addStretch(1)


def _read(data: bytes | str) -> Reading:
    # What knows national numbers and the words of four languages is not needed before a paste.
    from app.meetings.board.reading import read

    return read(data)


def _forget_folders() -> None:
    from app.ui.meeting.invitation_card import forget_folders

    forget_folders()
