"""What the last paste brought: calm, below the field, with a way back."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.list.service import ListService
from app.ui.announce import announce
from app.ui.meeting.lines import Lines
from app.ui.participants.board_words import BoardWords
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.fold import Fold


class BoardSummary(QWidget):
    """Came, went, same; what was not taken; Undo."""

    def __init__(
        self, service: ListService, words: BoardWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.service = service
        self._words = words
        self._told: object = None
        self.lines = Lines()
        self.undo, self.keep = Button("", "undo"), Button("", "people")
        self.left_out = Fold()
        self._left_lines = Lines()
        self.left_out.rows.addWidget(self._left_lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.lines, ButtonRow([self.undo, self.keep]), self.left_out):
            column.addWidget(part)
        self.undo.clicked.connect(self._on_undo)
        self.keep.clicked.connect(self._on_keep)

    def retranslate(self) -> None:
        """Set every text."""
        self.undo.setText(self.tr("Undo"))
        self.keep.setText(self.tr("Keep those who went: this was a part of the list"))
        self.show_board()

    def show_board(self) -> None:
        """Show what the service has."""
        difference, reading = self.service.difference, self.service.reading
        if difference is not None:
            lines = self._words.summary(difference, reading)
        else:
            lines = self._words.remarks(reading)
        self.lines.show_lines(lines)
        self.undo.setVisible(self.service.can_undo)
        went = difference is not None and bool(difference.went) and not difference.is_first
        self.keep.setVisible(went)
        left_out = reading.left_out if reading else ()
        self._left_lines.show_lines(self._words.left_out(left_out))
        self.left_out.set_words(self._words.left_out_title(len(left_out)))
        if reading is not None and reading is not self._told:
            announce(self, " ".join(line.text for line in lines))
        self._told = reading

    @Slot()
    def _on_undo(self) -> None:
        self.service.undo()

    @Slot()
    def _on_keep(self) -> None:
        self.service.keep_absent()
