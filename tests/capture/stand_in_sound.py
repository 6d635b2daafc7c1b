"""A stand-in for the sounddevice module: devices, streams and errors made to order."""

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np

WINDOWS = ("MME", "Windows DirectSound", "Windows WASAPI", "Windows WDM-KS")


class PortAudioError(Exception):
    pass


def host_error(number: int) -> PortAudioError:
    return PortAudioError("Unanticipated host error", -9999, (0, number, "something"))


class Stream:
    """A stream that delivers or takes what the test says."""

    def __init__(self, sound: "StandInSound", **options) -> None:
        refusal = sound.refuse(options)
        if refusal is not None:
            raise refusal
        self.options = options
        self.callback: Callable[..., None] = options["callback"]
        self.active = False
        self.closed = False
        self.latency = 0.01
        sound.streams.append(self)

    def start(self) -> None:
        self.active = True

    def abort(self) -> None:
        self.active = False

    def close(self) -> None:
        self.active, self.closed = False, True

    def deliver(self, block: np.ndarray, overflow: bool = False) -> None:
        if block.ndim == 1:
            block = np.repeat(block[:, np.newaxis], self.options["channels"], axis=1)
        self.callback(block, len(block), None, SimpleNamespace(input_overflow=overflow))

    def take(self, frames: int) -> np.ndarray:
        block = np.full((frames, self.options["channels"]), 9.0, np.float32)
        self.callback(block, frames, None, None)
        return block


class StandInSound:
    """What ``import sounddevice`` gives."""

    PortAudioError = PortAudioError

    def __init__(self, hosts: tuple[str, ...] = WINDOWS) -> None:
        self.hosts = hosts
        self.plugged: list[dict] = []
        self.streams: list[Stream] = []
        self.restarts = 0
        self.refuse: Callable[[dict], Exception | None] = lambda options: None
        self._known: list[dict] = []
        self.defaults: dict[str, str] = {}

    def plug(self, name: str, inputs: int = 0, outputs: int = 0, rate: float = 48_000.0) -> None:
        self.plugged.append({"name": name, "in": inputs, "out": outputs, "rate": rate})

    def unplug(self, name: str) -> None:
        self.plugged = [device for device in self.plugged if device["name"] != name]

    def _initialize(self) -> None:
        """Only now are devices seen, as in PortAudio."""
        assert all(stream.closed for stream in self.streams), "streams must be closed before"
        self.restarts += 1
        self._known = list(self.plugged)

    def _terminate(self) -> None:
        self._known = []

    def query_devices(self) -> list[dict]:
        return [
            {
                "name": device["name"][:31] if host == "MME" else device["name"],
                "index": number * len(self._known) + place,
                "hostapi": number,
                "max_input_channels": device["in"],
                "max_output_channels": device["out"],
                "default_samplerate": device["rate"],
            }
            for number, host in enumerate(self.hosts)
            for place, device in enumerate(self._known)
        ]

    def query_hostapis(self) -> list[dict]:
        return [
            {
                "name": host,
                "default_input_device": self._default(number, "in"),
                "default_output_device": self._default(number, "out"),
            }
            for number, host in enumerate(self.hosts)
        ]

    def _default(self, host: int, direction: str) -> int:
        names = [device["name"] for device in self._known if device[direction]]
        wanted = self.defaults.get(direction, names[0] if names else "")
        for place, device in enumerate(self._known):
            if device["name"] == wanted:
                return host * len(self._known) + place
        return -1

    def InputStream(self, **options) -> Stream:
        return Stream(self, **options)

    def OutputStream(self, **options) -> Stream:
        return Stream(self, **options)

    @property
    def open(self) -> list[Stream]:
        return [stream for stream in self.streams if not stream.closed]
