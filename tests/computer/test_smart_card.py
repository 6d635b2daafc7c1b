"""Smart cards: readers and cards, through a stand-in of the service and of its library."""

import ctypes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer import smart_card, smart_card_calls
from app.computer.smart_card import read_smart_card
from app.computer.smart_card_calls import (
    CARD_PRESENT,
    NO_READERS,
    NO_SERVICE,
    CardError,
    CardService,
    layout_of,
    names_in,
    state_type,
)
from app.readiness.readings_programs import Card, SmartCardReading

EMPTY, IN, MUTE = 0x10, 0x20, 0x20 | 0x200
OMNIKEY, ALCOR = "OMNIKEY AG 3121 USB 00 00", "Alcor Micro USB Smart Card Reader 0"


class Service:
    def __init__(self, readers=None, error=None):
        self._readers = readers or {}
        self._error = error

    def __enter__(self):
        if self._error:
            raise CardError(self._error)
        return self

    def __exit__(self, *_):
        pass

    def readers(self):
        return tuple(self._readers)

    def states(self, readers):
        return [self._readers[name] for name in readers]


def look(readers=None, error=None):
    return read_smart_card(lambda: Service(readers, error))


@pytest.mark.parametrize(
    ("readers", "card", "count"),
    [
        ({}, Card.NO_READER, 0),
        ({OMNIKEY: EMPTY}, Card.NO_CARD, 1),
        ({OMNIKEY: IN}, Card.PRESENT, 1),
        ({OMNIKEY: EMPTY, ALCOR: MUTE}, Card.PRESENT, 2),
        ({"Windows Hello for Business 1": IN}, Card.NO_READER, 0),
        ({"Yubico YubiKey OTP+FIDO+CCID 0": IN}, Card.NO_READER, 0),
        ({"Microsoft UICC ISO Reader 49e2d1dc 0": IN, ALCOR: EMPTY}, Card.NO_CARD, 1),
    ],
)
def test_readers_and_cards(readers, card, count):
    assert look(readers) == SmartCardReading(card=card, readers=count)


@pytest.mark.parametrize(
    ("code", "card"),
    [(NO_SERVICE, Card.NO_SERVICE), (0x8010001E, Card.NO_SERVICE), (NO_READERS, Card.NO_READER)],
)
def test_refusals_with_a_meaning(code, card):
    assert look(error=code) == SmartCardReading(card=card)


def test_any_other_refusal_is_not_tested():
    assert look(error=0x80100016) == SmartCardReading(error="smart_card.failed")


def test_a_reader_that_is_pulled_out_between_two_questions():
    class Pulled(Service):
        def states(self, readers):
            raise CardError(0x80100009)

    assert read_smart_card(lambda: Pulled({OMNIKEY: IN})).error == "smart_card.failed"
    then = iter([Pulled({OMNIKEY: IN}), Service()])
    assert read_smart_card(lambda: next(then)).card == Card.NO_READER


def test_a_system_without_the_interface(monkeypatch):
    def missing(library):
        raise OSError(library)

    monkeypatch.setattr(smart_card_calls, "_load", missing)
    with pytest.raises(NotImplementedError):
        read_smart_card()
    monkeypatch.setattr(smart_card.sys, "platform", "freebsd14")
    with pytest.raises(NotImplementedError):
        read_smart_card()


def test_this_system_answers_one_way_or_another():
    try:
        reading = read_smart_card()
    except NotImplementedError:
        return
    assert reading.error or reading.card in frozenset(Card)


# What a C compiler says of each system's own headers, for 64 bits.
SIZES = {"win32": (64, 28), "linux": (80, 40), "darwin": (61, 28)}


@pytest.mark.parametrize("platform", SIZES)
def test_the_structure_is_laid_out_as_in_each_systems_headers(platform):
    layout = layout_of(platform)
    if layout.number is ctypes.c_ulong and ctypes.sizeof(ctypes.c_ulong) != 8:
        pytest.skip("a long has 32 bits here")
    kind = state_type(layout)
    assert (kind.user.offset, kind.known.offset) == (8, 16)
    assert (ctypes.sizeof(kind), kind.answer.offset) == SIZES[platform]


@pytest.mark.parametrize("wide", [False, True])
def test_lists_of_names(wide):
    coding = "utf-16-le" if wide else "utf-8"
    raw = f"{OMNIKEY}\0Läsare 1\0\0rest\0".encode(coding)
    assert names_in(raw, wide) == (OMNIKEY, "Läsare 1")
    assert names_in("\0\0".encode(coding), wide) == ()


@given(st.binary(max_size=60), st.booleans())
def test_any_list_of_names_is_survived(raw, wide):
    assert all(names_in(raw, wide))


class Library:
    """Answers as the C library does, by writing into the memory that it is handed."""

    def __init__(self, wide, names, states=(), refuse=0):
        self._wide = wide
        self._names = ("".join(f"{n}\0" for n in names) + "\0").encode(
            "utf-16-le" if wide else "utf-8"
        )
        self._states = dict(zip(names, states, strict=False))
        self._refuse = refuse
        self.released = 0

    def SCardEstablishContext(self, scope, one, two, context):
        context._obj.value = 77
        return self._refuse

    def SCardReleaseContext(self, context):
        assert context.value == 77
        self.released += 1
        return 0

    def SCardListReaders(self, context, groups, buffer, length):
        length._obj.value = len(self._names) // (2 if self._wide else 1)
        if buffer is not None:
            ctypes.memmove(buffer, self._names, len(self._names))
        return 0

    def SCardGetStatusChange(self, context, wait, states, count):
        assert wait.value == 0
        for state in states:
            name = ctypes.wstring_at(state.reader) if self._wide else ctypes.string_at(state.reader)
            state.now = self._states[name if self._wide else name.decode()]
        return -0x7FEFFFF6 if count.value == 0 else 0  # SCARD_E_TIMEOUT with its sign

    SCardListReadersW = SCardListReaders
    SCardGetStatusChangeW = SCardGetStatusChange


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_the_conversation_with_the_library(monkeypatch, platform):
    library = Library(False, [OMNIKEY, ALCOR], [EMPTY, IN])
    monkeypatch.setattr(smart_card_calls, "_load", lambda name: library)
    with CardService(layout_of(platform)) as service:
        assert service.readers() == (OMNIKEY, ALCOR)
        assert service.states([ALCOR, OMNIKEY]) == [IN, EMPTY]
        assert service.states([]) == []
    assert library.released == 1
    assert IN & CARD_PRESENT


def test_a_code_with_a_sign_or_with_64_bits_is_the_same(monkeypatch):
    for code in (NO_SERVICE, NO_SERVICE - (1 << 32), (0xFFFFFFFF << 32) | NO_SERVICE):
        library = Library(False, [], refuse=code)
        monkeypatch.setattr(smart_card_calls, "_load", lambda name, library=library: library)
        with pytest.raises(CardError) as caught, CardService(layout_of("linux")):
            pass
        assert caught.value.code == NO_SERVICE
        assert library.released == 0
