"""The catalogues as they stand in the source tree, compiled for a test."""

import subprocess
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]


def compile_into(folder: Path) -> Path:
    """Compile every catalogue of i18n/ into ``folder``."""
    tool = next(Path(PySide6.__path__[0]).glob("lrelease*"))
    for source in (ROOT / "i18n").glob("*.ts"):
        target = folder / f"{source.stem}.qm"
        command = [str(tool), "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True, timeout=60)
    return folder
