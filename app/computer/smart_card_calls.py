"""The systems' common interface to smart cards, PC/SC: which readers there are, and is a card in?

Nothing is sent to a card, and no card is opened. The three systems have the same functions under
different names, and lay their structures out differently: each as in its own ``winscard.h`` and
``wintypes.h``.
"""

import ctypes
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

CARD_PRESENT = 0x20
"""SCARD_STATE_PRESENT."""

NO_SERVICE, SERVICE_STOPPED, SERVER_TOO_BUSY = 0x8010001D, 0x8010001E, 0x80100031
NO_READERS = 0x8010002E
_DONE, _TIMED_OUT = 0, 0x8010000A
_USERS_OWN, _AT_ONCE = 0, 0

if sys.platform == "win32":
    _load = ctypes.WinDLL
else:
    _load = ctypes.CDLL


class CardError(Exception):
    """PC/SC refused; ``code`` is its own number."""

    def __init__(self, code: int) -> None:
        super().__init__(f"0x{code:08X}")
        self.code = code


@dataclass(frozen=True, slots=True)
class Layout:
    """How a system lays the interface out.

    Args:
        library: the file to load.
        wide: whether texts are UTF-16, and the functions' names end with W.
        number: the type of DWORD; of LONG it is the same width.
        context: the type of SCARDCONTEXT.
        answer_bytes: room for what a card says when it is put in.
        pack: bytes to which the state's fields are aligned; 0 for the usual.
    """

    library: str
    wide: bool
    number: Any
    context: Any
    answer_bytes: int
    pack: int = 0


def layout_of(platform: str) -> Layout | None:
    """Return the layout for an operating system, as in ``sys.platform``; None if there is none."""
    if platform == "win32":
        return Layout("winscard.dll", True, ctypes.c_uint32, ctypes.c_size_t, 36)
    if platform == "darwin":
        library = "/System/Library/Frameworks/PCSC.framework/PCSC"
        return Layout(library, False, ctypes.c_uint32, ctypes.c_int32, 33, pack=1)
    if platform == "linux":
        return Layout("libpcsclite.so.1", False, ctypes.c_ulong, ctypes.c_long, 33)
    return None


def state_type(layout: Layout) -> type[ctypes.Structure]:
    """Return SCARD_READERSTATE as this system has it."""
    packed = {"_pack_": layout.pack, "_layout_": "ms"} if layout.pack else {}
    fields = (
        ("reader", ctypes.c_void_p),
        ("user", ctypes.c_void_p),
        ("known", layout.number),
        ("now", layout.number),
        ("answer_length", layout.number),
        ("answer", ctypes.c_uint8 * layout.answer_bytes),
    )
    return type("State", (ctypes.Structure,), {**packed, "_fields_": fields})


def names_in(raw: bytes, wide: bool) -> tuple[str, ...]:
    """Return the names of a list in which each ends with a zero, and the list with another."""
    text = raw.decode("utf-16-le" if wide else "utf-8", "replace")
    return tuple(name for name in text.partition("\0\0")[0].split("\0") if name)


class CardService:
    """A conversation with the service; use it in a ``with`` statement."""

    def __init__(self, layout: Layout) -> None:
        """Load the library.

        Raises:
            OSError: this computer has none.
        """
        self._layout = layout
        self._library: Any = _load(layout.library)
        self._context = layout.context(0)

    def __enter__(self) -> Self:
        """Begin.

        Raises:
            CardError: the service does not run, or refused.
        """
        where = ctypes.byref(self._context)
        self._call("SCardEstablishContext", self._layout.number(_USERS_OWN), None, None, where)
        return self

    def __exit__(self, *_: object) -> None:
        self._library.SCardReleaseContext(self._context)

    def readers(self) -> tuple[str, ...]:
        """Return the names of all readers.

        Raises:
            CardError: the service refused; that there is no reader is an error to some systems.
        """
        layout = self._layout
        call = "SCardListReadersW" if layout.wide else "SCardListReaders"
        length = layout.number(0)
        self._call(call, self._context, None, None, ctypes.byref(length))
        size = length.value * (2 if layout.wide else 1)
        buffer = (ctypes.c_uint8 * (size + 4))()
        self._call(call, self._context, None, buffer, ctypes.byref(length))
        return names_in(bytes(buffer), layout.wide)

    def states(self, readers: Sequence[str]) -> list[int]:
        """Return the state of each reader now, to be compared with ``CARD_PRESENT``.

        Raises:
            CardError: the service refused, for example because a reader was just pulled out.
        """
        states = (state_type(self._layout) * len(readers))()
        coding = "utf-16-le" if self._layout.wide else "utf-8"
        names = [ctypes.create_string_buffer(f"{name}\0".encode(coding)) for name in readers]
        for state, name in zip(states, names, strict=True):
            state.reader = ctypes.addressof(name)
        call = "SCardGetStatusChangeW" if self._layout.wide else "SCardGetStatusChange"
        number = self._layout.number
        self._call(call, self._context, number(_AT_ONCE), states, number(len(readers)))
        return [int(state.now) for state in states]

    def _call(self, name: str, *arguments: object) -> None:
        # Some systems give the code a sign, others 64 bits.
        code = getattr(self._library, name)(*arguments) & 0xFFFFFFFF
        if code not in (_DONE, _TIMED_OUT):
            raise CardError(code)
