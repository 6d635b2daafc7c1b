"""The real window with a check that stands still.

python -m tests.accessibility.standing_program LANGUAGE FOLDER_OF_COMPILED_CATALOGUES

Ends when its standard input is closed.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from app import paths, settings
from app.equipment.check import EquipmentCheck
from app.settings import Settings
from app.ui.application import build
from app.ui.program import Program
from tests.ui.standing_check import StandingCheck, wordiest


def main(
    language: str,
    catalogues: str,
    check: Callable[[], EquipmentCheck] = lambda: StandingCheck(*wordiest()),
    page: str = "meeting",
) -> int:
    """Show the window until nobody needs it any more."""
    paths.translations_dir = lambda: Path(catalogues)
    chosen = Settings.load()
    chosen.set(settings.LANGUAGE, language)
    chosen.set(settings.ORGANISATION, "region-vastmanland")
    application = build()
    program = Program(application, chosen, check())
    program.start()
    # There is no window manager that would give it the keyboard.
    program.window.shown.connect(program.window.activateWindow)
    program.window.shown.connect(lambda: program.window.go_by_key(page))
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(application.quit)
    code = application.exec()
    program.end()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
