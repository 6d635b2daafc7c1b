"""Keys that lead through a meeting while one talks: no mouse, no look at the keyboard."""

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui import presses

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

END_KEY = QKeySequence(Qt.Key.Key_F7)
"""The end of the meeting. Esc must never end anything, and F4 closes windows."""

DIGIT_S = 0.4
"""Seconds that a digit waits at most after another step came: a quick hand chooses at once."""

_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)

_RUNNING: dict[int, str] = {
    Qt.Key.Key_Space: "forward",
    Qt.Key.Key_Backspace: "back",
    Qt.Key.Key_S: "skip",
    Qt.Key.Key_P: "pause",
    Qt.Key.Key_1: "branch 1",
    Qt.Key.Key_2: "branch 2",
    Qt.Key.Key_3: "branch 3",
    Qt.Key.Key_4: "branch 4",
}
_PAUSED: dict[int, str] = {Qt.Key.Key_P: "resume", Qt.Key.Key_Space: ""}
_READING: dict[int, str] = {
    Qt.Key.Key_Space: "close_prompt",
    Qt.Key.Key_Backspace: "close_prompt",
}
_INTERRUPTING: dict[int, str] = {Qt.Key.Key_P: "pause"}
_OFFERED: dict[int, str] = {Qt.Key.Key_V: "view"}
_FINISHED: dict[int, str] = {Qt.Key.Key_Backspace: "back", Qt.Key.Key_Space: ""}

BRANCH_KEYS = 4
"""Branches of a step that have a digit."""


class ScriptKeys(QObject):
    """Turns presses into what they mean now. Keys and buttons share it: one press, one step.

    The second press of a key may come when the first has given it another meaning: P P would
    pause and go on, Space Space put a card away and leave a step. So a key is deaf for as long as
    a double click may take, and so is every key after what is shown has changed, by whatever. Only
    P is heard at any time when it stops the meeting: somebody who came in hears every word.
    """

    def __init__(
        self,
        conductor: "Conductor",
        clock: Callable[[], float] | None = None,
        double_s: float | None = None,
    ) -> None:
        """``clock`` gives seconds; ``double_s`` are those of a double press, else the system's."""
        super().__init__()
        self._conductor = conductor
        self._clock = clock or presses.now
        self._double_s = double_s
        self._last: dict[str, float] = {}
        self._changed = -inf
        self._seen = self._shown()
        for news in (
            conductor.script_changed, conductor.step_changed, conductor.offers_changed,
            conductor.closing_changed,
        ):  # fmt: skip
            news.connect(self._look)

    @property
    def is_deaf(self) -> bool:
        """Whether a press now may be meant for what was shown a moment ago."""
        return 0 <= self._clock() - self._changed < self._wait

    @Slot()
    def rest(self) -> None:
        """The keyboard came from elsewhere: what is pressed a second time was meant for that."""
        self._changed = self._clock()

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers != Qt.KeyboardModifier.NoModifier or is_writing():
            return False
        act = self._meaning().get(event.key())
        if act is None:
            return False
        # A key that is held down must not run through the meeting.
        if not event.isAutoRepeat():
            self._press(f"key {event.key()}", act)
        return True

    def do(self, act: str) -> None:
        """Do it for a button, unless the same was done a moment ago."""
        self._press(act, act)

    def jump(self, step: str) -> None:
        """Go to any step, unless the steps have just moved under the hand."""
        if self._is_meant("jump", "jump"):
            self._conductor.jump(step)

    @property
    def _wait(self) -> float:
        return presses.double_press_s() if self._double_s is None else self._double_s

    def _press(self, press: str, act: str) -> None:
        if not self._is_meant(press, act) or not act:
            return
        if act.startswith("branch "):
            self._choose(int(act.removeprefix("branch ")))
        elif act == "pause":
            self._pause()
        elif act == "view":
            self._view()
        else:
            getattr(self._conductor, act)()

    def _pause(self) -> None:
        """Stop, and let that be seen: whatever is read instead of the step is put away."""
        conductor = self._conductor
        if conductor.is_closing_open:
            conductor.close_closing()
        if conductor.prompt is not None:
            conductor.close_prompt()
        conductor.pause()

    def _view(self) -> None:
        """See what stands first among what is offered."""
        conductor = self._conductor
        if conductor.closing_offer is not None:
            conductor.open_closing()
            return
        offered = next((one for one in conductor.offers if one is not conductor.prompt), None)
        if offered is not None:
            conductor.open_prompt(offered.id)

    def _is_meant(self, press: str, act: str) -> bool:
        """Whether it is a press of its own."""
        now, wait = self._clock(), self._wait
        last = max(self._last.get(press, -inf), self._last.get(act, -inf))
        if 0 <= now - last < wait:
            if act == "resume":
                # Whoever hammers on P wants silence: only a press after a rest goes on.
                self._last[press] = now
            return False
        since = now - self._changed
        if act != "pause" and 0 <= since < (min(wait, DIGIT_S) if "branch" in act else wait):
            return False
        self._last[press] = self._last[act] = now
        return True

    def _shown(self) -> tuple[object, ...]:
        """What a press would be meant for."""
        conductor, run = self._conductor, self._conductor.run
        prompt = conductor.prompt.id if conductor.prompt is not None else ""
        step = run.current.id if run is not None and run.current is not None else ""
        is_held = run is not None and (run.is_paused or run.is_stopped)
        return (conductor.is_closing_open, prompt, run is None, step, is_held)

    @Slot()
    def _look(self) -> None:
        shown = self._shown()
        if shown != self._seen:
            self._seen = shown
            self._changed = self._clock()

    def _meaning(self) -> dict[int, str]:
        conductor, run = self._conductor, self._conductor.run
        is_under_way = run is not None and run.is_started and not run.is_finished
        over_all = _INTERRUPTING if is_under_way else {}
        if conductor.is_closing_open:
            return over_all
        if conductor.closing_offer is not None or conductor.offers:
            over_all = over_all | _OFFERED
        if conductor.prompt is not None:
            return _READING | over_all
        if run is None or not run.is_started:
            return over_all
        if run.is_finished:
            return _FINISHED | over_all
        return over_all | (_PAUSED if run.is_paused or run.is_stopped else _RUNNING)

    def _choose(self, number: int) -> None:
        """Choose a branch by its number, or take it back."""
        run = self._conductor.run
        step = run.current if run is not None else None
        if run is None or step is None or number > len(step.branches):
            return
        branch = step.branches[number - 1].id
        self._conductor.choose_branch("" if run.chosen(step.id) == branch else branch)


def is_writing() -> bool:
    """Whether the keyboard is in a field now: there every key is a letter."""
    return isinstance(QApplication.focusWidget(), _FIELDS)


def set_end_key(widget: QWidget, conductor: "Conductor") -> QShortcut:
    """Let the key for the end work wherever the keyboard is in the window of this widget."""
    key = QShortcut(END_KEY, widget, conductor.open_closing)
    key.setAutoRepeat(False)
    return key
