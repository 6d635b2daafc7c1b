"""The list once more, by another road: the whole history is read as a text, again each time."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.meetings.roster.changes import Change
from app.meetings.roster.events import (
    Ended,
    Gone,
    Lost,
    Present,
    RoomChanged,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Liveness

LETTERS = {
    SnapshotBegins: "B",
    SnapshotEnds: "E",
    Present: "P",
    Gone: "G",
    RoomChanged: "R",
    Lost: "L",
    Ended: "X",
}
WHOLE = re.compile(r"B[PGR]*E")
BROKEN = re.compile(r"B[PGR]*(?!E)(?=[BLX]|$)")
AFTER_END = re.compile(r"X[^B]*")
SINGLE = re.compile(r"[PG]")
STEPS = re.compile("|".join(each.pattern for each in (WHOLE, BROKEN, AFTER_END, SINGLE)))


@dataclass(frozen=True)
class Truth:
    """What the history comes to."""

    rows: tuple[Participant, ...]
    liveness: Liveness


def truth(history: Sequence[RosterEvent]) -> Truth:
    """Return what an honest list shows after this history."""
    text = "".join(LETTERS[type(event)] for event in history)
    rows: list[Participant] = []
    for step in STEPS.finditer(text):
        part = history[step.start() : step.end()]
        if WHOLE.fullmatch(step.group()):
            named = _fold([], part)
            ids = [row.id for row in rows]
            kept = [row for one in ids for row in named if row.id == one]
            rows = kept + [row for row in named if row.id not in ids]
        elif SINGLE.fullmatch(step.group()):
            rows = _fold(rows, part)
    return Truth(tuple(_shown(rows)), liveness(text))


def liveness(text: str) -> Liveness:
    """Return how far a history, written as letters, can be believed at its end."""
    text = AFTER_END.sub("X", text)
    if text.endswith("X"):
        return Liveness.ENDED
    if re.search(r"B[PGR]*$", text):
        return Liveness.SYNCING
    if not WHOLE.search(text):
        return Liveness.NOT_WATCHED
    last = [step.group() for step in re.finditer(r"B[PGR]*E|L", text)][-1]
    return Liveness.LOST if last == "L" else Liveness.LIVE


def _fold(rows: list[Participant], events: Iterable[RosterEvent]) -> list[Participant]:
    for event in events:
        if isinstance(event, Gone):
            rows = [row for row in rows if row.id != event.id]
        elif isinstance(event, Present) and event.participant.id:
            said = event.participant
            known = any(row.id == said.id for row in rows)
            replaced = [said if row.id == said.id else row for row in rows]
            rows = replaced if known else [*rows, said]
    return rows


def _shown(rows: list[Participant]) -> Iterator[Participant]:
    tops = {row.id for row in rows if not row.parent}
    for row in rows:
        yield row if row.parent in tops else replace(row, parent="")


class Replayed:
    """Somebody who knows nothing but the changes."""

    def __init__(self) -> None:
        self.rows: dict[str, Participant] = {}

    def take(self, changes: Iterable[Change]) -> None:
        """Follow changes; each must fit on what is known."""
        touched: set[str] = set()
        for change in changes:
            one = change.now or change.before
            if one is None:
                continue
            if one.id not in touched:
                assert self.rows.get(one.id) == change.before
                touched.add(one.id)
            if change.now is None:
                del self.rows[one.id]
            else:
                self.rows[one.id] = change.now
