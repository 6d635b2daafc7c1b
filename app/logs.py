"""What the program notes about itself, for whoever has to help.

A log line holds a level, a module and a code or a count. It never holds a person's name, a display
name, an address, a picture or a sound: whoever writes one passes words of the program's own. What
could slip through all the same is stopped here: exceptions are noted by kind and place (see
``app.crashes``), and quoted parts and paths in Qt's messages are blanked.

All of it is best effort: a home that cannot be written costs the log, never the program.
"""

import contextlib
import logging
import re
from itertools import pairwise
from pathlib import Path

import app
from app import crashes, paths
from app.plain_text import plain

logger = logging.getLogger(__name__)

LARGEST = 300_000
"""Bytes of one log file, give or take a line."""

OLDER_KEPT = 3

_LOGGERS = ("app", "qt")


def start(part: str = "window", folder: Path | None = None) -> Path | None:
    """Log to a file, take Qt's messages in, and watch for crashes.

    Args:
        part: which process this is; each has files of its own, for two may not turn over one file.
        folder: where to log; the user's log folder when None.

    Returns:
        The crash file of the last run, when that run died without a word. Tell the user once.
    """
    target = folder or paths.log_dir()
    with contextlib.suppress(OSError):
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = _QuietFile(target / f"samrad-{part}.log")
    for name in _LOGGERS:
        logging.getLogger(name).addHandler(handler)
        logging.getLogger(name).setLevel(logging.INFO)
    take_in_qt_messages()
    left = crashes.watch(target, part)
    logger.info("start %s, %s", app.__version__, ", ".join(crashes.versions()))
    return left


def stop() -> None:
    """Give back what ``start`` took: at an orderly end, and for tests."""
    from PySide6.QtCore import qInstallMessageHandler

    qInstallMessageHandler(None)
    crashes.unwatch()
    for name in _LOGGERS:
        for handler in list(logging.getLogger(name).handlers):
            if isinstance(handler, _QuietFile):
                logging.getLogger(name).removeHandler(handler)
                with contextlib.suppress(OSError, ValueError):
                    handler.close()


class _QuietFile(logging.FileHandler):
    """A log file that never gets in the way: at the first trouble it falls silent.

    Turning over is done here because the library's own handler imports sockets and more, which
    costs a start-up its milliseconds.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self.setFormatter(_OneLine("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            super().emit(record)
            if self.stream and self.stream.tell() > LARGEST:
                self.close()
                self._turn_over(Path(self.baseFilename))
        except (OSError, ValueError):
            self.handleError(record)

    def _turn_over(self, path: Path) -> None:
        names = [path, *(path.with_name(f"{path.name}.{n}") for n in range(1, OLDER_KEPT + 1))]
        for younger, older in reversed(list(pairwise(names))):
            with contextlib.suppress(FileNotFoundError):
                younger.replace(older)

    def handleError(self, record: logging.LogRecord) -> None:
        self.setLevel(logging.CRITICAL + 1)


class _OneLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        # A record is shared with other handlers, which may have left a full traceback in it.
        record.exc_text = None
        line = plain(super().format(record), 1000)
        record.exc_text = None
        return line

    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return " | ".join(crashes.describe(error)) if isinstance(error, BaseException) else ""


_TELLING = re.compile(r"""\"[^"]*\"|'[^']*'|“[^”]*”|‘[^’]*’|\S*[/\\]\S+""")


def without_names(message: str) -> str:
    """A message of a library's, with everything quoted and every path blanked out."""
    return plain(_TELLING.sub("(…)", message), 300)


def take_in_qt_messages() -> None:
    """Qt's own messages become log records of the logger ``qt``."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def take_in(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        level = levels.get(kind, logging.WARNING)
        logging.getLogger("qt").log(
            level, "%s: %s", context.category or "default", without_names(message)
        )

    qInstallMessageHandler(take_in)
