"""Who is expected: typed, pasted, or taken from the invitation. In memory, and nowhere else."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.consultation import Consultation
from app.meetings.expected import IdentityNumberError, NotANameError, Person, person
from app.ui.announce import announce
from app.ui.meeting.covering import covered
from app.ui.meeting.person_row import PersonRow
from app.ui.theme.tokens import Space, TextRole, target_size
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

LONGEST_PASTE = 10_000
"""Characters that the field takes at once."""


class PeopleCard(Card):
    """The list, and a field to add to it: *name, role*; several with a semicolon between them."""

    def __init__(self, consultation: Consultation, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._consultation = consultation
        self._kinds: Mapping[str, str] = {"": ""}
        self._identified: Mapping[str, str] = {}
        self._shown: dict[int, PersonRow] = {}
        self._heading = Text(role=TextRole.HEADING)
        self._promise = Text(muted=True)
        self._problem = Text()
        self._label = Text(muted=True)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_PASTE)
        self.field.setMinimumHeight(target_size(self.font()))
        self._label.setBuddy(self.field)
        self.add = Button("", "people")
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        self._lay_out()
        self.field.returnPressed.connect(self.take)
        self.add.clicked.connect(self.take)
        consultation.people_changed.connect(self._show)
        consultation.cleared.connect(self._on_cleared)

    def retranslate(self) -> None:
        """Set every text."""
        self._promise.setText(
            self.tr("Names are kept in memory only. They are gone with the next consultation.")
        )
        self._label.setText(self.tr("N&ame and role, for example: Anna Berg, nurse"))
        self.field.setAccessibleName(self._label.text().replace("&", ""))
        self.add.setText(self.tr("Add"))
        self._show()

    def show_kinds(self, kinds: Mapping[str, str], identified: Mapping[str, str]) -> None:
        """Offer these kinds of participant, and say how each is identified."""
        self._kinds, self._identified = kinds, identified
        self._show()

    @Slot()
    def take(self) -> None:
        """Take what stands in the field into the list; what cannot be taken stays there."""
        left, added, words = [], [], ""
        for part in _parts(self.field.text()):
            name, _, role = part.partition(",")
            try:
                added.append(person(name, role))
            except IdentityNumberError:
                left.append(covered(part))
                words = self.tr(
                    "This looks like an identity number, so it was covered. Write the name only: "
                    "numbers do not belong here."
                )
            except NotANameError:
                left.append(part)
                words = words or self.tr("There is no name before the comma.")
        # Not ``clear``, which could be undone.
        self.field.setText("; ".join(left))
        self._say_problem(words)
        self._consultation.expect(added)

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        announce(self, words)

    @Slot()
    def _on_cleared(self) -> None:
        self.field.setText("")
        self._say_problem("")

    @Slot()
    def _show(self) -> None:
        people = self._consultation.people
        heading = self.tr("Who is expected")
        self._heading.setText(f"{heading} ({len(people)})" if people else heading)
        held = self._place_with_keyboard()
        for key in set(self._shown) - {one.key for one in people}:
            row = self._shown.pop(key)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, one in enumerate(people):
            row = self._row(one, place)
            row.show_person(self._kinds, self._identified.get(one.kind, ""))
        if held is not None and not self._place_is_held():
            self._hold(held)

    def _row(self, one: Person, place: int) -> PersonRow:
        row = self._shown.get(one.key)
        if row is None:
            row = self._shown[one.key] = PersonRow(one)
            row.kind_chosen.connect(self._on_kind)
            row.away.connect(self._consultation.forget_person)
            self._list.insertWidget(place, row)
        row.person = one
        return row

    @Slot(object, str)
    def _on_kind(self, one: Person, kind: str) -> None:
        self._consultation.replace_person(one, one.with_kind(kind))

    def _place_with_keyboard(self) -> int | None:
        rows = list(self._shown.values())
        return next((n for n, row in enumerate(rows) if row.remove.hasFocus()), None)

    def _place_is_held(self) -> bool:
        return self._place_with_keyboard() is not None

    def _hold(self, place: int) -> None:
        """After a removal the keyboard goes to the next person, or to the field."""
        rows = list(self._shown.values())
        target = rows[min(place, len(rows) - 1)].remove if rows else self.field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._problem.hide()
        enter = Reflow(gap=(Space.SMALL, Space.HAIR))
        enter.add(self.field, 1)
        enter.add(self.add)
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._promise)
        self.rows.addLayout(self._list)
        self.rows.addWidget(self._label)
        self.rows.addWidget(enter)
        self.rows.addWidget(self._problem)


def _parts(text: str) -> list[str]:
    lines = text[:LONGEST_PASTE].replace("\u2028", "\n").replace(";", "\n").split("\n")
    return [line.strip() for line in lines if line.strip()]
