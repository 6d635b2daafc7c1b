"""One script on its way through a meeting: where it stands, and what time it takes."""

from collections.abc import Mapping, Sequence

from app.guidelines.scripts import Branch, Script, Step
from app.script.standing import Standing, StepState
from app.script.stopwatch import Stopwatch

__all__ = ["ScriptRun", "StepState"]


class ScriptRun:
    """Where somebody is in a script. Whatever is called in whatever order, nothing is raised.

    Whoever leads goes on by themselves; time never moves a step. All moments are Unix seconds.
    Call ``pass_time`` about every second: between two moments that it is told of, a clock that was
    set back counts for nothing.

    Before ``start`` nothing moves. While paused nothing goes forward, so that a key pressed while
    an outsider is in the room does no harm; ``back`` and ``jump`` are for looking and work then,
    too, and the pause goes on.
    """

    def __init__(self, script: Script, steps: Sequence[Step]) -> None:
        """``steps`` are those that fit the case, in order."""
        self.script = script
        self._standing = Standing(steps)
        self._time = Stopwatch()
        self._is_started = False

    @property
    def steps(self) -> tuple[Step, ...]:
        """All of them, in order."""
        return self._standing.course.steps

    @property
    def position(self) -> int:
        """Which step it is, counted from 0; as many as there are steps: finished."""
        return self._standing.position

    @property
    def current(self) -> Step | None:
        """The step that is on; before the start the first one. None when finished."""
        return self._standing.current

    @property
    def following(self) -> Step | None:
        """Where ``forward`` leads; None if that is the end, or while the meeting is stopped."""
        if self.is_stopped:
            return None
        return self._standing.course.at(self._standing.following)

    @property
    def branch(self) -> Branch | None:
        """What was chosen on the step that is on."""
        return self._standing.branch

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
        return self._standing.is_stopped

    @property
    def is_finished(self) -> bool:
        """Whether it was begun and every step is behind."""
        return self._is_started and self._standing.is_at_end

    @property
    def not_visited(self) -> tuple[Step, ...]:
        """The steps that were jumped over: neither passed nor skipped, and not on now."""
        return tuple(one for one in self.steps if self.state_of(one.id) is StepState.TO_COME)

    def state_of(self, step_id: str) -> StepState:
        """Where it stands with a step; one that is not there is still to come.

        Steps between a branch and where it leads are skipped as long as the step with that branch
        counts as passed and is not on again.
        """
        return self._standing.state_of(step_id)

    def chosen(self, step_id: str) -> str:
        """Return the id of the branch chosen on a step; empty if none was."""
        return self._standing.chosen(step_id)

    def start(self, now: float) -> None:
        """Begin with the first step."""
        if not self._is_started:
            self._is_started = True
            self._settle(now)

    def forward(self, now: float) -> None:
        """This step is done: go on to where it leads."""
        if self._may_go_on:
            self._standing.leave(StepState.PASSED)
            self._settle(now)

    def skip(self, now: float) -> None:
        """Leave this step out and go to the one behind it, whatever was chosen on it."""
        if self._may_go_on:
            self._standing.leave(StepState.SKIPPED)
            self._settle(now)

    def back(self, now: float) -> None:
        """Return to the step that was on before, wherever it stands; else to the one before."""
        if self._is_started:
            self._standing.back()
            self._settle(now)

    def jump(self, step_id: str, now: float) -> None:
        """Go to a step; those between stay as they are. Nothing happens if it is not there."""
        if self._is_started:
            self._standing.jump(step_id)
            self._settle(now)

    def choose(self, branch_id: str, now: float) -> None:
        """Choose a branch of this step; empty takes the choice back.

        A ``STOP`` branch pauses until ``resume``; another choice in its place ends that pause.
        """
        if self._is_started:
            was_stopped = self.is_stopped
            self._standing.choose(branch_id)
            if was_stopped and not self.is_stopped:
                self._time.run(now)
            self._settle(now)

    def pause(self, now: float) -> None:
        """Let time stand still; nothing happens before the start or after the end."""
        self._time.pause(now)

    def resume(self, now: float) -> None:
        """Go on after a pause; what stopped the meeting is over."""
        if self._is_started and not self.is_finished:
            self._standing.forget_stop()
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
        then says ``Course.place_after``; whoever is at the end stays there. A pause stays, also
        that of a ``STOP`` whose step is gone: an answer given elsewhere is no word to go on.
        """
        self._standing.set_steps(steps, self._is_started)
        self._settle(now)

    def keep(self) -> dict[str, object]:
        """Return where it stands in ids and numbers, without a word of the script or of anybody."""
        return {
            "script": self.script.id,
            "is_started": self._is_started,
            **self._standing.keep(),
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
        if kept.get("script") != script.id or kept.get("is_started") is not True:
            return None
        if not run._standing.take(kept):
            return None
        run._is_started = True
        standing = run._standing
        run._time.take(kept, frozenset(standing.course.places), standing.here)
        if run.is_stopped:
            run._time.hold()
        return run

    @property
    def _may_go_on(self) -> bool:
        return self._is_started and not self.is_paused and not self.is_finished

    def _settle(self, now: float) -> None:
        """Count for where it stands now; at the end time stands still without a pause."""
        if not self._is_started:
            return
        self._time.move(self._standing.here, now)
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
        ahead = self.steps[max(self.position + 1, self._standing.following) :]
        to_come = [one.minutes for one in ahead if self.state_of(one.id) is StepState.TO_COME]
        here = max(0.0, step.minutes * 60.0 - self.used_at(step.id, now))
        return here + sum(to_come) * 60.0
