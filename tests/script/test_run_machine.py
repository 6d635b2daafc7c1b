"""Whatever is called in whatever order, a run is what a plain telling of it says."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app import script_store
from app.guidelines.scripts import STOP
from app.script.run import ScriptRun, StepState
from tests.script.steps import SCRIPT, course, step

POOL = [*course(), step("f", ("halt", STOP), ("up", "a")), step("g", minutes=0.0)]
IDS = [one.id for one in POOL]
BRANCHES = ["far", "near", "halt", "again", "up", "", "unknown"]
MOMENTS = st.one_of(
    st.integers(-5_000, 5_000).map(lambda seconds: seconds / 4), st.just(float("nan"))
)


class Telling:
    """A run told plainly: ids in lists, and a diary of every second that went by."""

    def __init__(self, steps):
        self.steps = list(steps)
        self.here = steps[0].id if steps else None
        self.begun = self.paused = False
        self.marks, self.choices, self.trail = {}, {}, []
        self.diary, self.last = [], None

    def ids(self):
        return [one.id for one in self.steps]

    def find(self, name):
        return next((one for one in self.steps if one.id == name), None)

    def tick(self, now):
        if now != now:
            return
        if self.last is not None and now > self.last and self.begun:
            kind = "pause" if self.paused else "end" if self.here is None else "on"
            self.diary.append((kind, self.here, now - self.last))
        self.last = now

    def branch(self, name):
        found = self.find(name)
        chosen = self.choices.get(name)
        return next((one for one in found.branches if one.id == chosen), None) if found else None

    def stopped(self):
        branch = self.branch(self.here)
        return branch is not None and branch.to == STOP

    def onward(self, name):
        """What stands behind a step, or where its branch leads; None for the end."""
        branch = self.branch(name)
        if branch and branch.to != STOP and branch.to in self.ids():
            return branch.to
        behind = self.ids()[self.ids().index(name) + 1 :]
        return behind[0] if behind else None

    def passed_over(self, name):
        ids = self.ids()
        for one in ids[: ids.index(name)]:
            if one != self.here and self.marks.get(one) == "passed" and one in self.choices:
                aim = self.onward(one)
                if (len(ids) if aim is None else ids.index(aim)) > ids.index(name):
                    return True
        return False

    def state(self, name):
        if name not in self.ids():
            return StepState.TO_COME
        if name == self.here:
            return StepState.NOW
        if name in self.marks:
            return StepState(self.marks[name])
        return StepState.SKIPPED if self.passed_over(name) else StepState.TO_COME

    def go(self, name):
        if self.stopped():
            del self.choices[self.here]
        self.here = name
        if name is None:
            self.paused = False
        if self.stopped():
            self.paused = True

    def spent(self, kind, name=None):
        return sum(
            length for what, where, length in self.diary if what == kind and name in (None, where)
        )


class RunMachine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.run, self.told = ScriptRun(SCRIPT, course()), Telling(course())
        self.now = 1_000.0

    def at(self, by):
        """A moment, told to both."""
        moment = self.now + by if by == by else by
        self.now = moment if by == by else self.now
        return moment

    def may_go(self):
        return self.told.begun and not self.told.paused and self.told.here is not None

    @rule(by=MOMENTS)
    def start(self, by):
        moment = self.at(by)
        self.run.pass_time(moment)
        self.told.tick(moment)
        self.run.start(moment)
        self.told.begun = True

    @rule(by=MOMENTS, skips=st.booleans())
    def onward(self, by, skips):
        moment = self.at(by)
        self.run.pass_time(moment)
        self.told.tick(moment)
        (self.run.skip if skips else self.run.forward)(moment)
        if not self.may_go():
            return
        told, here = self.told, self.told.here
        ids = told.ids()
        aim = told.onward(here)
        if skips:
            aim = (ids[ids.index(here) + 1 :] or [None])[0]
        told.trail = [*told.trail, here]
        told.marks[here] = "skipped" if skips else "passed"
        told.go(aim)

    @rule(by=MOMENTS)
    def back(self, by):
        moment = self.at(by)
        self.run.pass_time(moment)
        self.told.tick(moment)
        self.run.back(moment)
        told = self.told
        if not told.begun:
            return
        before = told.steps[-1].id if told.here is None and told.steps else None
        if told.here is not None and told.ids().index(told.here):
            before = told.ids()[told.ids().index(told.here) - 1]
        while told.trail:
            found = told.trail.pop()
            if found in told.ids() and found != told.here:
                before = found
                break
        if before is not None:
            told.go(before)

    @rule(by=MOMENTS, name=st.sampled_from([*IDS, "unknown"]))
    def jump(self, by, name):
        moment = self.at(by)
        self.run.pass_time(moment)
        self.told.tick(moment)
        self.run.jump(name, moment)
        told = self.told
        if told.begun and name in told.ids() and name != told.here:
            told.trail += [told.here] if told.here else []
            told.go(name)

    @rule(by=MOMENTS, name=st.sampled_from(BRANCHES))
    def choose(self, by, name):
        moment = self.at(by)
        self.run.pass_time(moment)
        self.told.tick(moment)
        self.run.choose(name, moment)
        told = self.told
        found = told.find(told.here)
        if not told.begun or found is None:
            return
        if name and name not in [one.id for one in found.branches]:
            return
        was_stopped = told.stopped()
        told.choices[found.id] = name
        if not name:
            del told.choices[found.id]
        told.paused = told.stopped() or (told.paused and not was_stopped)

    @rule(by=MOMENTS, stays=st.booleans())
    def pause_or_resume(self, by, stays):
        moment = self.at(by)
        self.run.pass_time(moment)
        self.told.tick(moment)
        (self.run.pause if stays else self.run.resume)(moment)
        told = self.told
        if told.begun and told.here is not None:
            if told.stopped() and not stays:
                del told.choices[told.here]
            told.paused = stays

    @rule(by=MOMENTS)
    def pass_time(self, by):
        moment = self.at(by)
        self.run.pass_time(moment)
        self.told.tick(moment)

    @rule(by=MOMENTS, steps=st.lists(st.sampled_from(POOL), unique_by=lambda one: one.id))
    def set_steps(self, by, steps):
        moment = self.at(by)
        self.run.pass_time(moment)
        self.told.tick(moment)
        self.run.set_steps(steps, moment)
        told, old = self.told, self.told.ids()
        was_stopped, here = told.stopped(), told.here
        told.steps = steps
        if not told.begun:
            told.here = steps[0].id if steps else None
            return
        if here is None:
            return
        place = old.index(here)
        ahead = [one for one in old[place:] if one in told.ids()]
        behind = [one for one in old[:place] if one in told.ids()]
        told.here = told.ids()[0] if told.ids() else None
        if ahead:
            told.here = ahead[0]
        elif behind:
            rest = told.ids()[told.ids().index(behind[-1]) + 1 :]
            told.here = rest[0] if rest else None
        if was_stopped and told.here != here:
            told.choices.pop(here, None)
        told.paused = (told.paused or told.stopped()) and told.here is not None

    @rule()
    def fall_and_come_back(self):
        if not self.told.begun:
            assert ScriptRun.from_kept(SCRIPT, self.told.steps, self.run.keep()) is None
            return
        kept = self.run.keep()
        assert script_store.is_allowed(kept)
        self.run = ScriptRun.from_kept(SCRIPT, self.told.steps, kept)
        # What is known of steps that are not there now does not come back.
        there = set(self.told.ids())
        told = self.told
        told.marks = {one: mark for one, mark in told.marks.items() if one in there}
        told.choices = {one: name for one, name in told.choices.items() if one in there}
        told.trail = [one for one in told.trail if one in there]
        told.diary = [
            (kind, where if where in there else "gone", length)
            for kind, where, length in told.diary
        ]
        told.last = None

    @invariant()
    def they_agree(self):
        run, told = self.run, self.told
        assert run.is_started is told.begun
        assert (run.current.id if run.current else None) == told.here
        assert run.is_paused is told.paused
        assert run.is_stopped is told.stopped()
        assert run.is_finished is (told.begun and told.here is None)
        assert run.position == (
            len(told.steps) if told.here is None else told.ids().index(told.here)
        )
        for name in [*IDS, "unknown"]:
            assert run.state_of(name) is told.state(name)
            assert run.chosen(name) == told.choices.get(name, "")
        aim = None if told.here is None or told.stopped() else told.onward(told.here)
        assert (run.following.id if run.following else None) == aim

    @invariant()
    def time_agrees(self):
        run, told, now = self.run, self.told, self.now
        close = 0.2  # What is kept is rounded.
        assert abs(run.used(now) - told.spent("on")) <= close * 10
        for name in IDS:
            assert abs(run.used_at(name, now) - told.spent("on", name)) <= close * 10
        assert run.used(now) <= run.used(now + 10.0) <= run.used(now) + 10.0
        assert run.used(now - 1e9) == run.used(now)
        assert run.planned_left >= 0.0
        assert run.planned == sum(one.minutes for one in told.steps) * 60.0
        end = run.predicted_end(now)
        assert end is None or end >= now


TestRun = RunMachine.TestCase
