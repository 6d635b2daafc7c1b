"""Asks where a file is to be saved, and writes it."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

log = logging.getLogger(__name__)


def asked_file(parent: QWidget, title: str, proposal: Path, kind: str) -> Path | None:
    """Return what a person chose; None if they chose nothing.

    Args:
        title: of the window that asks.
        proposal: its ending is added to a name without one.
        kind: of the file, as ``QFileDialog`` writes it.
    """
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(proposal.suffix)


def proposed(file_name: str) -> Path:
    """Where the file goes unless a person chooses otherwise: among the user's own documents."""
    kind = QStandardPaths.StandardLocation
    for place in (kind.DocumentsLocation, kind.HomeLocation):
        folder = QStandardPaths.writableLocation(place)
        if folder and Path(folder).is_dir():
            return Path(folder) / file_name
    return Path.home() / file_name


def written(write: Callable[[], object]) -> bool:
    """Call what writes a file; return False if that cannot be written."""
    try:
        write()
    except OSError as error:
        log.info("a file cannot be saved: %s", type(error).__name__)
        return False
    return True
