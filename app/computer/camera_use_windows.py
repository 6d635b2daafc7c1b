"""Windows: which programs have the camera or the microphone open, from the registry.

Windows writes down beside each program's consent when it last stopped using the device; a zero
says that it still does. A program that crashed leaves its zero behind, so it must also be running.
"""

import sys
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

import psutil

from app.computer.privacy_windows import DESKTOP, STORE
from app.computer.program_names import known_as
from app.computer.registry import USER, Registry, WindowsRegistry

CAMERA, MICROPHONE = "webcam", "microphone"
"""Names of the two devices in the registry."""


class Claim(NamedTuple):
    """A program that did not stop using a device.

    Args:
        path: of a desktop program, in small letters; empty for one from the shop.
        package: the family name of a program from the shop, ``NAME_PUBLISHER``, in small letters.
    """

    path: str
    package: str


def read_users(
    device: str,
    registry: Registry | None = None,
    running: Callable[[], Collection[str]] | None = None,
) -> tuple[str, ...]:
    """Return the names of the other programs that have ``device`` open, sorted.

    ``running`` returns the paths of all programs that run.
    """
    claims = tuple(claims_of(registry or WindowsRegistry(), device))
    if not claims:
        return ()
    paths = {path.casefold() for path in (running or _running)()}
    files = {file for claim in claims if (file := _file_of(claim, paths))}
    return tuple(sorted({known_as(file) for file in files}))


def claims_of(registry: Registry, device: str) -> Iterator[Claim]:
    """Yield each program that has not said that it stopped, ourselves left out."""
    top = f"{STORE}\\{device}"
    for key in registry.keys(USER, top):
        if key.casefold() != DESKTOP.casefold() and _goes_on(registry, f"{top}\\{key}"):
            yield Claim("", key.casefold())
    for key in registry.keys(USER, f"{top}\\{DESKTOP}"):
        path = key.replace("#", "\\").casefold()
        if path != sys.executable.casefold() and _goes_on(registry, f"{top}\\{DESKTOP}\\{key}"):
            yield Claim(path, "")


def _goes_on(registry: Registry, path: str) -> bool:
    started = registry.value(USER, path, "LastUsedTimeStart")
    return bool(started) and registry.value(USER, path, "LastUsedTimeStop") == 0


def _file_of(claim: Claim, running: Collection[str]) -> str:
    """Return the path of the running program that made the claim, or nothing."""
    if claim.path:
        return claim.path if claim.path in running else ""
    name, _, publisher = claim.package.rpartition("_")
    start, end = f"\\windowsapps\\{name}_", f"__{publisher}\\"
    own = sorted(path for path in running if start in path and end in path)
    # A package may run several programs; its own name tells which of them people know.
    return next((path for path in own if known_as(path) != _stem(path)), own[0] if own else "")


def _stem(path: str) -> str:
    return path.rpartition("\\")[2].removesuffix(".exe")


def _running() -> set[str]:
    processes = psutil.process_iter(["exe"])
    return {process.info["exe"] for process in processes if process.info["exe"]}
