"""The lab's record: one printed line for each thing looked at, and an honest count."""

import contextlib
import json
import time
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

PASS, FAIL, NOTE = "PASS", "FAIL", "    "


@dataclass(frozen=True)
class Line:
    """One thing that was looked at."""

    mark: str
    part: str
    what: str
    seen: str

    def __str__(self) -> str:
        """As it is printed."""
        return f"{self.mark}  {self.part:8}  {self.what}" + (f": {self.seen}" if self.seen else "")


class Record:
    """What was seen, and whether it was right."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._part = ""

    def expect(self, what: str, right: object, seen: object = "") -> bool:
        """Note that `what` is right or not, with what was seen."""
        self._add(PASS if right else FAIL, what, seen)
        return bool(right)

    def note(self, what: str, seen: object) -> None:
        """Note something that is neither right nor wrong."""
        self._add(NOTE, what, seen)

    @contextlib.contextmanager
    def part(self, name: str) -> Iterator[None]:
        """A part of the lab; a part that breaks off has failed."""
        self._part = name
        begin = time.monotonic()
        try:
            yield
        except Exception as problem:  # noqa: BLE001 - the other parts shall still run
            where = traceback.extract_tb(problem.__traceback__)[-1]
            self.expect("came to its end", False, f"{problem!r} in {where.name}")
            traceback.print_exc()
        self.note("took", f"{time.monotonic() - begin:.0f} s")

    def save(self, path: Path) -> None:
        """Write all lines as JSON."""
        lines = [asdict(line) for line in self.lines]
        path.write_text(json.dumps(lines, indent=1, ensure_ascii=False), encoding="utf-8")

    def _add(self, mark: str, what: str, seen: object) -> None:
        line = Line(mark, self._part, what, " ".join(str(seen).split()))
        self.lines.append(line)
        print(line, flush=True)


def load(path: Path) -> list[Line]:
    """Read what save() wrote; nothing if there is no such file."""
    try:
        return [Line(**line) for line in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError):
        return []


def conclude(lines: Iterable[Line], parts: Iterable[str]) -> int:
    """Print the count; return 0 only if every part has shown something and nothing was wrong."""
    every = list(lines)
    passed = sum(line.mark == PASS for line in every)
    failed = sum(line.mark == FAIL for line in every)
    missing = [part for part in parts if not any(line.part == part for line in every)]
    for part in missing:
        print(Line(FAIL, part, "was not looked at", ""), flush=True)
    print(f"{passed} passed, {failed + len(missing)} failed", flush=True)
    return 0 if passed and not failed and not missing else 1
