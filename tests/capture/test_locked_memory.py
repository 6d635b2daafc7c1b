"""Memory that is not to reach the swap file."""

import sys

import numpy as np
import pytest

from app.capture.locked_memory import lock, unlock
from app.capture.recording import Recording
from tests.capture.locking import locked_kb, needs_locking


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how much is locked")
def test_a_recording_is_locked_until_it_is_wiped():
    needs_locking(7 * 8000 * 4)
    before = locked_kb()
    recording = Recording(8000)
    assert locked_kb() - before >= 6 * 8000 * 4 // 1024
    recording.wipe()
    assert locked_kb() == before


def test_a_refusal_changes_nothing(monkeypatch):
    memory = np.ones(4, np.float32)
    monkeypatch.setattr("ctypes.CDLL", lambda name: object())
    monkeypatch.setattr(sys, "platform", "linux")
    assert not lock(memory)
    assert not unlock(memory)
    assert memory.all()
