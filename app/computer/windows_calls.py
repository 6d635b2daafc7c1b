"""Windows: the calls into iphlpapi. They open no socket and need no administrator's rights."""

import ctypes
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from app.computer.windows_records import (
    Interface,
    ListedAdapter,
    TableRoute,
    interfaces,
    listed_adapters,
    routes,
)


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything that Windows was asked for."""

    listed: Sequence[ListedAdapter]
    interfaces: Sequence[Interface]
    routes: Sequence[TableRoute]


if sys.platform == "win32":
    _ANY_FAMILY = 0
    _NO_ERROR, _BUFFER_OVERFLOW, _NO_DATA, _NOT_FOUND = 0, 111, 232, 1168
    # Leave out anycast, multicast and DNS servers; include gateways.
    _WANTED = 0x0002 | 0x0004 | 0x0008 | 0x0080
    _FIRST_SIZE = 16 * 1024
    _TRIES = 5

    class _IpHelper:
        """The three calls. Tables that Windows allocates are freed before the call returns."""

        def __init__(self) -> None:
            self._dll = ctypes.WinDLL("iphlpapi")
            self._dll.FreeMibTable.argtypes = (ctypes.c_void_p,)
            self._dll.FreeMibTable.restype = None

        def listed_adapters(self) -> list[ListedAdapter]:
            call = self._dll.GetAdaptersAddresses
            call.argtypes = (ctypes.c_uint32, ctypes.c_uint32) + (ctypes.c_void_p,) * 3
            call.restype = ctypes.c_uint32
            size = ctypes.c_uint32(_FIRST_SIZE)
            for _ in range(_TRIES):
                # Whole 8-byte words, so that the structures inside are aligned.
                buffer = (ctypes.c_uint64 * (size.value // 8 + 1))()
                size.value = ctypes.sizeof(buffer)
                code = call(_ANY_FAMILY, _WANTED, None, buffer, ctypes.byref(size))
                if code == _NO_DATA:
                    return []
                if code != _BUFFER_OVERFLOW:
                    _check(code)
                    return listed_adapters(ctypes.addressof(buffer))
            raise OSError("the list of adapters grows faster than it can be read")

        def interfaces(self) -> list[Interface]:
            table = ctypes.c_void_p()
            call = self._dll.GetIfTable2
            call.argtypes, call.restype = (ctypes.c_void_p,), ctypes.c_uint32
            _check(call(ctypes.byref(table)))
            try:
                return interfaces(table.value) if table.value else []
            finally:
                self._dll.FreeMibTable(table)

        def routes(self) -> list[TableRoute]:
            table = ctypes.c_void_p()
            call = self._dll.GetIpForwardTable2
            call.argtypes = (ctypes.c_uint16, ctypes.c_void_p)
            call.restype = ctypes.c_uint32
            code = call(_ANY_FAMILY, ctypes.byref(table))
            if code == _NOT_FOUND:
                return []
            _check(code)
            try:
                return routes(table.value) if table.value else []
            finally:
                self._dll.FreeMibTable(table)

    def _check(code: int) -> None:
        if code != _NO_ERROR:
            raise ctypes.WinError(code)

    def read_tables() -> Tables:
        """Ask Windows for all three tables.

        Raises:
            OSError: Windows refused.
        """
        library = _IpHelper()
        return Tables(library.listed_adapters(), library.interfaces(), library.routes())

else:

    def read_tables() -> Tables:
        """Stand in on other systems.

        Raises:
            OSError: always.
        """
        raise OSError("iphlpapi is a part of Windows")
