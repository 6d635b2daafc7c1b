"""Starts the window: what it takes to be seen first, everything else after."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app import crashes, language, logs
from app.paths import NAME
from app.settings import LANGUAGE, Settings
from app.ui import start
from app.ui.program import Program
from app.ui.single_instance import Claim, SingleInstance
from app.ui.stop_signals import StopSignals
from app.ui.theme.icons import icons_dir

ALREADY_HUNG = 1
"""Exit code of a start that found a window which does not answer."""

NOT_OPENED = 70
"""Exit code when a fault of the program's own kept the window from opening (EX_SOFTWARE)."""

LATEST_MS = 1000
"""What waits for the window to be painted waits no longer than this, ms: on a machine that paints
it late, a second start must find somebody who answers."""


def run() -> int:
    """Show the window, or bring the one that is there forward, and return the exit code."""
    application = build()
    instance = SingleInstance(parent=application)
    claim = instance.claim()
    if claim is not Claim.FIRST:
        return _leave_to_other(application, claim)
    # Not earlier: the log belongs to the one whose window it is.
    left_by_crash = logs.start()
    stop = StopSignals(application)
    stop.asked.connect(application.quit)
    program = _open(application, left_by_crash)
    code = NOT_OPENED if program is None else _live(application, program, instance)
    stop.release()
    instance.release()
    logs.stop()
    return code


def _open(application: QApplication, left_by_crash: Path | None) -> Program | None:
    """The program with its window; None, and the user knows why, when a fault came between."""
    try:
        program = Program(application, Settings.load())
        program.start(left_by_crash)
    except Exception as error:  # noqa: BLE001 - whatever it is, a start must not end in silence
        crashes.on_crash(None)
        _say_not_opened(crashes.note(error))
        return None
    return program


def _live(application: QApplication, program: Program, instance: SingleInstance) -> int:
    instance.asked.connect(program.come_forward)
    program.window.shown.connect(lambda: _settle_in(instance))
    QTimer.singleShot(LATEST_MS, instance, lambda: _settle_in(instance))
    code = application.exec()
    # From here on no start may believe that this window will come forward.
    instance.stop_listening()
    program.end()
    return code


def _say_not_opened(note: Path | None) -> None:
    sentence = QCoreApplication.translate(
        "Program", "Samråd could not open its window. Please tell your service desk."
    )
    _warn(sentence if note is None else f"{sentence}\n\n{note}")


def _settle_in(instance: SingleInstance) -> None:
    """What can wait until the window has been painted; more than once does no harm."""
    start.settle()
    instance.listen()


def build(arguments: list[str] | None = None) -> QApplication:
    """The Qt application, named and ready; to be called once in a process."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(sys.argv[:1] if arguments is None else arguments)
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("Samråd")
    application.setDesktopFileName(NAME)
    application.setWindowIcon(QIcon(str(icons_dir() / "samrad.svg")))
    return application


def _leave_to_other(application: QApplication, claim: Claim) -> int:
    if claim is Claim.SHOWN:
        return 0
    language.install(application, Settings.load(keep_aside=False).get(LANGUAGE))
    _warn(Program.hung_sentence())
    return ALREADY_HUNG


def _warn(sentence: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, "Samråd", sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
