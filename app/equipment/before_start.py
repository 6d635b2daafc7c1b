"""The minutes before a conversation: the quick check by itself, and plan B when that is needed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.consultation import Consultation
from app.equipment.check import EquipmentCheck
from app.readiness.plan_b import PlanB, is_doubtful, next_quick_check, shows
from app.readiness.verdict import Verdict

QUICK_S = 7.8
"""The quick check waits so long for answers, s: its verdict is there before eight seconds are over,
which is its budget."""

TICK_MS = 10_000
"""How often the clock is looked at while a start is known, ms; also right after a sleep."""


def local_now() -> datetime:
    """Return the time of day with its zone."""
    return datetime.now().astimezone()


class BeforeStart(QObject):
    """Looks at the clock as long as a start is known.

    Signals:
        checked: the quick check that ran by itself has its verdict; every device is let go of.
        plan_b_changed(bool): plan B is needed now, or not any more.
    """

    checked = Signal()
    plan_b_changed = Signal(bool)

    def __init__(
        self,
        check: EquipmentCheck,
        consultation: Consultation,
        plan: PlanB,
        now: Callable[[], datetime] = local_now,
        stale: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        """Run ``check`` before ``consultation`` as ``plan`` says.

        ``stale`` tells whether something is not any more as it was checked.
        """
        super().__init__(parent)
        self.plan = plan
        self.plan_b = False
        self._check = check
        self._consultation = consultation
        self._now = now
        self._stale = stale
        self._last: datetime | None = None
        self._verdict: Verdict | None = None
        self._starting = self._mine = self._looking = False
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.look)
        check.begun.connect(self._on_begun)
        check.changed.connect(self._on_changed)
        check.ended.connect(self._on_ended)
        consultation.starts_at_changed.connect(self._on_start_changed)

    @property
    def checks_by_itself(self) -> bool:
        """Whether a check runs that nobody asked for."""
        return self._mine

    @Slot()
    def look(self) -> None:
        """Do what the time demands."""
        now, starts_at = self._now(), self._consultation.starts_at
        doubtful = is_doubtful(self._verdict, self._stale())
        due = next_quick_check(now, starts_at, self._last, self.plan, doubtful)
        if due is not None and due <= now and not self._check.running and starts_at is not None:
            self.run()
        needed = shows(now, starts_at, self._verdict, self.plan)
        if needed != self.plan_b:
            self.plan_b = needed
            self.plan_b_changed.emit(needed)

    def stop(self) -> None:
        """Look at the clock no more: for the end of the program."""
        self._tick.stop()

    def run(self) -> None:
        """Run the quick check now, though nobody asked; not while another one runs."""
        if self._check.running:
            return
        self._starting = True
        self._check.begin(QUICK_S)
        self._starting, self._mine = False, True
        self._on_changed()

    @Slot()
    def _on_begun(self) -> None:
        """Whoever begins it anew takes it over."""
        self._mine, self._looking = self._mine and self._starting, True
        self._verdict = None

    @Slot()
    def _on_ended(self) -> None:
        """Left before its verdict, a check has checked nothing; with one, it held until now."""
        if self._looking and self._verdict is not None:
            self._last = self._now()
        self._mine = self._looking = False

    @Slot()
    def _on_changed(self) -> None:
        # A verdict stands until there is another one: plan B must not blink while one is weighed.
        if (verdict := self._check.verdict) is not None:
            self._verdict = verdict
            self._last = self._now() if self._check.running else self._last
        if self._mine and self._verdict is not None:
            self._mine = False
            self._check.end()
            self.checked.emit()
        if self._consultation.starts_at is not None and not self._starting:
            self.look()

    @Slot()
    def _on_start_changed(self) -> None:
        if self._consultation.starts_at is None:
            self._tick.stop()
        else:
            self._tick.start()
        self.look()
