"""One person who is expected."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.meetings.expected import Person
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.choices import Choices
from app.ui.widgets.group import Group
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text


class PersonRow(Group):
    """Name and role, which kind of participant it is, and how that kind is identified.

    Signals:
        kind_chosen(object, str): the person, and the kind that was chosen.
        away(object): the person shall not be on the list.
    """

    kind_chosen = Signal(object, str)
    away = Signal(object)

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self._name = Text()
        self._identified = Text(muted=True)
        self.kind = Choices()
        self._name.setBuddy(self.kind)
        self.kind.activated.connect(self._on_kind)
        self.remove = IconButton("close")
        self.remove.clicked.connect(lambda: self.away.emit(self.person))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._identified)
        behind = QHBoxLayout()
        behind.setSpacing(Space.HAIR)
        behind.addWidget(self.kind, 1)
        behind.addWidget(self.remove)
        line = Reflow(gap=(Space.MEDIUM, Space.HAIR))
        line.add(words, 3)
        line.add(behind, 2)
        self.rows.addWidget(line)

    def show_person(self, kinds: Mapping[str, str], identified: str) -> None:
        """Show it.

        Args:
            kinds: words of each kind of participant, by id; the empty id for not said.
            identified: how this kind is identified, as the guideline says; may be empty.
        """
        person = self.person
        name = ", ".join(part for part in (person.name, person.role, person.organisation) if part)
        self._name.setText(name.replace("&", "&&"))
        self.setAccessibleName(name)
        self._identified.setText(identified)
        self._identified.setVisible(bool(identified))
        self._offer(kinds)
        self.kind.setCurrentIndex(max(0, self.kind.findData(person.kind)))
        self.kind.setAccessibleName(self.tr("What {name} is").format(name=person.name))
        self.remove.set_name(self.tr("Take {name} off the list").format(name=person.name))

    def _offer(self, kinds: Mapping[str, str]) -> None:
        # Filling a list of choices is slow, and a meeting has many people.
        if [self.kind.itemText(place) for place in range(self.kind.count())] == [*kinds.values()]:
            return
        self.kind.clear()
        for kind, words in kinds.items():
            self.kind.addItem(words, kind)

    def _on_kind(self) -> None:
        self.kind_chosen.emit(self.person, self.kind.currentData())
