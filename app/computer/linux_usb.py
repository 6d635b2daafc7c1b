"""Linux: what a network adapter on USB is, and who made it.

Docks and telephones may both use USB's generic network classes; the maker tells them apart.
"""

from pathlib import Path

from app.computer.linux_files import text_of
from app.computer.model import Hint

_CLASS_DRIVERS = frozenset({"cdc_ncm", "cdc_ether", "cdc_eem", "cdc_subset"})

# Vendor numbers as the public list of the USB Implementers Forum has them.
_TELEPHONES = frozenset(
    {
        "0421",  # Nokia
        "04e8",  # Samsung
        "05ac",  # Apple
        "0bb4",  # HTC
        "0fce",  # Sony
        "1004",  # LG
        "12d1",  # Huawei
        "18d1",  # Google
        "19d2",  # ZTE
        "1bbb",  # TCL
        "22b8",  # Motorola
        "22d9",  # Oppo
        "2717",  # Xiaomi
        "2a70",  # OnePlus
        "2ae5",  # Fairphone
        "2d95",  # Vivo
        "2e04",  # HMD
    }
)
_MODEM_STICKS = frozenset({"12d1", "19d2", "1bbb"})
_DOCKS = frozenset(
    {
        "03f0",  # HP
        "0424",  # Microchip
        "045e",  # Microsoft
        "0b95",  # ASIX
        "0bda",  # Realtek
        "13b1",  # Linksys
        "17e9",  # DisplayLink
        "17ef",  # Lenovo
        "2357",  # TP-Link
        "413c",  # Dell
    }
)


def usb_hints(device: Path, driver: str) -> frozenset[Hint] | None:
    """Return the kind of a USB network adapter, or None if its driver is not a generic one.

    ``Hint.USB_CLASS`` stays among the hints: the maker's number is good evidence, not proof.
    """
    if driver not in _CLASS_DRIVERS:
        return None
    maker = text_of(_usb_folder(device) / "idVendor").lower()
    if driver == "cdc_ether" and maker in _MODEM_STICKS:
        return frozenset({Hint.USB_CLASS, Hint.CELLULAR})
    if maker in _TELEPHONES:
        return frozenset({Hint.USB_CLASS, Hint.PHONE})
    if maker in _DOCKS:
        return frozenset({Hint.USB_CLASS, Hint.ETHERNET, Hint.HARDWARE, Hint.PLUGGED_IN})
    return frozenset({Hint.USB_CLASS})


def is_plugged_in(device: Path) -> bool:
    """Tell whether a device hangs on USB, or on PCI behind a Thunderbolt cable.

    The kernel marks the bridge of a Thunderbolt port, and what is below it, as ``removable``.
    """
    try:
        folder = device.resolve()
    except (OSError, ValueError, RuntimeError):
        return False
    if text_of(folder / "removable") == "removable":
        return True
    return any(part.startswith("usb") and part[3:].isdigit() for part in folder.parts)


def usb_name(device: Path) -> str:
    """Return maker and product as the device gives them, or nothing if it is not on USB."""
    folder = _usb_folder(device)
    parts = (text_of(folder / "manufacturer"), text_of(folder / "product"))
    return " ".join(part for part in parts if part)


def _usb_folder(interface: Path) -> Path:
    """Return the folder of the whole device, one above that of its network function."""
    try:
        return interface.resolve().parent
    except (OSError, ValueError, RuntimeError):
        return interface
