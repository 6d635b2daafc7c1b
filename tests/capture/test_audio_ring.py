"""The ring between PortAudio's thread and the main loop."""

import threading

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.capture.audio_ring import SampleRing


@given(st.lists(st.tuples(st.integers(0, 60), st.booleans()), max_size=60), st.integers(1, 3))
def test_what_goes_in_comes_out_in_order_or_is_counted(steps, channels):
    ring = SampleRing(100, channels)
    expected: list[float] = []
    received: list[float] = []
    number, lost = 1.0, 0
    for size, read in steps:
        block = np.repeat(np.arange(number, number + size)[:, np.newaxis], channels, axis=1)
        number += size
        if len(expected) - len(received) + size <= 100:
            expected += block[:, 0].tolist()
        else:
            lost += 1
        ring.write(block.astype(np.float32))
        if read:
            got = ring.read()
            assert (got == got[:, :1]).all()
            received += got[:, 0].tolist()
    received += ring.read()[:, 0].tolist()
    assert received == expected
    assert ring.overflows == lost


def test_what_was_read_is_wiped():
    ring = SampleRing(100, 2)
    ring.write(np.ones((70, 2), np.float32))
    ring.read()
    ring.write(np.ones((70, 2), np.float32))
    ring.read()
    assert not ring._buffer.any()


def test_two_threads_may_use_it_at_once():
    ring = SampleRing(2000, 1)
    blocks = [np.full((50, 1), number, np.float32) for number in range(400)]
    done = threading.Event()

    def write() -> None:
        for block in blocks:
            before = ring.overflows
            ring.write(block)
            while ring.overflows != before:
                before = ring.overflows
                ring.write(block)
        done.set()

    thread = threading.Thread(target=write)
    thread.start()
    received: list[float] = []
    while not done.is_set() or len(received) < 400 * 50:
        received += ring.read()[:, 0].tolist()
    thread.join()
    assert received == [float(number) for number in range(400) for _ in range(50)]
