"""Where somebody is in a script, without any time."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from app.guidelines.scripts import STOP, Branch, Step
from app.script import keeping
from app.script.course import Course, branch_of

MOST_STEPS_BACK = 100
"""Steps that can be gone back; a meeting has twenty."""


class StepState(StrEnum):
    """Where it stands with one step. The values are stable: ``keep`` uses them."""

    TO_COME = "to_come"
    NOW = "now"
    PASSED = "passed"
    SKIPPED = "skipped"


class Standing:
    """The step that is on, what is known of the others, and the way there.

    Whoever moves it says when it may be moved.
    """

    def __init__(self, steps: Sequence[Step]) -> None:
        self.course = Course(steps)
        self.position = 0
        self._marks: dict[str, StepState] = {}
        self._choices: dict[str, str] = {}
        self._trail: list[str] = []

    @property
    def current(self) -> Step | None:
        """The step that is on; None behind the last."""
        return self.course.at(self.position)

    @property
    def here(self) -> str:
        """Its id; empty behind the last."""
        step = self.current
        return step.id if step is not None else ""

    @property
    def branch(self) -> Branch | None:
        """What was chosen on it."""
        return branch_of(self.current, self.chosen(self.here))

    @property
    def is_stopped(self) -> bool:
        """Whether that interrupts the meeting."""
        branch = self.branch
        return branch is not None and branch.to == STOP

    @property
    def is_at_end(self) -> bool:
        """Whether every step is behind."""
        return self.position >= len(self.course)

    @property
    def following(self) -> int:
        """The place that this step leads to."""
        step = self.current
        if step is None:
            return len(self.course)
        return self.course.behind(step, self.chosen(step.id))

    def chosen(self, step_id: str) -> str:
        """Return the id of the branch chosen on a step; empty if none was."""
        return self._choices.get(step_id, "")

    def state_of(self, step_id: str) -> StepState:
        """Where it stands with a step; one that is not there is still to come.

        Steps between a branch and where it leads are skipped as long as the step with that branch
        counts as passed and is not on again.
        """
        place = self.course.places.get(step_id)
        if place is None:
            return StepState.TO_COME
        if place == self.position:
            return StepState.NOW
        mark = self._marks.get(step_id)
        if mark is not None:
            return mark
        return StepState.SKIPPED if self._is_led_past(place) else StepState.TO_COME

    def leave(self, mark: StepState) -> None:
        """Go on: if passed to where this step leads, if skipped to the one behind it."""
        step = self.current
        if step is None:
            return
        place = self.following if mark is StepState.PASSED else self.position + 1
        self._remember()
        self._marks[step.id] = mark
        self._go(place)

    def back(self) -> None:
        """Return to the step that was on before, wherever it stands; else to the one before."""
        place = self.position - 1
        while self._trail:
            found = self.course.places.get(self._trail.pop(), self.position)
            if found != self.position:
                place = found
                break
        if place >= 0:
            self._go(place)

    def jump(self, step_id: str) -> None:
        """Go to a step; those between stay as they are. Nothing happens if it is not there."""
        place = self.course.places.get(step_id)
        if place is not None and place != self.position:
            self._remember()
            self._go(place)

    def choose(self, branch_id: str) -> None:
        """Choose a branch of this step, if it has it; empty takes the choice back."""
        if not branch_id:
            self._choices.pop(self.here, None)
        elif branch_of(self.current, branch_id) is not None:
            self._choices[self.here] = branch_id

    def forget_stop(self) -> None:
        """A stop holds where it was chosen and as long as somebody is there."""
        if self.is_stopped:
            del self._choices[self.here]

    def set_steps(self, steps: Sequence[Step], is_begun: bool) -> None:
        """Take over other steps; whoever is at the end of what was begun stays at the end."""
        was_at_end, was_stopped, here = self.is_at_end, self.is_stopped, self.here
        before, self.course = self.course, Course(steps)
        if is_begun and was_at_end:
            self.position = len(self.course)
        elif is_begun:
            self.position = self.course.place_after(before, self.position)
        if was_stopped and not self.is_stopped:
            self._choices.pop(here, None)

    def keep(self) -> dict[str, object]:
        """Return it in ids."""
        return {
            "step": self.here,
            "marks": {one: str(mark) for one, mark in self._marks.items()},
            "choices": dict(self._choices),
            "trail": list(self._trail),
        }

    def take(self, kept: Mapping[str, object]) -> bool:
        """Take it as it was kept; False if the step that was on is not there."""
        step, known = kept.get("step"), frozenset(self.course.places)
        if not isinstance(step, str) or (step and step not in known):
            return False
        self.position = self.course.places[step] if step else len(self.course)
        for one, mark in keeping.words(kept.get("marks"), known).items():
            if mark in (StepState.PASSED, StepState.SKIPPED):
                self._marks[one] = StepState(mark)
        self._take_choices(kept, known)
        self._trail = keeping.ids(kept.get("trail"), known)[-MOST_STEPS_BACK:]
        return True

    def _take_choices(self, kept: Mapping[str, object], known: Collection[str]) -> None:
        for one, chosen in keeping.words(kept.get("choices"), known).items():
            branch = branch_of(self.course.steps[self.course.places[one]], chosen)
            if branch is not None and (branch.to != STOP or one == self.here):
                self._choices[one] = chosen

    def _is_led_past(self, place: int) -> bool:
        passed = (one for one in self._choices if self._marks.get(one) is StepState.PASSED)
        for one in passed:
            before = self.course.places.get(one, place)
            if before >= place or before == self.position:
                continue
            if place < self.course.behind(self.course.steps[before], self.chosen(one)):
                return True
        return False

    def _remember(self) -> None:
        if self.here:
            self._trail = [*self._trail, self.here][-MOST_STEPS_BACK:]

    def _go(self, place: int) -> None:
        self.forget_stop()
        self.position = place
