"""The device lab's command line: `python -m tests.labs.devices`, or `dev.py lab devices`."""

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.labs.devices import kernel, machine, record
from tests.labs.devices.needs import CannotRunError, ensure_tools

GUEST = "tests.labs.devices.guest"
CACHE = machine.ROOT / "build" / "lab-devices"
SECONDS = 1200.0
"""The longest a guest may live."""

GUESTS = {
    "first": ("camera", "cameras"),
    "second": ("network", "laptop", "guard"),
    "third": ("webcam", "sound", "headset"),
}
AT_ONCE = 2
"""Guests at the same time: much of what they do is waiting, but three would wait for each other."""

PARTS = tuple(part for parts in GUESTS.values() for part in parts)


def main(arguments: list[str] | None = None) -> int:
    """Run the lab; 0 passed, 1 something failed, 2 it could not be run here."""
    options = _parser().parse_args(arguments)
    try:
        ensure_tools()
        with _alone():
            core = kernel.obtain(CACHE)
            print(f"Linux {core.version} under QEMU, software emulation", flush=True)
            if options.measure_camera:
                return _measure(core, options.seconds)
            return _check(core, tuple(options.parts) or PARTS, options.seconds)
    except CannotRunError as problem:
        print(f"The device lab could not be run. {problem}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py lab devices", description=__doc__)
    parser.add_argument("--measure-camera", action="store_true", help="compare ways of capturing")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="the longest it may take")
    names = (*PARTS, "honesty")
    parser.add_argument("parts", nargs="*", choices=[[], *names], help=f"of: {' '.join(names)}")
    return parser


def _alone() -> "_Lock":
    CACHE.mkdir(parents=True, exist_ok=True)
    return _Lock(CACHE / "lock")


class _Lock:
    """Keeps a second lab from writing into the folders of this one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        import fcntl  # not there on Windows, where the lab has already said no

        self._file = self._path.open("w")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            raise CannotRunError("Another device lab runs in this folder.") from problem

    def __exit__(self, *_: object) -> None:
        self._file.close()


def _measure(core: kernel.Kernel, seconds: float) -> int:
    guest = machine.prepare(core, CACHE / "first")
    _listen(guest, "measure_camera", [], seconds)
    return 0 if machine.exit_code(guest) == 0 else 1


def _check(core: kernel.Kernel, parts: tuple[str, ...], seconds: float) -> int:
    begin, guests, work = time.monotonic(), [], []
    with ThreadPoolExecutor(AT_ONCE) as running:
        for name, group in {**GUESTS, "fourth": ("honesty",)}.items():
            if wanted := [part for part in group if part in parts]:
                guests.append(guest := machine.prepare(core, CACHE / name))
                work.append(running.submit(_listen, guest, "check_devices", wanted, seconds))
    for part in work:
        part.result()  # says what went wrong beside the guest
    lines = [line for guest in guests for line in record.load(guest.results / "checks.json")]
    print(f"{time.monotonic() - begin:.0f} s in all", flush=True)
    code = record.conclude(lines, parts)
    return 1 if any(machine.exit_code(guest) != 0 for guest in guests) else code


def _listen(guest: machine.Guest, module: str, words: list[str], seconds: float) -> None:
    for line in machine.run(guest, f"{GUEST}.{module}", words, seconds):
        print(line, flush=True)
    if machine.exit_code(guest) is None:
        log = guest.results / "kernel.log"
        print(f"FAIL  the guest did not come to its end within {seconds:.0f} s; see {log}")


if __name__ == "__main__":
    sys.exit(main())
