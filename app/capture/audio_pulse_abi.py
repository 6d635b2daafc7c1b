"""The part of libpulse's binary interface that is used: structures, functions, numbers.

It has not changed for fifteen years and is the same for PulseAudio's and PipeWire's servers.
"""

import ctypes
from typing import Any, TypeAlias

LIBRARY = "libpulse.so.0"
NO_AUTOSPAWN = 1
READY, FAILED, TERMINATED = 4, 5, 6
CHANGES_OF_SINKS_SOURCES_SERVER_CARDS = 0x01 | 0x02 | 0x80 | 0x200
NO_MONITOR = 0xFFFFFFFF
FULL_VOLUME = 0x10000


class _SampleSpec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _ChannelMap(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("map", ctypes.c_int * 32))


class Volume(ctypes.Structure):
    """pa_cvolume: one value for each channel; ``FULL_VOLUME`` is 100 %."""

    _fields_ = (("channels", ctypes.c_uint8), ("values", ctypes.c_uint32 * 32))


class PortInfo(ctypes.Structure):
    """The beginning of pa_source_port_info and of pa_sink_port_info."""

    _fields_ = (("name", ctypes.c_char_p),)


class DeviceInfo(ctypes.Structure):
    """The beginning of pa_source_info and of pa_sink_info, which is the same in both."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("index", ctypes.c_uint32),
        ("description", ctypes.c_char_p),
        ("sample_spec", _SampleSpec),
        ("channel_map", _ChannelMap),
        ("owner_module", ctypes.c_uint32),
        ("volume", Volume),
        ("mute", ctypes.c_int),
        ("monitor_of", ctypes.c_uint32),
        ("monitor_name", ctypes.c_char_p),
        ("latency", ctypes.c_uint64),
        ("driver", ctypes.c_char_p),
        ("flags", ctypes.c_int),
        ("properties", ctypes.c_void_p),
        ("configured_latency", ctypes.c_uint64),
        ("base_volume", ctypes.c_uint32),
        ("state", ctypes.c_int),
        ("volume_steps", ctypes.c_uint32),
        ("card", ctypes.c_uint32),
        ("port_count", ctypes.c_uint32),
        ("ports", ctypes.c_void_p),
        ("active_port", ctypes.POINTER(PortInfo)),
    )


class ServerInfo(ctypes.Structure):
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


DevicePointer: TypeAlias = "ctypes._Pointer[DeviceInfo]"
ServerPointer: TypeAlias = "ctypes._Pointer[ServerInfo]"

_V, _P, _S = None, ctypes.c_void_p, ctypes.c_char_p
_LEVEL = ctypes.POINTER(Volume)
ON_CHANGE = ctypes.CFUNCTYPE(_V, _P, ctypes.c_int, ctypes.c_uint32, _P)
ON_SERVER = ctypes.CFUNCTYPE(_V, _P, ctypes.POINTER(ServerInfo), _P)
ON_DEVICE = ctypes.CFUNCTYPE(_V, _P, ctypes.POINTER(DeviceInfo), ctypes.c_int, _P)

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
    "pa_context_set_subscribe_callback": (_V, [_P, ON_CHANGE, _P]),
    "pa_context_subscribe": (_P, [_P, ctypes.c_int, _P, _P]),
    "pa_context_get_server_info": (_P, [_P, ON_SERVER, _P]),
    "pa_context_get_sink_info_list": (_P, [_P, ON_DEVICE, _P]),
    "pa_context_get_source_info_list": (_P, [_P, ON_DEVICE, _P]),
    "pa_context_set_source_volume_by_name": (_P, [_P, _S, _LEVEL, _P, _P]),
    "pa_context_set_sink_volume_by_name": (_P, [_P, _S, _LEVEL, _P, _P]),
    "pa_context_set_source_mute_by_name": (_P, [_P, _S, ctypes.c_int, _P, _P]),
    "pa_context_set_sink_mute_by_name": (_P, [_P, _S, ctypes.c_int, _P, _P]),
    "pa_operation_unref": (_V, [_P]),
    "pa_proplist_gets": (_S, [_P, _S]),
}


def load() -> ctypes.CDLL | None:
    """Return the library with its functions declared, or None where it is not installed."""
    try:
        library = ctypes.CDLL(LIBRARY)
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError):
        return None
    return library
