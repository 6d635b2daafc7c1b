"""Linux: batteries and chargers from the kernel's own files, below a root that tests choose."""

from collections.abc import Sequence
from pathlib import Path

from app.computer.linux_files import number_of, text_of
from app.readiness.readings_computer import PowerReading, Source

ROOT = Path("/")

_SUPPLIES = "sys/class/power_supply"
_PROFILE = "sys/firmware/acpi/platform_profile"
_SLOW_PROFILE = "low-power"
_MAINS_TYPES = ("Mains", "USB")


def read_power(root: Path = ROOT) -> PowerReading:
    """Return what the kernel knows of the power; without the folder there is no battery.

    All batteries that drive the computer count together: some laptops have two.
    """
    folders = _folders(root / _SUPPLIES)
    # Mice, keyboards and headsets list their batteries here, too; their scope is "Device".
    own = [f for f in folders if text_of(f / "scope") != "Device"]
    batteries = [f for f in own if text_of(f / "type") == "Battery" and _is_present(f)]
    chargers = [f for f in own if text_of(f / "type") in _MAINS_TYPES]
    source = _source(batteries, chargers)
    draining = bool(batteries) and source is Source.BATTERY
    return PowerReading(
        battery=bool(batteries),
        source=source,
        percent=_percent(batteries),
        minutes_left=_minutes_left(batteries) if draining else None,
        saver=text_of(root / _PROFILE) == _SLOW_PROFILE,
    )


def _folders(supplies: Path) -> list[Path]:
    try:
        return sorted(supplies.iterdir())
    except OSError:
        return []


def _is_present(battery: Path) -> bool:
    return number_of(battery / "present") != 0


def _source(batteries: Sequence[Path], chargers: Sequence[Path]) -> Source:
    if any(number_of(charger / "online") for charger in chargers):
        return Source.MAINS
    states = {text_of(battery / "status") for battery in batteries}
    if "Discharging" in states:
        return Source.BATTERY
    if states & {"Charging", "Full", "Not charging"} or not batteries:
        return Source.MAINS
    return Source.BATTERY if chargers else Source.UNKNOWN


def _percent(batteries: Sequence[Path]) -> float | None:
    """Return what is left of all of them, weighed by their size where each tells it."""
    known = [_charge(battery) for battery in batteries]
    sized = [charge for charge in known if charge]
    if sized and len(sized) == len(batteries):
        left, full = (sum(column) for column in zip(*sized, strict=True))
        return float(round(min(100.0, 100 * left / full)))
    shares = [s for b in batteries if (s := number_of(b / "capacity")) is not None]
    whole = [share for share in shares if 0 <= share <= 100]
    return float(round(sum(whole) / len(whole))) if whole else None


def _charge(battery: Path) -> tuple[int, int] | None:
    """Return how much is left, and how much fits in, in the battery's own unit."""
    for unit in ("energy", "charge"):
        left, full = number_of(battery / f"{unit}_now"), number_of(battery / f"{unit}_full")
        if left is not None and full and left >= 0 and full > 0:
            return left, full
    return None


def _minutes_left(batteries: Sequence[Path]) -> float | None:
    left = rate = 0
    for battery in batteries:
        for amount, flow in (("energy_now", "power_now"), ("charge_now", "current_now")):
            now, draw = number_of(battery / amount), number_of(battery / flow)
            if now is not None and draw is not None:
                left, rate = left + now, rate + abs(draw)
                break
    return left / rate * 60 if rate else None
