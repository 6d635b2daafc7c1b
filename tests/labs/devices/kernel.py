"""Debian's own kernel: fetched, unpacked, and its modules put in load order."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.labs.devices.needs import SBIN, CannotRunError, refresh_lists

# The metapackage that stands for "the current kernel" of the distribution, with all drivers.
# The "cloud" flavour has neither camera nor sound drivers.
METAPACKAGE = "linux-image-amd64"
BOOT_MODULES = ("virtio_pci", "9pnet_virtio", "9p", "overlay")


@dataclass(frozen=True)
class Kernel:
    """An unpacked kernel: `folder` holds boot/ and lib/modules/`version`."""

    folder: Path
    version: str

    @property
    def image(self) -> Path:
        return self.folder / "boot" / f"vmlinuz-{self.version}"


def environment() -> dict[str, str]:
    """This process's environment with the system administrator's programs on the path."""
    return dict(os.environ, PATH=os.pathsep.join([os.environ.get("PATH", ""), *SBIN]))


def obtain(cache: Path) -> Kernel:
    """The distribution's current kernel, from `cache` when it is there already.

    Raises CannotRunError when the package cannot be had.
    """
    for marker in sorted(cache.glob("kernel-*/complete")):
        return Kernel(marker.parent, marker.parent.name.removeprefix("kernel-"))
    package = _package_name()
    version = package.removeprefix("linux-image-")
    folder = cache / f"kernel-{version}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    archive = _download(package, folder)
    subprocess.run(["dpkg", "-x", str(archive), str(folder)], check=True)
    archive.unlink()
    subprocess.run(["depmod", "-b", str(folder), version], check=True, env=environment())
    (folder / "complete").touch()
    return Kernel(folder, version)


def _package_name() -> str:
    if not (found := _known_package()):
        refresh_lists()
        found = _known_package()
    if not found:
        raise CannotRunError(f"{METAPACKAGE} is not known here. Run: apt-get update")
    return found


def _known_package() -> str:
    listing = subprocess.run(
        ["apt-cache", "depends", METAPACKAGE], capture_output=True, text=True, check=False
    ).stdout
    found = re.search(r"Depends:\s+(linux-image-\d\S*)", listing)
    return found[1] if found else ""


def _download(package: str, folder: Path) -> Path:
    done = subprocess.run(
        ["apt-get", "download", package], cwd=folder, capture_output=True, text=True, check=False
    )
    archives = list(folder.glob("*.deb"))
    if done.returncode != 0 or not archives:
        raise CannotRunError(f"{package} could not be fetched: {done.stderr.strip()[-300:]}")
    return archives[0]


def load_order(kernel: Kernel, names: tuple[str, ...]) -> list[Path]:
    """Module files that make `names` work, each after what it depends on."""
    order: list[Path] = []
    for name in names:
        shown = subprocess.run(
            ["modprobe", "-d", str(kernel.folder), "-S", kernel.version, "--show-depends", name],
            capture_output=True,
            text=True,
            check=True,
            env=environment(),
        ).stdout
        for line in shown.splitlines():
            if line.startswith("insmod ") and (path := Path(line.split()[1])) not in order:
                order.append(path)
    return order
