"""A guest under QEMU's software emulation that runs one Python module of this project."""

import os
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.labs.devices.kernel import BOOT_MODULES, Kernel, load_order
from tests.labs.devices.needs import CannotRunError

ROOT = Path(__file__).resolve().parents[3]
INIT = Path(__file__).with_name("init.sh")
LAPTOP = Path(__file__).with_name("laptop.asl")


@dataclass(frozen=True)
class Guest:
    """What is needed to start a guest: the kernel, its first file system, and a place to work."""

    kernel: Kernel
    initramfs: Path
    laptop: Path
    results: Path


def prepare(kernel: Kernel, work: Path) -> Guest:
    """Build the small first file system and an empty folder for results below `work`."""
    work.mkdir(parents=True, exist_ok=True)
    tree = work / "initramfs"
    shutil.rmtree(tree, ignore_errors=True)
    (tree / "bin").mkdir(parents=True)
    (tree / "modules").mkdir()
    busybox = shutil.which("busybox")
    if busybox is None:
        raise CannotRunError("busybox is missing")
    shutil.copy(busybox, tree / "bin" / "busybox")
    shutil.copy(INIT, tree / "init")
    (tree / "init").chmod(0o755)
    modules = load_order(kernel, BOOT_MODULES)
    for module in modules:
        shutil.copy(module, tree / "modules")
    (tree / "modules.order").write_text("".join(f"{m.name}\n" for m in modules))
    results = work / "results"
    shutil.rmtree(results, ignore_errors=True)
    results.mkdir()
    return Guest(kernel, _pack(tree, work / "initramfs.cpio"), _compiled(work), results)


def _pack(tree: Path, archive: Path) -> Path:
    names = sorted(str(p.relative_to(tree)) for p in tree.rglob("*"))
    with archive.open("wb") as out:
        subprocess.run(
            ["cpio", "-o", "-H", "newc", "--quiet", "-R", "0:0"],
            cwd=tree,
            input="\n".join([".", *names]).encode(),
            stdout=out,
            check=True,
        )
    return archive


def _compiled(work: Path) -> Path:
    """The table that makes the guest a laptop, as the firmware hands it over."""
    made = work / "laptop"
    words = ["iasl", "-p", str(made), str(LAPTOP)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CannotRunError(f"{LAPTOP.name} could not be compiled: {done.stdout[-300:]}")
    return made.with_suffix(".aml")


def run(guest: Guest, module: str, arguments: list[str], seconds: float) -> Iterator[str]:
    """Boot, run `python -m module arguments` in the guest, give each line it prints, power off.

    The guest is ended after `seconds`. The exit code is read with exit_code().
    """
    (guest.results / "start.sh").write_text(_start_script(guest, module, arguments))
    process = subprocess.Popen(
        _qemu(guest), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, errors="replace"
    )
    timer = threading.Timer(seconds, process.kill)
    timer.start()
    try:
        assert process.stdout is not None
        for line in process.stdout:
            yield line.rstrip("\r\n")
    finally:
        timer.cancel()
        process.kill()
        process.wait()


def exit_code(guest: Guest) -> int | None:
    """What the program in the guest ended with; None when it did not come to its end."""
    try:
        return int((guest.results / "exit_code").read_text())
    except (OSError, ValueError):
        return None


def _start_script(guest: Guest, module: str, arguments: list[str]) -> str:
    settings = {
        "HOME": "/run/home",
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": "/run/user",
        "PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin:/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "LAB_KERNEL": str(guest.kernel.folder),
        "LAB_VERSION": guest.kernel.version,
    }
    exports = "".join(f"export {k}={shlex.quote(v)}\n" for k, v in settings.items())
    command = shlex.join([sys.executable, "-u", "-m", module, *arguments])
    return f"{exports}cd {shlex.quote(str(ROOT))}\nexec {command}\n"


def _qemu(guest: Guest) -> list[str]:
    share = "security_model=none,multidevs=remap"
    return [
        "qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2",
        "-m", "2048", "-display", "none", "-monitor", "none", "-no-reboot",
        "-serial", f"file:{guest.results / 'kernel.log'}", "-serial", "stdio",
        "-kernel", str(guest.kernel.image), "-initrd", str(guest.initramfs),
        "-append", "console=ttyS0 panic=-1 loglevel=4 mitigations=off",
        "-fsdev", f"local,id=host,path=/,readonly=on,{share}",
        "-device", "virtio-9p-pci,fsdev=host,mount_tag=host",
        "-fsdev", f"local,id=results,path={guest.results},{share}",
        "-device", "virtio-9p-pci,fsdev=results,mount_tag=results",
        "-acpitable", f"file={guest.laptop}",
        # No way out of the guest: the lab needs interfaces, not a network. One is an ordinary
        # network card, the other what virtual computers are shown.
        "-nic", "user,model=e1000e,restrict=on", "-nic", "user,model=virtio-net-pci,restrict=on",
    ]  # fmt: skip
