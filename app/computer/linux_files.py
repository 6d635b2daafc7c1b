"""Reading the kernel's small files, many of which fail while a link is down."""

from pathlib import Path

_LONGEST_READ = 4096


def text_of(path: Path) -> str:
    """Return the start of a file, or nothing if it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST_READ).decode("utf-8", "replace").strip()
    except (OSError, ValueError):
        return ""


def number_of(path: Path) -> int | None:
    """Return the whole number in a file, or None."""
    try:
        return int(text_of(path))
    except ValueError:
        return None


def is_there(path: Path) -> bool:
    """Tell whether a file, folder or link exists, wherever the link leads."""
    try:
        return path.exists() or path.is_symlink()
    except (OSError, ValueError):
        return False


def target_of(link: Path) -> str:
    """Return the last part of where a link leads, or nothing."""
    try:
        return link.readlink().name
    except (OSError, ValueError):
        return ""


def names_in(folder: Path, prefix: str) -> list[str]:
    """Return the names in a folder that start with ``prefix``, without it, sorted."""
    try:
        found = [path.name for path in folder.iterdir() if path.name.startswith(prefix)]
    except (OSError, ValueError):
        return []
    return sorted(name.removeprefix(prefix) for name in found)
