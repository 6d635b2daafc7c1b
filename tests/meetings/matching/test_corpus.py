"""The corpus of names: nobody is taken for somebody else, and most are recognised."""

import pytest

from app.meetings.matching.model import Likeness
from tests.meetings.matching.measure import by_hand, measure, sets, table

FIGURES = {name: measure(pairs) for name, pairs in sets().items()}
each_set = pytest.mark.parametrize("name", FIGURES)


@each_set
def test_no_stranger_is_ever_exact_or_likely(name):
    print(table(name, FIGURES[name]))
    assert [(pair.shown, pair.expected, said) for pair, said in FIGURES[name].false] == []


def test_the_corpus_is_large_hard_and_written_by_hand():
    pairs = [pair for some in sets().values() for pair in some]
    hard = [p for p in pairs if not p.is_same and p.tag not in ("other", "device", "number")]
    assert len(pairs) >= 1300
    assert len(hard) >= len(pairs) / 2
    assert len(by_hand()) >= 900


@each_set
def test_no_pair_stands_there_twice(name):
    # "Anna" is Anna Berg and is not: that is why it is unsure.
    pairs = [(pair.shown, pair.expected, pair.is_same) for pair in sets()[name]]
    assert len(pairs) == len(set(pairs))


def test_most_are_recognised():
    figures = FIGURES["by hand"]
    assert figures.recall(Likeness.EXACT) == 1
    assert figures.recall(Likeness.LIKELY) >= 0.95
    assert figures.recall(Likeness.UNSURE) >= 0.97
    assert figures.recall(Likeness.UNKNOWN) >= 0.97


def test_most_of_those_written_afterwards_are_recognised():
    figures = FIGURES["later"]
    assert figures.recall(Likeness.EXACT) >= 0.9
    assert figures.recall(Likeness.LIKELY) >= 0.8
    assert figures.recall(Likeness.UNSURE) >= 0.9
    assert figures.recall(Likeness.UNKNOWN) >= 0.9


def test_relatives_by_construction():
    figures = FIGURES["combined"]
    assert figures.said_of_strangers == {Likeness.UNKNOWN: figures.strangers}
    assert figures.said_of_same == {Likeness.EXACT: figures.pairs - figures.strangers}


def test_every_label_is_one_that_can_be_right():
    # Somebody's name that fits no stranger's class would make the figures better than they are.
    for pair in [pair for pairs in sets().values() for pair in pairs]:
        sure = pair.wanted in (Likeness.EXACT, Likeness.LIKELY)
        assert pair.is_same or not sure, pair.shown
