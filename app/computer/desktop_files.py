"""Linux: the small files by which programs are listed in the menus (freedesktop.org)."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

_LONGEST = 200_000
_MOST_FILES = 3000


def data_folders(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Return the folders with ``applications`` in them, the user's own first."""
    home = Path(environment.get("HOME", "/nonexistent"))
    own = environment.get("XDG_DATA_HOME") or home / ".local/share"
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    usual = ("/var/lib/flatpak/exports/share", "/var/lib/snapd/desktop")
    names = [own, *shared.split(":"), home / ".local/share/flatpak/exports/share", *usual]
    return tuple(dict.fromkeys(Path(name) for name in names if name))


def config_folders(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Return the folders of settings, the user's own first."""
    home = Path(environment.get("HOME", "/nonexistent"))
    own = environment.get("XDG_CONFIG_HOME") or home / ".config"
    shared = environment.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return tuple(Path(name) for name in (own, *shared.split(":")) if name)


def desktop_files(folders: tuple[Path, ...]) -> Iterator[Path]:
    """Yield the files of all programs that are listed."""
    count = 0
    for folder in folders:
        for file in _listed(folder / "applications"):
            count += 1
            if count > _MOST_FILES:
                return
            yield file


def read_groups(file: Path) -> dict[str, dict[str, str]]:
    """Return the entries of such a file by group; nothing if it cannot be read."""
    try:
        with file.open("rb") as opened:
            return parse_groups(opened.read(_LONGEST).decode("utf-8", "replace"))
    except (OSError, ValueError):
        return {}


def parse_groups(text: str) -> dict[str, dict[str, str]]:
    """Return the entries by group; of an entry that stands twice, the first."""
    groups: dict[str, dict[str, str]] = {}
    current: dict[str, str] = {}
    for line in map(str.strip, text.split("\n")):
        if line.startswith("[") and line.endswith("]"):
            current = groups.setdefault(line[1:-1], {})
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            current.setdefault(key.strip(), value.strip())
    return groups


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".desktop")
    except OSError:
        return []
