"""One script on its way through a meeting: where it stands, and what time it takes."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from app.guidelines.scripts import STOP, Branch, Script, Step
from app.script import keeping
from app.script.course import Course, branch_of
from app.script.stopwatch import Stopwatch

MOST_STEPS_BACK = 100
"""Steps that can be gone back; a meeting has twenty."""


class StepState(StrEnum):
    """Where it stands with one step. The values are stable: ``keep`` uses them."""

    TO_COME = "to_come"
    NOW = "now"
    PASSED = "passed"
    SKIPPED = "skipped"


class ScriptRun:
    """Where somebody is in a script. Whatever is called in whatever order, nothing is raised.

    Whoever leads goes on by themselves; time never moves a step. Call ``pass_time`` about every
    second: between two moments that it is told of, a clock that was set back counts for nothing.

    Before ``start`` nothing moves. While paused nothing goes forward, so that a key pressed while
    an outsider is in the room does no harm; ``back`` and ``jump`` are for looking and work then,
    too, and the pause goes on.
    """

    def __init__(self, script: Script, steps: Sequence[Step]) -> None:
        """``steps`` are those that fit the case, in order."""
        self.script = script
        self._course = Course(steps)
        self._time = Stopwatch()
        self._marks: dict[str, StepState] = {}
        self._choices: dict[str, str] = {}
        self._trail: list[str] = []
        self._position = 0
        self._is_started = False

    @property
    def steps(self) -> tuple[Step, ...]:
        """All of them, in order."""
        return self._course.steps

    @property
    def position(self) -> int:
        """Which step it is, counted from 0; as many as there are steps: finished."""
        return self._position

    @property
    def current(self) -> Step | None:
        """The step that is on; before the start the first one. None when finished."""
        return self._course.at(self._position)

    @property
    def following(self) -> Step | None:
        """Where ``forward`` leads; None if that is the end, or while the meeting is stopped."""
        step = self.current
        if step is None or self.is_stopped:
            return None
        return self._course.at(self._course.behind(step, self.chosen(step.id)))

    @property
    def branch(self) -> Branch | None:
        """What was chosen on the step that is on."""
        return branch_of(self.current, self.chosen(self._here))

    @property
    def is_started(self) -> bool:
        """Whether it was begun; it stays so."""
        return self._is_started

    @property
    def is_paused(self) -> bool:
        """Whether time stands still, by hand or because of a ``STOP`` branch."""
        return self._time.is_paused

    @property
    def is_stopped(self) -> bool:
        """Whether a branch was chosen that interrupts the meeting, and holds."""
        branch = self.branch
        return branch is not None and branch.to == STOP

    @property
    def is_finished(self) -> bool:
        """Whether it was begun and every step is behind."""
        return self._is_started and self._position >= len(self._course)

    def state_of(self, step_id: str) -> StepState:
        """Where it stands with a step; one that is not there is still to come.

        Steps between a branch and where it leads are skipped as long as the step with that branch
        counts as passed and is not on again.
        """
        place = self._course.places.get(step_id)
        if place is None:
            return StepState.TO_COME
        if place == self._position:
            return StepState.NOW
        mark = self._marks.get(step_id)
        if mark is not None:
            return mark
        return StepState.SKIPPED if self._is_led_past(place) else StepState.TO_COME

    def chosen(self, step_id: str) -> str:
        """Return the id of the branch chosen on a step; empty if none was."""
        return self._choices.get(step_id, "")

    def start(self, now: float) -> None:
        """Begin with the first step."""
        if not self._is_started:
            self._is_started = True
            self._settle(now)

    def forward(self, now: float) -> None:
        """This step is done: go on to where it leads."""
        step = self.current
        if step is not None:
            place = self._course.behind(step, self.chosen(step.id))
            self._leave(step, place, StepState.PASSED, now)

    def skip(self, now: float) -> None:
        """Leave this step out and go to the one behind it, whatever was chosen on it."""
        step = self.current
        if step is not None:
            self._leave(step, self._position + 1, StepState.SKIPPED, now)

    def back(self, now: float) -> None:
        """Return to the step that was on before, wherever it stands; else to the one before."""
        if not self._is_started:
            return
        place = self._position - 1
        while self._trail:
            found = self._course.places.get(self._trail.pop(), self._position)
            if found != self._position:
                place = found
                break
        if place >= 0:
            self._go(place, now)

    def jump(self, step_id: str, now: float) -> None:
        """Go to a step; those between stay as they are. Nothing happens if it is not there."""
        place = self._course.places.get(step_id)
        if self._is_started and place is not None and place != self._position:
            self._remember()
            self._go(place, now)

    def choose(self, branch_id: str, now: float) -> None:
        """Choose a branch of this step; empty takes the choice back.

        A ``STOP`` branch pauses until ``resume``; another choice in its place ends that pause.
        """
        step = self.current
        if step is None or not self._is_started:
            return
        if branch_id and branch_of(step, branch_id) is None:
            return
        was_stopped = self.is_stopped
        self._choices[step.id] = branch_id
        if not branch_id:
            del self._choices[step.id]
        if was_stopped and not self.is_stopped:
            self._time.run(now)
        self._settle(now)

    def pause(self, now: float) -> None:
        """Let time stand still; nothing happens before the start or after the end."""
        self._time.pause(now)

    def resume(self, now: float) -> None:
        """Go on after a pause; what stopped the meeting is over."""
        if self._is_started and not self.is_finished:
            self._forget_stop()
            self._time.run(now)

    def pass_time(self, now: float) -> None:
        """Take note of the moment, about every second."""
        self._time.note(now)

    def used(self, now: float) -> float:
        """Seconds that the meeting took so far, without pauses."""
        return self._time.used(now)

    def used_at(self, step_id: str, now: float) -> float:
        """Seconds that a step took so far, all its turns together, without pauses."""
        return self._time.used_at(step_id, now)

    def paused_for(self, now: float) -> float:
        """Seconds that the present pause lasts; 0 if there is none."""
        return self._time.paused_for(now)

    @property
    def planned(self) -> float:
        """Seconds planned for all steps."""
        return sum(step.minutes for step in self.steps) * 60.0

    @property
    def planned_left(self) -> float:
        """Seconds planned for what is ahead, by the moment that was noted last.

        What is left of this step, and the steps behind it that are to come, without those that
        the branch chosen here passes over.
        """
        return self._left(self._time.last or 0.0)

    def predicted_end(self, now: float) -> float | None:
        """Unix seconds at which it ends if the rest takes as long as planned.

        None before the start, at the end, and for a script without planned minutes.
        """
        if not self._is_started or self.is_finished or not self.planned:
            return None
        return now + self._left(now)

    def set_steps(self, steps: Sequence[Step], now: float) -> None:
        """Take over other steps, because the case is another now.

        What is known of a step survives, even while the step is not there. Where somebody stands
        then says ``Course.place_after``; whoever is at the end stays there.
        """
        was_finished, was_stopped, here = self.is_finished, self.is_stopped, self._here
        before, self._course = self._course, Course(steps)
        if was_finished:
            self._position = len(self._course)
        elif self._is_started:
            self._position = self._course.place_after(before, self._position)
        if was_stopped and not self.is_stopped:
            self._choices.pop(here, None)
            self._time.run(now)
        self._settle(now)

    def keep(self) -> dict[str, object]:
        """Return where it stands in ids and numbers, without a word of the script or of anybody."""
        return {
            "script": self.script.id,
            "step": self._here,
            "is_started": self._is_started,
            "marks": {one: str(mark) for one, mark in self._marks.items()},
            "choices": dict(self._choices),
            "trail": list(self._trail),
            **self._time.keep(),
        }

    @classmethod
    def from_kept(
        cls, script: Script, steps: Sequence[Step], kept: Mapping[str, object]
    ) -> "ScriptRun | None":
        """Return a run as it was kept; None if it is none of this script, or makes no sense.

        What is kept is not believed: anything of the wrong kind counts as not there. The time
        between is not counted; ``pass_time`` or ``resume`` tells from when on it counts again.
        """
        run = cls(script, steps)
        places, step = run._course.places, kept.get("step")
        if kept.get("script") != script.id or kept.get("is_started") is not True:
            return None
        if not isinstance(step, str) or (step and step not in places):
            return None
        run._is_started = True
        run._position = places[step] if step else len(run._course)
        run._take(kept)
        return run

    def _take(self, kept: Mapping[str, object]) -> None:
        known = frozenset(self._course.places)
        for one, mark in keeping.words(kept.get("marks"), known).items():
            if mark in (StepState.PASSED, StepState.SKIPPED):
                self._marks[one] = StepState(mark)
        for one, chosen in keeping.words(kept.get("choices"), known).items():
            branch = branch_of(self._course.steps[self._course.places[one]], chosen)
            if branch is not None and (branch.to != STOP or one == self._here):
                self._choices[one] = chosen
        self._trail = keeping.ids(kept.get("trail"), known)[-MOST_STEPS_BACK:]
        self._time.take(kept, known, self._here)
        if self.is_stopped:
            self._time.hold()

    @property
    def _here(self) -> str:
        step = self.current
        return step.id if step is not None else ""

    def _is_led_past(self, place: int) -> bool:
        passed = (one for one in self._choices if self._marks.get(one) is StepState.PASSED)
        for one in passed:
            before = self._course.places.get(one, place)
            if before >= place or before == self._position:
                continue
            if place < self._course.behind(self._course.steps[before], self.chosen(one)):
                return True
        return False

    def _leave(self, step: Step, place: int, mark: StepState, now: float) -> None:
        if self._is_started and not self.is_paused:
            self._remember()
            self._marks[step.id] = mark
            self._go(place, now)

    def _remember(self) -> None:
        if self._here:
            self._trail = [*self._trail, self._here][-MOST_STEPS_BACK:]

    def _go(self, place: int, now: float) -> None:
        self._forget_stop()
        self._position = place
        self._settle(now)

    def _forget_stop(self) -> None:
        """A stop holds where it was chosen and as long as somebody is there."""
        if self.is_stopped:
            del self._choices[self._here]

    def _settle(self, now: float) -> None:
        """Count for where it stands now; at the end time stands still without a pause."""
        if not self._is_started:
            return
        self._time.move(self._here, now)
        if self.is_finished:
            self._time.stop(now)
        elif not self._time.is_on:
            self._time.run(now)
        if self.is_stopped:
            self._time.pause(now)

    def _left(self, now: float) -> float:
        step = self.current
        if step is None:
            return 0.0
        onward = self._course.behind(step, self.chosen(step.id))
        ahead = self.steps[max(self._position + 1, onward) :]
        to_come = [one.minutes for one in ahead if self.state_of(one.id) is StepState.TO_COME]
        here = max(0.0, step.minutes * 60.0 - self.used_at(step.id, now))
        return here + sum(to_come) * 60.0
