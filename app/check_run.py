"""``samrad check``: the equipment check without a window."""

import json
import os
import platform
import sys
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, datetime
from time import monotonic
from typing import Never

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from app import __version__
from app.console import print_error, print_line
from app.equipment.check import EquipmentCheck
from app.guidelines.equipment import Situation
from app.readiness.arrangements import load
from app.readiness.finding import one_verdict
from app.readiness.report import Checked, Occasion, Say, as_json, as_lines
from app.settings import (
    AUDIENCE,
    CAMERA,
    LOUDSPEAKER,
    MICROPHONE,
    ORGANISATION,
    SERVICE,
    Settings,
)

_PLATFORMS = {"Linux": "linux", "Windows": "windows", "Darwin": "macos"}
_INTERRUPT_POLL_MS = 200

LET_GO_WITHIN_MS = 5_000
"""After so long the report is out and the program ends, whatever a child still holds, ms."""


class CheckRun(QObject):
    """Runs the checks once, prints the report and quits with its exit code.

    Attributes:
        held_up: whether a device was not let go of in time.
    """

    def __init__(
        self, check: EquipmentCheck, settings: Settings, language: str, say: Say, as_data: bool
    ) -> None:
        """Report what ``check`` finds, as JSON if ``as_data``."""
        super().__init__()
        self._check = check
        self._language = language
        self._say = say
        self._as_data = as_data
        self._began = monotonic()
        self._reported = False
        self._exit_code = 0
        self.held_up = False
        self._goodbye = QTimer(self)
        self._goodbye.setSingleShot(True)
        self._goodbye.timeout.connect(self._on_held_up)
        check.choose(settings.get(CAMERA), settings.get(MICROPHONE), settings.get(LOUDSPEAKER))
        check.headset_check.use_settings(settings)
        check.changed.connect(self._on_changed)
        check.released.connect(self._on_released)

    def run(self, within_s: float) -> int:
        """Check, print, let go of the devices; return the exit code."""
        # Python handles Ctrl+C between two events only, so there must be events.
        poll = QTimer(self)
        poll.start(_INTERRUPT_POLL_MS)
        poll.timeout.connect(self._on_poll)
        # From within the loop: a check that answers at once could not end a loop not yet begun.
        QTimer.singleShot(0, self, lambda: self._check.begin(within_s))
        code = QCoreApplication.exec()
        poll.stop()
        self._goodbye.stop()
        return code

    @Slot()
    def _on_poll(self) -> None:
        """Give Python a moment."""

    @Slot()
    def _on_changed(self) -> None:
        if self._check.verdict is None or self._reported:
            return
        self._reported = True
        checked = self._checked()
        self._exit_code = one_verdict(entry.finding for entry in checked).exit_code
        try:
            self._print(checked)
        finally:
            self._goodbye.start(LET_GO_WITHIN_MS)
            self._check.end()

    @Slot()
    def _on_held_up(self) -> None:
        self.held_up = True
        QCoreApplication.exit(self._exit_code)

    @Slot()
    def _on_released(self) -> None:
        if self._reported:
            QCoreApplication.exit(self._exit_code)

    def _checked(self) -> list[Checked]:
        checks = [check for check in self._check.checks if check.finding]
        entries = [Checked(check.finding, check.reading) for check in checks if check.finding]
        return sorted(entries, key=lambda entry: entry.finding.urgency)

    def _print(self, checked: list[Checked]) -> None:
        if self._as_data:
            report = as_json(checked, self._occasion(), self._say)
            lines = [json.dumps(report, ensure_ascii=False, indent=2)]
        else:
            lines = as_lines(checked, self._occasion(), self._say)
        for line in lines:
            print_line(line)

    def _occasion(self) -> Occasion:
        return Occasion(
            version=__version__,
            time=datetime.now(UTC).astimezone().isoformat(timespec="seconds"),
            seconds=round(monotonic() - self._began, 2),
            platform=_PLATFORMS.get(platform.system(), "other"),
            language=self._language,
        )


def run_check(
    only: Collection[str], within_s: float, as_data: bool, settings: Settings, language: str
) -> int:
    """Run the checks named in ``only`` and return the exit code."""
    part = Situation(settings.get(SERVICE), settings.get(AUDIENCE))
    arrangements = load(settings.get(ORGANISATION), situation=part, with_meeting=False)
    for problem in arrangements.problems:
        print_error(problem.words(QCoreApplication.translate))
    check = EquipmentCheck(only, arrangements.limits)
    check.aim(arrangements.target)
    check.headset_check.use_settings(settings)
    run = CheckRun(check, settings, language, QCoreApplication.translate, as_data)
    try:
        code = run.run(within_s)
    finally:
        if not run.held_up:
            check.end_and_wait()
    if not all(source.process.gone for source in check.sources):
        _leave_at_once(code)
    return code


def _leave_at_once(code: int) -> Never:
    """End without Qt's goodbye, which waits half a minute for each child that cannot be ended.

    The child is on a leash: it goes as soon as the system lets it.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):
            stream.flush()
    os._exit(code)
