"""Every outcome of the check of the network route; which one holds is said in ``network``."""

from app.readiness.finding import Action, Reason, table_of
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

OUTCOMES = table_of(
    Reason(
        "network.cable",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The call runs over a network cable."),
    ),
    Reason(
        "network.cable_likely",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The call seems to run over a network cable."),
    ),
    Reason(
        "network.cable_dock",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The call runs over a network cable, through a dock."),
    ),
    Reason(
        "network.cable_beside_vpn",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The call runs over a network cable, beside your VPN."),
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
        want="cable",
    ),
    Reason(
        "network.wifi_good",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The call runs over Wi-Fi. The signal is good."),
        QT_TRANSLATE_NOOP("findings", "A network cable is steadier: plug it in if there is one."),
        Action.CHECK_AGAIN,
        want="cable",
    ),
    Reason(
        "network.wifi_weak",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The Wi-Fi signal is weak: picture and sound may break up."),
        QT_TRANSLATE_NOOP("findings", "Plug in the network cable, or sit where Wi-Fi is better."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "network.wifi_bad",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The Wi-Fi signal is too weak for video."),
        QT_TRANSLATE_NOOP("findings", "Plug in the network cable, or sit where Wi-Fi is better."),
        Action.CHECK_AGAIN,
        want="cable",
    ),
    Reason(
        "network.wifi_bad_beside_cable",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The Wi-Fi signal is too weak for video, and the network cable is not used."
        ),
        QT_TRANSLATE_NOOP("findings", "Turn Wi-Fi off on this computer."),
        Action.OPEN_NETWORK_SETTINGS,
        want="cable",
    ),
    Reason(
        "network.wifi_metered",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The data on this Wi-Fi is counted, as on a mobile phone's."),
        QT_TRANSLATE_NOOP("findings", "Use a network cable or your workplace's Wi-Fi instead."),
        Action.OPEN_NETWORK_SETTINGS,
        want="no_hotspot",
    ),
    Reason(
        "network.wifi_beside_cable",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The network cable is plugged in, but the call runs over Wi-Fi."
        ),
        QT_TRANSLATE_NOOP("findings", "Turn Wi-Fi off on this computer."),
        Action.OPEN_NETWORK_SETTINGS,
        want="cable",
    ),
    Reason(
        "network.wifi_idle_cable",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The network cable gives no connection, so the call runs over Wi-Fi."
        ),
        QT_TRANSLATE_NOOP("findings", "Try another wall socket or network cable."),
        Action.CHECK_AGAIN,
        want="cable",
    ),
    Reason(
        "network.phone_hotspot",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The call seems to run over a mobile phone: it may slow down or drop out."
        ),
        QT_TRANSLATE_NOOP("findings", "Use a network cable or your workplace's Wi-Fi instead."),
        Action.OPEN_NETWORK_SETTINGS,
        want="no_hotspot",
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
        want="cable",
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
        want="no_hotspot",
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
