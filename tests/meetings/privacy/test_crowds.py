"""Hundreds of figures one by one: no reason to wait, and none to let them pass."""

import time

import pytest

from app.meetings.privacy import Kind, scan
from tests.meetings.privacy.measure import TODAY

MEGABYTE = 1_000_000
SECONDS = 30.0
"""Of the processor; two on a quiet computer. Only against a standstill: the bench has the rest."""


@pytest.mark.parametrize("piece", ["1 ", "12 ", "1\n", "1.", "0 1 0 ", "12 345 ", "1\u00a0"])
def test_a_megabyte_of_them_is_one_hit(piece):
    text = piece * (MEGABYTE // len(piece))
    begun = time.process_time()
    found = scan(text, today=TODAY)
    assert time.process_time() - begun < SECONDS
    (hit,) = found.hits
    assert hit.kind is Kind.POSSIBLE_IDENTITY_NUMBER
    assert hit.start == 0
    assert hit.end >= len(text) - 1
    assert not any(character.isdigit() for character in found.shown + found.cleaned)


def test_many_rows_are_as_quick():
    begun = time.process_time()
    scan(("1 " * 299 + "x ") * 1_600, today=TODAY)
    assert time.process_time() - begun < SECONDS * 2


def test_a_number_beside_a_crowd_is_still_found():
    text = f"cpr 120585-6123. {'1 ' * 500}. cpr 120585-6123"
    assert [hit.kind for hit in scan(text, today=TODAY).hits] == [
        Kind.CPR,
        Kind.POSSIBLE_IDENTITY_NUMBER,
        Kind.CPR,
    ]


def test_an_ordinary_row_is_none():
    row = " ".join(["7"] * 31)
    assert scan(f"Point: {row}", today=TODAY).hits == ()
