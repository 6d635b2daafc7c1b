"""What the user is preparing: the one object that pages observe instead of calling each other.

It lives in memory alone and ends with the program. Nothing in it is ever written down.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, time
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.meetings.expected import Person, people_of, with_more, without_invited

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
        left_out: so many names of the invitation hold an identity number and are not expected.
    """

    starts_at_changed = Signal(object)
    language_changed = Signal(str)
    answers_changed = Signal()
    service_changed = Signal(str)
    invitation_changed = Signal(object)
    people_changed = Signal()
    ticks_changed = Signal()
    cleared = Signal()
    left_out = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is known yet."""
        super().__init__(parent)
        self._starts_at: datetime | None = None
        self._start_is_invited = False
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

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said of a meeting yet."""
        said = (self._starts_at, self._answers, self._taken, self._invitation, self._people)
        return not any(said) and not self._ticked

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
        self._start_is_invited = False
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

    def forget_choices(self) -> None:
        """Forget what belongs to one guideline only: its ticks, and the service that was taken."""
        self._taken = ""
        self._set_ticked(frozenset())

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
        """Take what an invitation says, or forget it; what the one before said goes with it.

        Its time becomes the start, and those it names are expected; a cancelled one has neither.
        """
        if invitation is self._invitation:
            return
        self._invitation = invitation
        self._take_start(invitation)
        self._take_people(invitation)
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
        self._set_ticked(self._ticked | {item} if is_done else self._ticked - {item})

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
        self._set_ticked(self._ticked & set(keep))
        self.cleared.emit()

    def _take_start(self, invitation: "Invitation | None") -> None:
        start = invitation.starts_at if invitation else None
        if invitation is not None and (invitation.is_cancelled or invitation.is_all_day):
            start = None
        if start is not None or self._start_is_invited:
            self.set_starts_at(start)
            self._start_is_invited = start is not None

    def _take_people(self, invitation: "Invitation | None") -> None:
        by_phone = QCoreApplication.translate("expected", "Somebody by telephone")
        invited, left_out = people_of(invitation, by_phone) if invitation else ((), 0)
        typed = without_invited(self._people)
        self._set_people(with_more(typed, self._with_their_kinds(invited)))
        if left_out:
            self.left_out.emit(left_out)

    def _with_their_kinds(self, people: Iterable[Person]) -> list[Person]:
        """What was said of somebody still holds when the invitation is read again."""
        kinds = {one.name: one.kind for one in self._people if one.is_invited}
        return [one.with_kind(kinds.get(one.name, "")) for one in people]

    def _forget_answers(self) -> None:
        if self._answers or self._taken:
            self._answers.clear()
            self._taken = ""
            self.answers_changed.emit()

    def _set_ticked(self, ticked: frozenset[str]) -> None:
        if ticked != self._ticked:
            self._ticked = ticked
            self.ticks_changed.emit()

    def _set_people(self, people: tuple[Person, ...]) -> None:
        if people != self._people:
            self._people = people
            self.people_changed.emit()
