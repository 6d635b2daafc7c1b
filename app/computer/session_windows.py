"""Windows: how this session is reached.

One sign is not enough. A session with a virtual graphics card looks local to SM_REMOTESESSION, yet
has another id than the one on the glass; a Citrix desktop takes the console over and says so only
through Citrix' own library; Horizon leaves its mark in the session's variables.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.computer.registry import COMPUTER, USER, Registry, WindowsRegistry
from app.computer.session import is_virtual, told_by_environment, told_by_name
from app.readiness.readings_computer import Known, Remote, SessionReading

T = TypeVar("T")

_TERMINAL = r"SYSTEM\CurrentControlSet\Control\Terminal Server"
_BIOS = r"HARDWARE\DESCRIPTION\System\BIOS"
_VOLATILE = "Volatile Environment"
_HORIZON = "ViewClient_Protocol"
_PROTOCOLS = {1: Remote.CITRIX, 2: Remote.RDP}


@dataclass(frozen=True, slots=True)
class Signs:
    """What Windows answered.

    Args:
        remote: SM_REMOTESESSION.
        session: id of this process' session; None if unknown.
        protocol: WTSClientProtocolType: 0 console, 1 ICA, 2 RDP; None if unknown.
        citrix: what Citrix' library says of its protocol being active; None without it.
    """

    remote: bool = False
    session: int | None = None
    protocol: int | None = None
    citrix: bool | None = None


def session_of(signs: Signs, environment: Mapping[str, str], registry: Registry) -> SessionReading:
    """Return how the session is reached, the surest sign first."""
    makers = ("SystemManufacturer", "SystemProductName")
    names = [
        name for key in makers if isinstance(name := registry.value(COMPUTER, _BIOS, key), str)
    ]
    remote, clue = _remote(signs, environment, registry)
    virtual = (Known.YES if is_virtual(names) else Known.NO) if names else Known.UNKNOWN
    return SessionReading(remote=remote, virtual=virtual, clue=clue)


def _remote(signs: Signs, environment: Mapping[str, str], registry: Registry) -> tuple[Remote, str]:
    if _has_horizon(signs, registry):
        return Remote.VMWARE, "horizon"
    return told_by_environment(environment) or _by_system(signs, environment, registry)


def _by_system(
    signs: Signs, environment: Mapping[str, str], registry: Registry
) -> tuple[Remote, str]:
    if signs.citrix:
        return Remote.CITRIX, "citrix_library"
    if signs.protocol in _PROTOCOLS:
        return _PROTOCOLS[signs.protocol], "protocol"
    named = told_by_name(environment.get("SESSIONNAME", ""))
    if named is not None and named is not Remote.NONE:
        return named, "session_name"
    if signs.remote:
        return Remote.OTHER, "metric"
    return (Remote.OTHER, "glass") if _is_off_glass(signs, registry) else (Remote.NONE, "")


def _has_horizon(signs: Signs, registry: Registry) -> bool:
    """Tell a Horizon session; its marks of an earlier one are gone, for the key is volatile."""
    keys = [_VOLATILE]
    if signs.session is not None:
        keys.append(f"{_VOLATILE}\\{signs.session}")
    return any(registry.value(USER, key, _HORIZON) for key in keys)


def _is_off_glass(signs: Signs, registry: Registry) -> bool:
    glass = registry.value(COMPUTER, _TERMINAL, "GlassSessionId")
    # Session 0 is that of services: nobody sits there, and no screen belongs to it.
    return isinstance(glass, int) and signs.session not in (None, 0, glass)


if sys.platform == "win32":
    _SM_REMOTESESSION = 0x1000
    _CURRENT_SESSION = 0xFFFFFFFF
    _CLIENT_PROTOCOL_TYPE = 16
    _CITRIX_LIBRARY = "wfapi64.dll" if sys.maxsize > 2**32 else "wfapi.dll"

    def _session() -> int | None:
        found = ctypes.c_uint32()
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcessId.restype = ctypes.c_uint32
        own = ctypes.c_uint32(kernel.GetCurrentProcessId())
        return found.value if kernel.ProcessIdToSessionId(own, ctypes.byref(found)) else None

    def _protocol() -> int | None:
        library = ctypes.WinDLL("wtsapi32")
        call = library.WTSQuerySessionInformationW
        call.argtypes = (
            ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p
        )  # fmt: skip
        library.WTSFreeMemory.argtypes = (ctypes.c_void_p,)
        library.WTSFreeMemory.restype = None
        data, size = ctypes.c_void_p(), ctypes.c_uint32()
        what = (None, _CURRENT_SESSION, _CLIENT_PROTOCOL_TYPE)
        if not call(*what, ctypes.byref(data), ctypes.byref(size)) or not data.value:
            return None
        try:
            long_enough = size.value >= ctypes.sizeof(ctypes.c_uint16)
            return ctypes.c_uint16.from_address(data.value).value if long_enough else None
        finally:
            library.WTSFreeMemory(data)

    def _citrix() -> bool | None:
        """Ask Citrix' library, which only a Citrix desktop has, in the folder of the system."""
        path = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", _CITRIX_LIBRARY)
        if not path.is_file():
            return None
        call = ctypes.WinDLL(str(path)).WFGetActiveProtocol
        call.argtypes, call.restype = (ctypes.c_uint32,), ctypes.c_uint32
        return bool(call(_CURRENT_SESSION) == 1)

    def _signs() -> Signs:
        remote = bool(ctypes.WinDLL("user32").GetSystemMetrics(_SM_REMOTESESSION))
        return Signs(remote, _session(), _asked(_protocol), _asked(_citrix))

    def _asked(ask: Callable[[], T]) -> T | None:
        """Return an answer, or None where that part of Windows or of Citrix is missing."""
        try:
            return ask()
        except (OSError, AttributeError):
            return None

else:

    def _signs() -> Signs:
        raise NotImplementedError


def read_session() -> SessionReading:
    """Ask Windows.

    Raises:
        NotImplementedError: this is another system.
        OSError: a part of Windows is not there.
    """
    return session_of(_signs(), os.environ, WindowsRegistry())
