"""Asks a PulseAudio or PipeWire server for its devices, and hears of every change.

Qt's list of devices does not shrink when a device leaves such a server, and PortAudio sees one
device only, the server itself. The server's own client library is asked, without its threads: the
main loop is turned by hand and never waits.
"""

import ctypes
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeAlias

from app.capture.audio_devices import MOST_CHANNELS, Device, DeviceList, tidy

_LIBRARY = "libpulse.so.0"
_NO_AUTOSPAWN = 1
_READY, _FAILED, _TERMINATED = 4, 5, 6
_CHANGES_OF_SINKS_SOURCES_SERVER_CARDS = 0x01 | 0x02 | 0x80 | 0x200
_NO_MONITOR = 0xFFFFFFFF
_ANSWER_S = 0.5
_STEP_S = 0.005


class _SampleSpec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _ChannelMap(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("map", ctypes.c_int * 32))


class _Volume(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("values", ctypes.c_uint32 * 32))


class _DeviceInfo(ctypes.Structure):
    """The beginning of pa_source_info and of pa_sink_info, which is the same in both."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("index", ctypes.c_uint32),
        ("description", ctypes.c_char_p),
        ("sample_spec", _SampleSpec),
        ("channel_map", _ChannelMap),
        ("owner_module", ctypes.c_uint32),
        ("volume", _Volume),
        ("mute", ctypes.c_int),
        ("monitor_of", ctypes.c_uint32),
    )


class _ServerInfo(ctypes.Structure):
    """The beginning of pa_server_info."""

    _fields_ = (
        ("user_name", ctypes.c_char_p),
        ("host_name", ctypes.c_char_p),
        ("version", ctypes.c_char_p),
        ("server_name", ctypes.c_char_p),
        ("sample_spec", _SampleSpec),
        ("default_sink", ctypes.c_char_p),
        ("default_source", ctypes.c_char_p),
    )


_Known: TypeAlias = list[tuple[bytes, Device]]
_Info: TypeAlias = "ctypes._Pointer[_DeviceInfo]"

_V, _P = None, ctypes.c_void_p
_ON_CHANGE = ctypes.CFUNCTYPE(_V, _P, ctypes.c_int, ctypes.c_uint32, _P)
_ON_SERVER = ctypes.CFUNCTYPE(_V, _P, ctypes.POINTER(_ServerInfo), _P)
_ON_DEVICE = ctypes.CFUNCTYPE(_V, _P, ctypes.POINTER(_DeviceInfo), ctypes.c_int, _P)

_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "pa_mainloop_new": (_P, []),
    "pa_mainloop_free": (_V, [_P]),
    "pa_mainloop_get_api": (_P, [_P]),
    "pa_mainloop_iterate": (ctypes.c_int, [_P, ctypes.c_int, _P]),
    "pa_context_new": (_P, [_P, ctypes.c_char_p]),
    "pa_context_connect": (ctypes.c_int, [_P, ctypes.c_char_p, ctypes.c_int, _P]),
    "pa_context_disconnect": (_V, [_P]),
    "pa_context_unref": (_V, [_P]),
    "pa_context_get_state": (ctypes.c_int, [_P]),
    "pa_context_set_subscribe_callback": (_V, [_P, _ON_CHANGE, _P]),
    "pa_context_subscribe": (_P, [_P, ctypes.c_int, _P, _P]),
    "pa_context_get_server_info": (_P, [_P, _ON_SERVER, _P]),
    "pa_context_get_sink_info_list": (_P, [_P, _ON_DEVICE, _P]),
    "pa_context_get_source_info_list": (_P, [_P, _ON_DEVICE, _P]),
    "pa_operation_unref": (_V, [_P]),
}


class PulseServer:
    """A connection to the sound server of this session, if there is one.

    Call ``turn`` a few times a second; nothing happens in between. All calls return at once.
    """

    def __init__(self, on_change: Callable[[], None]) -> None:
        """Call ``on_change`` from ``turn`` whenever a device comes, goes or changes."""
        self._library = _load()
        self._on_change = on_change
        self._context: int | None = None
        self._loop: int | None = None
        self._fresh: _Listing | None = None
        # Kept for as long as C may call them.
        self._callbacks = (
            _ON_CHANGE(self._changed),
            _ON_SERVER(self._server_told),
            _ON_DEVICE(self._source_told),
            _ON_DEVICE(self._sink_told),
        )

    @property
    def ready(self) -> bool:
        """Whether a server answers."""
        return self._state() == _READY

    def connect(self) -> bool:
        """Look for a server, for half a second at most; start none. Return whether one answers."""
        self.close()
        if self._library is None:
            return False
        self._loop = self._library.pa_mainloop_new()
        api = self._library.pa_mainloop_get_api(self._loop)
        self._context = self._library.pa_context_new(api, b"samrad")
        self._library.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None)
        self._turn_until(lambda: self._state() in (_READY, _FAILED, _TERMINATED))
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
            return _TERMINATED
        return int(self._library.pa_context_get_state(self._context))

    def _subscribe(self) -> None:
        assert self._library is not None
        library, context = self._library, self._context
        library.pa_context_set_subscribe_callback(context, self._callbacks[0], None)
        mask = _CHANGES_OF_SINKS_SOURCES_SERVER_CARDS
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

    def _server_told(self, _context: int, info: "ctypes._Pointer[_ServerInfo]", _data: int) -> None:
        if self._fresh is not None and info:
            self._fresh.default_sink = info.contents.default_sink or b""
            self._fresh.default_source = info.contents.default_source or b""
            self._fresh.missing.discard("server")

    def _source_told(self, _context: int, info: _Info, end: int, _data: int) -> None:
        if self._fresh is not None:
            self._fresh.take("sources", self._fresh.sources, info, end)

    def _sink_told(self, _context: int, info: _Info, end: int, _data: int) -> None:
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

    def take(self, what: str, known: _Known, info: _Info, end: int) -> None:
        if end or not info:
            self.missing.discard(what)
            return
        is_monitor = what == "sources" and info.contents.monitor_of != _NO_MONITOR
        if info.contents.name and not is_monitor:
            known.append((info.contents.name, _device(info.contents)))

    def devices(self) -> DeviceList:
        return DeviceList(
            tidy(_with_default(self.sources, self.default_source)),
            tidy(_with_default(self.sinks, self.default_sink)),
        )


def _device(info: _DeviceInfo) -> Device:
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


def _load() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(_LIBRARY)
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError):
        return None
    return library
