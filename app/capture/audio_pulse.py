"""Asks a PulseAudio or PipeWire server for its devices, and hears of every change.

Qt's list of devices does not shrink when a device leaves such a server, and PortAudio sees one
device only, the server itself. The server's own client library is asked, without its threads: the
main loop is turned by hand and never waits.
"""

import ctypes
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from app.capture import audio_pulse_abi as abi
from app.capture.audio_devices import MOST_CHANNELS, Device, DeviceList, tidy
from app.capture.endpoint_pulse import KEYS, PulseDevice, facts_of

_ANSWER_S = 0.5
_STEP_S = 0.005


_Known: TypeAlias = list[tuple[bytes, Device]]


class PulseServer:
    """A connection to the sound server of this session, if there is one.

    Call ``turn`` a few times a second; nothing happens in between. All calls return at once.
    """

    def __init__(self, on_change: Callable[[], None]) -> None:
        """Call ``on_change`` from ``turn`` whenever a device comes, goes or changes."""
        self._library = abi.load()
        self._on_change = on_change
        self._context: int | None = None
        self._loop: int | None = None
        self._fresh: _Listing | None = None
        self._levels: dict[tuple[str, bytes], list[int]] = {}
        self.hung = False
        """Whether there is a server that took the call and did not answer."""
        # Kept for as long as C may call them.
        self._callbacks = (
            abi.ON_CHANGE(self._changed),
            abi.ON_SERVER(self._server_told),
            abi.ON_DEVICE(self._source_told),
            abi.ON_DEVICE(self._sink_told),
        )

    @property
    def ready(self) -> bool:
        """Whether a server answers."""
        return self._state() == abi.READY

    def connect(self) -> bool:
        """Look for a server, for half a second at most; start none. Return whether one answers."""
        self.close()
        if self._library is None:
            return False
        self._loop = self._library.pa_mainloop_new()
        api = self._library.pa_mainloop_get_api(self._loop)
        self._context = self._library.pa_context_new(api, b"samrad")
        self._library.pa_context_connect(self._context, None, abi.NO_AUTOSPAWN, None)
        final = (abi.READY, abi.FAILED, abi.TERMINATED)
        self._turn_until(lambda: self._state() in final)
        self.hung = self._state() not in final
        if not self.ready:
            self.close()
            return False
        self._subscribe()
        return True

    def turn(self) -> bool:
        """Take in what the server said since; return False once it is gone."""
        if self._library is None or self._loop is None:
            return False
        for _ in range(100):
            if self._library.pa_mainloop_iterate(self._loop, 0, None) <= 0:
                break
        if not self.ready:
            self.close()
            return False
        return True

    def devices(self) -> DeviceList | None:
        """Ask for the devices; None if the server does not answer in half a second."""
        if self._library is None or not self.ready:
            return None
        self._fresh = listing = _Listing()
        _, on_server, on_source, on_sink = self._callbacks
        for ask, callback in (
            (self._library.pa_context_get_server_info, on_server),
            (self._library.pa_context_get_source_info_list, on_source),
            (self._library.pa_context_get_sink_info_list, on_sink),
        ):
            self._forget(ask(self._context, callback, None))
        self._turn_until(lambda: listing.complete or not self.ready)
        self._fresh = None
        return listing.devices() if listing.complete else None

    def set_level(
        self, direction: str, name: str, volume: float | None, muted: bool | None
    ) -> None:
        """Set volume (1 is 100 %) and muting of the device ``name``; None leaves either as it is.

        The next ``devices`` tells what came of it.
        """
        if self._library is None or not self.ready:
            return
        kind, device = "source" if direction == "input" else "sink", name.encode()
        if volume is not None:
            level = _scaled(self._levels.get((direction, device), [0]), volume)
            set_volume = getattr(self._library, f"pa_context_set_{kind}_volume_by_name")
            self._forget(set_volume(self._context, device, ctypes.byref(level), None, None))
        if muted is not None:
            set_mute = getattr(self._library, f"pa_context_set_{kind}_mute_by_name")
            self._forget(set_mute(self._context, device, muted, None, None))

    def close(self) -> None:
        """Hang up."""
        if self._library is not None and self._context is not None:
            self._library.pa_context_disconnect(self._context)
            self._library.pa_context_unref(self._context)
            self._library.pa_mainloop_free(self._loop)
        self._context = self._loop = None

    def _state(self) -> int:
        if self._library is None or self._context is None:
            return abi.TERMINATED
        return int(self._library.pa_context_get_state(self._context))

    def _subscribe(self) -> None:
        assert self._library is not None
        library, context = self._library, self._context
        library.pa_context_set_subscribe_callback(context, self._callbacks[0], None)
        mask = abi.CHANGES_OF_SINKS_SOURCES_SERVER_CARDS
        self._forget(library.pa_context_subscribe(context, mask, None, None))

    def _turn_until(self, done: Callable[[], bool]) -> None:
        assert self._library is not None
        deadline = time.monotonic() + _ANSWER_S
        while not done() and time.monotonic() < deadline:
            if self._library.pa_mainloop_iterate(self._loop, 0, None) < 0:
                return
            if not done():
                time.sleep(_STEP_S)

    def _forget(self, operation: int | None) -> None:
        if self._library is not None and operation:
            self._library.pa_operation_unref(operation)

    def _changed(self, _context: int, _what: int, _index: int, _data: int) -> None:
        self._on_change()

    def _server_told(self, _context: int, info: abi.ServerPointer, _data: int) -> None:
        if self._fresh is not None and bool(info):
            self._fresh.default_sink = info.contents.default_sink or b""
            self._fresh.default_source = info.contents.default_source or b""
            self._fresh.missing.discard("server")

    def _source_told(self, _context: int, info: abi.DevicePointer, end: int, _data: int) -> None:
        self._told("input", "sources", info, end)

    def _sink_told(self, _context: int, info: abi.DevicePointer, end: int, _data: int) -> None:
        self._told("output", "sinks", info, end)

    def _told(self, direction: str, what: str, info: abi.DevicePointer, end: int) -> None:
        if self._fresh is None or self._library is None:
            return
        if end or not bool(info):
            self._fresh.missing.discard(what)
            return
        told = info.contents
        is_monitor = direction == "input" and told.monitor_of != abi.NO_MONITOR
        if told.name and not is_monitor:
            self._levels[direction, told.name] = _values(told)
            known = self._fresh.sources if direction == "input" else self._fresh.sinks
            facts = facts_of(_described(self._library, direction, told))
            known.append((told.name, replace(_device(told), facts=facts)))


class _Listing:
    """The answers to one question, as they come in."""

    def __init__(self) -> None:
        self.missing = {"server", "sources", "sinks"}
        self.default_sink = self.default_source = b""
        self.sources: _Known = []
        self.sinks: _Known = []

    @property
    def complete(self) -> bool:
        return not self.missing

    def devices(self) -> DeviceList:
        return DeviceList(
            tidy(_with_default(self.sources, self.default_source)),
            tidy(_with_default(self.sinks, self.default_sink)),
        )


def _device(info: abi.DeviceInfo) -> Device:
    return Device(
        id=_text(info.name),
        name=_text(info.description),
        rate=int(info.sample_spec.rate),
        channels=min(max(1, int(info.sample_spec.channels)), MOST_CHANNELS),
    )


def _described(library: ctypes.CDLL, direction: str, info: abi.DeviceInfo) -> PulseDevice:
    found = {key: library.pa_proplist_gets(info.properties, key.encode()) for key in KEYS}
    return PulseDevice(
        direction,
        {key: _text(value) for key, value in found.items() if value is not None},
        port=_text(info.active_port.contents.name) if info.active_port else "",
        muted=bool(info.mute),
        volume=max(_values(info)) / abi.FULL_VOLUME,
        base=int(info.base_volume) / abi.FULL_VOLUME,
    )


def _values(info: abi.DeviceInfo) -> list[int]:
    return list(info.volume.values[: max(1, int(info.volume.channels))])


def _scaled(values: list[int], volume: float) -> abi.Volume:
    """All channels louder or softer by the same factor, so that the balance stays."""
    loudest, wanted = max(values), round(volume * abi.FULL_VOLUME)
    scaled = [wanted if not loudest else round(value * wanted / loudest) for value in values]
    level = abi.Volume(channels=len(scaled))
    level.values[: len(scaled)] = scaled
    return level


def _with_default(known: _Known, default: bytes) -> list[Device]:
    return [replace(device, default=name == default) for name, device in known]


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8", "replace")
