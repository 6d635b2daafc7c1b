"""Linux: which of the user's programs have a camera or a sound card's recording side open.

The kernel shows what a process has open as links below /proc, to its own user only; there may be
tens of thousands of them, so they are walked through only where there is a camera at all. Of a
sound card it tells the owner itself. A sound server records for others and says nothing; and this
program's own processes are left out.
"""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from app.computer.linux_files import names_in, text_of
from app.computer.program_names import known_as

PROC, DEV = Path("/proc"), Path("/dev")

_CAMERA = re.compile(r"/dev/video\d+")
_OWNER = re.compile(r"^owner_pid\s*:\s*(\d+)$", re.MULTILINE)
_LEADER = re.compile(r"^Tgid:\s*(\d+)$", re.MULTILINE)
_SERVERS = frozenset(
    {"pipewire", "pipewire-pulse", "wireplumber", "pipewire-media-session", "pulseaudio", "jackd"}
)


class Users(NamedTuple):
    """Names of the programs that have each open, sorted."""

    camera: tuple[str, ...]
    microphone: tuple[str, ...]


def read_users(proc: Path = PROC, dev: Path = DEV) -> Users:
    """Look at all processes of this user."""
    family = own_family(proc)
    filming = _filming(proc) if names_in(dev, "video") else ()
    return Users(_names(proc, filming, family), _names(proc, _recording(proc), family))


def own_cameras(proc: Path = PROC) -> tuple[Path, ...]:
    """Return the cameras that a process of this program has open."""
    found = (_cameras_of(proc / str(process)) for process in own_family(proc))
    return tuple(Path(name) for name in sorted(set().union(*found)))


def own_family(proc: Path = PROC) -> frozenset[int]:
    """Return this process, the one that started it, and its others that run the same file."""
    own, parent = os.getpid(), os.getppid()
    if parent <= 1:
        return frozenset({own})
    file = _target(proc / str(own) / "exe")
    same = {n for n in _children(proc, parent) if _target(proc / str(n) / "exe") == file}
    return frozenset({own, parent, *same})


def _children(proc: Path, parent: int) -> set[int]:
    lists = [proc / str(parent) / "task" / t / "children" for t in _tasks(proc, parent)]
    if any(file.exists() for file in lists):
        return {int(number) for file in lists for number in text_of(file).split()}
    # A kernel built without these lists is asked about each process.
    return {number for number in _numbers(proc) if _parent(proc / str(number)) == parent}


def _tasks(proc: Path, process: int) -> list[str]:
    return names_in(proc / str(process) / "task", "")


def _filming(proc: Path) -> Iterator[int]:
    """Yield each process that has a camera open."""
    return (process for process in _numbers(proc) if _cameras_of(proc / str(process)))


def _recording(proc: Path) -> Iterator[int]:
    """Yield the owner of each sound card's recording side that is open."""
    for card in names_in(proc / "asound", "card"):
        folder = proc / "asound" / f"card{card}"
        for device in names_in(folder, "pcm"):
            for part in names_in(folder / f"pcm{device}", "sub") if device.endswith("c") else ():
                owner = _OWNER.search(text_of(folder / f"pcm{device}" / f"sub{part}" / "status"))
                if owner:
                    yield _leader(proc, int(owner[1]))


def _leader(proc: Path, task: int) -> int:
    """Return the process that a thread belongs to."""
    found = _LEADER.search(text_of(proc / str(task) / "status"))
    return int(found[1]) if found else task


def _names(proc: Path, processes: Iterable[int], family: frozenset[int]) -> tuple[str, ...]:
    programs = {_program(proc / str(number)) for number in processes if number not in family}
    return tuple(sorted({known_as(program) for program in programs - _SERVERS if program}))


def _numbers(proc: Path) -> list[int]:
    return [int(name) for name in names_in(proc, "") if name.isdecimal()]


def _cameras_of(process: Path) -> set[str]:
    found: set[str] = set()
    try:
        with os.scandir(process / "fd") as links:
            for link in links:
                target = _target(link.path)
                if target.startswith("/dev/video"):
                    found.add(target)
    except OSError:
        pass  # another user's, or it has just ended
    return {name for name in found if _CAMERA.fullmatch(name)}


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
