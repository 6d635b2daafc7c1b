"""macOS: the times that ``pmset`` says are in force."""

import re

from app.computer.power_macos import source_of
from app.computer.tools import Run, output_of
from app.readiness.readings_computer import SleepReading

_PMSET = "/usr/bin/pmset"
_TIME = re.compile(r"^\s*(sleep|displaysleep)\s+(\d{1,5})\b", re.MULTILINE)


def sleep_of(battery: str, settings: str) -> SleepReading:
    """Return what the output of ``pmset -g batt`` and of ``pmset -g`` say.

    The times are those in force: macOS shows them for what feeds the computer now.
    """
    times = {name: float(minutes) for name, minutes in _TIME.findall(settings)}
    return SleepReading(
        source=source_of(battery),
        sleep_min=times.get("sleep"),
        display_min=times.get("displaysleep"),
    )


def read_sleep(run: Run = output_of) -> SleepReading:
    """Ask macOS.

    Raises:
        OSError: the tool is not there or may not be started.
        subprocess.SubprocessError: the tool did not end in time.
    """
    return sleep_of(run((_PMSET, "-g", "batt")), run((_PMSET, "-g")))
