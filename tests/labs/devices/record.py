"""The lab's record: one printed line for each thing looked at, and an honest count."""

import contextlib
import json
import time
import traceback
from collections.abc import Iterator
from pathlib import Path


class Record:
    """What was seen, and whether it was right.

    A run passes only if something was looked at and nothing was wrong; what could not be done here
    is said, and counts as neither.
    """

    def __init__(self) -> None:
        self.lines: list[dict[str, str]] = []

    def expect(self, what: str, right: object, seen: object = "") -> bool:
        """Note that `what` is right or not, with what was seen."""
        self._note("PASS" if right else "FAIL", what, seen)
        return bool(right)

    def skip(self, what: str, why: object) -> None:
        """Note that `what` could not be looked at here."""
        self._note("----", f"not looked at: {what}", why)

    def note(self, what: str, seen: object) -> None:
        """Note something that is neither right nor wrong."""
        self._note("    ", what, seen)

    @contextlib.contextmanager
    def part(self, name: str) -> Iterator[None]:
        """A part of the lab; a part that breaks off has failed."""
        print(f"\n{name}", flush=True)
        begin = time.monotonic()
        try:
            yield
        except Exception as problem:  # noqa: BLE001 - the other parts shall still run
            where = traceback.extract_tb(problem.__traceback__)[-1]
            self.expect(f"{name}: came to its end", False, f"{problem!r} in {where.name}")
            traceback.print_exc()
        print(f"      {time.monotonic() - begin:.0f} s", flush=True)

    def conclude(self) -> int:
        """Print the count; return the exit code."""
        passed = sum(line["mark"] == "PASS" for line in self.lines)
        failed = sum(line["mark"] == "FAIL" for line in self.lines)
        print(f"\n{passed} passed, {failed} failed", flush=True)
        return 0 if passed and not failed else 1

    def save(self, path: Path) -> None:
        """Write all lines as JSON."""
        path.write_text(json.dumps(self.lines, indent=1, ensure_ascii=False), encoding="utf-8")

    def _note(self, mark: str, what: str, seen: object) -> None:
        text = " ".join(str(seen).split())
        self.lines.append({"mark": mark, "what": what, "seen": text})
        print(f"{mark}  {what}" + (f": {text}" if text else ""), flush=True)
