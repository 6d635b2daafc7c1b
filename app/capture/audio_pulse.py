"""Asks a PulseAudio or PipeWire server for its devices, and hears of every change.

Qt's list of devices does not shrink when a device leaves such a server, and PortAudio sees one
device only, the server itself. The server's own client library is asked, without its threads: the
main loop is turned by hand and never waits.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from app.capture import audio_pulse_abi as abi
from app.capture.audio_devices import MOST_CHANNELS, Device, DeviceList, tidy

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
        if self._fresh is not None:
            self._fresh.take("sources", self._fresh.sources, info, end)

    def _sink_told(self, _context: int, info: abi.DevicePointer, end: int, _data: int) -> None:
        if self._fresh is not None:
            self._fresh.take("sinks", self._fresh.sinks, info, end)


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

    def take(self, what: str, known: _Known, info: abi.DevicePointer, end: int) -> None:
        if end or not bool(info):
            self.missing.discard(what)
            return
        is_monitor = what == "sources" and info.contents.monitor_of != abi.NO_MONITOR
        if info.contents.name and not is_monitor:
            known.append((info.contents.name, _device(info.contents)))

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


def _with_default(known: _Known, default: bytes) -> list[Device]:
    return [replace(device, default=name == default) for name, device in known]


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8", "replace")
