"""Matching of names: precision and recall on the corpus, and how long a large room takes."""

import time

from app.meetings.expected import Person
from app.meetings.matching.model import Likeness
from app.meetings.matching.propose import forget, propose
from app.meetings.roster.participant import Participant
from tests.bench.window import Row
from tests.meetings.matching.measure import Figures, measure, sets

CONNECTIONS = 1000
PEOPLE = 50
GIVEN = (
    *("Anna", "Karin", "Lars", "Erik", "Ole", "Kari", "Mette", "Jens"),
    *("Pia", "Fatima", "Ahmed", "Søren", "Åse", "Björn", "Liisa", "Jan"),
)
FAMILY = (
    *("Berg", "Lindqvist", "Hansen", "Sørensen", "Öberg", "Virtanen", "Kowalski"),
    *("Ali", "Moe", "Ek", "Dahl", "Holm", "Åkesson"),
)
BESIDE = ("", " (gäst)", ", Region H", " – Hemsjukvården", " iPhone")


def matching() -> list[Row]:
    """Figures per part of the corpus, and time."""
    rows = [row for name, pairs in sets().items() for row in _rows(name, measure(pairs))]
    return [*rows, *_room()]


def _rows(name: str, figures: Figures) -> list[Row]:
    rows = [
        Row(
            f"{name}: {likeness}",
            f"precision {figures.precision(likeness):.1%}",
            f"recall {figures.recall(likeness):.1%} of {figures.wanted[likeness]}",
            "none",
            None,
        )
        for likeness in Likeness
        if figures.wanted[likeness]
    ]
    false = len(figures.false)
    beside = f"{figures.pairs} pairs, {figures.strangers} strangers"
    return [*rows, Row(f"{name}: strangers taken for sure", str(false), beside, "0", not false)]


def _room() -> list[Row]:
    count = range(CONNECTIONS)
    names = [
        f"{GIVEN[i % 16]} {GIVEN[i // 16 % 16]} {FAMILY[i % 13]}{BESIDE[i % 5]}" for i in count
    ]
    rows = [Participant(str(i), name) for i, name in enumerate(names)]
    people = [Person(f"{GIVEN[i % 16]} {FAMILY[i * 5 % 13]}") for i in range(PEOPLE)]
    forget()
    return [
        _seconds("propose 1,000 x 50, names new", people, rows),
        _seconds("propose 1,000 x 50 again", people, rows),
    ]


def _seconds(what: str, people: list[Person], rows: list[Participant]) -> Row:
    begun = time.perf_counter()
    propose(people, rows)
    taken = time.perf_counter() - begun
    return Row(what, f"{taken * 1000:.0f} ms", "", "150 ms", taken <= 0.15)
