"""What one way of capturing costs, counted inside the process that captures."""

import json
import time
from dataclasses import dataclass, field

import psutil

WARM_UP = 10
"""Frames that are not measured."""


def say(**facts: object) -> None:
    """Tell the process that started this one."""
    print(json.dumps(facts), flush=True)


@dataclass
class Tally:
    """Counts frames; times are seconds since the process was made ready."""

    start: float = field(default_factory=time.perf_counter)
    frames: int = 0
    last: float = 0.0
    begin: float = 0.0
    cpu: float = 0.0
    work: float = 0.0

    def now(self) -> float:
        """Seconds since the start."""
        return round(time.perf_counter() - self.start, 2)

    def event(self, what: str) -> None:
        """Tell that something happened, and when."""
        say(event=what, at=self.now())

    def frame(self, work: float) -> None:
        """Count a frame whose conversion took `work` seconds."""
        self.frames += 1
        self.last = time.perf_counter()
        self.work += work
        if self.frames == 1:
            self.event("first frame")
        if self.frames == WARM_UP:
            self.begin, self.cpu, self.work = self.last, self._cpu(), 0.0

    def report(self, **more: object) -> None:
        """Tell what was measured; the last word of a process."""
        memory = psutil.Process().memory_full_info()
        costs: dict[str, object] = {"frames": self.frames, "pss_mb": round(memory.pss / 1e6)}
        counted = self.frames - WARM_UP
        if counted > 0:
            costs["fps"] = round(counted / (self.last - self.begin), 1)
            costs["cpu_s_per_100"] = round((self._cpu() - self.cpu) * 100 / counted, 2)
            costs["convert_ms"] = round(self.work * 1000 / counted, 1)
        say(result=costs | more)

    @staticmethod
    def _cpu() -> float:
        times = psutil.Process().cpu_times()
        return times.user + times.system
