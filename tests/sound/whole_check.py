"""The whole check as the program runs it, in the lab; only the camera is one that is not there."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.equipment.check import EquipmentCheck
from tests.sound.lab import SoundLab

TESTS = Path(__file__).resolve().parents[1]
FAKE_CAMERA = str(TESTS / "fakes" / "camera_child.py")
SILENT_CAMERA = [str(TESTS / "equipment" / "scripted_child.py"), "camera", "silent"]


def with_camera(how: str) -> Callable[[str], list[str]]:
    """Return the commands of the program's own children, the camera's excepted."""

    def command(kind: str) -> list[str]:
        if kind == "camera":
            return [sys.executable, *(SILENT_CAMERA if how == "silent" else (FAKE_CAMERA, how))]
        return [sys.executable, "-m", "app", "--child", kind]

    return command


@contextmanager
def whole_check(lab: SoundLab, camera: str = "normal") -> Iterator[EquipmentCheck]:
    """Make the check of everything, with the lab's sound; it has let go of all afterwards."""
    before = os.environ.get("XDG_RUNTIME_DIR", "")
    os.environ["XDG_RUNTIME_DIR"] = str(lab.folder)
    check = EquipmentCheck(command=with_camera(camera))
    try:
        yield check
    finally:
        check.end_and_wait()
        check.deleteLater()
        os.environ["XDG_RUNTIME_DIR"] = before
