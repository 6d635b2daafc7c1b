"""The minutes before a conversation: the quick check by itself, and plan B when that is needed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.consultation import Consultation
from app.equipment.check import EquipmentCheck
from app.readiness.plan_b import PlanB, next_quick_check, shows

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
        parent: QObject | None = None,
    ) -> None:
        """Run ``check`` before ``consultation`` as ``plan`` says."""
        super().__init__(parent)
        self.plan = plan
        self.plan_b = False
        self._check = check
        self._consultation = consultation
        self._now = now
        self._last: datetime | None = None
        self._starting = self._mine = False
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.look)
        check.begun.connect(self._on_begun)
        check.changed.connect(self._on_changed)
        consultation.starts_at_changed.connect(self._on_start_changed)

    @property
    def checks_by_itself(self) -> bool:
        """Whether a check runs that nobody asked for."""
        return self._mine

    @Slot()
    def look(self) -> None:
        """Do what the time demands."""
        now, starts_at = self._now(), self._consultation.starts_at
        due = next_quick_check(now, starts_at, self._last, self.plan)
        if due is not None and due <= now and not self._check.running and starts_at is not None:
            self._run()
        needed = shows(now, starts_at, self._check.verdict, self.plan)
        if needed != self.plan_b:
            self.plan_b = needed
            self.plan_b_changed.emit(needed)

    def stop(self) -> None:
        """Look at the clock no more: for the end of the program."""
        self._tick.stop()

    def _run(self) -> None:
        self._starting = True
        self._check.begin(QUICK_S)
        self._starting, self._mine = False, True
        self._on_changed()

    @Slot()
    def _on_begun(self) -> None:
        """Note when it began; whoever begins it anew takes it over."""
        self._last, self._mine = self._now(), self._mine and self._starting

    @Slot()
    def _on_changed(self) -> None:
        if self._mine and self._check.verdict is not None:
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
