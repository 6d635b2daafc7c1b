"""The app's own check, run as its window runs it: children, supervisor, findings."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop

from app.capture.supervisor import Patience
from app.equipment.check import EquipmentCheck
from app.readiness.finding import Finding

PATIENCE_S = 40.0
"""An emulated computer is about twenty times slower than a real one."""

PATIENCE = Patience(start_ms=60_000, silence_ms=8_000)
PATIENT = "tests.labs.devices.guest.patient"


class Watch:
    """A check that runs, and what it finds."""

    def __init__(self, check: EquipmentCheck, name: str) -> None:
        """Look at what the check called `name` finds."""
        self.check, self.name = check, name
        self.one = next(one for one in check.checks if one.name == name)
        self.codes: list[str] = []
        self.one.found.connect(self._on_found)

    @property
    def finding(self) -> Finding | None:
        """What is found now."""
        return self.one.finding

    @property
    def code(self) -> str:
        """Reason code of what is found now; empty if nothing is."""
        return self.finding.reason_code if self.finding else ""

    @property
    def reading(self) -> Any:
        """The newest reading."""
        return self.one.reading

    def until(self, condition: Callable[[], object], seconds: float = PATIENCE_S) -> bool:
        """Let the check run until `condition` holds; say whether it did in time."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                return False
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.01)
        return True

    def until_code(self, *codes: str, seconds: float = PATIENCE_S) -> bool:
        """Let the check run until it says one of `codes`."""
        return self.until(lambda: self.code in codes, seconds)

    def run_for(self, seconds: float) -> None:
        """Let the check run on."""
        self.until(lambda: False, seconds)

    def _on_found(self) -> None:
        if self.code and self.code != (self.codes or [""])[-1]:
            self.codes.append(self.code)


@contextmanager
def watching(name: str) -> Iterator[Watch]:
    """Run the check called `name` on the system's choice of device."""
    check = EquipmentCheck((name,), patience=PATIENCE)
    watch = Watch(check, name)
    check.begin(60.0)
    try:
        yield watch
    finally:
        check.end_and_wait()


def check_json(*words: str, user: int = 0) -> tuple[int, dict[str, Any], float]:
    """Run `samrad check --json`; return exit code, report and the seconds it took."""
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", PATIENT, "check", "--json", "--timeout", "60", *words],
        capture_output=True, text=True, timeout=120, check=False, user=user,
    )  # fmt: skip
    seconds = time.monotonic() - begin
    try:
        return done.returncode, json.loads(done.stdout), seconds
    except ValueError:
        return done.returncode, {"error": done.stdout[-300:] + done.stderr[-300:]}, seconds


def entry(report: dict[str, Any], name: str) -> dict[str, Any]:
    """The report's entry of the check called `name`."""
    found = [check for check in report.get("checks", []) if check["check"] == name]
    return found[0] if found else {"reason": "", "reading": {}, "device": "", **report}


def who_has(path: Path) -> list[str]:
    """The programs that have this device open."""
    holders = []
    for link in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if link.readlink() == path:
                holders.append((link.parents[1] / "comm").read_text().strip())
        except OSError:
            continue
    return holders
