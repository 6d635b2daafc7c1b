"""The real window on its Participants page, in a meeting that is full of alerts.

python -m tests.accessibility.watched_program LANGUAGE FOLDER_OF_COMPILED_CATALOGUES
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.ui.program import Program
from tests.accessibility import crowded, standing_program


class WatchedProgram(Program):
    """Begins to watch when its window is there."""

    def start(self, left_by_crash: Path | None = None) -> None:
        super().start(left_by_crash)
        self.window.shown.connect(lambda: QTimer.singleShot(0, self, self._watch))

    def _watch(self) -> None:
        self.window.page("participants")
        crowded.bring(self._places._participants, "live")


if __name__ == "__main__":
    standing_program.Program = WatchedProgram  # type: ignore[misc]
    sys.exit(standing_program.main(*sys.argv[1:], page="participants"))
