"""The script as it runs: which one, in which languages, and what a fallen window left of it."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.conducting import keeping
from app.guidelines.guideline import Guideline
from app.guidelines.scripting import Case, scripts_for, steps_of
from app.guidelines.scripts import Script
from app.guidelines.texts import LANGUAGES, Texts
from app.script.run import ScriptRun
from app.script.wording import Values, said


class Leading(QObject):
    """Goes through one script; a person's press is behind every step.

    Signals:
        script_changed: another script, one begun or ended, other languages or names.
        step_changed: the step, what was chosen in it, or a pause.
        unfinished_changed: a script that a fallen window left is there, or is not any more.
        forgotten: another meeting begins: whatever was typed for the one before goes.
    """

    script_changed = Signal()
    step_changed = Signal()
    unfinished_changed = Signal()
    forgotten = Signal()

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        """``clock`` gives Unix seconds."""
        super().__init__(parent)
        self._clock = clock
        self._guideline: Guideline | None = None
        self._case = Case()
        self._usual = ""
        self._scripts: tuple[Script, ...] = ()
        self._chosen = ""
        self._run: ScriptRun | None = None
        self._values = Values()
        self._are_names_hidden = False
        self._planned_end: float | None = None
        self._languages: tuple[str, ...] = ()
        self._unfinished: Mapping[str, object] | None = None

    @property
    def guideline(self) -> Guideline | None:
        """The guideline that holds; None if no organisation was chosen."""
        return self._guideline

    @property
    def case(self) -> Case:
        """What is known of the meeting, with what the script says of it."""
        script, given = self.script, self._case
        if script is None:
            return replace(given, service=given.service or self._usual)
        service = script.service or given.service or self._usual
        audience = given.audience or script.audience
        return Case(_as_said_by(script, given.answers), service, audience)

    @property
    def scripts(self) -> tuple[Script, ...]:
        """The scripts that fit the meeting, the best first."""
        return self._scripts

    @property
    def other_scripts(self) -> tuple[Script, ...]:
        """The others of the guideline for this group of readers: they can be chosen all the same.

        What was answered may be of another meeting, and the one in front of the screen knows.
        """
        mine = self._case.audience
        every = self._guideline.scripts if self._guideline else ()
        return tuple(
            one
            for one in every
            if one not in self._scripts and (not mine or one.audience in ("", mine))
        )

    @property
    def script(self) -> Script | None:
        """The script that runs, or would if it began now."""
        if self._run is not None:
            return self._run.script
        known = (*self._scripts, *self.other_scripts)
        chosen = (one for one in known if one.id == self._chosen)
        return next(chosen, self._scripts[0] if self._scripts else None)

    @property
    def run(self) -> ScriptRun | None:
        """The script as it runs; None before it begins and after it is put away."""
        return self._run

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages spoken in the meeting: one, or two side by side."""
        return self._languages

    @property
    def values(self) -> Values:
        """What spoken sentences name."""
        return self._values

    @property
    def planned_end(self) -> float | None:
        """Unix seconds when the meeting is to end; None if nobody said."""
        return self._planned_end

    @property
    def unfinished(self) -> Mapping[str, object] | None:
        """What a fallen window left of a script; None if nothing."""
        return self._unfinished if self._run is None else None

    @property
    def is_begun(self) -> bool:
        """Whether a script runs."""
        return self._run is not None

    def now(self) -> float:
        """Unix seconds."""
        return self._clock()

    def say(self, lines: Sequence[Texts]) -> list[tuple[str, tuple[str, ...]]]:
        """Return what is to be said, in each of the meeting's languages."""
        values = Values(end=self._values.end) if self._are_names_hidden else self._values
        return [(one, said(lines, values, one)) for one in self._languages]

    @property
    def are_names_hidden(self) -> bool:
        """Whether somebody else can see the screen: brackets stand in sentences for names."""
        return self._are_names_hidden

    def hide_names(self, is_hidden: bool) -> None:
        """Say sentences without any name, or with those that were given."""
        if is_hidden != self._are_names_hidden:
            self._are_names_hidden = is_hidden
            self.script_changed.emit()

    def set_case(self, guideline: Guideline | None, case: Case, usual_service: str = "") -> None:
        """Take what is known of the meeting now; a script that runs goes on where it is.

        Args:
            guideline: that holds.
            case: what was said of this meeting.
            usual_service: the meeting service that is assumed while nothing else is known.
        """
        if self._guideline is guideline and (self._case, self._usual) == (case, usual_service):
            return
        is_other = _id_of(guideline) != _id_of(self._guideline)
        self._guideline, self._case, self._usual = guideline, case, usual_service
        if is_other:
            self._drop()
            self._unfinished = keeping.left_behind(guideline)
            self.unfinished_changed.emit()
        self._scripts = scripts_for(guideline, case) if guideline else ()
        self._take_case()

    @Slot(str)
    def choose_script(self, script: str) -> None:
        """Take another script than the one that fits best; not while one runs."""
        if self._run is None and script != self._chosen:
            self._chosen = script
            self._take_case()

    def set_languages(self, first: str, second: str = "") -> None:
        """Set the language of the meeting, and a second one to stand beside it."""
        languages = tuple(dict.fromkeys(one for one in (first, second) if one in LANGUAGES))
        if languages and languages != self._languages:
            self._languages = languages
            self._keep()
            self.script_changed.emit()

    def set_values(self, values: Values, planned_end: float | None = None) -> None:
        """Set what spoken sentences name, and when the meeting is to end (Unix seconds)."""
        if (values, planned_end) != (self._values, self._planned_end):
            self._values, self._planned_end = values, planned_end
            self.script_changed.emit()

    @Slot()
    def begin(self) -> None:
        """Begin with the first step."""
        script = self.script
        if self._run is not None or script is None or self._guideline is None:
            return
        run = ScriptRun(script, steps_of(self._guideline, script, self.case))
        run.start(self._clock())
        self._take_run(run)

    @Slot()
    def resume_unfinished(self) -> None:
        """Go on where a fallen window left the script; the names are to be given again."""
        kept, guideline = self.unfinished, self._guideline
        self._chosen = str(kept.get("script", "")) if kept else self._chosen
        run = keeping.restored(guideline, self.case, kept) if kept and guideline else None
        self._unfinished = None
        if kept is not None and run is not None:
            self._languages = keeping.languages_in(kept) or self._languages
            self._take_run(run, kept)
        else:
            keeping.forget()
        self.unfinished_changed.emit()

    @Slot()
    def forget_unfinished(self) -> None:
        """Leave what a fallen window left."""
        self._unfinished = None
        keeping.forget()
        self.unfinished_changed.emit()

    @Slot()
    def forward(self) -> None:
        """Go to the next step, or behind the last one."""
        self._move(ScriptRun.forward)

    @Slot()
    def back(self) -> None:
        """Go to the step before."""
        self._move(ScriptRun.back)

    @Slot()
    def skip(self) -> None:
        """Leave this step out: that is no failure."""
        self._move(ScriptRun.skip)

    @Slot()
    def pause(self) -> None:
        """Stop: somebody came in (SØ-14)."""
        self._move(ScriptRun.pause)

    @Slot()
    def resume(self) -> None:
        """Go on."""
        self._move(ScriptRun.resume)

    @Slot(str)
    def jump(self, step: str) -> None:
        """Go to any step."""
        self._move(lambda run, now: run.jump(step, now))

    @Slot(str)
    def choose_branch(self, branch: str) -> None:
        """Choose how it goes on from this step; empty takes it back."""
        self._move(lambda run, now: run.choose(branch, now))

    def _move(self, how: Callable[[ScriptRun, float], None]) -> None:
        if self._run is not None:
            how(self._run, self._clock())
            self._keep()
            self.step_changed.emit()

    def _keep(self) -> None:
        if self._run is not None and self._guideline is not None:
            besides = self._to_keep_besides()
            keeping.keep(self._guideline, self._run, self._languages, besides)

    def _take_case(self) -> None:
        if self._run is not None and self._guideline is not None:
            steps = steps_of(self._guideline, self._run.script, self.case)
            self._run.set_steps(steps, self._clock())
            self.step_changed.emit()
        self._case_taken()
        self.script_changed.emit()

    def _case_taken(self) -> None:
        """What else hangs on the meeting is taken in here."""

    def _begun(self, run: ScriptRun) -> None:
        """What else begins with a script does so here."""

    def _resumed(self, run: ScriptRun, kept: Mapping[str, object]) -> None:
        """What else was kept with a script is taken in here."""

    def _to_keep_besides(self) -> Mapping[str, object]:
        """What else is kept with a script: ids, numbers, yes or no."""
        return {}

    def _dropped(self) -> None:
        """What else ends with a script does so here."""

    def _take_run(self, run: ScriptRun, kept: Mapping[str, object] | None = None) -> None:
        self._run, self._unfinished = run, None
        if kept is None:
            self._begun(run)
        else:
            self._resumed(run, kept)
        self._keep()
        self.script_changed.emit()
        self.step_changed.emit()

    def _drop(self) -> None:
        if self._run is not None:
            self._run = None
            keeping.forget()
            self._dropped()


def _as_said_by(script: Script, answers: Mapping[str, str]) -> dict[str, str]:
    """Return the answers with what the choice of a script says: it was made by a person.

    An answer that speaks against it is left out; one that it leaves no choice of is filled in.
    """
    said = dict(answers)
    for question, options in script.when:
        if said.get(question) not in options:
            said.pop(question, None)
            if len(options) == 1:
                said[question] = options[0]
    return said


def _id_of(guideline: Guideline | None) -> str:
    return guideline.id if guideline else ""
