"""Every check and every test, quickest first: what ``dev.py test`` runs.

The last line is for machines: ``N passed, N failed``, counted by pytest.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from operator import add
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COUNTS_VARIABLE = "SAMRAD_TEST_COUNTS"
SOUND = "tests/sound"
WINDOWS = ("tests/ui", "tests/accessibility")
"""Every window on an offscreen screen: half of the time of all tests."""

PYTHON = [sys.executable, "-P"]
PATIENT = ["nice", "-n", "5"] if shutil.which("nice") else []
MYPY = [*PYTHON, "-m", "mypy", "--no-error-summary"]
CHECKS = (
    ("form", [*PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."]),
    ("lint", [*PYTHON, "-m", "ruff", "check", "--quiet", "."]),
    ("banned text", [*PYTHON, "-m", "tests.gates.banned"]),
    ("layers", [*PYTHON, "-c", "from importlinter.cli import lint_imports_command as c; c()"]),
    ("translations", [*PYTHON, "-m", "tests.gates.translations"]),
    # A cache for each: an editor's mypy at the same moment must not spoil it.
    ("types on Linux", [*MYPY, "--platform", "linux", "--cache-dir", ".mypy_cache/linux"]),
    ("types on Windows", [*MYPY, "--platform", "win32", "--cache-dir", ".mypy_cache/win32"]),
    ("types on macOS", [*MYPY, "--platform", "darwin", "--cache-dir", ".mypy_cache/darwin"]),
)


def main(arguments: list[str]) -> int:
    """Run the checks, then pytest with what was handed on. 0 only when all is well."""
    os.chdir(ROOT)
    bad = [name for name, command in CHECKS if not check(name, command)]
    code, passed, failed = run_pytest(arguments)
    print()
    if bad:
        print("These checks found something, see above: " + ", ".join(bad))
    if code:
        print(f"pytest ended with code {code}")
    if not bad and not code:
        print("All is well.")
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if bad or code else 0


def check(name: str, command: list[str]) -> bool:
    """Run one check; a good one takes one line, a bad one says all it has to say."""
    start = time.monotonic()
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    good = result.returncode == 0
    word = "ok    " if good else "FAILED"
    print(f"{word} {name:<18} {time.monotonic() - start:5.1f} s", flush=True)
    if not good:
        sys.stdout.buffer.write(result.stdout + b"\n")
        sys.stdout.flush()
    return good


def run_pytest(arguments: list[str]) -> tuple[int, int, int]:
    """Exit code, passed, failed: of what was asked for, or of everything.

    The sound lab mostly waits for sounds to end, and windows need one processor only: both run
    beside the other tests and say what they have to say after them.
    """
    if arguments:
        return Run(arguments).end()
    with contextlib.ExitStack() as stack:
        outputs = [stack.enter_context(tempfile.TemporaryFile()) for _ in range(2)]
        there = [folder for folder in WINDOWS if Path(folder).is_dir()]
        beside = [Run([SOUND], outputs[0].fileno())]
        beside += [Run(there, outputs[1].fileno(), is_patient=True)] if there else []
        apart = [f"--ignore={folder}" for folder in (SOUND, *there)]
        counts = Run(apart, is_patient=True).end()
        for run, output in zip(beside, outputs, strict=False):
            counts = _sum(counts, run.end())
            output.seek(0)
            print(output.read().decode(errors="replace"), flush=True)
    return counts


def _sum(one: tuple[int, int, int], other: tuple[int, int, int]) -> tuple[int, int, int]:
    code, passed, failed = map(add, one, other)
    return code, passed, failed


class Run:
    """One run of pytest, which has begun. One that pytest itself did not count is one failure."""

    def __init__(
        self, arguments: list[str], output: int | None = None, *, is_patient: bool = False
    ) -> None:
        """``is_patient`` lets others have the processor first: sounds wait for nobody."""
        self._folder = tempfile.TemporaryDirectory()
        self._counts = Path(self._folder.name) / "counts.json"
        self._process = subprocess.Popen(
            [*(PATIENT if is_patient else ()), *PYTHON, "-m", "pytest", *arguments],
            env={**os.environ, COUNTS_VARIABLE: str(self._counts)},
            stdout=output,
        )

    def end(self) -> tuple[int, int, int]:
        """Wait for its end; exit code, passed, failed."""
        code = self._process.wait()
        with self._folder, contextlib.suppress(OSError, ValueError, KeyError):
            found = json.loads(self._counts.read_text())
            return code, found["passed"], found["failed"]
        return code or 1, 0, 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
