"""The whole memory of the audio process, searched for the voice it has recorded."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.sound.lab import MICROPHONE
from tests.sound.test_guided import Person

pytestmark = pytest.mark.sound

NEEDLES = 8
RATE_STEP = 997
"""Takes the needles from all over the sentence: neighbours in loudness are rarely so in time."""

IN_A_ROW = 4
"""So many samples in a row are found by chance in no table or picture."""


def memory(pid: int) -> Iterator[bytes]:
    """Everything the process itself may write to; what it shares with the server is not its own."""
    try:
        with Path(f"/proc/{pid}/mem").open("rb") as file:
            for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
                addresses, rights, *rest = line.split(maxsplit=5)
                if "w" not in rights or "s" in rights or "memfd" in rest[-1]:
                    continue
                begin, end = (int(address, 16) for address in addresses.split("-"))
                file.seek(begin)
                yield file.read(end - begin)
    except PermissionError:
        pytest.skip("only the superuser may look into a process that forbids dumps")


def needles(sound: np.ndarray) -> tuple[list[bytes], list[bytes]]:
    """Stretches of the loudest samples, as one channel and as two hold them."""
    samples = sound.astype("<f4")
    loudest = np.argsort(np.abs(samples[:-IN_A_ROW]))[::-RATE_STEP][:NEEDLES]
    parts = [samples[at : at + IN_A_ROW] for at in loudest]
    return [part.tobytes() for part in parts], [np.repeat(part, 2).tobytes() for part in parts]


def found(blocks: list[bytes], wanted: list[bytes]) -> int:
    return sum(any(needle in block for block in blocks) for needle in wanted)


def test_nothing_of_the_voice_is_left_in_the_process(lab, child):
    somebody = Person(lab, child)
    # No noise of a room: the samples are then the very same for whoever records them.
    with lab.recording(MICROPHONE) as recorded:
        somebody.begin()
        with somebody.reading():
            somebody.wait_for("playing")
            while_it_plays = list(memory(child.supervisor.pid))
            somebody.wait_for("deleted")
            afterwards = list(memory(child.supervisor.pid))
    mono, stereo = needles(recorded[0])
    assert found(while_it_plays, mono) > NEEDLES // 2, "the search itself finds nothing"
    assert found(afterwards, mono) == 0
    # The libraries below pass sound on in blocks of 20 ms and do not wipe theirs.
    assert found(afterwards, stereo) <= 2
