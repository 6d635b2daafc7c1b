"""The few bytes of STUN (RFC 8489) that a try needs: a question, and the answer to it.

Whatever arrives is taken for hostile: only an answer that is whole and well formed counts.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_ANSWER = 1500
"""A longer datagram is no answer to a question this short, bytes."""

ID_BYTES = 12

_COOKIE = 0x2112A442
_HEAD = struct.Struct("!HHI12s")
_ATTRIBUTE = struct.Struct("!HH")
_ASK, _SUCCESS, _ERROR = 0x0001, 0x0101, 0x0111

_XOR_MAPPED_ADDRESS, _ERROR_CODE, _FINGERPRINT = 0x0020, 0x0009, 0x8028
_FINGERPRINT_MASK = 0x5354554E
_OPTIONAL_FROM = 0x8000
# What a server may send without being asked: the rest of RFC 8489, and what older ones still add.
_KNOWN = frozenset(
    {
        0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x0008, _ERROR_CODE, 0x000A,
        0x000B, 0x0014, 0x0015, 0x001C, 0x001D, 0x001E, _XOR_MAPPED_ADDRESS,
    }
)  # fmt: skip
_ADDRESS_BYTES = {1: 4, 2: 16}
_PORT_BYTES = 4  # reserved byte, family, port


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to the question with this id; ``is_success`` if it tells an address."""

    id: bytes
    is_success: bool


def question(identity: bytes) -> bytes:
    """Return a binding request with this id of 12 bytes, none of which may be guessable."""
    return _HEAD.pack(_ASK, 0, _COOKIE, identity)


def read_answer(data: bytes) -> Answer | None:
    """Return what a datagram says, or None if it is no answer in order."""
    if not _HEAD.size <= len(data) <= LONGEST_ANSWER:
        return None
    kind, length, cookie, identity = _HEAD.unpack_from(data)
    if cookie != _COOKIE or length != len(data) - _HEAD.size or length % 4:
        return None
    attributes = list(_attributes(data))
    if kind not in (_SUCCESS, _ERROR) or not _are_sound(attributes, data):
        return None
    if kind == _ERROR:
        has_code = any(a.kind == _ERROR_CODE and len(a.value) >= 4 for a in attributes)
        return Answer(identity, is_success=False) if has_code else None
    addresses = [a.value for a in attributes if a.kind == _XOR_MAPPED_ADDRESS]
    tells = len(addresses) > 0 and _is_address(addresses[0])
    return Answer(identity, is_success=True) if tells else None


@dataclass(frozen=True, slots=True)
class _Attribute:
    kind: int
    start: int
    value: bytes
    is_whole: bool


def _attributes(data: bytes) -> Iterator[_Attribute]:
    at = _HEAD.size
    while at + _ATTRIBUTE.size <= len(data):
        kind, length = _ATTRIBUTE.unpack_from(data, at)
        first = at + _ATTRIBUTE.size
        value = data[first : first + length]
        yield _Attribute(kind, at, value, len(value) == length)
        at = first + (length + 3) // 4 * 4


def _are_sound(attributes: list[_Attribute], data: bytes) -> bool:
    """Tell whether all are whole and understood, and a fingerprint fits and stands last."""
    for place, attribute in enumerate(attributes):
        if not attribute.is_whole:
            return False
        if attribute.kind < _OPTIONAL_FROM and attribute.kind not in _KNOWN:
            return False
        if attribute.kind == _FINGERPRINT:
            is_last = place == len(attributes) - 1
            if not is_last or attribute.value != fingerprint(data[: attribute.start]):
                return False
    return True


def fingerprint(before: bytes) -> bytes:
    """Return the value of FINGERPRINT behind these bytes of a message."""
    return struct.pack("!I", zlib.crc32(before) ^ _FINGERPRINT_MASK)


def _is_address(value: bytes) -> bool:
    """Tell whether this is an address of either family; which one is nobody's business here."""
    if len(value) < _PORT_BYTES:
        return False
    return len(value) == _PORT_BYTES + _ADDRESS_BYTES.get(value[1], -1)
