"""macOS: what ``pmset`` says about the battery."""

import re

from app.computer.tools import Run, output_of
from app.readiness.readings_computer import PowerReading, Source

_PMSET = "/usr/bin/pmset"
_SOURCE = re.compile(r"drawing from '([^']*)'")
_BATTERY = re.compile(r"^\s*-InternalBattery[^\n]*?\s(\d{1,3})%;([^\n]*)", re.MULTILINE)
_REMAINING = re.compile(r"\b(\d{1,3}):([0-5]\d) remaining")
_SAVER = re.compile(r"^\s*(?:lowpowermode|powermode)\s+1\b", re.MULTILINE)


def power_of(battery: str, settings: str) -> PowerReading:
    """Return what the output of ``pmset -g batt`` and of ``pmset -g`` say."""
    source = source_of(battery)
    found = _BATTERY.search(battery)
    left = _REMAINING.search(found[2]) if found and source is Source.BATTERY else None
    return PowerReading(
        battery=found is not None,
        source=source,
        percent=float(min(100, int(found[1]))) if found else None,
        minutes_left=int(left[1]) * 60.0 + int(left[2]) if left else None,
        saver=_SAVER.search(settings) is not None,
    )


def source_of(battery: str) -> Source:
    """Return what feeds the computer, by the output of ``pmset -g batt``."""
    named = _SOURCE.search(battery)
    if named is None:
        return Source.UNKNOWN
    # "UPS Power" is a battery of another kind: it lasts for minutes.
    return Source.MAINS if named[1] == "AC Power" else Source.BATTERY


def read_power(run: Run = output_of) -> PowerReading:
    """Ask macOS.

    Raises:
        OSError: the tool is not there or may not be started.
        subprocess.SubprocessError: the tool did not end in time.
    """
    return power_of(run((_PMSET, "-g", "batt")), run((_PMSET, "-g")))
