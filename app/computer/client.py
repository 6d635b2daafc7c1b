"""Which meeting programs are installed, whatever the operating system.

All listed programs are looked through, and only those of the list are told.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from app.computer.desktop_files import data_folders, desktop_files, read_groups
from app.computer.registry import COMPUTER, USER, Registry, WindowsRegistry
from app.readiness.meeting_programs import meeting_program
from app.readiness.readings_programs import ClientReading

_UNINSTALL = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall"
_UNINSTALL_32 = r"SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall"
_PLACES = ((COMPUTER, _UNINSTALL), (COMPUTER, _UNINSTALL_32), (USER, _UNINSTALL))
_PACKAGES = (
    r"Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel"
    r"\Repository\Packages"
)
"""Programs from the shop, and those that are packed as if they were, by their full names."""


def read_client(platform: str = sys.platform) -> ClientReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    Raises:
        NotImplementedError: there is no reader for this operating system.
    """
    if platform == "win32":
        return _reading(windows_programs(WindowsRegistry()))
    if platform == "linux":
        return _reading(linux_programs())
    if platform == "darwin":
        return _reading(macos_programs((Path("/Applications"), Path.home() / "Applications")))
    raise NotImplementedError


def windows_programs(registry: Registry) -> Iterator[str]:
    """Yield the names of all programs that can be uninstalled."""
    for half, path in _PLACES:
        for key in registry.keys(half, path):
            name = registry.value(half, f"{path}\\{key}", "DisplayName")
            if isinstance(name, str):
                yield name
    for key in registry.keys(USER, _PACKAGES):
        yield key.partition("_")[0].replace(".", " ")


def linux_programs(environment: Mapping[str, str] = os.environ) -> Iterator[str]:
    """Yield the names of all programs in the menus."""
    for file in desktop_files(data_folders(environment)):
        yield read_groups(file).get("Desktop Entry", {}).get("Name", "")


def macos_programs(folders: tuple[Path, ...]) -> Iterator[str]:
    """Yield the names of all programs in these folders."""
    for folder in folders:
        try:
            yield from sorted(path.stem for path in folder.iterdir() if path.suffix == ".app")
        except OSError:
            continue


def _reading(names: Iterable[str]) -> ClientReading:
    found = {program for name in names if (program := meeting_program(name))}
    return ClientReading(installed=tuple(sorted(found)))
