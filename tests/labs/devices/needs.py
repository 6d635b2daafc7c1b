"""The Debian packages that the device lab needs, and how to get them."""

import os
import platform
import shutil
import subprocess
import sys

PACKAGES = {
    "qemu-system-x86_64": "qemu-system-x86",
    "busybox": "busybox-static",
    "cpio": "cpio",
    "modprobe": "kmod",
    "iw": "iw",
    "ip": "iproute2",
    "wpa_supplicant": "wpasupplicant",
    "v4l2-ctl": "v4l-utils",
    "aplay": "alsa-utils",
    "espeak-ng": "espeak-ng",
    "iasl": "acpica-tools",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
}
SBIN = ("/usr/sbin", "/sbin")


class CannotRunError(Exception):
    """The lab cannot run here; the text says why and what to do."""


def ensure_tools() -> None:
    """Install what is missing when that is allowed.

    Raises CannotRunError with the exact command when it is not.
    """
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise CannotRunError("The guest runs this computer's own Python: it needs Linux on x86-64.")
    missing = missing_packages()
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        raise CannotRunError(f"The device lab needs Debian with: {' '.join(missing)}")
    if os.geteuid() != 0:
        raise CannotRunError(f"The device lab needs more programs. Run: sudo {' '.join(command)}")
    refresh_lists()
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    if subprocess.run([*command, "-qq"], env=environment, check=False).returncode != 0:
        raise CannotRunError(f"This did not work, try it by hand: {' '.join(command)}")


def refresh_lists() -> None:
    """Let the package manager read what there is; only the administrator may."""
    if os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)


def missing_packages() -> list[str]:
    """Names of packages whose program is not on this computer."""
    path = os.pathsep.join([os.environ.get("PATH", ""), *SBIN])
    return sorted({p for tool, p in PACKAGES.items() if shutil.which(tool, path=path) is None})
