"""Where things are: what is shipped with the program, and what belongs to the user.

Nothing here creates a folder; whoever writes a file does, and copes when it cannot.
"""

import os
import sys
from pathlib import Path

import platformdirs

NAME = "samrad"
"""Spelling for files, folders, executables and keys. On screen it is Samråd."""

CONFIG_DIR_VARIABLE = "SAMRAD_CONFIG_DIR"
LOG_DIR_VARIABLE = "SAMRAD_LOG_DIR"
MACHINE_CONFIG_DIR_VARIABLE = "SAMRAD_MACHINE_CONFIG_DIR"

_SYSTEM: str = sys.platform


def is_frozen() -> bool:
    """Whether this is an installed bundle (PyInstaller) rather than the source tree."""
    return bool(getattr(sys, "frozen", False))


def _bundle_dir() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))


def _source_root() -> Path:
    return Path(__file__).resolve().parent.parent


def resources_dir() -> Path:
    """Icons, schemas and the like. Read-only."""
    return (_bundle_dir() if is_frozen() else _source_root()) / "resources"


def translations_dir() -> Path:
    """Compiled catalogues (``*.qm``); ``dev.py`` makes them in the source tree. May be missing."""
    return _bundle_dir() / "i18n" if is_frozen() else _source_root() / "build" / "i18n"


def config_dir() -> Path:
    """The user's folder for settings; ``SAMRAD_CONFIG_DIR`` puts it elsewhere."""
    override = os.environ.get(CONFIG_DIR_VARIABLE)
    return Path(override) if override else platformdirs.user_config_path(NAME, appauthor=False)


def log_dir() -> Path:
    """The user's folder for logs and crash files; ``SAMRAD_LOG_DIR`` puts it elsewhere."""
    override = os.environ.get(LOG_DIR_VARIABLE)
    return Path(override) if override else platformdirs.user_log_path(NAME, appauthor=False)


def machine_config_dir() -> Path:
    r"""The administrator's folder on this computer, where the program reads and never writes.

    ``%ProgramData%\Samrad`` on Windows, ``/Library/Application Support/Samrad`` on macOS; on Linux
    the first folder ``samrad`` that exists in ``XDG_CONFIG_DIRS``, else ``/etc/samrad``.
    ``SAMRAD_MACHINE_CONFIG_DIR`` puts it elsewhere.
    """
    override = os.environ.get(MACHINE_CONFIG_DIR_VARIABLE)
    if override:
        return Path(override)
    if _SYSTEM in ("win32", "darwin"):
        return platformdirs.site_config_path(NAME.title(), appauthor=False)
    listed = os.environ.get("XDG_CONFIG_DIRS", "").split(os.pathsep)
    # Relative entries are void (XDG Base Directory Specification).
    folders = [Path(entry) / NAME for entry in listed if entry.startswith("/")]
    return next((folder for folder in folders if folder.is_dir()), Path("/etc") / NAME)


def program_command() -> list[str]:
    """The words that start this same program again, for a child process: add arguments behind.

    Python's safe-path flag is handed on, so that a child started from a folder that happens to
    hold another ``app`` still finds this one.
    """
    if is_frozen():
        return [sys.executable]
    flags = ["-P"] if sys.flags.safe_path else []
    return [sys.executable, *flags, "-m", "app"]
