"""What systems say of a Wi-Fi connection, made into dBm and GHz. No network's name is read."""

from app.computer.model import Details

WEAKEST_DBM, STRONGEST_DBM = -110.0, -10.0
"""Outside of these a number is a driver's way of not knowing, dBm."""

_WINDOWS_FLOOR_DBM, _WINDOWS_DBM_PER_POINT = -100.0, 0.5
_MANAGER_FLOOR_DBM, _MANAGER_DBM_PER_POINT = -100.0, 0.6

# Channels below the centre frequency of 5 GHz that 6 GHz does not number likewise: there every
# number leaves 1 when divided by 4.
_ONLY_5_GHZ = frozenset(range(36, 145, 4))
_2_4_GHZ = frozenset(range(1, 15))

_BANDS_MHZ = ((2400, 2500, 2.4), (4900, 5925, 5.0), (5925, 7200, 6.0))


def believable(dbm: float | None) -> float | None:
    """Return a signal strength, or None where the number cannot be one."""
    return dbm if dbm is not None and WEAKEST_DBM <= dbm <= STRONGEST_DBM else None


def with_signal(dbm: float | None, clue: str) -> Details:
    """Return details with a strength and what told it, or with ``not_known``."""
    known = believable(dbm)
    return Details(signal_dbm=known, signal_clue="not_known" if known is None else clue)


def dbm_of_quality(quality: int) -> float | None:
    """Windows' quality, 0 to 100, stands for -100 to -50 dBm (WLAN_ASSOCIATION_ATTRIBUTES)."""
    inside = 0 < quality <= 100
    return _WINDOWS_FLOOR_DBM + _WINDOWS_DBM_PER_POINT * quality if inside else None


def dbm_of_strength(percent: int) -> float | None:
    """NetworkManager's strength, 0 to 100, stands for -100 to -40 dBm."""
    inside = 0 < percent <= 100
    return _MANAGER_FLOOR_DBM + _MANAGER_DBM_PER_POINT * percent if inside else None


def band_of_frequency(mhz: float) -> float | None:
    """Return the band that a frequency lies in, GHz."""
    return next((band for low, high, band in _BANDS_MHZ if low <= mhz < high), None)


def band_of_channel(channel: int) -> float | None:
    """Return the band that only this channel number can mean, GHz.

    1, 5, 9, 13 and 149 and more are numbers of 6 GHz, too.
    """
    if channel in _ONLY_5_GHZ:
        return 5.0
    return 2.4 if channel in _2_4_GHZ and channel % 4 != 1 else None
