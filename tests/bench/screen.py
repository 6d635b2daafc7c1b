"""A screen of our own where there is none, so that windows are really painted."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def own_screen() -> Iterator[str]:
    """Start Xvfb on Linux if it is there; say what the windows are drawn on."""
    if sys.platform != "linux":
        yield "this desktop"
        return
    if shutil.which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "none (offscreen)"
        return
    with _xvfb() as number:
        os.environ.update(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb")
        yield "Xvfb"


@contextlib.contextmanager
def _xvfb() -> Iterator[str]:
    ours, theirs = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=(theirs,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(theirs)
        with os.fdopen(ours) as answer:
            number = answer.readline().strip()
        try:
            yield number
        finally:
            server.terminate()
