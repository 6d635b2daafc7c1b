"""What a service desk asks for first: versions and the state of the program, never a name."""

import platform
from collections.abc import Sequence

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import app
from app import language


def support_text(
    chosen_language: str, text_size: int, theme: str, reason_codes: Sequence[str] = ()
) -> str:
    """Lines to paste into a fault report, in English so that any desk can search for them.

    ``reason_codes`` are those of the last check; a code names no device and no person.
    """
    style = QApplication.style().objectName()
    screens = [
        f"{size.width()}x{size.height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
        for size in [screen.size()]
    ]
    spoken = language.choose(chosen_language, QLocale.system().uiLanguages())
    lines = [
        f"Samråd {app.__version__}",
        f"System: {platform.system()} {platform.release()} ({platform.machine()})",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"Window: {QGuiApplication.platformName()}, style {style}, screens {', '.join(screens)}",
        f"Settings: language {chosen_language} ({spoken}), text {text_size} %, theme {theme}",
    ]
    if reason_codes:
        lines.append(f"Last check: {', '.join(reason_codes)}")
    return "\n".join(lines)
