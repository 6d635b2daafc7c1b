"""Plays a scenario in the practice meeting: each step at its time, or after what the user did.

Time begins with the first who watches, so that nobody misses anything while typing a PIN.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.practice.connection import Rank, Values, Where
from app.practice.meeting import Meeting
from app.practice.scenario import Deed, Do, Figure, Moment, Scenario, Step

_DEEDS: Mapping[str, Deed] = MappingProxyType(
    {
        "unlock": Deed.ADMITTED,
        "mute": Deed.MUTED,
        "clearbuzz": Deed.LOWERED,
        "lock": Deed.LOCKED,
        "muteguests": Deed.GUESTS_MUTED,
    }
)
"""Commands that mean the same for the room as for somebody are told apart in ``_deed``."""

_CHANGES: Mapping[Do, Values] = MappingProxyType(
    {
        Do.HAND_DOWN: {"hand": 0.0},
        Do.MUTE: {"is_self_muted": True},
        Do.UNMUTE: {"is_self_muted": False, "is_muted": False},
        Do.CAMERA_OFF: {"is_camera_off": True},
        Do.CAMERA_ON: {"is_camera_off": False},
        Do.PRESENT: {"is_presenting": True},
        Do.STOP_PRESENTING: {"is_presenting": False},
        Do.RECORD: {"records": True},
        Do.STREAM: {"streams": True},
        Do.TRANSCRIBE: {"transcribes": True},
        Do.USE_AI: {"uses_ai": True},
        Do.MAKE_HOST: {"rank": Rank.HOST},
        Do.MAKE_GUEST: {"rank": Rank.GUEST},
    }
)


class Player:
    """Plays one scenario once.

    Args:
        meeting: in which it is played.
        scenario: what happens.
        language: of the names and of what is said; one of da, sv, nb, en.
        speed: how many times faster than the file has it.
        wall: Unix time, s.
        tell: hears what a step says to whoever practises.
    """

    def __init__(
        self,
        meeting: Meeting,
        scenario: Scenario,
        language: str,
        speed: float,
        wall: Callable[[], float],
        tell: Callable[[str], None],
    ) -> None:
        self._meeting = meeting
        self._scenario = scenario
        self._language = language
        self._names = scenario.names_in(language)
        self._speed = speed
        self._wall = wall
        self._tell = tell
        self._began: float | None = None
        self._waiting: list[Step] = list(scenario.steps)
        self._due: list[tuple[float, int, Step]] = []
        self._deeds_seen = 0
        self._ids: dict[str, str] = {}
        self._were: dict[str, str] = {}

    @property
    def is_over(self) -> bool:
        """Whether nothing is left that happens by itself."""
        return not self._due and all(step.moment.deed for step in self._waiting)

    @property
    def is_done(self) -> bool:
        """Whether every step was taken, those that wait for a deed as well."""
        return not self._due and not self._waiting

    def prepare(self) -> None:
        """Let those be there who are there from the beginning."""
        meeting, room = self._meeting, self._scenario.room
        meeting.is_started = room.is_started
        meeting.is_locked = room.is_locked
        first = [step for step in self._waiting if step.moment == Moment()]
        for step in first:
            self._waiting.remove(step)
            # What is said at the beginning is said when somebody listens.
            if step.do is Do.TELL:
                self._due.append((0.0, len(self._due), step))
            else:
                self._take(step)

    def tick(self, now: float) -> None:
        """Take the steps that are due at this moment, s."""
        if self._began is None:
            if not self._meeting.streams:
                return
            self._begin(now)
        self._heed_deeds(now)
        self._due.sort(key=lambda due: due[:2])
        while self._due and self._due[0][0] <= now:
            self._take(self._due.pop(0)[2])

    def _begin(self, now: float) -> None:
        self._began = now
        self._due = [(now, number, step) for _, number, step in self._due]
        for step in [step for step in self._waiting if step.moment.deed is None]:
            self._waiting.remove(step)
            self._plan(step, now)

    def _plan(self, step: Step, now: float) -> None:
        order = self._scenario.steps.index(step)
        self._due.append((now + step.moment.seconds / self._speed, order, step))

    def _heed_deeds(self, now: float) -> None:
        # The step that a deed sets off may itself be waited for by nobody: one pass is enough.
        deeds = self._meeting.deeds_since(self._deeds_seen)
        self._deeds_seen += len(deeds)
        for name, id_ in deeds:
            deed, whom = _deed(name, id_), self._were.get(id_, "")
            if deed is Deed.ENDED:
                self._stop()
            for step in [one for one in self._waiting if _is_met(one.moment, deed, whom)]:
                self._waiting.remove(step)
                self._plan(step, now)

    def _stop(self) -> None:
        """Whoever was still to come does not come to a meeting that was ended."""
        self._due.clear()
        self._waiting = [one for one in self._waiting if one.moment.deed is Deed.ENDED]

    def _take(self, step: Step) -> None:
        self._carry_out(step)
        if step.tell:
            self._tell(step.tell.text(self._language))

    def _carry_out(self, step: Step) -> None:
        meeting, who = self._meeting, self._ids.get(step.who, "")
        if step.do is Do.JOIN:
            self._join(step)
        elif step.do is Do.LEAVE:
            meeting.leave(who)
        elif step.do is Do.ENTER:
            self._enter(who)
        elif step.do is Do.HAND_UP:
            meeting.change(who, hand=self._wall())
        elif step.do is Do.RENAME:
            self._rename(step, who)
        elif step.do in _CHANGES:
            meeting.change(who, **_CHANGES[step.do])
        else:
            self._to_all(step)

    def _to_all(self, step: Step) -> None:
        meeting = self._meeting
        if step.do in (Do.LOCK, Do.UNLOCK):
            meeting.lock(step.do is Do.LOCK)
        elif step.do is Do.CROWD:
            meeting.crowd(step.number, step.name.text(self._names) or "Person")
        elif step.do is Do.MISBEHAVE and step.fault is not None:
            meeting.misbehave(step.fault, step.seconds / self._speed)
        elif step.do is Do.END:
            meeting.end()

    def _join(self, step: Step) -> None:
        figure = self._scenario.figure(step.who) or Figure("")
        name = step.name or figure.name
        values = Values(rank=step.rank, by=step.by)
        if step.where is not None:
            values["where"] = step.where
        id_ = self._meeting.join(name.text(self._names), **values)
        self._ids[step.who] = id_
        self._were[id_] = step.who

    def _enter(self, who: str) -> None:
        one = self._meeting.find(who)
        if one is not None and one.where in (Where.AT_PIN, Where.CONNECTING):
            self._meeting.change(who, where=self._meeting.place_for(one.rank))

    def _rename(self, step: Step, who: str) -> None:
        name = step.name.text(self._names)
        self._meeting.change(who, name=name, overlay=name)


def _deed(name: str, id_: str) -> Deed | None:
    if name == "disconnect":
        return Deed.REMOVED if id_ else Deed.ENDED
    if name == "unlock" and not id_:
        return Deed.UNLOCKED
    return _DEEDS.get(name)


def _is_met(moment: Moment, deed: Deed | None, whom: str) -> bool:
    return moment.deed is not None and moment.deed is deed and moment.whom in ("", whom)
