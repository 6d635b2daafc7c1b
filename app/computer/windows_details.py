"""Windows: strength, duplex and cost of the connection in use. No socket, no packet, no SSID."""

from app.computer.model import Adapter, Details, Duplex, Hint
from app.computer.wifi_words import band_of_channel, dbm_of_quality, with_signal
from app.computer.windows_cost import read_cost
from app.computer.windows_link import read_duplex
from app.computer.windows_wlan import Radio, read_radio

# NET_IF_MEDIA_DUPLEX_STATE (ifdef.h).
_DUPLEX = {1: Duplex.HALF, 2: Duplex.FULL}

# NLM_CONNECTION_COST (netlistmgr.h).
_UNRESTRICTED, _FIXED, _VARIABLE = 0x1, 0x2, 0x4


def details_of(adapter: Adapter) -> Details:
    """Ask about one adapter. What nobody tells stays unknown."""
    metered = metered_of(read_cost())
    if Hint.WIFI in adapter.hints:
        return wifi_details(read_radio(adapter.key), metered)
    is_cable = Hint.ETHERNET in adapter.hints
    duplex = read_duplex(adapter.key) if is_cable else 0
    return Details(duplex=_DUPLEX.get(duplex, Duplex.UNKNOWN), metered=metered)


def wifi_details(radio: Radio, metered: str) -> Details:
    """Make details of what the WLAN service said."""
    if radio.denied:
        signal = Details(signal_clue="denied")
    elif radio.rssi is not None:
        signal = with_signal(float(radio.rssi), "rssi")
    else:
        signal = with_signal(dbm_of_quality(radio.quality), "quality")
    return Details(
        signal_dbm=signal.signal_dbm,
        signal_clue=signal.signal_clue,
        band_ghz=band_of_channel(radio.channel),
        metered=metered,
    )


def metered_of(cost: int) -> str:
    """Return whether data is counted, by the flags of NLM_CONNECTION_COST."""
    if cost & (_FIXED | _VARIABLE):
        return "yes"
    return "no" if cost & _UNRESTRICTED else "unknown"
