"""Linux: network adapters from the kernel's own files, below a root folder that tests choose."""

import re
from pathlib import Path

from app.computer.linux_files import is_there, names_in, number_of, target_of, text_of
from app.computer.linux_routes import read_reaches
from app.computer.linux_usb import is_plugged_in, usb_hints, usb_name
from app.computer.model import Adapter, Duplex, Hint
from app.computer.routes import Reach

ROOT = Path("/")

_FASTEST_MBPS = 1_000_000
_ALWAYS_FULL_DUPLEX_MBPS = 1000

# Numbers of linux/if_arp.h.
_LOOPBACK = 772
_BY_HARDWARE = {
    512: Hint.PPP,
    519: Hint.CELLULAR,  # raw IP, as modems speak it
    768: Hint.TUNNEL,
    769: Hint.TUNNEL,
    776: Hint.TUNNEL,
    778: Hint.TUNNEL,
    823: Hint.TUNNEL,
    65534: Hint.TUNNEL,  # no hardware at all
}
_BY_DEVTYPE = {
    "wlan": Hint.WIFI,
    "wwan": Hint.CELLULAR,
    "bluetooth": Hint.BLUETOOTH,
    "wireguard": Hint.TUNNEL,
    "ppp": Hint.PPP,
    "gadget": Hint.VIRTUAL,  # this computer plays a USB device itself
    "bridge": Hint.STACK,
    "bond": Hint.STACK,
    "team": Hint.STACK,
    "vlan": Hint.STACK,
    "macvlan": Hint.STACK,
    "ipvlan": Hint.STACK,
}
_GUEST_DRIVERS = ("virtio_net", "vmxnet3", "hv_netvsc", "xen_netfront", "vif", "gve", "ena")
_MODEM_DRIVERS = (
    "qmi_wwan", "cdc_mbim", "huawei_cdc_ncm", "sierra_net", "hso", "iosm", "mtk_t7xx",
    "mhi_net", "mhi_wwan_mbim",
)  # fmt: skip
_TELEPHONE_DRIVERS = ("ipheth", "rndis_host")
_BY_DRIVER = {
    **dict.fromkeys(_GUEST_DRIVERS, Hint.GUEST),
    **dict.fromkeys(_MODEM_DRIVERS, Hint.CELLULAR),
    **dict.fromkeys(_TELEPHONE_DRIVERS, Hint.PHONE),
}


def read_adapters(root: Path = ROOT) -> tuple[Adapter, ...]:
    """Return every network adapter that the kernel lists.

    Raises:
        OSError: the kernel's list of adapters or of routes cannot be read.
    """
    reaches = read_reaches(root)
    folders = sorted(p for p in (root / "sys/class/net").iterdir() if p.is_dir())
    return tuple(_adapter(folder, reaches.get(folder.name, Reach())) for folder in folders)


def _adapter(folder: Path, reach: Reach) -> Adapter:
    driver = target_of(folder / "device/driver")
    hints = _hints(folder, driver)
    speed = _speed(folder)
    return Adapter(
        name=folder.name,
        description=usb_name(folder / "device") or driver,
        hints=hints,
        up=_is_up(folder),
        addresses=reach.addresses,
        way_out=reach.way_out,
        gateway=reach.gateway,
        speed_mbps=speed,
        duplex=_duplex(folder, speed, hints),
        below=_below(folder),
        key=folder.name,
    )


def _hints(folder: Path, driver: str) -> frozenset[Hint]:
    kind = _special_kind(folder, driver)
    if kind is not None:
        return frozenset({kind})
    device = folder / "device"
    if (usb := usb_hints(device, driver)) is not None:
        return usb
    if is_there(device):
        outside = {Hint.PLUGGED_IN} if is_plugged_in(device) else set()
        return frozenset({Hint.ETHERNET, Hint.HARDWARE, *outside})
    return frozenset({Hint.STACK if names_in(folder, "lower_") else Hint.VIRTUAL})


def _special_kind(folder: Path, driver: str) -> Hint | None:
    hardware = number_of(folder / "type")
    if hardware == _LOOPBACK:
        return Hint.LOOPBACK
    if is_there(folder / "wireless") or is_there(folder / "phy80211"):
        return Hint.WIFI
    if is_there(folder / "tun_flags"):
        # A tap that is plugged into a bridge belongs to a virtual computer, not to a VPN.
        return Hint.VIRTUAL if is_there(folder / "brport") else Hint.TUNNEL
    kind = _BY_DEVTYPE.get(_devtype(folder)) or _BY_DRIVER.get(driver)
    return kind or _BY_HARDWARE.get(hardware or 0)


def _devtype(folder: Path) -> str:
    found = re.search(r"^DEVTYPE=(\S+)$", text_of(folder / "uevent"), re.MULTILINE)
    return found[1] if found else ""


def _is_up(folder: Path) -> bool:
    state = text_of(folder / "operstate")
    # Point-to-point adapters have no state of their own; then the carrier decides.
    return state == "up" or (state in ("unknown", "") and text_of(folder / "carrier") == "1")


def _speed(folder: Path) -> float | None:
    speed = number_of(folder / "speed")
    return float(speed) if speed is not None and 0 < speed <= _FASTEST_MBPS else None


def _duplex(folder: Path, speed: float | None, hints: frozenset[Hint]) -> Duplex:
    text = text_of(folder / "duplex")
    if text == Duplex.FULL:
        return Duplex.FULL
    # USB drivers of older kernels say "half" where they mean "not known" (seen with rndis_host in
    # Linux 6.1), and nothing of 1000 Mbit/s and more is used half duplex.
    is_cable = Hint.ETHERNET in hints and Hint.USB_CLASS not in hints
    believable = is_cable and (speed or 0) < _ALWAYS_FULL_DUPLEX_MBPS
    return Duplex.HALF if text == Duplex.HALF and believable else Duplex.UNKNOWN


def _below(folder: Path) -> tuple[str, ...]:
    """Return the adapters below a bridge, bond or VLAN, the one in use first."""
    active = text_of(folder / "bonding/active_slave")
    return tuple(sorted(names_in(folder, "lower_"), key=lambda name: (name != active, name)))
