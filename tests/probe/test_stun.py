"""STUN: what counts as an answer, and what a hostile server may send without doing harm."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.probe.stun import (
    ID_BYTES,
    LONGEST_ANSWER,
    Answer,
    fingerprint,
    question,
    read_answer,
)
from tests.probe.servers import COOKIE, stun_answer

ID = bytes(range(ID_BYTES))
ASKED = question(ID)
MAPPED4 = struct.pack("!HHBBHI", 0x0020, 8, 0, 1, 0x1234, 0x01020304)
MAPPED6 = struct.pack("!HHBBH", 0x0020, 20, 0, 2, 0x1234) + bytes(16)
CODE = struct.pack("!HHI", 0x0009, 4, 0x0401)


def test_the_question_is_a_binding_request_of_20_bytes():
    assert (ASKED[:8].hex(), ASKED[8:]) == ("000100002112a442", ID)


def test_the_answer_of_the_rfcs_test_vectors():
    """RFC 5769, section 2.2: IPv4, with integrity and fingerprint."""
    data = bytes.fromhex(
        "0101003c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220"
        "002000080001a147e112a643000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
        "80280004c07d4c96"
    )
    assert read_answer(data) == Answer(data[8:20], is_success=True)
    assert read_answer(data[:-1] + b"\x97") is None


@pytest.mark.parametrize("attributes", [MAPPED4, MAPPED6])
def test_an_address_of_either_family_is_an_answer(attributes):
    assert read_answer(stun_answer(ASKED, attributes=attributes)) == Answer(ID, is_success=True)


def test_an_error_is_an_answer_of_its_own():
    assert read_answer(stun_answer(ASKED, 0x0111, CODE)) == Answer(ID, is_success=False)


def with_fingerprint(value=None):
    longer = struct.pack("!HHI", 0x0101, len(MAPPED4) + 8, COOKIE) + ID + MAPPED4
    return longer + struct.pack("!HH", 0x8028, 4) + (value or fingerprint(longer))


def test_a_fingerprint_must_fit_and_stand_last():
    assert read_answer(with_fingerprint()) is not None
    assert read_answer(with_fingerprint(b"\0\0\0\0")) is None
    trailing = struct.pack("!HH", 0x8028, 4) + bytes(4) + MAPPED4
    assert read_answer(stun_answer(ASKED, attributes=trailing)) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        ASKED,
        ASKED[:19],
        stun_answer(ASKED)[:-1],
        stun_answer(ASKED) + b"\0\0\0\0",
        stun_answer(ASKED, 0x0101, b""),
        stun_answer(ASKED, 0x0111, MAPPED4),
        stun_answer(ASKED, 0x0111, struct.pack("!HHI", 0x0009, 0, 0)),
        stun_answer(ASKED, 0x0115, MAPPED4),
        stun_answer(ASKED, 0x4101, MAPPED4),
        stun_answer(ASKED).replace(struct.pack("!I", COOKIE), b"\0\0\0\0", 1),
        stun_answer(ASKED, attributes=struct.pack("!HHBBHI", 0x0020, 8, 0, 3, 1, 1)),
        stun_answer(ASKED, attributes=struct.pack("!HHBBHI", 0x0020, 8, 0, 2, 1, 1)),
        stun_answer(ASKED, attributes=struct.pack("!HH", 0x0020, 60_000)),
        stun_answer(ASKED, attributes=struct.pack("!HH", 0x7FFF, 0) + MAPPED4),
        stun_answer(ASKED, attributes=MAPPED4 + struct.pack("!HH", 0x0020, 3)),
        stun_answer(ASKED, attributes=MAPPED4 + struct.pack("!HH", 0x8022, 1600) + bytes(1600)),
    ],
)
def test_anything_else_is_none(data):
    assert read_answer(data) is None


@given(st.binary(max_size=LONGEST_ANSWER + 50))
def test_no_bytes_can_break_it(data):
    assert read_answer(data) is None or len(data) <= LONGEST_ANSWER


@given(
    kind=st.sampled_from([0x0101, 0x0111]),
    attributes=st.lists(
        st.tuples(st.integers(0, 0xFFFF), st.binary(max_size=40), st.integers(0, 3)), max_size=6
    ),
)
def test_no_row_of_attributes_can_break_it(kind, attributes):
    body = b""
    for number, value, lie in attributes:
        padded = value + bytes(-len(value) % 4)
        body += struct.pack("!HH", number, len(value) + lie) + padded
    answer = read_answer(stun_answer(ASKED, kind, body))
    assert answer is None or answer.id == ID


@given(st.integers(0, 31), st.integers(0, 255))
def test_one_changed_byte_never_gives_another_questions_answer(place, value):
    data = bytearray(stun_answer(ASKED))
    data[place] = value
    answer = read_answer(bytes(data))
    assert answer is None or answer.id == bytes(data[8:20])
