"""Linux: which of the user's programs have a camera or a sound card's recording side open.

The kernel shows what a process has open as links below /proc, to its own user only. A sound server
records for others, so it says nothing; and this program's own processes are left out.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from app.computer.linux_files import text_of
from app.computer.program_names import known_as

PROC = Path("/proc")

FRESH_S = 1.0
"""What was found is told again without another walk for so long, s."""

_CAMERA = re.compile(r"/dev/video\d+")
_MICROPHONE = re.compile(r"/dev/snd/pcmC\d+D\d+c")
_SERVERS = frozenset(
    {"pipewire", "pipewire-pulse", "wireplumber", "pipewire-media-session", "pulseaudio", "jackd"}
)


class Opened(NamedTuple):
    """A process with a device open: its number, the name of its file, and the device."""

    process: int
    program: str
    device: str


class Users(NamedTuple):
    """Names of the programs that have each open, sorted."""

    camera: tuple[str, ...]
    microphone: tuple[str, ...]


def read_users(proc: Path = PROC) -> Users:
    """Look at all processes of this user."""
    family = own_family(proc)
    opened = [o for o in devices_open(proc) if o.process not in family]
    return Users(_names(opened, _CAMERA), _names(opened, _MICROPHONE))


def cameras_open(proc: Path = PROC) -> tuple[Path, ...]:
    """Return the cameras that some process of this user has open, ours among them."""
    names = {o.device for o in devices_open(proc) if _CAMERA.fullmatch(o.device)}
    return tuple(Path(name) for name in sorted(names))


class _Walk:
    """The last walk through all processes, for it costs more than anything else here."""

    def __init__(self) -> None:
        self._at = -FRESH_S
        self._proc = Path()
        self._found: tuple[Opened, ...] = ()

    def through(self, proc: Path) -> tuple[Opened, ...]:
        """Return what was found a moment ago, or walk again."""
        now = monotonic()
        if proc != self._proc or now - self._at >= FRESH_S:
            self._at, self._proc, self._found = now, proc, tuple(_walk(proc))
        return self._found


_last = _Walk()


def devices_open(proc: Path = PROC) -> tuple[Opened, ...]:
    """Return each camera and recording device that a process other than a sound server has open."""
    return _last.through(proc)


def _walk(proc: Path) -> Iterator[Opened]:
    for process in _numbers(proc):
        devices = _devices_of(proc / str(process))
        program = _program(proc / str(process)) if devices else ""
        if program not in _SERVERS:
            yield from (Opened(process, program, device) for device in sorted(devices))


def own_family(proc: Path = PROC) -> frozenset[int]:
    """Return this process, the one that started it, and all others which that one started."""
    own, parent = os.getpid(), os.getppid()
    if parent <= 1:
        return frozenset({own})
    siblings = {n for n in _numbers(proc) if _parent(proc / str(n)) == parent}
    return frozenset({own, parent, *siblings})


def _names(opened: list[Opened], device: re.Pattern[str]) -> tuple[str, ...]:
    return tuple(sorted({known_as(o.program) for o in opened if device.fullmatch(o.device)}))


def _numbers(proc: Path) -> list[int]:
    try:
        return [int(path.name) for path in proc.iterdir() if path.name.isdecimal()]
    except OSError:
        return []


def _devices_of(process: Path) -> set[str]:
    found: set[str] = set()
    try:
        with os.scandir(process / "fd") as links:
            for link in links:
                target = _target(link.path)
                if target.startswith(("/dev/video", "/dev/snd/pcm")):
                    found.add(target)
    except OSError:
        pass  # another user's, or it has just ended
    return {name for name in found if _CAMERA.fullmatch(name) or _MICROPHONE.fullmatch(name)}


def _target(link: str | Path) -> str:
    try:
        return os.readlink(link)  # noqa: PTH115  # thousands: a Path each is slow
    except OSError:
        return ""


def _program(process: Path) -> str:
    file = _target(process / "exe").removesuffix(" (deleted)")
    return file.rpartition("/")[2] or text_of(process / "comm")


def _parent(process: Path) -> int:
    # The name before it stands in brackets and may hold anything, even brackets.
    after = text_of(process / "stat").rpartition(")")[2].split()
    return int(after[1]) if len(after) > 1 and after[1].isdecimal() else 0
