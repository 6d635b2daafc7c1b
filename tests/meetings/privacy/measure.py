"""How much of the corpus is found, and how much else is taken for personal data.

python -m tests.meetings.privacy.measure
"""

import re
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.meetings.privacy import Hit, Kind, scan

FOLDER = Path(__file__).resolve().parent
TODAY = date(2026, 11, 23)
_MARK = re.compile("\u2039([a-z_]+):(.*?)\u203a", re.DOTALL)


@dataclass(frozen=True)
class Sample:
    """A text and the stretches in it that are personal data."""

    language: str
    text: str
    wanted: tuple[tuple[Kind, int, int], ...]
    source: str


@dataclass
class Figures:
    """Counts per kind; ``missed`` and ``false`` name what went wrong."""

    wanted: Counter[Kind] = field(default_factory=Counter)
    found: Counter[Kind] = field(default_factory=Counter)
    false: Counter[Kind] = field(default_factory=Counter)
    misnamed: int = 0
    texts: int = 0
    plain_texts: int = 0
    alarmed_plain_texts: int = 0
    faults: list[str] = field(default_factory=list)


def corpus(name="corpus"):
    """Return every text; ``name`` is how the files begin."""
    samples = []
    for path in sorted(FOLDER.glob(f"{name}_*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        sources = (*content["with_hits"], *content["without"])
        samples += [_sample(content["language"], source) for source in sources]
    return samples


def measure(samples):
    """Scan all samples and count."""
    figures = Figures()
    for sample in samples:
        _count(sample, scan(sample.text, today=TODAY).hits, figures)
    return figures


def table(figures):
    """Return the figures as lines."""
    yield f"{'kind':<28}{'wanted':>8}{'found':>8}{'recall':>9}{'false':>8}"
    identity = [kind for kind in Kind if kind.is_identity_number]
    for kind in Kind:
        yield _row(kind.value, figures, [kind])
    yield _row("all identity numbers", figures, identity)
    yield _row("everything", figures, list(Kind))
    yield (
        f"{figures.texts} texts; {figures.plain_texts} without personal data, of which"
        f" {figures.alarmed_plain_texts} raise a false alarm;"
        f" {figures.misnamed} numbers found under another name"
    )
    yield from figures.faults


def is_found(kind, start, end, hits):
    """An identity number must be covered whole; of the rest the heart must be touched."""
    if kind.is_identity_number:
        return any(h.kind.is_identity_number and h.start <= start and h.end >= end for h in hits)
    return any(h.kind == kind and h.start < end and h.end > start for h in hits)


def _count(sample: Sample, hits: tuple[Hit, ...], figures: Figures) -> None:
    figures.texts += 1
    for kind, start, end in sample.wanted:
        figures.wanted[kind] += 1
        if is_found(kind, start, end, hits):
            figures.found[kind] += 1
            figures.misnamed += not any(hit.kind == kind for hit in hits)
        else:
            figures.faults.append(f"missed {kind}: {sample.source}")
    others = [hit for hit in hits if not _is_wanted(hit, sample)]
    for hit in others:
        figures.false[hit.kind] += 1
        piece = sample.text[hit.start : hit.end]
        figures.faults.append(f"false {hit.kind} “{piece}”: {sample.source}")
    if not sample.wanted:
        figures.plain_texts += 1
        figures.alarmed_plain_texts += bool(others)


def _is_wanted(hit, sample):
    return any(hit.start < end and hit.end > start for _, start, end in sample.wanted)


def _row(name, figures, kinds):
    wanted = sum(figures.wanted[kind] for kind in kinds)
    found = sum(figures.found[kind] for kind in kinds)
    recall = f"{found / wanted:.1%}" if wanted else "-"
    false = sum(figures.false[kind] for kind in kinds)
    return f"{name:<28}{wanted:>8}{found:>8}{recall:>9}{false:>8}"


def _sample(language, source):
    parts, wanted, place, length = [], [], 0, 0
    for mark in _MARK.finditer(source):
        before = source[place : mark.start()]
        start = length + len(before)
        length = start + len(mark[2])
        parts += (before, mark[2])
        wanted.append((Kind(mark[1]), start, length))
        place = mark.end()
    return Sample(language, "".join([*parts, source[place:]]), tuple(wanted), source)


if __name__ == "__main__":
    for line in table(measure(corpus(*sys.argv[1:2]))):
        print(line)
