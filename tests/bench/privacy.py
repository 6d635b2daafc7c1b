"""The privacy scan: what it finds in the corpus, and how long a large text takes."""

import time

from app.meetings.privacy import Kind, scan
from tests.bench.window import Row
from tests.meetings.privacy.measure import Figures, corpus, measure

MEGABYTE = 1_000_000
SHORT = 5_000
"""Characters of an ordinary long invitation."""
IDENTITY = [kind for kind in Kind if kind.is_identity_number]


def privacy() -> list[Row]:
    """Recall and false alarms on our own corpora, and time."""
    return [
        *_rows("corpus", measure(corpus())),
        *_rows("unseen", measure(corpus("unseen"))),
        _seconds("an invitation of 5,000 letters", SHORT, 0.1),
        _seconds("a text of 1,000,000 letters", MEGABYTE, 10.0),
    ]


def _rows(name: str, figures: Figures) -> list[Row]:
    wanted = sum(figures.wanted[kind] for kind in IDENTITY)
    found = sum(figures.found[kind] for kind in IDENTITY)
    alarmed, plain = figures.alarmed_plain_texts, figures.plain_texts
    beside = f"{figures.texts} texts"
    return [
        Row(f"{name}: identity numbers", f"{found} of {wanted}", beside, "all", found == wanted),
        Row(
            f"{name}: all that is personal",
            f"{figures.found.total()} of {figures.wanted.total()}",
            beside,
            "none",
            None,
        ),
        Row(f"{name}: false alarms", f"{alarmed} of {plain}", "plain texts", "none", None),
    ]


def _seconds(what: str, length: int, budget: float) -> Row:
    text = " ".join(sample.text for sample in corpus())
    text = (text * (length // len(text) + 1))[:length]
    begun = time.perf_counter()
    scan(text)
    taken = time.perf_counter() - begun
    return Row(f"scan {what}", f"{taken:.3f} s", "", f"{budget:g} s", taken <= budget)
