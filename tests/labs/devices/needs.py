"""The Debian packages that the device lab needs, and how to get them."""

import os
import shutil
import subprocess

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
}
SBIN = ("/usr/sbin", "/sbin")


class CannotRunError(Exception):
    """The lab cannot run here; the text says why and what to do."""


def ensure_tools() -> None:
    """Install what is missing when that is allowed.

    Raises CannotRunError with the exact command when it is not.
    """
    missing = missing_packages()
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        raise CannotRunError(f"The device lab needs Debian or Ubuntu with: {' '.join(missing)}")
    if os.geteuid() != 0:
        raise CannotRunError(f"The device lab needs more programs. Run: sudo {' '.join(command)}")
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    if subprocess.run([*command, "-qq"], env=environment, check=False).returncode != 0:
        raise CannotRunError(f"This did not work, try it by hand: {' '.join(command)}")


def missing_packages() -> list[str]:
    """Names of packages whose program is not on this computer."""
    path = os.pathsep.join([os.environ.get("PATH", ""), *SBIN])
    return sorted({p for tool, p in PACKAGES.items() if shutil.which(tool, path=path) is None})
