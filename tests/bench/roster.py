"""The participant list: what an event costs as the room grows, and what hours leave behind.

``MEASURES`` names the parts; what is painted or compared with the list becomes one more of them.
"""

import gc
import random
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count

from app.meetings.roster.events import (
    Gone,
    Lost,
    Present,
    RosterEvent,
    SnapshotBegins,
    SnapshotEnds,
)
from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Roster
from tests.bench.window import Row

SIZES = (15, 1_000, 10_000)
"""A large SIP meeting; the page's promise; more than any room holds."""

EVENTS = 3_000
"""Events of each kind that are timed, in a room of every size."""

ROUNDS = 5
HOURS, JOINS = 8, 5_000
RECONNECT_S = 900.0
"""Between two losses of the connection in the simulated hours, s."""

WATCHED = 15
"""People in the room in the simulated hours."""

SLOWEST_SNAPSHOT_S = 0.5
MOST_TIMES_AS_SLOW = 3.0
MOST_LEFT_BEHIND_KB = 64


def roster() -> list[Row]:
    """Measure every part."""
    return [row for measure in MEASURES for row in measure()]


def snapshots() -> list[Row]:
    """From the first name to a live list, and the same again after a gap."""
    rows = []
    for size in SIZES:
        people = _people(size)
        first = min(_seconds(Roster(), _snapshot(people)) for _ in range(ROUNDS))
        again = min(_seconds(_watching(people), [Lost(1), *_snapshot(people)]) for _ in range(3))
        figure = f"{1000 * first:.2f} ms, again {1000 * again:.2f} ms"
        rows.append(
            Row(
                f"list: snapshot of {size:,}",
                figure,
                f"{1e6 * first / size:.1f} us a name",
                f"{SLOWEST_SNAPSHOT_S:g} s",
                max(first, again) <= SLOWEST_SNAPSHOT_S,
            )
        )
    return rows


def events() -> list[Row]:
    """One event in a small room and in a large one: it must not cost more there."""
    costs = {size: _costs(size) for size in SIZES}
    smallest = costs[SIZES[0]]
    rows = []
    for kind, yardstick in smallest.items():
        figures = [costs[size][kind] for size in SIZES]
        times = figures[-1] / yardstick
        rows.append(
            Row(
                f"list: one {kind}",
                " ".join(f"{1e6 * figure:.1f}" for figure in figures) + " us",
                f"{times:.2f} x from {SIZES[0]} to {SIZES[-1]:,}",
                f"{MOST_TIMES_AS_SLOW:g} x",
                times <= MOST_TIMES_AS_SLOW,
            )
        )
    return rows


def hours() -> list[Row]:
    """Memory after a long day, beside that of the same room just begun."""
    tracemalloc.start()
    try:
        before = _in_use()
        fresh = _watching(_people(WATCHED))
        yardstick = _in_use() - before
        _one_day(fresh)
        grown = _in_use() - before - yardstick
    finally:
        tracemalloc.stop()
    return [
        Row(
            f"list: {HOURS} h, {JOINS:,} joins and leaves",
            f"{grown / 1024:+.1f} KB",
            f"beside {yardstick / 1024:.1f} KB of {len(fresh.participants)} people",
            f"{MOST_LEFT_BEHIND_KB} KB more",
            grown <= MOST_LEFT_BEHIND_KB * 1024,
        )
    ]


MEASURES: tuple[Callable[[], list[Row]], ...] = (snapshots, events, hours)


def _in_use() -> int:
    """Return bytes; what the interpreter keeps in store for new objects is given back first."""
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def _people(number: int) -> list[Participant]:
    return [Participant(f"p{one}", name=f"Deltager {one}") for one in range(number)]


def _snapshot(people: Iterable[Participant]) -> list[RosterEvent]:
    return [SnapshotBegins(0), *(Present(one, 0) for one in people), SnapshotEnds(0)]


def _watching(people: Iterable[Participant]) -> Roster:
    watched = Roster()
    for event in _snapshot(people):
        watched.apply(event)
    return watched


def _seconds(watched: Roster, events: Iterable[RosterEvent]) -> float:
    begun = time.perf_counter()
    for event in events:
        watched.apply(event)
    return time.perf_counter() - begun


def _costs(size: int) -> dict[str, float]:
    """Return seconds for one event of each kind in a room of this size, with its count asked."""
    people = _people(size)
    watched, dice = _watching(people), random.Random(1)
    some = [dice.choice(people) for _ in range(EVENTS)]
    renamed = [replace(one, name=f"Navn {number}") for number, one in enumerate(some)]
    last = {one.id: one for one in renamed}
    new = [Participant(f"n{one}", name="Ny") for one in range(EVENTS)]
    series: dict[str, list[RosterEvent]] = {
        "join": [Present(one, 1) for one in new],
        "leave": [Gone(one.id, 2) for one in new],
        "change": [Present(one, 3) for one in renamed],
        "repetition": [Present(replace(one), 4) for one in last.values()],
    }
    return {kind: _median_cost(watched, said) for kind, said in series.items()}


def _median_cost(watched: Roster, said: list[RosterEvent]) -> float:
    costs = []
    for event in said:
        begun = time.perf_counter()
        watched.apply(event)
        watched.head_count()
        costs.append(time.perf_counter() - begun)
    return statistics.median(costs)


def _one_day(watched: Roster) -> None:
    """Let people come, be renamed and go, some with a screen, while the network breaks."""
    numbers, present = count(), list(watched.participants.values())
    step, next_loss = HOURS * 3600 / JOINS, RECONNECT_S
    for number in range(JOINS):
        at = number * step
        one = Participant(f"d{next(numbers)}", name=f"Person {number}", joined_at=at)
        screen = Participant(f"s{number}", parent=one.id)
        said: list[RosterEvent] = [Present(one, at), Present(screen, at), Gone(one.id, at)]
        said += [Gone(screen.id, at), Present(replace(present[0], name=f"Navn {number}"), at)]
        if at > next_loss:
            next_loss += RECONNECT_S
            said += [Lost(at), *_snapshot(present)]
        _seconds(watched, said)
        watched.hands()
    _seconds(watched, _snapshot(present))
