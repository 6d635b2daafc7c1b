"""The network route: what will carry the call, and is it good enough for picture and sound?

Which verdict for which medium:

* A cable is what every guideline asks for. It falls short only at 10 Mbit/s or half duplex, the
  signs of a broken cable or an old socket.
* Wi-Fi works, but a cable is better; how much that matters is the guideline's to say (want
  ``cable``). A signal below -67 dBm can be better in itself. Below -75 dBm it must be fixed: there
  a receiver falls back to its lowest rates and loses packets in bursts.
* A Wi-Fi whose data the system counts is most often a telephone's that was not told by its
  address. The user may have set that by hand, so it is no more than something to look at.
* A telephone's hotspot and mobile broadband can be better. The research behind the limits lists
  the hotspot under "fail", yet its first rule is to fail only what will surely spoil the
  consultation, and a hotspot with good reception does not. RJ-33 says "avoid" (a *should*),
  RJ-39 lets municipalities use mobile broadband, and a hotspot over Wi-Fi is recognised by the
  range of its address alone, which is likely but never certain. Nobody is stopped on a guess.
* Bluetooth must be fixed: its data channel carries 2.1 Mbit/s at the very best (Bluetooth 2.0 and
  later, both directions together), and one 720p picture each way takes 2.5 Mbit/s.
* No connection, or no address from the network, must be fixed. An address without a visible way
  out is not tested: closed hospital networks lead out through a proxy only.
* A VPN is told, never blamed: the verdict is that of the cable or Wi-Fi below it.
"""

from dataclasses import replace

from app.readiness.checks.network_outcomes import OUTCOMES
from app.readiness.finding import Finding
from app.readiness.limits import NetworkLimits
from app.readiness.readings import Medium, RouteReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "network"
WORD = QT_TRANSLATE_NOOP("checks", "Network")

_HALF_DUPLEX = "half"
_GOOD_CABLES = ("cable_likely", "cable_dock", "cable_beside_vpn")


def judge(reading: RouteReading, limits: NetworkLimits) -> Finding:
    """Say what carries the call and whether that is good enough.

    ``measured`` is the speed of a cable in Mbit/s, the strength of a Wi-Fi in dBm.
    """
    name = _known(reading.error) if reading.error else _outcome(reading, limits)
    measured, threshold = _decisive(reading, limits)
    return Finding(
        CHECK,
        OUTCOMES[f"{CHECK}.{name}"],
        {"device": reading.device},
        measured=measured,
        threshold=threshold,
    )


def same_way(one: RouteReading, other: RouteReading) -> bool:
    """Tell whether two readings show the same route, however strong its signal."""
    return replace(one, signal_dbm=other.signal_dbm, speed_mbps=other.speed_mbps) == other


def _decisive(reading: RouteReading, limits: NetworkLimits) -> tuple[float | None, float | None]:
    """Return the number that decided and what it was compared with."""
    if reading.error:
        return None, None
    if reading.carrier == Medium.CABLE:
        return reading.speed_mbps, limits.slow_cable_mbps
    signal = reading.signal_dbm
    if reading.carrier != Medium.WIFI or signal is None:
        return None, None
    is_bad = signal < limits.bad_signal_dbm
    return signal, limits.bad_signal_dbm if is_bad else limits.good_signal_dbm


def _known(error: str) -> str:
    """Return the outcome for an error of the child; one it cannot name has just failed."""
    name = error.rpartition(".")[2]
    outcome = OUTCOMES.get(f"{CHECK}.{name}")
    return name if outcome and outcome.verdict is Verdict.COULD_NOT_BE_TESTED else "failed"


def _outcome(reading: RouteReading, limits: NetworkLimits) -> str:
    if reading.medium == Medium.NONE:
        # The clue says what is missing; without one, everything is.
        return reading.clue if reading.clue in ("no_address", "no_way_out") else "none"
    name = _by_carrier(reading, limits)
    # What to do about a weak Wi-Fi, or one with a cable beside it, is the same with a VPN.
    if reading.medium != Medium.VPN or name.startswith("wifi_"):
        return name
    name = "cable" if name in _GOOD_CABLES else name
    return "vpn_over_unknown" if name == "virtual" else f"vpn_over_{name}"


def _by_carrier(reading: RouteReading, limits: NetworkLimits) -> str:
    carrier = reading.carrier
    if carrier == Medium.CABLE:
        return "cable_slow" if _is_slow(reading, limits) else _cable(reading)
    if carrier == Medium.WIFI:
        return _wifi(reading, limits)
    is_named = f"{CHECK}.{carrier}" in OUTCOMES and carrier not in (Medium.NONE, Medium.VPN)
    return carrier if is_named else "unknown"


def _cable(reading: RouteReading) -> str:
    if reading.confidence == "likely" and reading.medium != Medium.VPN:
        return "cable_likely"
    if reading.vpn_beside:
        return "cable_beside_vpn"
    return "cable_dock" if reading.dock else "cable"


def _wifi(reading: RouteReading, limits: NetworkLimits) -> str:
    """Return what matters most: what is too weak, then what is mended soonest."""
    signal = reading.signal_dbm
    if signal is not None and signal < limits.bad_signal_dbm:
        return "wifi_bad_beside_cable" if Medium.CABLE in reading.others else "wifi_bad"
    if Medium.CABLE in reading.others:
        return "wifi_beside_cable"
    if reading.idle_cable:
        return "wifi_idle_cable"
    if reading.metered == "yes":
        return "wifi_metered"
    if signal is None:
        return "wifi"
    return "wifi_good" if signal >= limits.good_signal_dbm else "wifi_weak"


def _is_slow(reading: RouteReading, limits: NetworkLimits) -> bool:
    speed = reading.speed_mbps
    too_slow = speed is not None and speed <= limits.slow_cable_mbps
    return too_slow or reading.duplex == _HALF_DUPLEX
