"""What the system is asked, seen from outside where it can be."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.no_dumps import forbid_on_windows

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.skipif(sys.platform != "linux", reason="reads the limit of another process")
@pytest.mark.parametrize("hard", ["unlimited", "0"])
def test_every_process_is_below_the_size_of_a_dump(hard):
    # The limit of 1 byte is the one that a collecting program is not started for either.
    import resource

    command = f'ulimit -c {hard}; exec "$0" -m app --child computer'
    with subprocess.Popen(
        ["sh", "-c", command, sys.executable],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert b"hello" in child.stdout.readline()
        limits = resource.prlimit(child.pid, resource.RLIMIT_CORE)
        child.communicate()
    assert limits == ((1, 1) if hard == "unlimited" else (0, 0))


class Kernel32:
    """Windows' library, as far as it is asked here."""

    def __init__(self, refuses=False):
        self.mode, self.flags, self.refuses = 0x8000, 0, refuses

    def GetErrorMode(self):
        return self.mode

    def SetErrorMode(self, mode):
        if self.refuses:
            raise OSError("no")
        self.mode = mode

    def WerSetFlags(self, flags):
        self.flags = flags


def test_windows_is_asked_twice_and_keeps_what_it_was_asked_before():
    library, refusing = Kernel32(), Kernel32(refuses=True)
    forbid_on_windows(library)
    forbid_on_windows(refusing)
    assert (library.mode, library.flags) == (0x8003, 1)
    assert (refusing.mode, refusing.flags) == (0x8000, 1)
