"""Which cards are offered now, because of what happens in the room. None is ever forced."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.guidelines.scripts import Event, Prompt
from app.meetings.roster.roster import Liveness
from app.script.introductions import Speaker
from app.script.minors import is_alone, is_minor
from app.script.offers import Offers, events_of, subjects_of
from app.services.service import Stage
from app.watching.watch import Watch

OUT = (Stage.UNREACHABLE, Stage.MAINTENANCE, Stage.OVERLOADED)
"""The service itself does not work, whatever the list says."""


class Cards(QObject):
    """Holds what is offered and what is open.

    Signals:
        changed: another set of cards is offered, or another one is open.
    """

    changed = Signal()

    def __init__(self, watch: Watch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._offers = Offers()
        self._known: tuple[Prompt, ...] = ()
        self._open = ""
        self._is_sound_lost = False
        self._subjects: frozenset[tuple[Event, str]] = frozenset()
        self._shown: tuple[tuple[Prompt, ...], str] = ((), "")

    @property
    def known(self) -> tuple[Prompt, ...]:
        """All that fit the meeting: each can be opened by hand."""
        return self._known

    @property
    def offered(self) -> tuple[Prompt, ...]:
        """What is offered now, the newest first: for each event its first card, to stay calm."""
        first: dict[Event, Prompt] = {}
        for one in self._known:
            first.setdefault(one.event, one)
        return tuple(first[event] for event in self._offers.open if event in first)

    @property
    def open(self) -> Prompt | None:
        """The card that is read now."""
        return next((one for one in self._known if one.id == self._open), None)

    def set_known(self, prompts: Sequence[Prompt]) -> None:
        """Take the cards that fit the meeting."""
        self._known = tuple(prompts)
        self._tell()

    def tell_sound_lost(self, is_lost: bool) -> None:
        """Say whether the own microphone or loudspeaker is gone."""
        self._is_sound_lost = is_lost

    def look(self, answers: dict[str, str], speakers: Sequence[Speaker], now: float) -> None:
        """See what happens in the room now."""
        watch = self._watch
        roster = watch.roster
        is_live = roster.liveness is Liveness.LIVE
        events = events_of(
            watch.alerts,
            is_sound_lost=self._is_sound_lost,
            is_presenting=is_live and any(one.is_presenting for one in roster.present()),
            is_minor_alone=is_live and is_minor(answers) and is_alone(speakers),
            is_out=watch.service_state.stage in OUT,
        )
        # Whoever was put away as a telephone must not hide the intruder who comes after.
        subjects = subjects_of(watch.alerts)
        for event, _ in subjects - self._subjects:
            self._offers.again(event)
        self._subjects = subjects
        self._offers.update(events, now)
        self._tell()

    def ask_for(self, event: Event) -> None:
        """Open the card for something that the person at the screen says happens."""
        found = next((one for one in self._known if one.event is event), None)
        self._offers.asked(event)
        if found is not None:
            self.show(found.id)

    def show(self, prompt: str) -> None:
        """Open a card; what is read is no more offered."""
        if any(one.id == prompt for one in self._known):
            self._open = prompt
            self._tell()

    def close(self) -> None:
        """Put the open card away, and its offer with it."""
        shown = self.open
        self._open = ""
        if shown is not None:
            self._offers.dismiss(shown.event)
        self._tell()

    def dismiss(self, prompt: str) -> None:
        """Not now: it is offered again when its cause was gone and comes back."""
        for one in self._known:
            if one.id == prompt:
                self._offers.dismiss(one.event)
        self._tell()

    def clear(self) -> None:
        """Nothing is offered: another meeting begins."""
        self._offers.clear()
        self._open = ""
        self._is_sound_lost = False
        self._subjects = frozenset()
        self._tell()

    def _tell(self) -> None:
        now = (self.offered, self._open)
        if now != self._shown:
            self._shown = now
            self.changed.emit()
