"""Starts the window: what it takes to be seen first, everything else after."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app import logs
from app.paths import NAME
from app.settings import Settings
from app.ui import start
from app.ui.program import Program
from app.ui.single_instance import Claim, SingleInstance
from app.ui.stop_signals import StopSignals
from app.ui.theme.icons import icons_dir

ALREADY_HUNG = 1
"""Exit code of a start that found a window which does not answer."""


def run() -> int:
    """Show the window, or bring the one that is there forward, and return the exit code."""
    left_by_crash = logs.start()
    application = build()
    program = Program(application, Settings.load())
    instance = SingleInstance(parent=application)
    claim = instance.claim()
    if claim is Claim.FIRST:
        stop = StopSignals(application)
        stop.asked.connect(application.quit)
        program.start(left_by_crash)
        program.window.shown.connect(lambda: _settle_in(program, instance))
        code = application.exec()
        program.end()
        stop.release()
    else:
        code = _leave_to_other(claim)
    instance.release()
    logs.stop()
    return code


def _settle_in(program: Program, instance: SingleInstance) -> None:
    """What can wait until the window has been painted."""
    start.settle()
    instance.asked.connect(program.come_forward)
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


def _leave_to_other(claim: Claim) -> int:
    if claim is Claim.SHOWN:
        return 0
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, "Samråd", Program.hung_sentence())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    return ALREADY_HUNG
