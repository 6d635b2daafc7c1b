"""Windows: whether data is counted, from the network list manager. Sends no packet."""

import ctypes
import sys

if sys.platform == "win32":
    from uuid import UUID

    _MANAGER = UUID("DCB00C01-570F-4A9B-8D69-199FDBA5723B").bytes_le  # CLSID_NetworkListManager
    _COST = UUID("DCB00008-570F-4A9B-8D69-199FDBA5723B").bytes_le  # IID_INetworkCostManager
    _ANYWHERE = 23  # CLSCTX_ALL
    _RELEASE, _GET_COST = 2, 3  # places in the interface's table of methods

    def read_cost() -> int:
        """Return the flags NLM_CONNECTION_COST of the way out; 0 if Windows does not say."""
        try:
            ole = ctypes.OleDLL("ole32")
        except OSError:
            return 0
        begun = _begin(ole)
        try:
            return _asked(ole)
        except OSError:
            return 0
        finally:
            if begun:
                ole.CoUninitialize.restype = None
                ole.CoUninitialize()

    def _begin(ole: ctypes.OleDLL) -> bool:
        """Make this thread ready for COM; a thread that is so in another way is as good."""
        ole.CoInitializeEx.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        try:
            ole.CoInitializeEx(None, 0)
        except OSError:
            return False
        return True

    def _asked(ole: ctypes.OleDLL) -> int:
        pointer = ctypes.c_void_p
        create = ole.CoCreateInstance
        create.argtypes = (pointer, pointer, ctypes.c_uint32, pointer, pointer)
        manager = ctypes.c_void_p()
        create(_MANAGER, None, _ANYWHERE, _COST, ctypes.byref(manager))
        if not manager.value:
            return 0
        try:
            return _cost(manager.value)
        finally:
            _method(manager.value, _RELEASE, ctypes.c_uint32)(manager.value)

    def _cost(manager: int) -> int:
        cost = ctypes.c_uint32()
        ask = _method(manager, _GET_COST, ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p)
        return cost.value if ask(manager, ctypes.byref(cost), None) == 0 else 0

    def _method(thing: int, place: int, result: type, *arguments: type) -> "ctypes._CFunctionType":
        """Return a method of a COM object by its place in the table that the object begins with."""
        table = ctypes.c_void_p.from_address(thing).value or 0
        address = ctypes.c_void_p.from_address(table + place * ctypes.sizeof(ctypes.c_void_p)).value
        kind = ctypes.WINFUNCTYPE(result, ctypes.c_void_p, *arguments)
        return kind(address or 0)

else:

    def read_cost() -> int:
        """Stand in on other systems: not known."""
        return 0
