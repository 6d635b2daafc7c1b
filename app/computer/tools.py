"""Starting the system's own small tools: no shell, no input, a time limit, plain output."""

import subprocess
from collections.abc import Callable, Mapping, Sequence

Run = Callable[[Sequence[str]], str]
"""Returns what a tool prints."""

TIME_LIMIT_S = 3.0
"""For each tool, s."""

_LONGEST_OUTPUT = 1_000_000
_TOOLS_MAY_HAVE = {"LC_ALL": "C", "PATH": "/usr/sbin:/sbin:/usr/bin:/bin"}


def output_of(command: Sequence[str], variables: Mapping[str, str] | None = None) -> str:
    """Return what a tool prints; a tool that only reports a failure has printed nothing.

    It is given the ``variables`` named here, a path, and English, and nothing else.

    Raises:
        OSError: the tool is not there or may not be started.
        subprocess.SubprocessError: it did not end in time.
    """
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=TIME_LIMIT_S,
        env={**(variables or {}), **_TOOLS_MAY_HAVE},
        check=False,
    )
    return done.stdout[:_LONGEST_OUTPUT].decode("utf-8", "replace")
