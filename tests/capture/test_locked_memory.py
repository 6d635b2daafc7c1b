"""Memory that is not to reach the swap file."""

import sys
from pathlib import Path

import numpy as np
import pytest

from app.capture.locked_memory import lock, unlock
from app.capture.recording import Recording


def locked_kb() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmLck"))


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how much is locked")
def test_a_recording_is_locked_until_it_is_wiped():
    before = locked_kb()
    recording = Recording(8000)
    if locked_kb() == before:
        pytest.skip("this system lets no memory be locked")
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
