"""The device lab's command line: `python -m tests.labs.devices`, or `dev.py lab devices`."""

import argparse
import sys
import time

from tests.labs.devices import kernel, machine
from tests.labs.devices.needs import CannotRunError, ensure_tools

GUEST = "tests.labs.devices.guest"
CACHE = machine.ROOT / "build" / "lab-devices"
SECONDS = 300.0
"""The longest a guest may live."""


def main(arguments: list[str] | None = None) -> int:
    """Run the lab; 0 passed, 1 something failed, 2 it could not be run here."""
    options = _parser().parse_args(arguments)
    try:
        ensure_tools()
        guest = machine.prepare(kernel.obtain(CACHE), CACHE)
    except CannotRunError as problem:
        print(f"The device lab could not be run. {problem}", file=sys.stderr)
        return 2
    module = "measure_camera" if options.measure_camera else "check_devices"
    begin = time.monotonic()
    print(f"Linux {guest.kernel.version} under QEMU, software emulation", flush=True)
    for line in machine.run(guest, f"{GUEST}.{module}", options.only, options.seconds):
        print(line, flush=True)
    return _conclude(guest, time.monotonic() - begin)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py lab devices", description=__doc__)
    parser.add_argument("--measure-camera", action="store_true", help="compare ways of capturing")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="the longest it may take")
    parser.add_argument("only", nargs="*", help="parts: network camera webcam sound headset")
    return parser


def _conclude(guest: machine.Guest, seconds: float) -> int:
    code = machine.exit_code(guest)
    if code is None:
        log = guest.results / "kernel.log"
        print(f"FAIL  the guest did not come to its end within {seconds:.0f} s; see {log}")
        return 1
    print(f"{seconds:.0f} s in the guest")
    return 0 if code == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
