"""What happens when the program falls over: a file that helps and tells nothing about anyone.

The file says which kind of mistake, where in the sources, and which versions. It holds no values,
no message that could quote a name, no path outside the program. Nothing is sent anywhere.
"""

import contextlib
import faulthandler
import logging
import os
import platform
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

import app
from app.plain_text import plain

logger = logging.getLogger(__name__)

FILES_KEPT = 5
NOTED_PER_RUN = 5
"""A fault that comes back with every picture must not fill the disk."""

TRIGGER_VARIABLE = "SAMRAD_TRIGGER_CRASH"
"""For tests: ``exception``, ``thread`` or ``fault``; see ``crash_if_asked``."""

_SPEAKS_OF_CODE = (AttributeError, ImportError, NameError, TypeError)
"""Exceptions whose message is made of the program's own identifiers."""

_PATH = re.compile(r"\S*[/\\]\S+")

OnCrash = Callable[[Path | None], None]


class _Watch:
    """The watch over this process; there is one."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.part = ""
        self.on_crash: OnCrash | None = None
        self.told = False
        self.noted = 0
        self.fault_file: TextIO | None = None
        self.busy = threading.local()


_watch = _Watch()


def watch(folder: Path, part: str) -> Path | None:
    """From now on a crash writes a file into ``folder``; ``part`` names this process in it.

    Returns:
        The file of a fault that ended the last run without a word, or None.
    """
    _watch.folder, _watch.part = folder, part
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    left = _left_by_last_run(folder, part)
    with contextlib.suppress(OSError):
        # A fault below Python can only be written as it happens, to a file that is open already.
        path = folder / f"fault-{part}-{os.getpid()}.txt"
        _watch.fault_file = path.open("w", encoding="utf-8")
        faulthandler.enable(_watch.fault_file)
    return left


def unwatch() -> None:
    """Give back what ``watch`` took."""
    global _watch
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    if _watch.fault_file is not None:
        faulthandler.disable()
        _watch.fault_file.close()
        with contextlib.suppress(OSError):
            Path(_watch.fault_file.name).unlink()
    _watch = _Watch()


def on_crash(callback: OnCrash | None) -> None:
    """Call this once, at the first crash, with the file that was written or None.

    It is called on the thread that failed: pass it on by a signal before touching a window.
    """
    _watch.on_crash = callback


def note(error: BaseException) -> Path | None:
    """Note a fault that was caught because there is no going on; its file, or None."""
    _watch.noted += 1
    lines = describe(error)
    logger.error("crash: %s", lines[0])
    _show(lines)
    return _write_file(lines)


def crash_if_asked() -> None:
    """Fall over when a test asks for it, in the way that it names."""
    kind = os.environ.get(TRIGGER_VARIABLE, "")
    if kind == "exception":
        _fail()
    if kind == "thread":
        threading.Thread(target=_fail, name="asked-for").start()
    if kind == "fault":
        faulthandler._sigsegv()  # type: ignore[attr-defined]


def _fail() -> None:
    raise RuntimeError("asked for by a test")


def versions() -> list[str]:
    """What the program stands on, for the log and for a fault report."""
    found = [f"Python {platform.python_version()}", f"{platform.system()} {platform.release()}"]
    qt = sys.modules.get("PySide6")
    return [*found, f"PySide6 {getattr(qt, '__version__', '?')}"] if qt else found


def describe(error: BaseException) -> list[str]:
    """Where, and what kind of mistake: no values, no source lines, no paths outside the program."""
    lines: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(_kind(link))
        lines += [
            f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)[-40:]
        ]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return lines


def _kind(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, _SPEAKS_OF_CODE):
        return f"{name}: {plain(_PATH.sub('(…)', str(error)), 200)}"
    number = error.errno if isinstance(error, OSError) else None
    return name if number is None else f"{name} (errno {number})"


def _short(filename: str) -> str:
    """The last folders of a path: enough to find the line, too little to tell whose home it is."""
    parts = filename.replace("\\", "/").split("/")
    for anchor in ("app", "site-packages"):
        if anchor in parts[:-1]:
            return "/".join(parts[len(parts) - parts[::-1].index(anchor) - 1 :])
    return "/".join(parts[-2:])


def _on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _crashed(error)


def _on_thread_exception(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
        _crashed(arguments.exc_value)


def _crashed(error: BaseException) -> None:
    """Note it and tell once. A fault in here, or in whoever is told, ends here."""
    if getattr(_watch.busy, "now", False):
        return
    _watch.busy.now = True
    try:
        with contextlib.suppress(Exception):
            _note_and_tell(error)
    finally:
        _watch.busy.now = False


def _note_and_tell(error: BaseException) -> None:
    if _watch.noted >= NOTED_PER_RUN:
        return
    written = note(error)
    callback, told, _watch.told = _watch.on_crash, _watch.told, True
    if callback is not None and not told:
        callback(written)


def _show(lines: list[str]) -> None:
    # A program without a console has no standard error at all.
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write("\n".join(lines) + "\n")


def _write_file(lines: list[str]) -> Path | None:
    if _watch.folder is None:
        return None
    name = f"crash-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{_watch.noted}.log"
    head = [f"Samråd {app.__version__} ({_watch.part})", *versions(), ""]
    try:
        (_watch.folder / name).write_text("\n".join([*head, *lines, ""]), encoding="utf-8")
        for old in sorted(_watch.folder.glob("crash-*.log"))[:-FILES_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return _watch.folder / name


def _left_by_last_run(folder: Path, part: str) -> Path | None:
    """Turn what faults left behind into crash files, with the paths shortened; clear the rest."""
    written = None
    with contextlib.suppress(OSError):
        for left in sorted(folder.glob(f"fault-{part}-*.txt")):
            if _is_another_running(left.stem.rsplit("-", 1)[-1]):
                continue
            text = left.read_text(encoding="utf-8", errors="replace")[:20_000]
            left.unlink()
            if text.strip():
                written = _write_file([_shortened(line) for line in text.splitlines()])
    return written


def _is_another_running(number: str) -> bool:
    import psutil

    return number.isdigit() and int(number) != os.getpid() and bool(psutil.pid_exists(int(number)))


def _shortened(line: str) -> str:
    return re.sub(r'File "([^"]*)"', lambda found: f'File "{_short(found[1])}"', line)
