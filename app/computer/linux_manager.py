"""Linux: what NetworkManager knows of one adapter, over the system's bus. Sends no packet.

Only strength, frequency, rate and cost are asked for; the network's name is never read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SERVICE = "org.freedesktop.NetworkManager"
PATIENCE_MS = 500
"""For each question; an answer takes a few milliseconds, ms."""

_ROOT = "/org/freedesktop/NetworkManager"
_PROPERTIES = "org.freedesktop.DBus.Properties"

Call = Callable[[str, str, str, list[str]], object]
"""Calls a method (object's path, interface, method, arguments); None where there is no answer."""


@dataclass(frozen=True, slots=True)
class Managed:
    """What was told; zeros stand for nothing.

    Args:
        metered: NMMetered, 1 and 3 for yes, 2 and 4 for no.
        strength: of the Wi-Fi in use, 1 to 100.
        frequency_mhz: of the Wi-Fi in use, MHz.
        bitrate_kbps: of the Wi-Fi in use, kbit/s.
    """

    metered: int = 0
    strength: int = 0
    frequency_mhz: int = 0
    bitrate_kbps: int = 0


def ask(interface: str, call: Call | None = None) -> Managed:
    """Ask about one interface. Without a bus or NetworkManager everything is zero."""
    answer = call or _system_bus()
    if answer is None:
        return Managed()
    device = answer(_ROOT, SERVICE, "GetDeviceByIpIface", [interface])
    if not isinstance(device, str) or not device.startswith(_ROOT):
        return Managed()
    metered = _number(answer, device, f"{SERVICE}.Device", "Metered")
    wireless = f"{SERVICE}.Device.Wireless"
    point = answer(device, _PROPERTIES, "Get", [wireless, "ActiveAccessPoint"])
    if not isinstance(point, str) or not point.startswith(f"{_ROOT}/AccessPoint/"):
        return Managed(metered=metered)
    return Managed(
        metered=metered,
        strength=_number(answer, point, f"{SERVICE}.AccessPoint", "Strength"),
        frequency_mhz=_number(answer, point, f"{SERVICE}.AccessPoint", "Frequency"),
        bitrate_kbps=_number(answer, device, wireless, "Bitrate"),
    )


def _number(answer: Call, path: str, interface: str, name: str) -> int:
    value = answer(path, _PROPERTIES, "Get", [interface, name])
    if isinstance(value, str | bytes) and len(value) == 1:
        return ord(value)  # a byte of the bus may arrive as a character
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def _system_bus() -> Call | None:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtDBus import QDBusConnection

    if QCoreApplication.instance() is None:
        return None  # Qt wants its application before any bus
    bus = QDBusConnection.systemBus()
    return bus_call(bus, SERVICE) if bus.isConnected() else None


def bus_call(bus: "QDBusConnection", service: str) -> Call:
    """Return what calls methods of ``service`` on a bus, and waits no longer than is good."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    def call(path: str, interface: str, method: str, arguments: list[str]) -> object:
        message = QDBusMessage.createMethodCall(service, path, interface, method)
        message.setAutoStartService(False)
        message.setArguments(arguments)
        reply = bus.call(message, QDBus.CallMode.Block, PATIENCE_MS)
        if reply.type() != QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
            return None
        return _unpacked(reply.arguments()[0])

    return call


def _unpacked(value: object) -> object:
    """Return what is inside a D-Bus variant, and an object's path as text."""
    from PySide6.QtDBus import QDBusObjectPath, QDBusVariant

    if isinstance(value, QDBusVariant):
        return _unpacked(value.variant())
    return value.path() if isinstance(value, QDBusObjectPath) else value
