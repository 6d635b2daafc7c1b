"""Starts programs, asks them for the time, and weighs them."""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent.parent


def module(name: str, *words: str) -> list[str]:
    """The command that runs one of this folder's programs."""
    safe = ["-P"] if sys.flags.safe_path else []
    return [sys.executable, *safe, "-m", f"tests.bench.{name}", *words]


@contextlib.contextmanager
def started(command: list[str], **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Run a program that says when it is ready; end it and all its children afterwards.

    It has folders of its own, as on its first start: nothing that an earlier run left counts.
    """
    with (
        tempfile.TemporaryDirectory(prefix="samrad-bench-") as folder,
        subprocess.Popen(
            command,
            cwd=ROOT,
            env={
                **os.environ,
                "SAMRAD_CONFIG_DIR": folder,
                "SAMRAD_LOG_DIR": folder,
                **environment,
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process,
    ):
        family = [psutil.Process(process.pid)]
        try:
            yield process
        finally:
            family += family[0].children(recursive=True) if family[0].is_running() else []
            end(family)


def end(family: list[psutil.Process]) -> None:
    """End processes that this program started."""
    for process in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.terminate()
    _, alive = psutil.wait_procs(family, 3)
    for process in alive:
        process.kill()


def wait_for_line(process: subprocess.Popen[str], word: str) -> float:
    """Wait until the program prints ``word``; return the time then.

    Raises:
        RuntimeError: the program ended without saying it.
    """
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == word:
            return time.perf_counter()
    raise RuntimeError(f"{process.args!r} ended before it said {word!r}")


def family_of(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The program and all its children, oldest first."""
    parent = psutil.Process(process.pid)
    return [parent, *parent.children(recursive=True)]


def cpu_seconds(family: list[psutil.Process]) -> float:
    """Processor time that these processes have used so far, s."""
    return sum(sum(process.cpu_times()[:2]) for process in family)


def memory_mb(process: psutil.Process) -> float:
    """Proportional set size in MB where the system tells it, else the unique set size."""
    full = process.memory_full_info()
    return float(getattr(full, "pss", full.uss)) / 1e6
