"""What all running checks have in common."""

from collections.abc import Callable
from time import monotonic
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal

from app.readiness.finding import Finding
from app.readiness.limits import DEFAULT_LIMITS, Limits
from app.readiness.readings import Reading
from app.readiness.steady import Steady
from app.settings import DeviceChoice

Weigh = Callable[[Finding], Finding]
"""Says what a finding means here: what it comes from, and how the guideline weighs it."""


class RunningCheck(QObject):
    """One check while it runs: it begins, finds, and goes on finding until it ends.

    Signals:
        found: ``finding`` or ``done`` changed.
    """

    name: ClassVar[str] = ""
    """Stable name; for a device it is also the key of the setting that chooses it."""

    of_computer: ClassVar[bool] = False
    """Whether it only looks at this computer: no device is taken for it."""

    patience_s: ClassVar[float] = 15.0
    """How long to wait for an answer when it is repeated by itself, s."""

    found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Prepare; nothing is opened yet."""
        super().__init__(parent)
        self.finding: Finding | None = None
        self.reading = Reading()
        self.device = DeviceChoice()
        self.done = False
        self.weigh: Weigh = _as_it_is
        self._found: Finding | None = None
        self._steady = Steady()
        self._limits: Any = DEFAULT_LIMITS

    def choose(self, device: DeviceChoice) -> None:
        """Say which device to check from the next beginning on."""
        self.device = device

    def use(self, limits: Limits) -> None:
        """Judge by these limits from now on: by the section of them that is named as the check."""
        self._limits = getattr(limits, self.name, limits)

    def begin(self) -> None:
        """Take the device and look."""
        raise NotImplementedError

    def end(self) -> None:
        """Let go of the device."""
        raise NotImplementedError

    def again(self) -> None:
        """Look anew, as if for the first time."""
        self.forget()
        self.begin()

    def forget(self) -> None:
        """Forget what was found."""
        self._steady.forget()
        self.finding, self._found, self.done = None, None, False
        self.found.emit()

    def give_up(self) -> None:
        """Answer now, because nobody waits any longer."""
        raise NotImplementedError

    def decide(self) -> None:
        """Come to an answer now: by what was found last, or else by giving up."""
        if self._found is not None and not self._is_shown(self._found):
            self._settle(self._found, done=True, at_once=True)
        else:
            self.give_up()
        self.done = True

    def _is_shown(self, finding: Finding) -> bool:
        shown = self.finding
        return shown is not None and self.weigh(finding).reason_code == shown.reason_code

    def reconsider(self) -> None:
        """Weigh again what was found last: another check, or the guideline, has news."""
        if self._found is not None:
            self._settle(self._found, self.done, at_once=True)

    def _settle(self, finding: Finding | None, done: bool, at_once: bool = False) -> None:
        if finding is None:
            return
        self._found = finding
        weighed = self.weigh(finding)
        shown = self._steady.settle(weighed, monotonic(), at_once)
        # An answer that is about to change is no last word: a verdict would stand on it.
        done = done and shown.reason_code == weighed.reason_code
        changed = (shown, done) != (self.finding, self.done)
        self.finding, self.done = shown, done
        if changed:
            self.found.emit()


def _as_it_is(finding: Finding) -> Finding:
    return finding
