"""A USB headset: one microphone that says a tone, one loudspeaker that is listened to."""

import math
import struct
from array import array

from tests.labs.devices.guest.usb_cable import FULL_SPEED, Transfer, UsbDevice

RATE = 48_000
PER_PACKET = RATE // 1000
"""Samples in the packet of one millisecond."""

_IN, _OUT = 1, 2
_HEADSET = 0x0402
_DEVICE = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, 0, 0, 0, 64, 0x1209, 1, 0x100, 1, 2, 0, 1)


def _configuration() -> bytes:
    terminals = (
        bytes([12, 0x24, 2, 1]) + struct.pack("<HBBHBB", _HEADSET, 4, 1, 0, 0, 0)
        + bytes([9, 0x24, 3, 2]) + struct.pack("<HBBB", 0x0101, 0, 1, 0)
        + bytes([12, 0x24, 2, 3]) + struct.pack("<HBBHBB", 0x0101, 0, 2, 3, 0, 0)
        + bytes([9, 0x24, 3, 4]) + struct.pack("<HBBB", _HEADSET, 1, 3, 0)
    )  # fmt: skip
    header = struct.pack("<BBBHHBBB", 10, 0x24, 1, 0x0100, 10 + len(terminals), 2, 1, 2)
    body = (
        _interface(0, 0, 0, 1) + header + terminals
        + _stream(1, terminal=2, channels=1, endpoint=0x80 | _IN, kind=0x05)
        + _stream(2, terminal=3, channels=2, endpoint=_OUT, kind=0x09)
    )  # fmt: skip
    return struct.pack("<BBHBBBBB", 9, 2, 9 + len(body), 3, 1, 0, 0x80, 50) + body


def _interface(number: int, setting: int, endpoints: int, subclass: int) -> bytes:
    return bytes([9, 4, number, setting, endpoints, 1, subclass, 0, 0])


def _stream(number: int, terminal: int, channels: int, endpoint: int, kind: int) -> bytes:
    size = PER_PACKET * channels * 2
    return (
        _interface(number, 0, 0, 2) + _interface(number, 1, 1, 2)
        + bytes([7, 0x24, 1, terminal, 1, 1, 0])
        + bytes([11, 0x24, 2, 1, channels, 2, 16, 1]) + RATE.to_bytes(3, "little")
        + struct.pack("<BBBBHBBB", 9, 5, endpoint, kind, size, 1, 0, 0)
        + bytes([7, 0x25, 1, 0, 0, 0, 0])
    )  # fmt: skip


class Headset(UsbDevice):
    """A headset called `name`; its microphone hears a 1 kHz tone of `dbfs` (RMS)."""

    speed = FULL_SPEED

    def __init__(self, name: str, dbfs: float = -26.0) -> None:
        """Build it; a name holds at most 126 characters."""
        super().__init__(name, _DEVICE, _configuration())
        high = math.sqrt(2) * 10 ** (dbfs / 20) * 32767
        wave = (round(high * math.sin(2 * math.pi * i / PER_PACKET)) for i in range(PER_PACKET))
        self._packet = array("h", wave).tobytes()
        self._next = {_IN: 0.0, _OUT: 0.0}
        self.loudest = 0
        """Largest sample that was played on it, 0 to 32768."""

    def due(self, transfer: Transfer) -> float:
        begin = max(transfer.due, self._next[transfer.endpoint])
        self._next[transfer.endpoint] = begin + len(transfer.packets) / 1000
        return self._next[transfer.endpoint]

    def take(self, transfer: Transfer) -> list[bytes]:
        if transfer.inwards:
            return [self._packet] * len(transfer.packets)
        samples = array("h", transfer.data[: len(transfer.data) // 2 * 2])
        self.loudest = max([self.loudest, *map(abs, samples)])
        return []
