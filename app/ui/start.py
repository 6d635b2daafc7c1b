"""The quick way to the window: saves what Python and Qt's bindings would do on the side."""

import gc
import os
import sys

NO_DISPLAY = 1
"""Exit code of a start without a display to open a window on."""


def run() -> int:
    """Start the window and return the exit code of the program."""
    if not has_display():
        return _explain_no_display()
    prepare()
    from app.ui.application import run as run_window

    return run_window()


def prepare() -> None:
    """To be called before anything else of ``app.ui`` is loaded."""
    # Nearly everything that is made on the way to the window stays: looking through it for
    # garbage finds nothing. ``settle`` turns the collector on again.
    gc.disable()
    import PySide6.QtCore  # noqa: F401 - what follows is in place after it

    _leave_sources_alone()


def has_display() -> bool:
    """Whether there is a display as far as one can tell beforehand; without, Qt aborts."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _explain_no_display() -> int:
    from PySide6.QtCore import QCoreApplication

    from app import language
    from app.console import print_error
    from app.settings import LANGUAGE, Settings

    application = QCoreApplication.instance() or QCoreApplication(["samrad"])
    language.install(application, Settings.load(keep_aside=False).get(LANGUAGE))
    sentence = QCoreApplication.translate(
        "Program",
        "There is no display for the window of Samråd. To check the equipment without it: "
        "{command}",
    )
    print_error(sentence.format(command="samrad check"))
    return NO_DISPLAY


def settle() -> None:
    """To be called when the window stands."""
    gc.enable()
    gc.freeze()


def _leave_sources_alone() -> None:
    """WORKAROUND: PySide6 reads the source of every module imported after it.

    It looks for a use of its switchable features (``from __feature__ import ...``), of which this
    program uses none; where there is no source, as in the installed program, it does not look.
    Seen in PySide6 6.11.3, ``shibokensupport.feature._mod_uses_pyside``. Three times 12 starts with
    it and 12 without, taking turns: least processor time to the first picture 320, 350, 280 ms and
    350, 370, 310 ms. Without it all works alike.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda module: False
