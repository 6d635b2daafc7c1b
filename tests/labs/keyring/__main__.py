"""The keyring lab's command line: `python -m tests.labs.keyring`, or `dev.py lab keyring`."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.labs.devices.needs import refresh_lists

PACKAGES = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus-daemon"}
SECONDS = 120
ROOT = Path(__file__).resolve().parents[3]


def main() -> int:
    """Run the lab; 0 passed, 1 something failed, 2 it could not be run here."""
    if problem := _missing():
        print(f"The keyring lab could not be run. {problem}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="samrad-keyring-") as folder:
        # The developer's own keyring is neither asked nor changed.
        words = ["dbus-run-session", "--", sys.executable, "-m", "tests.labs.keyring.inside"]
        run = subprocess.run(
            words,
            env=_environment(Path(folder)),
            cwd=ROOT,
            timeout=SECONDS,
            stderr=subprocess.PIPE,
            check=False,
        )
    if run.returncode:
        print(run.stderr.decode(errors="replace")[-4000:], file=sys.stderr)
    return run.returncode


def _missing() -> str:
    missing = sorted(package for tool, package in PACKAGES.items() if shutil.which(tool) is None)
    if not missing:
        return ""
    if sys.platform != "linux" or shutil.which("apt-get") is None:
        return f"It needs Debian with: {' '.join(missing)}"
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        return f"It needs more programs. Run: sudo {' '.join(command)}"
    refresh_lists()
    done = subprocess.run([*command, "-qq"], check=False).returncode == 0
    return "" if done else f"This did not work, try it by hand: {' '.join(command)}"


def _environment(folder: Path) -> dict[str, str]:
    environment = dict(os.environ, HOME=str(folder), QT_QPA_PLATFORM="offscreen")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        (folder / name.lower()).mkdir(mode=0o700)
        environment[name] = str(folder / name.lower())
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(name, None)
    return environment


if __name__ == "__main__":
    sys.exit(main())
