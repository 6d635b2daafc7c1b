"""The guest's devices: put in, pulled out and set, as a person would with a cable."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

CAMERA = Path("/sys/bus/platform/drivers/vivid")
SOUND_CARD = Path("/sys/bus/platform/drivers/snd_aloop")
PORTS = Path("/dev/port")
_CLOCK_CHIP = 0x70
_MAINS, _PERCENT, _LID = 0x70, 0x71, 0x72
"""Bytes of the clock chip's memory that laptop.asl reads."""


def modprobe(*words: str) -> None:
    """Load a module of the guest's kernel, with its parameters."""
    place = ["-d", os.environ["LAB_KERNEL"], "-S", os.environ["LAB_VERSION"]]
    subprocess.run(["modprobe", *place, *words], check=True)


def wait_for(condition: Callable[[], object], seconds: float) -> bool:
    """Wait until `condition` holds, at most `seconds`; say whether it did."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def cameras() -> list[Path]:
    """The camera nodes that there are."""
    return sorted(Path("/dev").glob("video*"))


def new_camera() -> None:
    """A camera as it comes from the factory, at /dev/video0."""
    remove_camera()
    modprobe("vivid", "n_devs=1", "node_types=0x1")
    wait_for(cameras, 5)


def remove_camera() -> None:
    """Take the kernel's own camera away."""
    wait_for(lambda: not Path("/sys/module/vivid").exists() or _unload("vivid"), 10)


def _unload(module: str) -> bool:
    return subprocess.run(["rmmod", module], capture_output=True, check=False).returncode == 0


def pull_camera() -> None:
    """Pull the camera's cable."""
    (CAMERA / "unbind").write_text("vivid.0")


def plug_camera() -> None:
    """Put the camera's cable back."""
    (CAMERA / "bind").write_text("vivid.0")


def set_camera(control: str, value: int = 1) -> None:
    """Turn one of the camera's own controls; see `v4l2-ctl -l`."""
    node = str(cameras()[0])
    subprocess.run(["v4l2-ctl", "-d", node, "-c", f"{control}={value}"], check=True)


def hold_camera(program: str = "v4l2-ctl") -> subprocess.Popen[bytes]:
    """Another program that uses the camera, or a copy of it; end it to let go."""
    holder = subprocess.Popen(
        [program, "-d", str(cameras()[0]), "--stream-mmap", "--stream-count=100000"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    time.sleep(1.5)  # it has no way to say that it streams
    if holder.poll() is not None:
        raise RuntimeError("the other program did not get the camera")
    return holder


def new_laptop() -> None:
    """A charger that is plugged in, a battery at 80 %, and a lid that is open."""
    set_mains(True)
    set_battery(80)
    set_lid(True)
    for driver in ("ac", "battery", "button"):
        modprobe(driver)
    wait_for(lambda: len(list(Path("/sys/class/power_supply").glob("*"))) == 2, 10)


def set_mains(on: bool) -> None:
    """Plug the charger in, or pull it out."""
    _set_chip(_MAINS, int(on))


def set_battery(percent: int) -> None:
    """Charge or drain the battery."""
    _set_chip(_PERCENT, percent)


def set_lid(is_open: bool) -> None:
    """Open or close the lid."""
    _set_chip(_LID, int(is_open))


def _set_chip(place: int, value: int) -> None:
    # Both bytes at once: nobody else may ask the chip in between.
    with PORTS.open("r+b", buffering=0) as ports:
        ports.seek(_CLOCK_CHIP)
        ports.write(bytes([place, value]))
