"""Names on the page, and neutral words instead of them while somebody else can see the screen."""

from PySide6.QtCore import QObject, Signal

from app.meetings.expected import Person
from app.meetings.roster.participant import Participant


class NameCover(QObject):
    """The one place that says what somebody is called on the page.

    Signals:
        changed: names are hidden from now on, or shown again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_on = False
        self._numbers: dict[str, int] = {}
        self._expected: dict[int, int] = {}

    @property
    def is_on(self) -> bool:
        """Whether names are hidden."""
        return self._is_on

    def set_on(self, is_on: bool) -> None:
        """Hide every name, or show them."""
        if is_on != self._is_on:
            self._is_on = is_on
            self.changed.emit()

    def toggle(self) -> None:
        """Hide what is shown, and show what is hidden."""
        self.set_on(not self._is_on)

    def forget(self) -> None:
        """Begin to count anew: another meeting."""
        self._numbers.clear()
        self._expected.clear()

    def name(self, participant: Participant) -> str:
        """What this connection is called; the same as long as it is there."""
        if participant.is_ours:
            return self.tr("Samråd itself")
        if self._is_on:
            number = self._numbers.setdefault(participant.id, len(self._numbers) + 1)
            return self.tr("Participant {number}").format(number=number)
        return participant.name or participant.address or self.tr("Somebody without a name")

    def person(self, person: Person) -> str:
        """What somebody is called who is expected."""
        if self._is_on:
            number = self._expected.setdefault(person.key, len(self._expected) + 1)
            return self.tr("Expected person {number}").format(number=number)
        return person.name

    def described(self, person: Person) -> str:
        """Name, role and organisation; what was typed as a role may name somebody, too."""
        if self._is_on:
            return self.person(person)
        return ", ".join(filter(None, (person.name, person.role, person.organisation)))
