"""Names, subjects and rooms from outside, with identity numbers covered."""

import timeit

import pytest

from app.meetings.privacy import covered, holds_identity_number
from tests.meetings.privacy.measure import TODAY, corpus

USUAL_SECONDS = 0.001


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Karen Møller 170977-7994", "Karen Møller ••••••-••••"),
        ("Anna Holm (120585-6123)", "Anna Holm (••••••-••••)"),
        ("Video 19950207-9818 kl. 10", "Video ••••••••-•••• kl. 10"),
        ("Rum 09106355336", "Rum •••••••••••"),
        ("Sal 850512-T123", "Sal ••••••-••••"),
        ("SE2321000016-1A2B", "••••••••••••-••••"),
        ("120585&nbsp;6123", "••••••••••••••••"),
    ],
)
def test_identity_numbers_are_covered_in_place(text, shown):
    assert covered(text, TODAY) == shown
    assert holds_identity_number(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "", "Anna Holm", "Åsa Öberg, Västerås", "Møderum 4.12, 2. sal", "Tlf. 45 86 12 34",
        "depression, karen@gmail.com", "Kontrol 24.11.2026 13.00", "https://meet.regionh.dk/1234567",
        "Microsoft Teams-møde 312 456 789 012", "+46 10 473 71 00", "050-222 33 44", "3 x 4 = 12",
    ],
)  # fmt: skip
def test_everything_else_stays(text):
    assert covered(text, TODAY) == text
    assert not holds_identity_number(text, TODAY)


@pytest.mark.parametrize("name", ["corpus", "unseen"])
def test_every_identity_number_of_the_corpora_is_covered(name):
    for sample in corpus(name):
        shown = covered(sample.text, TODAY)
        assert len(shown) == len(sample.text)
        for kind, start, end in sample.wanted:
            if kind.is_identity_number:
                assert not any(map(str.isalnum, shown[start:end])), sample.source


def test_it_is_quick_enough_for_every_word_in_a_window():
    names = ["Anna Holm", "Karen Møller 170977-7994, Hillerød", "Meet 0104731234, rum 4.12 kl. 13"]
    for name in names:
        best = min(timeit.repeat(lambda name=name: covered(name, TODAY), number=20, repeat=5)) / 20
        assert best < USUAL_SECONDS, name
