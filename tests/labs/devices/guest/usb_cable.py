"""A USB cable into the guest's kernel, with a device written in Python at its other end.

The kernel's USB/IP host controller (vhci_hcd) takes a socket for a device. The messages are
described in the kernel's Documentation/usb/usbip_protocol.rst.
"""

import contextlib
import heapq
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

PORTS = Path("/sys/devices/platform/vhci_hcd.0")
FULL_SPEED, HIGH_SPEED = 2, 3

_SUBMIT, _UNLINK, _SUBMITTED, _UNLINKED = 1, 2, 3, 4
_STALL, _CANCELLED = -32, -104
_HEADER = struct.Struct(">5I28s")
_REQUEST = struct.Struct(">Iiiii8s")
_ANSWER = struct.Struct(">5I5i8x")
_UNLINK_ANSWER = struct.Struct(">5Ii24x")
_PACKET = struct.Struct(">4I")


@dataclass(order=True)
class Transfer:
    """One request of the kernel: bytes to or from an endpoint; `due` is a monotonic time, s."""

    due: float
    number: int
    inwards: bool = field(compare=False)
    endpoint: int = field(compare=False)
    length: int = field(compare=False)
    setup: bytes = field(compare=False)
    data: bytes = field(compare=False, default=b"")
    packets: list[tuple[int, int]] = field(compare=False, default_factory=list)


class UsbDevice:
    """What every device has; override what makes it a headset or a camera."""

    speed = HIGH_SPEED

    def __init__(self, name: str, device: bytes, configuration: bytes) -> None:
        """Build a device with this product name and these descriptors."""
        self.descriptors = {1: device, 2: configuration}
        self.strings = [b"\x09\x04", "Samråd lab".encode("utf-16-le"), name.encode("utf-16-le")]

    def control(self, setup: bytes, data: bytes) -> bytes | None:
        """Answer a control request; None refuses it."""
        kind, request, value, _, length = struct.unpack("<BBHHH", setup)
        if (kind & 0x60, request) == (0, 6):
            return self._descriptor(value >> 8, value & 0xFF, length)
        if (kind & 0x60) == 0x20:
            return self.class_request(setup, data)
        return b"\0\0"[:length] if kind & 0x80 else b""

    def class_request(self, setup: bytes, data: bytes) -> bytes | None:
        """Answer a request of the device's class; None refuses it."""
        return None

    def due(self, transfer: Transfer) -> float:
        """When this transfer is done (monotonic, s)."""
        return transfer.due

    def take(self, transfer: Transfer) -> list[bytes]:
        """The bytes for each packet of a transfer inwards; take the bytes of one outwards."""
        return [b""]

    def _descriptor(self, kind: int, index: int, length: int) -> bytes | None:
        if kind == 3 and index < len(self.strings):
            text = self.strings[index][:252]
            return (bytes([len(text) + 2, 3]) + text)[:length]
        found = self.descriptors.get(kind)
        return found[:length] if found else None


class Cable:
    """Plugs a device in and pulls it out."""

    def __init__(self, device: UsbDevice) -> None:
        """Keep `device` ready."""
        self.device = device
        self._lock = threading.Condition()
        self._waiting: list[Transfer] = []
        self._plugged = False

    def plug(self, port: int = 0) -> None:
        """Plug the device in."""
        kernel, self._socket = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self._waiting, self._plugged = [], True
        for work in (self._read, self._finish_in_time):
            threading.Thread(target=work, daemon=True).start()
        attach = f"{port} {kernel.fileno()} {(1 << 16) + port + 2} {self.device.speed}"
        (PORTS / "attach").write_text(attach)
        kernel.close()

    def pull(self) -> None:
        """Pull the device out."""
        with self._lock:
            self._plugged = False
            self._lock.notify()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _read(self) -> None:
        try:
            while self._plugged:
                self._one_message()
        except (OSError, EOFError):
            return

    def _one_message(self) -> None:
        command, number, _, direction, endpoint, rest = _HEADER.unpack(self._bytes(48))
        if command == _UNLINK:
            self._cancel(number, struct.unpack(">I", rest[:4])[0])
            return
        _, length, _, count, _, setup = _REQUEST.unpack(rest)
        data = self._bytes(length) if not direction else b""
        packets = [_PACKET.unpack(self._bytes(16))[:2] for _ in range(max(0, count))]
        transfer = Transfer(
            time.monotonic(), number, bool(direction), endpoint, length, setup, data, packets
        )
        if endpoint == 0:
            self._answer_control(transfer)
        else:
            transfer.due = self.device.due(transfer)
            with self._lock:
                heapq.heappush(self._waiting, transfer)
                self._lock.notify()

    def _answer_control(self, transfer: Transfer) -> None:
        answer = self.device.control(transfer.setup, transfer.data)
        status = _STALL if answer is None else 0
        self._answer(transfer, status, [answer or b""] if transfer.inwards else [])

    def _cancel(self, number: int, target: int) -> None:
        with self._lock:
            kept = [t for t in self._waiting if t.number != target]
            status = _CANCELLED if len(kept) < len(self._waiting) else 0
            self._waiting = kept
            heapq.heapify(self._waiting)
        self._send(_UNLINK_ANSWER.pack(_UNLINKED, number, 0, 0, 0, status))

    def _finish_in_time(self) -> None:
        while self._plugged:
            with self._lock:
                due = self._waiting[0].due if self._waiting else time.monotonic() + 1
                if (left := due - time.monotonic()) > 0:
                    self._lock.wait(left)
                    continue
                # Inside the lock: the kernel must not hear of a transfer that it has cancelled.
                transfer = heapq.heappop(self._waiting)
                with contextlib.suppress(OSError):
                    self._answer(transfer, 0, self.device.take(transfer))

    def _answer(self, transfer: Transfer, status: int, parts: list[bytes]) -> None:
        data = b"".join(parts) if transfer.inwards else b""
        moved = len(data) if transfer.inwards else transfer.length
        head = _ANSWER.pack(
            _SUBMITTED, transfer.number, 0, 0, 0, status, moved, 0, len(transfer.packets), 0
        )
        sizes = (
            [len(part) for part in parts] if transfer.inwards else [n for _, n in transfer.packets]
        )
        tail = b"".join(
            _PACKET.pack(offset, length, size, 0)
            for (offset, length), size in zip(transfer.packets, sizes, strict=False)
        )
        self._send(head + data + tail)

    def _send(self, data: bytes) -> None:
        with self._lock:
            self._socket.sendall(data)

    def _bytes(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            part = self._socket.recv(count - len(data))
            if not part:
                raise EOFError
            data += part
        return data
