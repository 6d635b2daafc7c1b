"""Today's numbers beside those of the user's last good check."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from app.baseline_store import BaselineStore
from app.equipment.check import EquipmentCheck
from app.readiness.baseline import Snapshot, snapshots
from app.readiness.baseline_remarks import Remark, compare
from app.readiness.readings_sound import RehearsalStage


def today() -> date:
    """The day on this computer's calendar."""
    return date.today()  # noqa: DTZ011 - the user's own yesterday is meant


class Comparison(QObject):
    """Compares when a check is done, so that no remark comes and goes, and keeps what was good.

    Attributes:
        remarks: what is worth a word now.

    Signals:
        changed: ``remarks`` are others.
    """

    changed = Signal()

    def __init__(
        self,
        check: EquipmentCheck,
        store: BaselineStore,
        wanted: Callable[[], bool],
        day: Callable[[], date] = today,
        parent: QObject | None = None,
    ) -> None:
        """Compare ``check`` with ``store`` as long as the user has it ``wanted``."""
        super().__init__(parent)
        self.remarks: tuple[Remark, ...] = ()
        self._check = check
        self._store = store
        self._wanted = wanted
        self._day = day
        self._done = False
        check.begun.connect(self._on_begun)
        check.changed.connect(self._on_changed)
        check.ended.connect(self._on_ended)
        check.guided_test.changed.connect(self._on_rehearsed)
        check.leak_check.found.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Compare now, if the check is done."""
        if not self._done:
            return
        now = self._now() if self._wanted() else ()
        limits, day = self._check.limits.baseline, self._day()
        found = tuple(r for one in now for r in compare(one, self._store.last(one), limits, day))
        if found != self.remarks:
            self.remarks = found
            self.changed.emit()

    def _now(self) -> tuple[Snapshot, ...]:
        checks = self._check.checks
        readings = {check.name: check.reading for check in checks}
        findings = {check.name: check.finding for check in checks if check.finding}
        return snapshots(readings, findings)

    @Slot()
    def _on_begun(self) -> None:
        self._done = False
        if self.remarks:
            self.remarks = ()
            self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        if not self._done and self._check.running and self._check.verdict is not None:
            self._done = True
            self.look()

    @Slot()
    def _on_rehearsed(self) -> None:
        if self._check.guided_test.stage is RehearsalStage.DELETED:
            self.look()

    @Slot()
    def _on_ended(self) -> None:
        if self._done and self._wanted():
            self._store.keep(self._now(), self._day())
