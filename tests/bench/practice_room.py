"""A practice room in a process of its own, that notes when each event was written.

It does what each line of its standard input says, and answers with one line of JSON each time:
``crowd NUMBER``, ``join NAME``, ``leave ID``, ``clear``, ``break``, ``cut SECONDS``, ``written``.
"""

import json
import re
import sys
import time
from collections.abc import Callable

from app.practice import handler
from app.practice.connection import Rank
from app.practice.faults import Fault
from app.practice.scenario import Room, Scenario
from app.practice.server import PracticeServer
from tests.bench.matching import BESIDE, GIVEN

FIRST = (
    *("Berg", "Lind", "Sand", "Ek", "Dal", "Holm", "Ny", "Sten", "Ström", "Lund", "Sjö", "Hed"),
    *("Norr", "Söder", "Väster", "Öster", "Skog"),
)
SECOND = (
    *("qvist", "gren", "strand", "mark", "ström", "man", "berg", "dal", "vik", "stad", "lund"),
    *("holm", "sen", "ell", "ing", "én", "löv"),
)

_NAMES = re.compile(rb'"display_name":"(Stranger \d+)"')
_BEGIN, _END = b"event: participant_sync_begin", b"event: participant_sync_end"


class _Handler(handler.Handler):
    """Notes the moment before bytes of an event are given to the system."""

    written: dict[str, float] = {}  # noqa: RUF012  # one for all connections

    def _chunk(self, data: bytes) -> None:
        now = time.monotonic()
        for name in _NAMES.findall(data):
            self.written.setdefault(name.decode(), now)
        if _BEGIN in data:
            self.written["begin"] = now
        super()._chunk(data)
        if _END in data:
            self.written["end"] = time.monotonic()


def names(number: int) -> list[str]:
    """Return so many names of the kind that people have: few given ones, many of families."""
    families = [first + second for first in FIRST for second in SECOND]
    return [
        f"{GIVEN[n % len(GIVEN)]} {families[n * 7 % len(families)]}{BESIDE[n % len(BESIDE)]}"
        for n in range(number)
    ]


def main() -> None:
    """Serve until the standard input ends."""
    from app.practice import web

    web.Handler = _Handler
    with PracticeServer(Scenario(room=Room(host_after_s=0.0))) as server:
        _say({"port": server.port, "alias": server.alias, "pin": server.host_pin})
        for line in sys.stdin:
            word, _, rest = line.strip().partition(" ")
            _say(_do(server, word, rest))


def _do(server: PracticeServer, word: str, rest: str) -> object:
    meeting = server.meeting
    deeds: dict[str, Callable[[], object]] = {
        "crowd": lambda: [meeting.join(name, rank=Rank.HOST) for name in names(int(rest))],
        "join": lambda: meeting.join(rest),
        "leave": lambda: meeting.leave(rest),
        "clear": lambda: _clear(server),
        "break": meeting.break_streams,
        "cut": lambda: meeting.misbehave(Fault.CUT, float(rest)),
        "written": lambda: _Handler.written,
    }
    return deeds[word]()


def _clear(server: PracticeServer) -> None:
    for one in server.meeting.people:
        server.meeting.leave(one.uuid)
    _Handler.written.clear()


def _say(answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
