"""Words are found whatever the keyboard."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.reference.matching import Search, folded, heap, number_heap


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("lås", "Lås rummet"),
        ("laas", "Lås rummet"),
        ("LAS", "lås rummet"),
        ("lås", "Laas rummet"),
        ("möte", "Et møde og et møte"),
        ("mote", "Möte"),
        ("moete", "møte"),
        ("vård", unicodedata.normalize("NFD", "Vårdmöte")),
        (unicodedata.normalize("NFD", "vårdmöte"), "VÅRDMÖTE"),
        ("lægge", "lägge"),
        ("laegge", "lægge"),
        ("idé", "En ide"),
        ("rh18", "RH-18"),
        ("RH-18", "rh 18 og RH\u201118"),
        ("email", "E-mail"),
        ("rummet lås", "Lås rummet"),
        ("", "anything"),
        ("   ", "anything"),
    ],
)
def test_it_is_found(typed, text):
    assert Search(typed).finds(heap([text]))


@pytest.mark.parametrize(
    ("typed", "text"), [("låst", "Lås rummet"), ("lock door", "Lock the room"), ("ab", "a b")]
)
def test_it_is_not_found(typed, text):
    assert not Search(typed).finds(heap([text]))


def test_a_telephone_number_is_found_with_and_without_its_spaces():
    found_by = heap(["010 241 41 50", number_heap("010 241 41 50")])
    for typed in ("010 241", "0102414150", "241 41"):
        assert Search(typed).finds(found_by)


def test_a_search_is_on_only_with_a_word():
    assert not Search(" \u00ad ").is_on
    assert Search("a").is_on


@given(st.text())
def test_every_text_finds_itself(text):
    assert Search(text[:80]).finds(heap([text[:80]]))


@given(st.text())
def test_folding_twice_changes_nothing_that_matters(text):
    assert folded(text) == folded(unicodedata.normalize("NFD", text))
