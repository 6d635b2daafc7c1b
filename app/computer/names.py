"""What the name of a network adapter gives away.

Makers' and products' names are the same in every language; words that Windows or macOS translates
are not looked for.
"""

import re
from collections.abc import Sequence

from app.computer.model import Hint

LONGEST_READ = 400
"""No honest adapter has a longer description, characters."""


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


# The first row that matches decides: a VPN's adapter may well say "Virtual Ethernet" too, and the
# adapter of a telephone says "Ethernet".
_VOCABULARY: Sequence[tuple[Hint, re.Pattern[str]]] = (
    (Hint.LOOPBACK, _words(r"\bloopback\b", r"\bKM-TEST\b")),
    (
        Hint.TUNNEL,
        _words(
            r"\banyconnect\b",
            r"\bcisco secure client\b",
            r"\bcisco systems vpn\b",
            r"\bpangp\b",
            r"\bglobalprotect\b",
            r"\bpalo alto\b",
            r"\bforti(net|client|ssl)?\b",
            r"\bcheck point\b",
            r"\bjuniper networks\b",
            r"\bpulse secure\b",
            r"\bivanti\b",
            r"\bsonicwall\b",
            r"\bf5\b.*\bvpn\b",
            r"\bnetextender\b",
            r"\bbarracuda\b",
            r"\bncp\b.*\bclient\b",
            r"\bcitrix\b.*\b(gateway|vpn|virtual adapter)\b",
            r"\bzscaler\b",
            r"\bnetskope\b",
            r"\bnetmotion\b",
            r"\babsolute secure access\b",
            r"\bcolumbitech\b",
            r"\bcloudflare\b",
            r"\btailscale\b",
            r"\bzerotier\b",
            r"\bsoftether\b",
            r"\bwireguard\b",
            r"\bwintun\b",
            r"\bnordlynx\b",
            r"\bopenvpn\b",
            r"\btap[-_ ]?(windows|win32|nordvpn|proton\w*)\b",
            r"\bviscosity\b",
            r"\bmullvad\b",
            r"\bwan miniport\b",
            r"\bvpn\b",
        ),
    ),
    (
        Hint.GUEST,
        _words(
            r"\bmicrosoft hyper-v network adapter\b",
            r"\bvmxnet",
            r"\bvirtio\b",
            r"\bxen(server)?\b",
            r"\baws pv\b",
            r"\bparallels\b.*\b(virtio|network adapter)\b",
            r"\bnutanix\b",
            r"\bgoogle (compute|gve|ethernet)\b",
        ),
    ),
    (
        Hint.VIRTUAL,
        _words(
            r"\bhyper-v virtual\b",
            r"\bvethernet\b",
            r"\bvmware virtual\b",
            r"\bvirtualbox\b",
            r"\bwi-fi direct virtual\b",
            r"\bhosted network\b",
            r"\bnpcap\b",
            r"\bteredo\b",
            r"\bisatap\b",
            r"\b6to4\b",
            r"\bkernel debug",
            r"\bdocker\b",
            r"\bwsl\b",
        ),
    ),
    (
        Hint.STACK,
        _words(
            r"\bnetwork adapter multiplexor\b",
            r"\bmac bridge\b",
            r"\bnic team",
            r"\bthunderbolt bridge\b",
        ),
    ),
    (Hint.BLUETOOTH, _words(r"\bbluetooth")),
    (
        Hint.PHONE,
        _words(
            r"\bremote ndis\b",
            r"\brndis\b",
            r"\bapple mobile device\b",
            r"\b(iphone|ipad|ipod)\b",
            r"\bandroid",
            r"\bsamsung mobile\b",
            r"\busb ?ncm\b",
            r"\bncm host\b",
            r"\bpixel \d",
            r"\bhuawei ?mobile",
        ),
    ),
    (
        Hint.CELLULAR,
        _words(
            r"\bwwan\b",
            r"\bmobile broadband\b",
            r"\bmbb ?ethernet\b",
            r"\blte\b",
            r"\b[45]g (modem|mobile|module)\b",
            r"\bfibocom\b",
            r"\bsierra wireless\b",
            r"\bqualcomm snapdragon x\d",
            r"\bquectel\b",
        ),
    ),
    (
        Hint.WIFI,
        _words(
            r"\bwi-?fi\b",
            r"\bairport\b",
            r"\bwireless\b",
            r"\bwlan\b",
            r"\b802\.11",
            r"\bcentrino\b",
        ),
    ),
)


# What a dock or a small adapter calls its socket. "Dock" alone would also match a maker's word for
# containers, which the vocabulary above has sorted out before this is asked.
_PLUGGED_IN = _words(
    r"\busb\b",
    r"\busb-?c\b",
    r"\bthunderbolt\b",
    r"\bdock(ing)?\b",
    r"\bdisplaylink\b",
    r"\basix\b",
    r"\bax88\d{3}",
    r"\blan7[58]\d\d\b",
    r"\br815[2367]",
    r"\brtl815\d",
    r"\bsurface ethernet\b",
    r"\bport replicator\b",
    r"\bapple usb ethernet\b",
)


def is_plugged_in(text: str) -> bool:
    """Tell whether the name of a network socket is that of a dock or a small adapter."""
    return _PLUGGED_IN.search(text[:LONGEST_READ]) is not None


def hint_from_text(text: str) -> Hint | None:
    """Return the kind that a name or description gives away, or None if it says nothing."""
    read = text[:LONGEST_READ]
    return next((hint for hint, pattern in _VOCABULARY if pattern.search(read)), None)
