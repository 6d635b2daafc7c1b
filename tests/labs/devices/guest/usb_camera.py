"""A USB camera that sends Motion JPEG, as nearly every camera on a desk does."""

import struct
import threading
import time

import cv2
import numpy as np

from tests.labs.devices.guest.usb_cable import HIGH_SPEED, Transfer, UsbDevice

WIDTH, HEIGHT = 1280, 720
_STREAM_IN = 2
_SET, _GET_CURRENT, _GET_LENGTH, _GET_INFO = 0x01, 0x81, 0x85, 0x86
_COMMIT = 2
_TERMINAL, _PRIVACY = 1, 0x11
"""The unit that stands for the lens, and its control that tells of the cover."""

_CHUNK = 512 * 32
"""The kernel asks for this much at a time."""

_LARGEST_FRAME = 1 << 20
_DEVICE = struct.pack(
    "<BBHBBBBHHHBBBB", 18, 1, 0x0200, 0xEF, 2, 1, 64, 0x1209, 2, 0x100, 1, 2, 0, 1
)


def _configuration(interval: int) -> bytes:
    control = (
        bytes([18, 0x24, 2, 1, 1, 2, 0, 0]) + bytes(6) + bytes([3, 0, 0, 4])
        + bytes([9, 0x24, 3, 2, 1, 1, 0, 1, 0])
    )  # fmt: skip
    head = struct.pack("<BBBHHIBB", 13, 0x24, 1, 0x0100, 13 + len(control), 6_000_000, 1, 1)
    size = struct.pack(
        "<HHIIIIBI", WIDTH, HEIGHT, 1, 1 << 28, _LARGEST_FRAME, interval, 1, interval
    )
    formats = (
        bytes([11, 0x24, 6, 1, 1, 1, 1, 0, 0, 0, 0])
        + bytes([len(size) + 5, 0x24, 7, 1, 0]) + size
        + bytes([6, 0x24, 0x0D, 1, 1, 4])
    )  # fmt: skip
    stream = struct.pack(
        "<BBBBHBBBBBBBB", 14, 0x24, 1, 1, 14 + len(formats), 0x80 | _STREAM_IN, 0, 2, 0, 0, 0, 1, 0
    )
    body = (
        bytes([8, 11, 0, 2, 0x0E, 3, 0, 0])
        + bytes([9, 4, 0, 0, 0, 0x0E, 1, 0, 0]) + head + control
        + bytes([9, 4, 1, 0, 1, 0x0E, 2, 0, 0]) + stream + formats
        + struct.pack("<BBBBHB", 7, 5, 0x80 | _STREAM_IN, 2, 512, 0)
    )  # fmt: skip
    return struct.pack("<BBHBBBBB", 9, 2, 9 + len(body), 2, 1, 0, 0x80, 250) + body


class Camera(UsbDevice):
    """A camera called `name` that sends `fps` pictures of 1280x720 a second, in colour or `grey`.

    With `dead` set it is found, but answers nothing any more as soon as a program starts it:
    the program hangs in the kernel, where no signal reaches it.
    """

    speed = HIGH_SPEED

    def __init__(self, name: str, fps: int, grey: bool = False) -> None:
        """Build it."""
        self._interval = 10_000_000 // fps
        super().__init__(name, _DEVICE, _configuration(self._interval))
        self._settings = struct.pack(
            "<HBBI5HII", 0, 1, 1, self._interval, 0, 0, 0, 0, 0, _LARGEST_FRAME, _LARGEST_FRAME
        )
        self._pictures = [_picture(number, grey) for number in range(4)]
        self._lock = threading.Lock()
        self._rest = b""
        self._due = 0.0
        self.sent = 0
        self.dead = False
        self.wakes_s = 0.0
        """How long it takes to wake up when a program starts it, s."""
        self.covered = False
        """Whether its own cover is closed: it tells so, and its pictures are black."""
        self._black = _jpeg(np.zeros((HEIGHT, WIDTH)), grey=True)
        self.slowness = 1.0
        """How many times too slow its pictures come, as in a dark room."""

    def class_request(self, setup: bytes, data: bytes) -> bytes | None:
        _, request, value, index, length = struct.unpack("<BBHHH", setup)
        selector = value >> 8
        if index == _TERMINAL << 8 and selector == _PRIVACY:
            # It can be read and changes by itself; without the latter the kernel asks but once.
            lens = {_GET_CURRENT: bytes([self.covered]), _GET_LENGTH: b"\1\0", _GET_INFO: b"\x09"}
            return lens.get(request, b"\0")[:length]
        if index & 0xFF != 1 or selector not in (1, _COMMIT):
            return None
        while self.dead and request == _SET and selector == _COMMIT:
            time.sleep(0.1)
        if request == _SET and selector == _COMMIT:
            time.sleep(self.wakes_s)
        if request == _SET:
            return b""
        answers = {_GET_LENGTH: struct.pack("<H", len(self._settings)), _GET_INFO: b"\3"}
        return answers.get(request, self._settings)[:length]

    def due(self, transfer: Transfer) -> float:
        """Each transfer is asked for again once its picture is due."""
        with self._lock:
            if self._rest:
                return transfer.due
            return max(transfer.due, self._due)

    def take(self, transfer: Transfer) -> list[bytes]:
        with self._lock:
            now = time.monotonic()
            if not self._rest:
                if now < self._due:
                    return [b""]
                self._due = max(self._due + self._interval * self.slowness / 1e7, now)
                self._rest = self._next_payload()
            part, self._rest = self._rest[: transfer.length], self._rest[transfer.length :]
            return [part]

    def _next_payload(self) -> bytes:
        self.sent += 1
        living = self._pictures[self.sent % len(self._pictures)]
        picture = self._black if self.covered else living
        head = bytes([2, 0x82 | self.sent % 2])
        # A payload ends with a short transfer, so its size must not be a whole number of them.
        return head + picture + bytes(1 if (len(picture) + 2) % _CHUNK == 0 else 0)


def _picture(number: int, grey: bool) -> bytes:
    """A bright scene that differs a little each time, as JPEG."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    scene = 120 + 60 * np.sin(columns / 90) * np.cos(rows / 70)
    scene[::40, ::40] += 8 * number  # a living picture is never twice the same
    return _jpeg(scene, grey)


def _jpeg(brightness: "np.ndarray[tuple[int, int], np.dtype[np.float64]]", grey: bool) -> bytes:
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    strength = 0 if grey else 12
    red, blue = (128 + strength * np.sin(place / 60) for place in (rows, columns))
    planes = np.dstack([brightness, red, blue]).clip(0, 255).astype(np.uint8)
    good, data = cv2.imencode(".jpg", cv2.cvtColor(planes, cv2.COLOR_YCrCb2BGR))
    assert good
    return bytes(data)
