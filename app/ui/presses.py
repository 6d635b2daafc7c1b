"""How soon a second press is still the first one: a hand trembles, or clicks twice out of habit."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

LEAST_S, MOST_S = 0.25, 0.9
"""Seconds between which the system's setting is believed: Windows lets people set 0.2 to 0.9."""

clock: Callable[[], float] = time.monotonic
"""Seconds; only differences count. A test puts its own in place."""


def now() -> float:
    """Seconds by the clock of presses."""
    return clock()


def double_press_s() -> float:
    """Seconds within which two presses are one, as set in the system for a double click."""
    return min(max(QApplication.doubleClickInterval() / 1000, LEAST_S), MOST_S)


class Deaf:
    """Tells whether it is too soon for another press."""

    def __init__(self, seconds: Callable[[], float] = double_press_s) -> None:
        """``seconds`` gives how long it is too soon."""
        self._seconds = seconds
        self._since: float | None = None

    def begin(self) -> None:
        """Something was pressed, or changed under the hand, just now."""
        self._since = now()

    @property
    def is_on(self) -> bool:
        """Whether a press now still belongs to that."""
        return self._since is not None and 0 <= now() - self._since < self._seconds()
