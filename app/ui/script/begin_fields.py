"""What spoken sentences name, typed once and kept in memory: never a national identity number."""

from collections.abc import Callable
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.plain_text import plain
from app.script.wording import Values
from app.ui.announce import announce
from app.ui.dates import clock
from app.ui.meeting.covering import covered
from app.ui.meeting.start_field import Clock
from app.ui.theme.tokens import Space, target_size
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

LONGEST = 80
"""Characters of a name or a purpose that is said aloud."""

LONGEST_PASTE = 400
"""Characters that a field takes: a number is looked for before anything is cut."""

REST = "0123456789 -\u2010\u2011\u2012\u2013\u2212"
"""What is typed after the part of an identity number that is recognised."""


class BeginFields(QWidget):
    """Your name, the person's, the purpose, and the end. All of it can be left out."""

    changed = Signal()

    def __init__(self, conductor: "Conductor", now: Callable[[], datetime] = datetime.now) -> None:
        """``now`` is the present on the clock of this computer."""
        super().__init__()
        self._conductor = conductor
        self._now = now
        self._shown = Values()
        self._promise, self._empty = Text(muted=True), Text(muted=True)
        self.leader, self.patient, self.purpose = _Field(), _Field(), _Field()
        self.end = Clock()
        self._end_label = Text(muted=True)
        self._end_label.setBuddy(self.end)
        for field in self._fields():
            field.edit.editingFinished.connect(self._take)
            field.edit.textChanged.connect(self._check)
        self.end.chosen.connect(self._on_end)
        conductor.forgotten.connect(self._forget)
        self._lay_out()

    def retranslate(self) -> None:
        """Set every text."""
        self._promise.setText(
            self.tr("For the sentences that are read aloud. Kept in memory only, never written.")
        )
        self._empty.setText(
            self.tr(
                "Any of them can be left empty: “[your name]” then stands in the sentence, for you "
                "to say."
            )
        )
        self.leader.name(self.tr("&Your name, as you say it"))
        self.patient.name(self.tr("Name of the p&erson it is about"))
        self.purpose.name(self.tr("Pu&rpose of the meeting"))
        self._end_label.setText(self.tr("En&ds at"))
        self.end.setAccessibleName(self._end_label.text().replace("&", ""))
        self.end.setSpecialValueText(self.tr("not set"))
        self.end.updateGeometry()

    def show_values(self) -> None:
        """Show what is known; what is being typed stays, unless the meeting is over."""
        values, planned = self._conductor.values, self._conductor.planned_end
        self.set_covered(self._conductor.are_names_hidden)
        is_over = values == Values() != self._shown
        self._shown = values
        for field, words in zip(
            self._fields(), (values.leader, values.patient, values.purpose), strict=True
        ):
            if is_over or not (field.edit.hasFocus() or field.edit.isModified()):
                field.edit.setText(words)
        at = datetime.fromtimestamp(planned).astimezone().time() if planned is not None else None
        self.end.show_time(at)

    @Slot()
    def take(self) -> None:
        """Take what stands in the fields."""
        self._take()

    @Slot()
    def _forget(self) -> None:
        """Another meeting: what was typed goes, and what was not taken yet as well."""
        for field in self._fields():
            # Not ``clear``, which could be undone.
            field.edit.setText("")
            field.edit.setModified(False)
            field.is_number_going_on = False
            self._say(field, "")

    def _fields(self) -> tuple["_Field", ...]:
        return (self.leader, self.patient, self.purpose)

    @property
    def problem(self) -> Text:
        """Why something was taken away, under the field that it was in."""
        fields = self._fields()
        return next(
            (one.problem for one in fields if not one.problem.isHidden()), fields[0].problem
        )

    def set_covered(self, is_covered: bool) -> None:
        """Show dots while names are hidden."""
        mode = QLineEdit.EchoMode
        for field in self._fields():
            field.edit.setEchoMode(mode.Password if is_covered else mode.Normal)

    @Slot()
    def _check(self) -> None:
        """Refuse a number as soon as it is whole: it must not stand there to be read."""
        for field in self._fields():
            if field.has_number():
                # Not ``clear``, which could be undone.
                field.edit.setText("")
                field.is_number_going_on = True
                self._say(
                    field,
                    self.tr(
                        "That looks like an identity number, so it was taken away. Write the name "
                        "only: numbers do not belong here."
                    ),
                )
            elif _text(field):
                field.is_number_going_on = False
                self._say(field, "")

    def _say(self, field: "_Field", words: str) -> None:
        if words != field.problem.text():
            field.problem.setText(words)
            field.problem.setVisible(bool(words))
            announce(self, words)

    @Slot()
    def _take(self) -> None:
        leader, patient, purpose = (plain(_text(field), LONGEST) for field in self._fields())
        for field in self._fields():
            field.edit.setModified(False)
            field.is_number_going_on = False
        values = Values(leader=leader, patient=patient, purpose=purpose, end=self._values.end)
        if values != self._values:
            self._conductor.set_values(values, self._conductor.planned_end)

    def _on_end(self, chosen: time | None) -> None:
        self._take()
        old, at = self._values, None
        if chosen is not None:
            at = datetime.combine(self._now().date(), chosen).astimezone().timestamp()
        end = clock(chosen) if chosen is not None else ""
        values = Values(leader=old.leader, patient=old.patient, purpose=old.purpose, end=end)
        self._conductor.set_values(values, at)

    @property
    def _values(self) -> Values:
        return self._conductor.values

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        rows.addWidget(self._promise)
        rows.addWidget(self._empty)
        names = Reflow(gap=(Space.LARGE, Space.SMALL))
        names.add(self.leader, 1)
        names.add(self.patient, 1)
        rows.addWidget(names)
        rows.addWidget(self.purpose)
        end = Reflow(gap=(Space.SMALL, Space.HAIR))
        end.add(self._end_label)
        end.add(self.end)
        end.add_stretch()
        rows.addWidget(end)


class _Field(QWidget):
    """A label above a field."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Text(muted=True)
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST_PASTE)
        self.edit.setMinimumHeight(target_size(self.font()))
        self._label.setBuddy(self.edit)
        self.problem = Text()
        self.problem.hide()
        self.is_number_going_on = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.HAIR)
        rows.addWidget(self._label)
        rows.addWidget(self.edit)
        rows.addWidget(self.problem)

    def has_number(self) -> bool:
        """Whether a number stands here, or what is typed of one whose beginning was taken away."""
        text = self.edit.text()
        is_rest = self.is_number_going_on and not text.strip(REST)
        return bool(text) and (is_rest or covered(text) != text)

    def name(self, words: str) -> None:
        """Say what is typed in it; ``&`` marks its key."""
        self._label.setText(words)
        self.edit.setAccessibleName(words.replace("&", ""))


def _text(field: _Field) -> str:
    return field.edit.text()
