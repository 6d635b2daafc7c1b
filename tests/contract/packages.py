"""Fetches the vendor's packages once, as npm is set up on this machine, into a folder of ``build``.

    python -m tests.contract.packages

They judge the practice meeting and are no part of the program.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[1] / "build" / "contract"
STAMP = FOLDER / "node_modules" / ".samrad-lock.json"
LOCK = "package-lock.json"
FILES = ("package.json", LOCK, *sorted(path.name for path in HERE.glob("*.mjs")))
OLDEST_NODE = 18
"""The oldest that has ``fetch``, and hooks for modules in its later releases."""

LONGEST_S = 240


class NotToBeHadError(Exception):
    """The packages cannot be had here; the text says why."""


def prepare() -> Path:
    """Return the folder in which the scripts and the packages are.

    Raises:
        NotToBeHadError: there is no Node or npm here, or npm cannot fetch anything.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise NotToBeHadError("Node and npm are not installed")
    version = _said([node, "--version"]).lstrip("v")
    if int(version.split(".")[0] or 0) < OLDEST_NODE:
        raise NotToBeHadError(f"Node {version} is older than {OLDEST_NODE}")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(HERE / name, FOLDER / name)
    lock = (HERE / LOCK).read_bytes()
    if not STAMP.exists() or STAMP.read_bytes() != lock:
        _fetch(npm)
        STAMP.write_bytes(lock)
    return FOLDER


def _fetch(npm: str) -> None:
    words = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    try:
        done = subprocess.run(
            words,
            cwd=FOLDER,
            env=environment(),
            capture_output=True,
            check=False,
            timeout=LONGEST_S,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotToBeHadError(f"npm did not answer ({type(error).__name__})") from None
    if done.returncode:
        raise NotToBeHadError(f"npm could not fetch the packages (code {done.returncode})")


def environment() -> dict[str, str]:
    """What npm needs to know: where its user's settings are, which tests have put elsewhere."""
    known = dict(os.environ)
    if sys.platform != "win32":
        import pwd

        known["HOME"] = pwd.getpwuid(os.getuid()).pw_dir
        for name in [name for name in known if name.startswith("XDG_")]:
            del known[name]
    return known


def _said(words: list[str]) -> str:
    done = subprocess.run(words, capture_output=True, check=False, timeout=LONGEST_S)
    return done.stdout.decode(errors="replace").strip()


def main() -> int:
    """Prepare, and say what came of it."""
    try:
        print(f"the vendor's packages are in {prepare().relative_to(HERE.parents[1])}")
    except NotToBeHadError as reason:
        print(f"not to be had: {reason}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
