"""The soak: `python3 dev.py lab soak [SECONDS]` runs the real page under faults at random.

The real window, watcher and service, over HTTP, with a practice meeting that misbehaves. After each
fault what the page says is compared with what the server knows, and at every moment the page has to
be true or say that it is not live.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from random import Random, SystemRandom
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.labs.soak.run import Soak

TOKEN_S = 12
"""Life of a token, so that one dies now and then while the line is down, s."""


def main(arguments: list[str] | None = None) -> int:
    """Run the lab; 0 if the page kept its promise, 1 if not."""
    parser = argparse.ArgumentParser(prog="dev.py lab soak", description=__doc__)
    parser.add_argument("seconds", type=float, nargs="?", default=60.0, help="how long")
    parser.add_argument("--seed", type=int, default=None, help="the same rounds again")
    parser.add_argument("--real-times", action="store_true", help="wait as long as the program")
    parser.add_argument("--honesty", action="store_true", help="must end with 1")
    asked = parser.parse_args(arguments)
    seed = SystemRandom().randrange(10**6) if asked.seed is None else asked.seed
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="samrad-soak-") as folder:
        _settle_in(Path(folder))
        return _run(asked.seconds, seed, asked.real_times, asked.honesty)


def _settle_in(folder: Path) -> None:
    """Settings and logs of nobody, and a window that nobody has to look at."""
    os.environ["SAMRAD_CONFIG_DIR"] = os.environ["SAMRAD_LOG_DIR"] = str(folder)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _run(seconds: float, seed: int, real_times: bool, honesty: bool) -> int:
    from PySide6.QtWidgets import QApplication

    from app.practice.scenario import Room, Scenario
    from app.practice.server import PracticeServer
    from app.services.pexip.timing import Timing
    from tests.labs.soak.clock import JumpingClock
    from tests.labs.soak.page import Looking
    from tests.labs.soak.run import QUICK, Soak

    application = QApplication.instance() or QApplication(["soak"])
    clock = JumpingClock()
    room = Room(host_after_s=0.0, token_s=120 if real_times else TOKEN_S)
    server = PracticeServer(Scenario(room=room), clock=clock.outside)
    server.meeting.faults.slow_s = 0.3
    timing = Timing() if real_times else QUICK
    with server:
        looking = Looking(application, clock)
        soak = Soak(looking, server, clock, Random(seed), timing)
        try:
            return _play(soak, seconds, seed, honesty)
        finally:
            looking.end()


def _play(soak: "Soak", seconds: float, seed: int, honesty: bool) -> int:
    from tests.labs.soak.run import Mismatch

    end, number = time.monotonic() + seconds, 0
    try:
        soak.begin()
        while time.monotonic() < end:
            number += 1
            soak.round()
            if honesty:
                soak.lie()
    except Mismatch as why:
        print(f"FAIL  seed {seed}, round {number}, {soak.kind}: {why}")
        return 1
    finally:
        print("\n".join(soak.tally.lines(soak.promise)))
    print("PASS  at every moment the page was true or said that it was not live")
    return 0


if __name__ == "__main__":
    sys.exit(main())
