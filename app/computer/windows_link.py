"""Windows: the duplex of a cable, from NDIS.

The tables of iphlpapi leave it out. NDIS answers a query of OID_GEN_LINK_STATE that any user may
make; a driver that does not say makes it 0, "not known".
"""

import ctypes
import sys

if sys.platform == "win32":
    from app.computer.windows_wlan import guid_of

    _SHARE_READ_WRITE, _OPEN_EXISTING = 0x3, 3
    _QUERY_GLOBAL_STATS = 0x00170002  # IOCTL_NDIS_QUERY_GLOBAL_STATS, any access
    _OID_GEN_LINK_STATE = 0x00010207
    _DUPLEX_AT = 8  # NDIS_LINK_STATE: header, connect state, then this
    _NO_HANDLE = ctypes.c_void_p(-1).value

    def read_duplex(key: str) -> int:
        """Return NET_IF_MEDIA_DUPLEX_STATE: 0 not known, 1 half, 2 full."""
        if guid_of(key) is None:
            return 0
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        pointer, number = ctypes.c_void_p, ctypes.c_uint32
        create = kernel.CreateFileW
        create.argtypes = (ctypes.c_wchar_p, number, number, pointer, number, number, pointer)
        create.restype = pointer
        kernel.CloseHandle.argtypes = (pointer,)
        handle = create(f"\\\\.\\{key}", 0, _SHARE_READ_WRITE, None, _OPEN_EXISTING, 0, None)
        if handle in (None, _NO_HANDLE):
            return 0
        try:
            return _asked(kernel, handle)
        finally:
            kernel.CloseHandle(handle)

    def _asked(kernel: ctypes.WinDLL, handle: int) -> int:
        pointer, number = ctypes.c_void_p, ctypes.c_uint32
        control = kernel.DeviceIoControl
        control.argtypes = (
            pointer, number, pointer, number, pointer, number, pointer, pointer,
        )  # fmt: skip
        question, size = ctypes.c_uint32(_OID_GEN_LINK_STATE), ctypes.c_uint32()
        answer = (ctypes.c_uint32 * 16)()
        done = control(
            handle, _QUERY_GLOBAL_STATS, ctypes.byref(question), 4, answer,
            ctypes.sizeof(answer), ctypes.byref(size), None,
        )  # fmt: skip
        return answer[_DUPLEX_AT // 4] if done and size.value >= _DUPLEX_AT + 4 else 0

else:

    def read_duplex(key: str) -> int:
        """Stand in on other systems: not known."""
        return 0
