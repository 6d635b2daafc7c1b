"""Compares ways of capturing, all in one run. Prints one line each; /lab/camera.json has it all."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.labs.devices.guest import hardware
from tests.labs.devices.guest.hardware import new_camera

HERE = "tests.labs.devices.guest"
Facts = dict[str, Any]
SIZES = (("1280", "720"), ("640", "480"))
SPEEDS = [
    (f"{name}, {width}x{height}", module, [width, height, "7", *more])
    for width, height in SIZES
    for name, module, more in (
        ("Qt, map()", "capture_qt", ["map", "gui"]),
        ("Qt, map(), no GUI", "capture_qt", ["map", "core"]),
        ("Qt, toImage()", "capture_qt", ["image", "gui"]),
        ("OpenCV", "capture_opencv", []),
    )
]
WAYS = (
    ("Qt", "capture_qt", ["1280", "720", "6", "map", "gui"]),
    ("OpenCV", "capture_opencv", ["1280", "720", "6"]),
)


def run(
    module: str, words: list[str], act: Callable[[], None] | None = None, user: int = 0
) -> Facts:
    """Run one way in a process of its own; `act` happens 1.5 s after the first frame."""
    process = subprocess.Popen(
        [sys.executable, "-m", f"{HERE}.{module}", *words], user=user,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout
    assert process.stderr
    noise: list[str] = []
    threading.Thread(target=noise.extend, args=(process.stderr,), daemon=True).start()
    killer = threading.Timer(40, process.kill)
    killer.start()
    facts: Facts = {"events": []}
    for line in process.stdout:
        told = json.loads(line)
        if "event" in told:
            facts["events"].append((told["at"], told["event"]))
            if act and told["event"] == "first frame":
                threading.Timer(1.5, act).start()
        facts |= told.get("result", {})
    killer.cancel()
    facts |= {"exit": process.wait(), "stderr_lines": len(noise), "stderr": noise[-2:]}
    return facts


def speeds() -> dict[str, Facts]:
    """What each way costs, with a camera that does its work."""
    new_camera()
    for _, module, words in WAYS:  # so that reading from disk is not measured
        run(module, words)
    return {name: tell(name, run(module, words)) for name, module, words in SPEEDS}


def troubles() -> dict[str, Facts]:
    """What each way tells of a camera in trouble."""
    found: dict[str, Facts] = {}
    for way, module, words in WAYS:
        for name, trouble in TROUBLES.items():
            new_camera()
            found[f"{way}, {name}"] = tell(f"{way}, {name}", trouble(module, words))
    return found


def pulled(module: str, words: list[str]) -> Facts:
    """The camera's cable is pulled and put back."""

    def act() -> None:
        hardware.pull_camera()
        threading.Timer(1.5, hardware.plug_camera).start()

    return run(module, words, act)


def held(module: str, words: list[str]) -> Facts:
    """Another program has the camera, with the same user."""
    holder = hardware.hold_camera()
    try:
        return run(module, words)
    finally:
        holder.terminate()
        holder.wait()


def refused(module: str, words: list[str]) -> Facts:
    """The driver refuses to begin."""
    hardware.set_camera("inject_vidioc_streamon_error")
    return run(module, words)


def broken(module: str, words: list[str]) -> Facts:
    """The driver fails for good while frames come."""
    return run(module, words, lambda: hardware.set_camera("inject_fatal_streaming_error"))


def denied(module: str, words: list[str]) -> Facts:
    """This user may not use the camera."""
    for folder in [Path(sys.executable), *Path(os.path.realpath(sys.executable)).parents]:
        with contextlib.suppress(OSError):
            folder.chmod(0o755)
    hardware.cameras()[0].chmod(0)
    return run(module, words, user=65534)


TROUBLES = {
    "pulled out and put back": pulled,
    "held by another program": held,
    "driver refuses to start": refused,
    "driver fails while streaming": broken,
    "not permitted": denied,
}


def tell(name: str, facts: Facts) -> Facts:
    """Print what was found."""
    print(f"{name}: {json.dumps(facts)}", flush=True)
    return facts


def main() -> int:
    """Measure everything."""
    found = speeds() | troubles()
    Path("/lab/camera.json").write_text(json.dumps(found, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
