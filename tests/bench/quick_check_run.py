"""Runs the quick check a few times and prints how long each took: first finding, verdict, s."""

import sys
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop

from app.equipment.before_start import QUICK_S
from app.equipment.check import EquipmentCheck, child_command
from tests.bench.processes import module

LONGEST_S = 30.0


def main(times: int) -> int:
    application = QCoreApplication(["bench"])
    check = EquipmentCheck(command=_command)
    for _ in range(times):
        first = _run(check)
        print(f"quick {first:.2f} {check.seconds:.2f}", flush=True)
    check.end_and_wait()
    del application
    return 0


def _command(kind: str) -> list[str]:
    return module("camera_child") if kind == "camera" else child_command(kind)


def _run(check: EquipmentCheck) -> float:
    """Check once; return when the first of those findings came that need a look at something."""
    released: list[bool] = []
    check.released.connect(lambda: released.append(True))
    begun = monotonic()
    check.begin(QUICK_S)
    at_once = len(check.findings)
    _until(lambda: len(check.findings) > at_once)
    first = monotonic() - begun
    _until(lambda: check.verdict is not None)
    check.end()
    _until(lambda: released)
    return first


def _until(condition) -> None:
    deadline = monotonic() + LONGEST_S
    while not condition():
        if monotonic() > deadline:
            raise RuntimeError("the check came to no end")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
