"""What was agreed, who does it, by when, and when to meet again (RJ-53). In memory only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.script.draft import NEW, Draft
from app.script.summary import LONGEST_DATE, Agreed
from app.ui.script.agreed_form import AgreedForm, caught_words
from app.ui.script.agreed_row import AgreedRow
from app.ui.script.aid_panel import AidPanel
from app.ui.script.careful_field import DOT, CarefulField
from app.ui.script.clearing_line import ClearingLine
from app.ui.script.summary_text import copied_text, note_copied
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.group import Group
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text
from app.ui.widgets.told import Told

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.participants.presenter import Presenter


class SummaryPanel(AidPanel):
    """Lines to be copied into the record. Nothing here is saved, and all of it is cleared."""

    def __init__(
        self,
        conductor: "Conductor",
        presenter: "Presenter",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(conductor, presenter, compact=compact, parent=parent)
        self._changing = NEW
        self._removed: tuple[int, Agreed] | None = None
        self._is_own = self._is_showing_draft = False
        self._promise, self._date_label = Text(muted=True), Text(muted=True)
        self.lines: list[AgreedRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        self._gone = Text()
        self.undo = Button("", "undo")
        self.form = AgreedForm(presenter.cover)
        self.date = CarefulField(presenter.cover, LONGEST_DATE)
        self._date_label.setBuddy(self.date)
        self.date_problem = Told()
        self.copy = CopyButton()
        self.clearing = ClearingLine(conductor)
        self._lay_out()
        self._connect()
        self._show_draft()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.call(self.tr("Summary"))
        self._promise.setText(
            self.tr("Nothing is saved. Copy it into the record before it is cleared.")
        )
        self._date_label.setText(self.tr("Next meeting"))
        self.date.setAccessibleName(self._date_label.text())
        self._below.setAccessibleName(self._date_label.text())
        self.undo.setText(self.tr("Put it back"))
        self.copy.set_words(self.tr("Copy all"))
        self.form.retranslate()
        self.clearing.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        summary = self.conductor.summary
        if not (self.conductor.has_agreed or self._is_own):
            self._forget()
        self._show_lines(summary.lines)
        if not self.date.hasFocus() and self.date.text().strip() != summary.next_date:
            self.date.setText(summary.next_date)
        self.copy.copied_text = copied_text(summary)
        self.copy.setEnabled(not summary.is_empty)
        removed = self._removed
        words = self.tr("Line {number} was taken out.")
        self._gone.setText(words.format(number=removed[0] + 1) if removed else "")
        for part in (self._gone, self.undo):
            part.setVisible(removed is not None)
        self._follow_time()

    def _show_lines(self, lines: tuple[Agreed, ...]) -> None:
        while len(self.lines) > len(lines):
            row = self.lines.pop()
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        for nth in range(len(self.lines), len(lines)):
            row = AgreedRow(nth)
            row.change.connect(self._on_change)
            row.remove.connect(self._on_remove)
            self.lines.append(row)
            self._list.addWidget(row)
        for row, line in zip(self.lines, lines, strict=True):
            row.show_line(line, is_covered=self.presenter.cover.is_on)

    def _follow_time(self) -> None:
        words = self.clearing.follow_time()
        self.show_part(self.clearing, is_shown=bool(words))
        if words:
            self.say_once(words)

    def _forget(self) -> None:
        """Keep nothing of what was cleared, not even what was being written."""
        self._removed, self._changing = None, NEW
        self.form.forget()
        self.date.forget()
        self.date_problem.hide()

    def _keep_draft(self) -> None:
        """Half a line survives the step, the window and whatever hides names."""
        if not self._is_showing_draft:
            self.conductor.set_draft(Draft(*self.form.texts, self._changing))

    def _show_draft(self) -> None:
        draft = self.conductor.draft
        texts = (draft.what, draft.who, draft.by_when)
        if (*self.form.texts, self._changing) == (*texts, draft.nth):
            return
        self._is_showing_draft, self._changing = True, draft.nth
        if draft.is_empty:
            self.form.forget()
        else:
            self.form.show_draft(texts, is_change=draft.nth != NEW)
        self._is_showing_draft = False

    def _on_taken(self, what: str, who: str, by_when: str) -> None:
        conductor, nth = self.conductor, self._changing
        self._changing, self._removed = NEW, None
        self.form.forget()
        if 0 <= nth < len(conductor.summary.lines):
            conductor.change_agreed(nth, what, who, by_when)
        else:
            conductor.add_agreed(what, who, by_when)
        self.form.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self._changing = NEW
        self.form.forget()
        self.form.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self, nth: int) -> None:
        self._changing = nth
        self.form.show_line(self.conductor.summary.lines[nth])

    def _on_remove(self, nth: int) -> None:
        self._removed = nth, self.conductor.summary.lines[nth]
        if self._changing >= 0:
            self._changing = NEW
            self.form.forget()
        self._is_own = True
        self.conductor.remove_agreed(nth)
        self._is_own = False
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say_once(self._gone.text())

    def _on_undo(self) -> None:
        """Put it where it was: the lines behind it go on by one."""
        if self._removed is None:
            return
        (nth, line), self._removed = self._removed, None
        lines = list(self.conductor.summary.lines)
        lines.insert(nth, line)
        last = lines[-1]
        self.conductor.add_agreed(last.what, last.who, last.by_when)
        for place, one in enumerate(lines[:-1]):
            if self.conductor.summary.lines[place] != one:
                self.conductor.change_agreed(place, one.what, one.who, one.by_when)
        self.lines[min(nth, len(self.lines) - 1)].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_date_edited(self, text: str) -> None:
        if DOT not in text:
            self.date_problem.hide()

    def _on_date(self) -> None:
        self.date.is_caught()
        self._take_date()

    def _take_date(self) -> None:
        text = self.date.text().strip()
        if text != self.conductor.summary.next_date:
            self._is_own = True
            self.conductor.set_next_date(text)
            self._is_own = False

    def _lay_out(self) -> None:
        gone = Reflow(gap=(Space.SMALL, Space.HAIR))
        gone.add(self._gone, 1)
        gone.add(self.undo)
        self._below = Group(spacing=Space.SMALL)
        for part in (self._date_label, self.date, self.date_problem, ButtonRow([self.copy])):
            self._below.rows.addWidget(part)
        self.rows.addWidget(self._promise)
        self.rows.addWidget(self.clearing)
        self.rows.addLayout(self._list)
        for whole in (gone, self.form, self._below):
            self.rows.addWidget(whole)

    def _connect(self) -> None:
        self.undo.clicked.connect(self._on_undo)
        self.form.taken.connect(self._on_taken)
        self.form.left.connect(self._on_left)
        self.copy.clicked.connect(lambda: note_copied(self.conductor))
        self.date.editingFinished.connect(self._on_date)
        self.date.caught.connect(lambda: self.date_problem.tell(caught_words()))
        self.date.textEdited.connect(self._on_date_edited)
        # At each letter: the step may be left from another window, and this panel goes with it.
        self.date.textChanged.connect(self._take_date)
        self.form.edited.connect(self._keep_draft)
        self.conductor.draft_changed.connect(self._show_draft)
        self.follow(self.conductor.summary_changed, self.presenter.cover.changed)
        self.conductor.time_changed.connect(self._follow_time)
