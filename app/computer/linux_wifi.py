"""Linux: strength and cost of a connection, from the kernel's table and from NetworkManager."""

from pathlib import Path

from app.computer import linux_manager
from app.computer.linux_files import text_of
from app.computer.model import Adapter, Details, Hint
from app.computer.wifi_words import band_of_frequency, dbm_of_strength, with_signal

ROOT = Path("/")

_TABLE = "proc/net/wireless"
_LEVEL_COLUMN = 3
_OLD_DRIVERS_ADD = 256
_OLD_DRIVERS_FROM = 63

# NMMetered of NetworkManager's D-Bus interface; it guesses by what the network itself announces.
_METERED = {1: "yes", 2: "no", 3: "yes", 4: "no"}


def details_of(adapter: Adapter, root: Path = ROOT) -> Details:
    """Ask about one adapter. What nobody tells stays unknown."""
    managed = linux_manager.ask(adapter.key)
    metered = _METERED.get(managed.metered, "unknown")
    if Hint.WIFI not in adapter.hints:
        return Details(metered=metered)
    signal = with_signal(level_in(text_of(root / _TABLE), adapter.key), "kernel")
    if signal.signal_dbm is None:
        signal = with_signal(dbm_of_strength(managed.strength), "network_manager")
    return Details(
        signal_dbm=signal.signal_dbm,
        signal_clue=signal.signal_clue,
        band_ghz=band_of_frequency(managed.frequency_mhz),
        speed_mbps=managed.bitrate_kbps / 1000 if managed.bitrate_kbps > 0 else None,
        metered=metered,
    )


def level_in(table: str, name: str) -> float | None:
    """Return an adapter's level from ``/proc/net/wireless``, dBm; None if it is not there.

    Old drivers write the level as a byte without a sign.
    """
    for line in table.splitlines():
        words = line.split()
        if len(words) > _LEVEL_COLUMN and words[0] == f"{name}:":
            try:
                level = float(words[_LEVEL_COLUMN])
            except ValueError:
                return None
            return level - _OLD_DRIVERS_ADD if level > _OLD_DRIVERS_FROM else level
    return None
