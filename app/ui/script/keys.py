"""Keys that lead through a meeting while one talks: no mouse, no look at the keyboard."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
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

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

END_KEY = QKeySequence(Qt.Key.Key_F7)
"""The end of the meeting. Esc must never end anything, and F4 closes windows."""

DOUBLE_PRESS_S = 0.25
"""Two presses of the same key within this time are one: a hand that trembles skips no step."""

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
    Qt.Key.Key_P: "pause",
}
_FINISHED: dict[int, str] = {Qt.Key.Key_Backspace: "back", Qt.Key.Key_Space: ""}

BRANCH_KEYS = 4
"""Branches of a step that have a digit."""


class ScriptKeys:
    """Turns presses into what they mean now. Keys and buttons share it: one press, one step."""

    def __init__(self, conductor: "Conductor", clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` gives seconds; only differences count."""
        self._conductor = conductor
        self._clock = clock
        self._last: dict[str, float] = {}

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers != Qt.KeyboardModifier.NoModifier or is_writing():
            return False
        act = self._meaning().get(event.key())
        if act is None:
            return False
        # A key that is held down must not run through the meeting.
        if act and not event.isAutoRepeat():
            self.do(act)
        return True

    def do(self, act: str) -> None:
        """Do it, unless the same was done a moment ago."""
        now = self._clock()
        if 0 <= now - self._last.get(act, -DOUBLE_PRESS_S) < DOUBLE_PRESS_S:
            return
        self._last[act] = now
        if act.startswith("branch "):
            self._choose(int(act.removeprefix("branch ")))
        elif act == "pause":
            self._conductor.close_prompt()
            self._conductor.pause()
        else:
            getattr(self._conductor, act)()

    def _meaning(self) -> dict[int, str]:
        conductor, run = self._conductor, self._conductor.run
        if conductor.is_closing_open:
            return {}
        if conductor.prompt is not None:
            return _READING
        if run is None or not run.is_started:
            return {}
        if run.is_finished:
            return _FINISHED
        return _PAUSED if run.is_paused or run.is_stopped else _RUNNING

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
