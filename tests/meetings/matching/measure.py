"""How well names are told from one another: the corpus, and the table of precision and recall.

    python -m tests.meetings.matching.measure

A line of ``corpus/*.tsv`` is: shown name, expected name, ``same`` or ``stranger``, and the class
that a careful person would choose with a tag. The class of a stranger is the most that may be said.
"""

import sys
from collections import Counter
from dataclasses import dataclass, field
from itertools import permutations
from pathlib import Path

from app.meetings.matching.compare import compare
from app.meetings.matching.model import Likeness

FOLDER = Path(__file__).resolve().parent / "corpus"
WRITTEN_LATER = ("second", "third", "fourth")
"""Files that were written when the rules stood; docs/matching.md has the first figures."""

SURE = (Likeness.EXACT, Likeness.LIKELY)
CLASSES = tuple(Likeness)


@dataclass(frozen=True)
class Pair:
    """Two names, and what somebody who knows says of them."""

    shown: str
    expected: str
    is_same: bool
    wanted: Likeness
    tag: str


@dataclass
class Figures:
    """Counts; ``false`` and ``missed`` name what went wrong."""

    pairs: int = 0
    strangers: int = 0
    said_of_same: Counter[Likeness] = field(default_factory=Counter)
    said_of_strangers: Counter[Likeness] = field(default_factory=Counter)
    wanted: Counter[Likeness] = field(default_factory=Counter)
    reached: Counter[Likeness] = field(default_factory=Counter)
    false: list[tuple[Pair, Likeness]] = field(default_factory=list)
    missed: list[tuple[Pair, Likeness]] = field(default_factory=list)

    def precision(self, said: Likeness) -> float:
        """Of all that were called so: how many rightly. Only strangers are rightly unknown."""
        same, strangers = self.said_of_same[said], self.said_of_strangers[said]
        right = strangers if said is Likeness.UNKNOWN else same
        return right / max(1, same + strangers)

    def recall(self, wanted: Likeness) -> float:
        """Of all that a person would call so, or for strangers less: how many were."""
        return self.reached[wanted] / max(1, self.wanted[wanted])


def written(name: str) -> list[Pair]:
    """Return the pairs of one file, without ``.tsv``."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [_pair(*line.split("\t")) for line in lines]


def _pair(shown: str, expected: str, label: str, wanted: str) -> Pair:
    likeness, _, tag = wanted.partition("/")
    assert label in ("same", "stranger"), label
    return Pair(shown, expected, label == "same", Likeness(likeness), tag)


def by_hand() -> list[Pair]:
    """Return every pair that was written by hand and was there while the rules were made."""
    names = sorted(path.stem for path in FOLDER.glob("*.tsv") if path.stem not in WRITTEN_LATER)
    return [pair for name in names for pair in written(name)]


HOUSEHOLDS = (
    ("Berg", ("Anders", "Lise", "Karoline", "Mathias", "Ottar")),
    ("Sørensen", ("Kirsten", "Bent", "Pernille", "Frederik", "Ulrik")),
    ("Lindqvist", ("Gunilla", "Torbjörn", "Elin", "Viktor", "Agneta")),
    ("Åkesson", ("Håkan", "Birgitta", "Josefin", "Ludvig", "Märta")),
    ("Ali", ("Ahmed", "Khadra", "Yusuf", "Hodan", "Abdirahman")),
    ("Al-Hassan", ("Fatima", "Omar", "Layla", "Bilal", "Zahra")),
    ("Kowalska", ("Ewa", "Magdalena", "Zofia", "Beata", "Jolanta")),
    ("Somby", ("Niillas", "Máret", "Ánde", "Risten", "Biret")),
    ("Korhonen", ("Pekka", "Liisa", "Aino", "Eero", "Tuomas")),
    ("Sivakumar", ("Rajan", "Priya", "Kavitha", "Arun", "Meena")),
    ("Jónsdóttir", ("Sigríður", "Halla", "Björk", "Eyrún", "Ragna")),
    ("Petersen", ("Aputsiaq", "Naja", "Malik", "Ivalu", "Inuk")),
)
"""Families whose members have nothing in their first names in common."""

DRESSES = (
    "{0} {1}",
    "{1}, {0}",
    "{0} {1} (gäst)",
    "Dr. {0} {1}",
    "{0} {1}, Region H",
    "{0} {1} - iPad",
)
"""Ways in which somebody enters a meeting."""


def combined() -> list[Pair]:
    """Return pairs by construction: every member of a household beside every other."""
    pairs = []
    for number, (family, members) in enumerate(HOUSEHOLDS):
        for place, (one, other) in enumerate(permutations(members, 2)):
            dress = DRESSES[(number + place) % len(DRESSES)]
            shown = dress.format(one, family)
            pairs.append(Pair(shown, f"{other} {family}", False, Likeness.UNKNOWN, "household"))
        for place, one in enumerate(members):
            dress = DRESSES[(number + place) % len(DRESSES)]
            shown = dress.format(one, family)
            pairs.append(Pair(shown, f"{one} {family}", True, Likeness.EXACT, "dressed"))
            stranger, _ = HOUSEHOLDS[(number + place + 1) % len(HOUSEHOLDS)]
            shown = dress.format(one, stranger)
            pairs.append(Pair(shown, f"{one} {family}", False, Likeness.UNKNOWN, "same first name"))
    return pairs


def measure(pairs: list[Pair]) -> Figures:
    """Compare every pair."""
    figures = Figures()
    for pair in pairs:
        said, _ = compare(pair.shown, pair.expected)
        figures.pairs += 1
        figures.strangers += not pair.is_same
        (figures.said_of_same if pair.is_same else figures.said_of_strangers)[said] += 1
        if not pair.is_same and said in SURE:
            figures.false.append((pair, said))
        wanted, least = CLASSES.index(pair.wanted), CLASSES.index(said)
        is_reached = least <= wanted if pair.is_same else least >= wanted
        figures.wanted[pair.wanted] += 1
        figures.reached[pair.wanted] += is_reached
        if not is_reached:
            figures.missed.append((pair, said))
    return figures


def table(name: str, figures: Figures) -> str:
    """Return the figures as lines of text."""
    head = f"{name}: {figures.pairs} pairs, {figures.strangers} of strangers"
    rows = [
        f"  {likeness:<8} same {figures.said_of_same[likeness]:>4}  "
        f"stranger {figures.said_of_strangers[likeness]:>4}  "
        f"precision {figures.precision(likeness):6.1%}  recall {figures.recall(likeness):6.1%}"
        for likeness in CLASSES
    ]
    return "\n".join([head, *rows])


def main() -> int:
    """Print the table, and what went wrong."""
    for name, pairs in sets().items():
        figures = measure(pairs)
        print(table(name, figures))
        for pair, said in (*figures.false, *figures.missed):
            print(f"    {pair.shown} | {pair.expected} | {pair.wanted}/{pair.tag}: {said}")
    return 0


def sets() -> dict[str, list[Pair]]:
    """Return the parts of the corpus by name."""
    later = [pair for name in WRITTEN_LATER for pair in written(name)]
    return {"by hand": by_hand(), "later": later, "combined": combined()}


if __name__ == "__main__":
    sys.exit(main())
