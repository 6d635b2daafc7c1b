"""What the user is preparing: the one object that pages observe instead of calling each other.

It lives in memory alone and ends with the program. Nothing in it is ever written down.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, time
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.meetings.expected import Person, with_more

if TYPE_CHECKING:
    from app.meetings.invitation import Invitation


class Consultation(QObject):
    """The next meeting, as far as anybody said.

    Signals:
        starts_at_changed: the start was set, changed or taken back: a ``datetime`` or None.
        language_changed: the meeting's language changed: da, sv, nb, en, or empty.
        answers_changed: what was answered about the meeting changed.
        service_changed: another meeting service was settled on: its id, or empty.
        invitation_changed: an invitation was read, or forgotten: an ``Invitation`` or None.
        people_changed: the list of those expected changed.
        ticks_changed: something to prepare was ticked or not any more.
        cleared: the next consultation begins; nothing is left of the last one.
    """

    starts_at_changed = Signal(object)
    language_changed = Signal(str)
    answers_changed = Signal()
    service_changed = Signal(str)
    invitation_changed = Signal(object)
    people_changed = Signal()
    ticks_changed = Signal()
    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is known yet."""
        super().__init__(parent)
        self._starts_at: datetime | None = None
        self._language = ""
        self._answers: dict[str, str] = {}
        self._service = ""
        self._taken = ""
        self._invitation: Invitation | None = None
        self._people: tuple[Person, ...] = ()
        self._ticked: frozenset[str] = frozenset()

    @property
    def starts_at(self) -> datetime | None:
        """When the meeting starts, with its zone; None if nobody said."""
        return self._starts_at

    @property
    def language(self) -> str:
        """The language spoken in the meeting; empty if it is the window's own."""
        return self._language

    @property
    def answers(self) -> Mapping[str, str]:
        """What was answered: the id of an option by the id of its question."""
        return MappingProxyType(self._answers)

    @property
    def service(self) -> str:
        """The meeting service that the guideline gives for it; empty while that is open."""
        return self._service

    @property
    def taken(self) -> str:
        """The service that the user took of several that are allowed; empty if none was taken."""
        return self._taken

    @property
    def invitation(self) -> "Invitation | None":
        """The invitation that was read; None if there is none."""
        return self._invitation

    @property
    def people(self) -> tuple[Person, ...]:
        """Who is expected, in the order they were named."""
        return self._people

    @property
    def ticked(self) -> frozenset[str]:
        """Ids of what is prepared."""
        return self._ticked

    def set_start(self, clock: time | None, now: datetime) -> None:
        """Set the start to this time of today, or take it back with None.

        Args:
            clock: hours and minutes on the clock of this computer.
            now: the present on the same clock; tells which day today is.
        """
        start = None
        if clock is not None:
            # By way of the wall clock, so that the offset is that of the start and not of now.
            wall = datetime.combine(now.date(), clock.replace(second=0, microsecond=0))
            start = wall.astimezone()
        self.set_starts_at(start)

    def set_starts_at(self, start: datetime | None) -> None:
        """Set the start, with its zone, or take it back with None."""
        if start != self._starts_at:
            self._starts_at = start
            self.starts_at_changed.emit(start)

    def set_language(self, language: str) -> None:
        """Set the meeting's language; empty for the window's own."""
        if language != self._language:
            self._language = language
            self.language_changed.emit(language)

    def answer(self, question: str, option: str) -> None:
        """Take an answer; an empty ``option`` takes it back."""
        if self._answers.get(question, "") == option:
            return
        self._answers.pop(question, None)
        if option:
            self._answers[question] = option
        self.answers_changed.emit()

    def take(self, service: str) -> None:
        """Take one of several services that are allowed; empty for none."""
        if service != self._taken:
            self._taken = service
            self.answers_changed.emit()

    def set_service(self, service: str) -> None:
        """Settle on a service; empty while that is open."""
        if service != self._service:
            self._service = service
            self.service_changed.emit(service)

    def set_invitation(self, invitation: "Invitation | None") -> None:
        """Take what an invitation says, or forget it."""
        if invitation is not self._invitation:
            self._invitation = invitation
            self.invitation_changed.emit(invitation)

    def expect(self, people: Iterable[Person]) -> None:
        """Add those who are not in the list yet."""
        self._set_people(with_more(self._people, people))

    def replace_person(self, old: Person, new: Person) -> None:
        """Put somebody in the place of somebody."""
        self._set_people(tuple(new if one is old else one for one in self._people))

    def forget_person(self, person: Person) -> None:
        """Take somebody off the list."""
        self._set_people(tuple(one for one in self._people if one is not person))

    def tick(self, item: str, is_done: bool) -> None:
        """Note that something is prepared, or not any more."""
        ticked = self._ticked | {item} if is_done else self._ticked - {item}
        if ticked != self._ticked:
            self._ticked = ticked
            self.ticks_changed.emit()

    def clear(self, keep: Iterable[str] = ()) -> None:
        """Begin the next consultation: nothing is left of the last one.

        Args:
            keep: ids of what is prepared once and for all, such as a training.
        """
        self._forget_answers()
        self.set_service("")
        self.set_invitation(None)
        self._set_people(())
        self.set_starts_at(None)
        self.set_language("")
        if (kept := self._ticked & set(keep)) != self._ticked:
            self._ticked = kept
            self.ticks_changed.emit()
        self.cleared.emit()

    def _forget_answers(self) -> None:
        if self._answers or self._taken:
            self._answers.clear()
            self._taken = ""
            self.answers_changed.emit()

    def _set_people(self, people: tuple[Person, ...]) -> None:
        if people != self._people:
            self._people = people
            self.people_changed.emit()
