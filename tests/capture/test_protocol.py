"""Lines between the processes: what is sent arrives, and nothing else does any harm."""

import json

from hypothesis import given
from hypothesis import strategies as st

from app.capture.protocol import MAX_LINE_BYTES, Decoder, encode

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)  # fmt: skip
MESSAGES = st.lists(st.dictionaries(st.text(), VALUES, max_size=5), max_size=5)


def cut(data, places):
    """Cut ``data`` at these places, wherever they fall."""
    ends = sorted({min(place, len(data)) for place in places} | {len(data)})
    return [data[a:b] for a, b in zip([0, *ends], ends, strict=False)]


@given(MESSAGES, st.lists(st.integers(0, 2000), max_size=20))
def test_messages_arrive_whole_and_in_order_wherever_they_are_cut(messages, places):
    data = b"".join(encode(message) for message in messages)
    decoder = Decoder()
    heard = [message for piece in cut(data, places) for message in decoder.feed(piece)]
    assert heard == messages


@given(st.text())
def test_a_message_is_one_line_of_plain_ascii(name):
    line = encode({"type": "devices", "name": name})
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert line.isascii()


@given(st.lists(st.binary(max_size=300), max_size=10))
def test_any_bytes_are_survived_and_do_not_swallow_what_follows(pieces):
    decoder = Decoder()
    for piece in pieces:
        for message in decoder.feed(piece):
            assert isinstance(message, dict)
    assert decoder.feed(b"\n" + encode({"type": "alive"}))[-1:] == [{"type": "alive"}]


def test_lines_that_are_no_message_are_dropped():
    decoder = Decoder()
    bad = [
        b"", b"ALSA lib pcm.c", b"[1]", b'"text"', b"12", b"null", b"{", b"{'a':1}", b"\xff\xfe{}",
        b'{"a":NaN}', b'{"a":-Infinity}', b"\x00{}", b'{"a":1}{"b":2}', b"[" * 100_000,
        b'{"a":' + b"9" * 5000 + b"}",
    ]  # fmt: skip
    assert decoder.feed(b"\n".join(bad) + b"\n") == []


def test_a_line_in_another_encoding_is_dropped():
    utf16 = json.dumps({"type": "forged"}).encode("utf-16-le")
    assert Decoder().feed(utf16 + b"\n") == []


def test_an_overlong_line_is_dropped_to_its_very_end():
    decoder = Decoder()
    for _ in range(5):
        assert decoder.feed(b" " * (MAX_LINE_BYTES // 2)) == []
    # Still the same line: what looks like a message here is the end of it.
    assert decoder.feed(b'{"type":"forged"}\n') == []
    assert decoder.feed(encode({"type": "alive"})) == [{"type": "alive"}]


def test_the_longest_line_is_heard_and_one_byte_more_is_not():
    message = {"name": "x" * (MAX_LINE_BYTES - len(encode({"name": ""})) + 1)}
    line = encode(message)
    assert len(line) == MAX_LINE_BYTES + 1
    assert Decoder().feed(line) == [message]
    assert Decoder().feed(line.replace(b"x", b"xx", 1)) == []


def test_an_endless_line_does_not_fill_the_memory():
    decoder = Decoder()
    for _ in range(200):
        decoder.feed(b"x" * 65536)
    assert sum(len(part) for part in decoder._parts) <= MAX_LINE_BYTES + 65536
