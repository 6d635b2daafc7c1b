"""The network route: what will carry the call, and is it good enough for picture and sound?

Which verdict for which medium:

* A cable is what every guideline asks for. It falls short only at 10 Mbit/s or half duplex, the
  signs of a broken cable or an old socket.
* Wi-Fi works, but a cable is better (guidelines RH, RJ and VGR all say so).
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

from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import NetworkLimits
from app.readiness.readings import Medium, RouteReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "network"
WORD = QT_TRANSLATE_NOOP("checks", "Network")

OUTCOMES = table_of(
    Reason(
        "network.cable",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The call runs over a network cable."),
    ),
    Reason(
        "network.cable_slow",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The network cable is slow: picture and sound may stutter."),
        QT_TRANSLATE_NOOP("findings", "Try another network cable or wall socket."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.wifi",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The call runs over Wi-Fi: picture and sound may break up."),
        QT_TRANSLATE_NOOP("findings", "Plug in the network cable."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.wifi_beside_cable",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The network cable is plugged in, but the call runs over Wi-Fi."
        ),
        QT_TRANSLATE_NOOP("findings", "Turn Wi-Fi off on this computer."),
        Action.OPEN_NETWORK_SETTINGS,
    ),
    Reason(
        "network.wifi_idle_cable",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The network cable gives no connection, so the call runs over Wi-Fi."
        ),
        QT_TRANSLATE_NOOP("findings", "Try another wall socket or network cable."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.phone_hotspot",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The call seems to run over a mobile phone: it may slow down or drop out."
        ),
        QT_TRANSLATE_NOOP("findings", "Use a network cable or your workplace's Wi-Fi instead."),
        Action.OPEN_NETWORK_SETTINGS,
    ),
    Reason(
        "network.mobile",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The call runs over mobile broadband: it may slow down or drop out."
        ),
        QT_TRANSLATE_NOOP("findings", "Plug in the network cable if there is one."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.bluetooth",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The call runs over Bluetooth, which is too slow for video."),
        QT_TRANSLATE_NOOP("findings", "Use a network cable or Wi-Fi instead."),
        Action.OPEN_NETWORK_SETTINGS,
    ),
    Reason(
        "network.vpn_over_cable",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The call runs over a network cable, through your VPN."),
    ),
    Reason(
        "network.vpn_over_cable_slow",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "The network cable that your VPN uses is slow: picture and sound may stutter.",
        ),
        QT_TRANSLATE_NOOP("findings", "Try another network cable or wall socket."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.vpn_over_wifi",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "The call runs over Wi-Fi, through your VPN: picture and sound may break up.",
        ),
        QT_TRANSLATE_NOOP("findings", "Plug in the network cable."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.vpn_over_phone_hotspot",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings",
            "The call seems to run over a mobile phone, through your VPN: it may drop out.",
        ),
        QT_TRANSLATE_NOOP("findings", "Use a network cable or your workplace's Wi-Fi instead."),
        Action.OPEN_NETWORK_SETTINGS,
    ),
    Reason(
        "network.vpn_over_mobile",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The call runs over mobile broadband, through your VPN: it may drop out."
        ),
        QT_TRANSLATE_NOOP("findings", "Plug in the network cable if there is one."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.vpn_over_bluetooth",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The call runs over Bluetooth, through your VPN: too slow for video."
        ),
        QT_TRANSLATE_NOOP("findings", "Use a network cable or Wi-Fi instead."),
        Action.OPEN_NETWORK_SETTINGS,
    ),
    Reason(
        "network.vpn_over_unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "Samråd cannot see whether your VPN runs over cable or Wi-Fi."
        ),
        QT_TRANSLATE_NOOP("findings", "See for yourself that a network cable is plugged in."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.none",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "This computer is not connected to a network."),
        QT_TRANSLATE_NOOP("findings", "Plug in the network cable, or turn Wi-Fi on."),
        Action.OPEN_NETWORK_SETTINGS,
    ),
    Reason(
        "network.no_address",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The network does not let this computer in."),
        QT_TRANSLATE_NOOP("findings", "Try another wall socket, or join the Wi-Fi anew."),
        Action.OPEN_NETWORK_SETTINGS,
    ),
    Reason(
        "network.no_way_out",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "Samråd cannot see whether this network leads to the Internet."
        ),
        QT_TRANSLATE_NOOP("findings", "Open a web page to see whether it works."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.virtual",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "This looks like a virtual computer: cable or Wi-Fi cannot be seen from it."
        ),
        QT_TRANSLATE_NOOP("findings", "See for yourself that a network cable is plugged in."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "Samråd cannot see whether the call runs over cable or Wi-Fi."
        ),
        QT_TRANSLATE_NOOP("findings", "See for yourself that a network cable is plugged in."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.denied",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The system does not let programs see the network adapters."),
        QT_TRANSLATE_NOOP("findings", "See for yourself that a network cable is plugged in."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.not_supported",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The network cannot be checked on this kind of computer."),
        QT_TRANSLATE_NOOP("findings", "See for yourself that a network cable is plugged in."),
    ),
    Reason(
        "network.failed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The network could not be checked."),
        QT_TRANSLATE_NOOP("findings", "See for yourself that a network cable is plugged in."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.crashed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The network check stopped and is being started again."),
    ),
    Reason(
        "network.not_answering",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "The network check does not answer and is being started again."
        ),
    ),
    Reason(
        "network.gave_up",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The network cannot be checked now."),
        QT_TRANSLATE_NOOP("findings", "See for yourself that a network cable is plugged in."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.timed_out",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The network check did not finish in time."),
        QT_TRANSLATE_NOOP("findings", "Check again, and give it more time."),
        Action.CHECK_AGAIN,
    ),
)

_HALF_DUPLEX = "half"


def judge(reading: RouteReading, limits: NetworkLimits) -> Finding:
    """Say what carries the call and whether that is good enough; ``measured`` is in Mbit/s."""
    name = _known(reading.error) if reading.error else _outcome(reading, limits)
    is_cable = reading.carrier == Medium.CABLE and not reading.error
    return Finding(
        CHECK,
        OUTCOMES[f"{CHECK}.{name}"],
        {"device": reading.device},
        measured=reading.speed_mbps if is_cable else None,
        threshold=limits.slow_cable_mbps if is_cable else None,
    )


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
    # What to do about a Wi-Fi with a cable beside it is the same with a VPN and without.
    if reading.medium != Medium.VPN or name.startswith("wifi_"):
        return name
    return "vpn_over_unknown" if name == "virtual" else f"vpn_over_{name}"


def _by_carrier(reading: RouteReading, limits: NetworkLimits) -> str:
    carrier = reading.carrier
    if carrier == Medium.CABLE:
        return "cable_slow" if _is_slow(reading, limits) else "cable"
    if carrier == Medium.WIFI and Medium.CABLE in reading.others:
        return "wifi_beside_cable"
    if carrier == Medium.WIFI and reading.idle_cable:
        return "wifi_idle_cable"
    is_named = f"{CHECK}.{carrier}" in OUTCOMES and carrier not in (Medium.NONE, Medium.VPN)
    return carrier if is_named else "unknown"


def _is_slow(reading: RouteReading, limits: NetworkLimits) -> bool:
    speed = reading.speed_mbps
    too_slow = speed is not None and speed <= limits.slow_cable_mbps
    return too_slow or reading.duplex == _HALF_DUPLEX
