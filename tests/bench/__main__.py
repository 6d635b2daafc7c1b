"""python3 dev.py bench: every budget that can be measured on this machine, in one run."""

import sys
from collections.abc import Callable, Iterable

from tests.bench import (
    faces,
    live,
    matching,
    meter,
    participants,
    preview,
    privacy,
    quick_check,
    roster,
    window,
)
from tests.bench.screen import own_screen
from tests.bench.window import Row

MEASURES: dict[str, Callable[[], Row | list[Row]]] = {
    "start": window.start_up,
    "idle": window.idle,
    "memory": window.memory,
    "preview": preview.preview,
    "faces": faces.faces,
    "meter": meter.meter,
    "check": quick_check.quick_check,
    "privacy": privacy.privacy,
    "matching": matching.matching,
    "roster": roster.roster,
    "participants": participants.participants,
    "live": live.live,
}


def main(wanted: list[str]) -> int:
    """Measure what is named, or everything; unknown names are told."""
    unknown = [name for name in wanted if name not in MEASURES]
    if unknown:
        print(f"no such measure: {' '.join(unknown)}; there are: {' '.join(MEASURES)}")
        return 2
    with own_screen() as screen:
        print(f"Ratios of one run count; this machine's own figures do not. Screen: {screen}.\n")
        for name in wanted or MEASURES:
            for row in _rows(MEASURES[name]()):
                print(_line(row), flush=True)
    return 0


def _rows(measured: Row | list[Row]) -> Iterable[Row]:
    return [measured] if isinstance(measured, Row) else measured


def _line(row: Row) -> str:
    verdict = {True: "kept", False: "MISSED", None: "not measured"}[row.kept]
    return f"{row.what:<36} {row.figure:<26} {row.beside:<34} budget {row.budget:<18} {verdict}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
