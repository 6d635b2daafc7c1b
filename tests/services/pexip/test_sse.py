import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.pexip import sse
from app.services.pexip.sse import SseEvent, SseReader

ENDS = st.sampled_from(["\n", "\r", "\r\n"])


def read(*chunks):
    reader = SseReader()
    return [event for chunk in chunks for event in reader.feed(chunk)]


def pairs(events):
    return [(event.name, event.data) for event in events]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_every_kind_of_line_end(end):
    data = end.join([b"event: a", b"data: 1", b"", b"data: 2", b"", b"data: 3", b""])
    assert pairs(read(data)) == [("a", "1"), ("", "2")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b"data: a\ndata: b\n\n", [("", "a\nb")]),
        (b"data:a\ndata:  b\n\n", [("", "a\n b")]),
        (b": a comment\n\nevent: x\n:another\ndata: null\n\n", [("x", "null")]),
        (b"event: participant_sync_begin\n\n", [("participant_sync_begin", "")]),
        (b"event: x\ndata\n\n", [("x", "")]),
        (b"data: no end", []),
        (b"data: no blank line\n", []),
        (b"\n\n\n", []),
        (b"colour: red\ndata: a\n\n", [("", "a")]),
        (b"event: a\nevent: b\ndata: c\n\n", [("b", "c")]),
        (b"\xef\xbb\xbfdata: a\n\n", [("", "a")]),
        (b"data: a\xff\n\n", [("", "a\ufffd")]),
    ],
)
def test_what_lines_mean(text, found):
    assert pairs(read(text)) == found
    assert pairs(read(*(text[i : i + 1] for i in range(len(text))))) == found


def test_a_mark_of_byte_order_counts_at_the_very_start_only():
    assert pairs(read(b"data: a\n\n\xef\xbb\xbfdata: b\n\ndata: c\n\n")) == [("", "a"), ("", "c")]


def test_ids_stay_and_one_with_a_null_is_none():
    events = read(b"id: 7\ndata: a\n\ndata: b\n\nid: x\0y\ndata: c\n\nid\ndata: d\n\n")
    assert [event.id for event in events] == ["7", "7", "7", ""]


@pytest.mark.parametrize(("text", "seconds"), [(b"1500", 1.5), (b"soon", None), (b"-1", None)])
def test_how_long_the_server_asks_to_wait(text, seconds):
    reader = SseReader()
    reader.feed(b"retry: " + text + b"\n")
    assert reader.retry_s == seconds


def test_a_line_that_is_too_long_takes_its_event_along(monkeypatch):
    monkeypatch.setattr(sse, "LONGEST_LINE", 50)
    reader = SseReader()
    long = b"event: x\ndata: " + b"a" * 100 + b"\ndata: b\n\n"
    found = [e for i in range(len(long)) for e in reader.feed(long[i : i + 1])]
    assert found == []
    assert reader.dropped == 1
    assert pairs(reader.feed(b"data: c\n\n")) == [("", "c")]
    assert reader.feed(long) == []
    assert pairs(reader.feed(b"data: d\n\n")) == [("", "d")]


def test_many_lines_that_are_too_much_together(monkeypatch):
    monkeypatch.setattr(sse, "LONGEST_EVENT", 50)
    reader = SseReader()
    assert reader.feed(b"data: 1234567890\n" * 10 + b"\n") == []
    assert reader.dropped == 1
    assert pairs(reader.feed(b"data: c\n\n")) == [("", "c")]


def test_a_line_without_end_does_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr(sse, "LONGEST_LINE", 1000)
    reader = SseReader()
    for _ in range(1000):
        reader.feed(b"x" * 100)
    assert sum(map(len, reader._pieces)) <= 1000


def test_an_event_does_not_show_its_data():
    assert "Kari" not in repr(SseEvent("a", "Kari", "Kari"))


@given(
    st.lists(st.tuples(st.sampled_from(["", "a", "participant_update"]), st.text(min_size=1))),
    ENDS,
    st.data(),
)
def test_any_portions_give_the_same_events(wanted, end, draw):
    text = "".join(
        (f"event: {name}{end}" if name else "") + f"data: {json.dumps(data)}{end}{end}"
        for name, data in wanted
    ).encode()
    cuts = sorted(draw.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    portions = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    expected = [(name, json.dumps(data)) for name, data in wanted]
    assert pairs(read(*portions)) == expected


@given(st.lists(st.binary(max_size=60), max_size=30))
def test_garbage_is_read_without_a_fault(portions):
    assert all(isinstance(event, SseEvent) for event in read(*portions))
    assert pairs(read(*portions)) == pairs(read(b"".join(portions)))


@given(st.text(alphabet="æøåÄÖ中👩‍⚕️ a", min_size=1, max_size=20))
def test_letters_cut_in_the_middle_are_whole_again(text):
    data = f"data: {json.dumps(text, ensure_ascii=False)}\n\n".encode()
    (event,) = read(*(data[i : i + 1] for i in range(len(data))))
    assert json.loads(event.data) == text
