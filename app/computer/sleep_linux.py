"""Linux: the times of the desktop and of systemd-logind.

Each desktop keeps its own: GNOME and its kin in the settings that ``gsettings`` prints, KDE in a
file. Of another desktop only what logind does by itself is known.
"""

import configparser
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from app.computer.linux_files import text_of
from app.computer.power_linux import read_power
from app.computer.sleep import soonest
from app.computer.tools import output_of
from app.readiness.readings_computer import SleepReading, Source

ROOT = Path("/")

Ask = Callable[[str, str], str]
"""Returns what a key of a schema of GNOME's settings holds, as printed."""

_POWER = "org.gnome.settings-daemon.plugins.power"
_SESSION = "org.gnome.desktop.session"
_LOCK = "org.gnome.desktop.screensaver"
_GNOMES = ("GNOME", "UBUNTU", "UNITY", "BUDGIE", "PANTHEON", "POP")
_UNITS = {"": 1.0, "s": 1.0, "sec": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0, "hr": 3600.0}
_SPAN = re.compile(r"(\d{1,6})\s*([a-z]*)")
_IDLE = re.compile(r"^\s*(IdleAction|IdleActionSec)\s*=\s*(.*?)\s*$", re.MULTILINE)
_SLEEPS = ("suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate", "sleep")
_SECONDS_A_MINUTE = 60


def read_sleep(
    root: Path = ROOT, environment: Mapping[str, str] = os.environ, ask: Ask | None = None
) -> SleepReading:
    """Return the soonest of all times that are known.

    Raises:
        OSError: GNOME's tool may not be started.
        subprocess.SubprocessError: it did not end in time.
    """
    source = read_power(root).source
    desktop = _by_desktop(source, environment, ask or _gsettings(environment))
    by_logind = logind_minutes(text_of(root / "etc/systemd/logind.conf"))
    return SleepReading(
        source=source,
        sleep_min=soonest(desktop.sleep_min, by_logind),
        display_min=desktop.display_min,
        lock_min=desktop.lock_min,
    )


def _by_desktop(source: str, environment: Mapping[str, str], ask: Ask) -> SleepReading:
    names = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    if any(name in _GNOMES for name in names):
        return gnome_times(source, ask)
    if "KDE" in names:
        home = environment.get("XDG_CONFIG_HOME") or f"{environment.get('HOME', '')}/.config"
        return kde_times(source, text_of(Path(home) / "powerdevilrc"))
    return SleepReading()


def gnome_times(source: str, ask: Ask) -> SleepReading:
    """Return GNOME's times, which are in seconds; 0 is never."""
    side = "battery" if source == Source.BATTERY else "ac"
    sleeps = ask(_POWER, f"sleep-inactive-{side}-type").strip("'\" \n")
    seconds = _number(ask(_POWER, f"sleep-inactive-{side}-timeout"))
    dark = _minutes(_number(ask(_SESSION, "idle-delay")))
    locks = ask(_LOCK, "lock-enabled").strip()
    delay = _minutes(_number(ask(_LOCK, "lock-delay"))) or 0.0
    # The lock counts from the moment when the screen goes dark.
    lock = {"true": dark + delay if dark else dark, "false": 0.0}.get(locks)
    return SleepReading(
        sleep_min=_minutes(seconds) if sleeps in _SLEEPS else (0.0 if sleeps else None),
        display_min=dark,
        lock_min=lock,
    )


def kde_times(source: str, settings: str) -> SleepReading:
    """Return KDE's times out of ``powerdevilrc``; what stands there differs from its defaults."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        # KDE nests groups as [AC][Display]; one name for both serves as well.
        parser.read_string(re.sub(r"\]\[", "/", settings))
    except configparser.Error:
        return SleepReading()
    side = "Battery" if source == Source.BATTERY else "AC"
    sleep = f"{side}/SuspendAndShutdown"
    never = parser.get(sleep, "AutoSuspendAction", fallback="") == "0"
    idle = _option(parser, sleep, "AutoSuspendIdleTimeoutSec")
    dark = _option(parser, f"{side}/Display", "TurnOffDisplayIdleTimeoutSec")
    return SleepReading(sleep_min=0.0 if never else _minutes(idle), display_min=_minutes(dark))


def _option(parser: configparser.ConfigParser, section: str, name: str) -> int | None:
    return _number(parser.get(section, name, fallback=""))


def logind_minutes(settings: str) -> float | None:
    """Return after how long logind puts the computer to sleep; 0 if it never does by itself."""
    found = dict(_IDLE.findall(settings))
    if found.get("IdleAction", "ignore") not in _SLEEPS:
        # Saying nothing is what it does by default; that makes no other time known.
        return None
    spans = _SPAN.findall(found.get("IdleActionSec", "30min").lower())
    seconds = sum(int(number) * _UNITS.get(unit, 0.0) for number, unit in spans)
    return _minutes(seconds) if seconds else None


def _number(printed: str) -> int | None:
    """Return the number of what is printed, such as ``uint32 300``."""
    found = re.search(r"(-?\d{1,9})\s*$", printed.strip())
    return int(found[1]) if found else None


def _minutes(seconds: float | None) -> float | None:
    return None if seconds is None else round(max(0.0, seconds) / _SECONDS_A_MINUTE, 1)


def _gsettings(environment: Mapping[str, str]) -> Ask:
    """Ask GNOME's own tool, which finds the user's settings by these variables."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_DATA_DIRS", "XDG_CURRENT_DESKTOP")
    kept = {name: environment[name] for name in names if name in environment}
    return lambda schema, key: output_of(("/usr/bin/gsettings", "get", schema, key), kept)
