"""Shared pictures: the newest, whole, or none."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.capture import frames
from app.capture.frames import (
    MAX_HEIGHT,
    MAX_WIDTH,
    SEGMENT_BYTES,
    SLOTS,
    FrameSegment,
)

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path("/dev/shm")
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows the names")
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own way")


class Bare(bytearray):
    """Memory of one process only, for what needs no second one."""

    closed = False


class Interrupted(Bare):
    """Memory in which something happens in the middle of each copy of a picture."""

    def __init__(self, size):
        super().__init__(size)
        self.meanwhile = None

    def __getitem__(self, place):
        begin, end = place.start, place.stop
        middle = (begin + end) // 2
        first = bytes(super().__getitem__(slice(begin, middle)))
        if self.meanwhile:
            self.meanwhile()
        return first + bytes(super().__getitem__(slice(middle, end)))


class Killed(Exception):
    """The writer is no more."""


class Mortal(Bare):
    """Memory whose writer dies in the middle of the picture."""

    def __setitem__(self, place, data):
        half = len(data) // 2
        super().__setitem__(slice(place.start, place.start + half), data[:half])
        raise Killed


def pixels(value, width=8, height=4):
    return memoryview(bytes([value]) * (width * height * 4))


def bare(kind=Bare):
    return FrameSegment("bare", kind(SEGMENT_BYTES))


# --- writing and reading ---


def test_what_is_written_is_read_from_the_other_end(segment):
    other = FrameSegment.open(segment.name)
    other.write(1, 8, 4, pixels(7))
    frame = segment.newest(1)
    assert (frame.width, frame.height, frame.number, frame.data) == (8, 4, 1, bytes(pixels(7)))
    other.close()


@posix
def test_without_its_name_the_memory_lives_on(segment):
    other = FrameSegment.open(segment.name)
    segment.unlink()
    segment.unlink()
    with pytest.raises(OSError, match="No such file"):
        FrameSegment.open(segment.name)
    other.write(1, 8, 4, pixels(7))
    assert segment.newest(1).data == bytes(pixels(7))
    other.close()


def test_the_largest_picture_fits_in_every_slot():
    segment = bare()
    picture = memoryview(bytes(range(256)) * (MAX_WIDTH * MAX_HEIGHT * 4 // 256))
    for number in range(1, 8):
        segment.write(number, MAX_WIDTH, MAX_HEIGHT, picture)
        assert segment.newest(number).data == picture
    assert len(segment._memory) == SEGMENT_BYTES


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [
        (0, 4, 0),
        (8, 0, 0),
        (-8, -4, 128),
        (MAX_WIDTH + 1, 1, 0),
        (1, MAX_HEIGHT + 1, 0),
        (8, 4, 127),
    ],
)
def test_a_picture_that_does_not_fit_is_refused(width, height, size):
    segment = bare()
    data = bytes(size or max(0, width * height * 4))
    with pytest.raises(ValueError, match="does not fit"):
        segment.write(1, width, height, memoryview(data))
    assert not any(segment._memory)


def test_a_slow_reader_gets_the_newest_and_then_nothing():
    segment = bare()
    heard = range(1, 21)
    for number in heard:
        segment.write(number, 8, 4, pixels(number))
    read = [segment.newest(number) for number in heard]
    assert read[0].number == 20
    assert read[1:] == [None] * 19


def test_a_reader_that_is_always_one_behind_still_gets_pictures():
    segment = bare()
    segment.write(1, 8, 4, pixels(1))
    got = []
    for number in range(2, 30):
        segment.write(number, 8, 4, pixels(number))
        frame = segment.newest(number - 1)
        got.append(frame and frame.number)
    assert got == list(range(2, 30))


def test_the_same_picture_is_given_once():
    segment = bare()
    segment.write(1, 8, 4, pixels(1))
    assert segment.newest(1) is not None
    assert segment.newest(1) is None


@pytest.mark.parametrize("number", [0, -1, -(10**30), 2**64, 10**30, 2, 3, 4])
def test_a_number_that_was_never_written_gives_nothing(number):
    segment = bare()
    assert segment.newest(number) is None
    segment.write(1, 8, 4, pixels(1))
    assert segment.newest(number) is None
    assert segment.newest(1) is not None


def test_after_closing_there_is_nothing_to_read(segment):
    segment.write(1, 8, 4, pixels(1))
    segment.close()
    assert segment.newest(1) is None


def test_counters_and_numbers_run_over_without_harm():
    segment = bare()
    for slot in range(SLOTS):
        frames._SLOT_HEADER.pack_into(
            segment._memory, frames._slot_start(slot), 2**32 - 2, 0, 0, 0, 0
        )
    for number in (2**64 - 4, 2**64 - 3, 2**64 - 2, 2**64 - 1):
        segment.write(number, 8, 4, pixels(9))
        assert segment.newest(number).number == number


# --- nonsense and torn pictures ---


@settings(max_examples=200)
@given(
    header=st.binary(min_size=24, max_size=24),
    slots=st.lists(
        st.tuples(*[st.integers(0, 2**32 - 1)] * 3, st.integers(0, 2**64 - 1)),
        min_size=3,
        max_size=3,
    ),
    numbers=st.lists(st.integers(-5, 2**64 + 5), max_size=6),
)
def test_nonsense_in_the_headers_gives_a_picture_or_none(header, slots, numbers):
    segment = bare()
    segment._memory[:24] = header
    for index, (counter, width, height, number) in enumerate(slots):
        start = frames._slot_start(index)
        frames._SLOT_HEADER.pack_into(segment._memory, start, counter, width, height, 0, number)
    for number in [*numbers, *(slot[3] for slot in slots)]:
        frame = segment.newest(number)
        if frame is not None:
            assert 0 < frame.width <= MAX_WIDTH
            assert 0 < frame.height <= MAX_HEIGHT
            assert len(frame.data) == frame.width * frame.height * 4


@settings(max_examples=60)
@given(
    written=st.integers(1, 7),
    meanwhile=st.integers(0, 7),
    sizes=st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=15, max_size=15),
)
def test_a_picture_overwritten_while_it_is_copied_is_left_out(written, meanwhile, sizes):
    """Each picture has one value all over: a mix of two would show."""
    segment = bare(Interrupted)
    for number in range(1, written + 1):
        segment.write(number, *sizes[number], pixels(number, *sizes[number]))

    def go_on_writing():
        segment._memory.meanwhile = None
        for number in range(written + 1, written + meanwhile + 1):
            segment.write(number, *sizes[number], pixels(number, *sizes[number]))

    segment._memory.meanwhile = go_on_writing
    frame = segment.newest(written)
    if frame is not None:
        assert (frame.width, frame.height) == sizes[frame.number]
        assert frame.data == bytes(pixels(frame.number, frame.width, frame.height))
    if meanwhile < SLOTS:
        assert frame is not None


def test_half_a_picture_of_a_writer_that_was_killed_is_left_out():
    segment = bare(Mortal)
    with pytest.raises(Killed):
        segment.write(1, 8, 4, pixels(1))
    assert segment.newest(1) is None
    # The slot is sound again after the next whole picture.
    segment._memory = Bare(segment._memory)
    segment.write(1 + SLOTS, 8, 4, pixels(2))
    assert segment.newest(1 + SLOTS).data == bytes(pixels(2))


WRITER = """
import sys
from app.capture.frames import FrameSegment
segment = FrameSegment.open(sys.argv[1])
size = (1280, 720)
pictures = [memoryview(bytes([value]) * (size[0] * size[1] * 4)) for value in range(8)]
print("ready", flush=True)
number = 0
while True:
    number += 1
    segment.write(number, *size, pictures[number % 8])
"""


@posix
def test_no_torn_picture_is_read_while_another_process_writes_as_fast_as_it_can(segment):
    command = [sys.executable, "-c", WRITER, segment.name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:
        try:
            assert writer.stdout.readline() == b"ready\n"
            whole, deadline = 0, time.monotonic() + 30
            while whole < 60:
                assert time.monotonic() < deadline
                frame = segment.newest(frames._HEADER.unpack_from(segment._memory, 0)[1])
                if frame is not None:
                    whole += 1
                    assert frame.data.count(bytes([frame.number % 8])) == len(frame.data)
        finally:
            writer.send_signal(signal.SIGKILL)
