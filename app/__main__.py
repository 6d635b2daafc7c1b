"""One entry for the window, the command line and the children of both."""

import sys
from typing import TYPE_CHECKING

from app.no_dumps import forbid_dumps

if TYPE_CHECKING:
    from app.capture.child import Child

CHILD_FLAG = "--child"


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit code."""
    forbid_dumps()
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == [CHILD_FLAG]:
        return _run_child(words[1] if len(words) > 1 else "")
    if words:
        from app.cli import run

        return run(words)
    from app.ui.start import run as run_window

    return run_window()


def _run_child(kind: str) -> int:
    from app.capture.child import run_child

    child = _child_class(kind)
    return 2 if child is None else run_child(child)


def _child_class(kind: str) -> "type[Child] | None":
    # Each process loads the libraries of its own device only.
    if kind == "camera":
        from app.capture.camera_child import CameraChild

        return CameraChild
    if kind == "audio":
        from app.capture.audio_child import AudioChild

        return AudioChild
    if kind == "computer":
        from app.computer.child import ComputerChild

        return ComputerChild
    if kind == "probe":
        from app.probe.child import ProbeChild

        return ProbeChild
    if kind == "practice":
        from app.practice.child import PracticeChild

        return PracticeChild
    return None


if __name__ == "__main__":
    sys.exit(main())
