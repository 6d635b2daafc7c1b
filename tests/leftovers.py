"""What a test left running, and where that was made.

A thread, timer, window or child process that outlives its test fails some other test later, or the
program on its way out. It is cheaper to find it here.
"""

import gc
import subprocess
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer

GRACE_S = 2.0
"""What is on its way out may take so long to be gone."""

_made: dict[int, tuple[Callable[[], object], str]] = {}
"""Identity of a thing -> the thing, weakly, and the lines that made it."""

_started: dict[int, str] = {}
"""Process id -> the lines that started it."""


@dataclass
class Before:
    """What was there when the test began, by fixtures of the module or the session."""

    threads: set[int | None] = field(default_factory=set)
    processes: set[int] = field(default_factory=set)
    objects: set[int] = field(default_factory=set)


def remember_makers() -> None:
    """From now on timers, threads and processes know who made them. Once per session."""
    for kind in (QTimer, QThread):
        _remember_maker(kind)
    start, popen = threading.Thread.start, subprocess.Popen.__init__

    def noted_start(thread: threading.Thread) -> None:
        _note(thread)
        start(thread)

    def noted_popen(process: Any, *words: Any, **options: Any) -> None:
        popen(process, *words, **options)
        _started[process.pid] = _place()

    threading.Thread.start = noted_start  # type: ignore[method-assign]
    subprocess.Popen.__init__ = noted_popen  # type: ignore[assignment]


def _remember_maker(kind: type) -> None:
    make = kind.__init__  # type: ignore[misc]

    def noted(thing: object, *words: object, **options: object) -> None:
        make(thing, *words, **options)
        _note(thing)

    kind.__init__ = noted  # type: ignore[misc]


def _note(thing: object) -> None:
    _made[id(thing)] = (weakref.ref(thing), _place())


def _place() -> str:
    stack = traceback.extract_stack(limit=14)
    ours = [line for line in stack if line.filename != __file__ and _is_ours(line.filename)]
    return " < ".join(f"{line.filename}:{line.lineno}" for line in reversed(ours[-3:]))


def _is_ours(filename: str) -> bool:
    return not {"app", "tests"}.isdisjoint(Path(filename).parts)


def before() -> Before:
    """Call at the start of a test, after what it shares with others is up."""
    for identity in [key for key, (thing, _) in _made.items() if thing() is None]:
        del _made[identity]
    return Before(
        {thread.ident for thread in threading.enumerate()},
        {child.pid for child in psutil.Process().children()},
        {id(thing) for thing in (*_running_objects(), *_windows())},
    )


def left(start: Before) -> list[str]:
    """One sentence for each thing that is still there; waits a little for what is going."""
    _clear_up()
    deadline = time.monotonic() + GRACE_S
    found = list(_still_there(start))
    while found and time.monotonic() < deadline:
        gc.collect()
        _clear_up()
        time.sleep(0.01)
        found = list(_still_there(start))
    return found


def _clear_up() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _still_there(start: Before) -> Iterator[str]:
    for thing in _running_objects():
        if id(thing) not in start.objects:
            yield f"{_name(thing)} is still running; made at {_made[id(thing)][1]}"
    for window in _windows():
        if id(window) not in start.objects:
            yield f"window {_name(window)} is still there"
    for thread in threading.enumerate():
        # A thread of Qt's that ran Python shows up as a dummy and never goes: seen above instead.
        if thread.ident not in start.threads and not isinstance(thread, threading._DummyThread):
            place = _made.get(id(thread), (None, "unknown"))[1]
            yield f"thread {thread.name!r} is still running; started at {place}"
    yield from _processes(start)


def _processes(start: Before) -> Iterator[str]:
    for child in psutil.Process().children():
        try:
            if child.pid in start.processes or child.status() == psutil.STATUS_ZOMBIE:
                continue
            words = " ".join(child.cmdline())[:120]
        except psutil.Error:
            continue
        yield f"process {words!r} is still running; started at {_started.get(child.pid, 'unknown')}"


def _running_objects() -> Iterator[QObject]:
    for reference, _ in list(_made.values()):
        thing = reference()
        if not isinstance(thing, QObject) or not shiboken6.isValid(thing):
            continue
        if isinstance(thing, QTimer) and thing.isActive():
            yield thing
        if isinstance(thing, QThread) and thing.isRunning():
            yield thing


def _windows() -> list[QObject]:
    from PySide6.QtWidgets import QApplication

    application = QCoreApplication.instance()
    if not isinstance(application, QApplication):
        return []
    return [window for window in application.topLevelWidgets() if not _is_qts_own(window)]


def _is_qts_own(window: QObject) -> bool:
    # The list of a combo box is a window of its own while its box exists, which is found itself.
    return window.parent() is not None or type(window).__name__ in ("QDesktopWidget", "QTipLabel")


def _name(thing: QObject) -> str:
    kind = type(thing)
    return f"{kind.__module__}.{kind.__qualname__} {thing.objectName()!r}".replace(" ''", "")
