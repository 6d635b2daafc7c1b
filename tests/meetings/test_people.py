"""Names, roles and organisations as mail programs write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitations.people import distinct, is_guess, people_in, person


@pytest.mark.parametrize(
    ("name", "address", "expected"),
    [
        ("Anna Holm", "anna@hospital.example.dk", ("Anna Holm", "", "example.dk")),
        ("Holm, Anna", "", ("Anna Holm", "", "")),
        ("Holm, Anna Marie", "", ("Anna Marie Holm", "", "")),
        ("Anna Holm, Överläkare, Medicinkliniken", "",
         ("Anna Holm", "Överläkare, Medicinkliniken", "")),
        ("Holm, Anna, Överläkare", "", ("Anna Holm", "Överläkare", "")),
        ("Anna Holm (Overlæge)", "", ("Anna Holm", "Overlæge", "")),
        ("Holm, Anna (REGH)", "", ("Anna Holm", "REGH", "")),
        ("Anna Holm - Kurator", "", ("Anna Holm", "Kurator", "")),
        ("Anna Holm | Fastlege", "", ("Anna Holm", "Fastlege", "")),
        ("Anna-Lena Ek", "", ("Anna-Lena Ek", "", "")),
        ("Sygeplejerske, Anna", "", ("Anna Sygeplejerske", "", "")),
        ("'Anna Holm'", "", ("Anna Holm", "", "")),
        ("mailto:anna.holm@example.dk", "", ("Anna Holm", "", "example.dk")),
        ("anna.holm@example.dk", "anna.holm@example.dk", ("Anna Holm", "", "example.dk")),
        ("Anna <anna@gmail.com>", "", ("Anna", "", "")),
        ("Ambulatorium 3", "amb@example.dk", ("Ambulatorium 3", "", "example.dk")),
        ("A\u202enna\x00 Holm", "", ("Anna Holm", "", "")),
    ],
)  # fmt: skip
def test_a_person(name, address, expected):
    found = person(name, address)
    assert (found.name, found.role, found.organisation) == expected


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("", ""),
        ("", "postmottak@example.no"),
        ("", "no.reply@example.no"),
        ("", "a1234@example.se"),
    ],
)
def test_nobody(name, address):
    assert person(name, address) is None


def test_a_name_from_an_address_is_a_guess():
    found = person("", "kari.nordmann@example.no")
    assert found.name == "Kari Nordmann"
    assert is_guess(found, "")
    assert is_guess(found, "kari.nordmann@example.no")
    assert not is_guess(found, "Kari Nordmann")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Holm <a@example.dk>; Berg, Per <p@example.dk>", ["Anna Holm", "Per Berg"]),
        ("Anna Holm <a@example.dk>, Per Berg <p@example.dk>", ["Anna Holm", "Per Berg"]),
        ("Holm, Anna <a@example.dk>, Berg, Per <p@example.dk>", ["Anna Holm", "Per Berg"]),
        ('"Holm, Anna" <a@example.dk>, "Berg, Per" <p@example.dk>', ["Anna Holm", "Per Berg"]),
        ("Anna Holm; Per Berg (Læge; vagt)", ["Anna Holm", "Per Berg"]),
        ("Anna Holm, Per Berg", ["Anna Holm", "Per Berg"]),
        ("anna.holm@example.dk;per.berg@example.dk", ["Anna Holm", "Per Berg"]),
        ("", []),
        (";;,", []),
    ],
)
def test_a_list_of_people(text, names):
    found = [person(name, address) for name, address in people_in(text)]
    assert [one.name for one in found if one] == names


def test_nobody_twice():
    people = [person("Anna Holm"), person("anna holm (Læge)", "a@example.dk"), person("Per Berg")]
    found = distinct(people)
    assert [(one.name, one.role, one.organisation) for one in found] == [
        ("Anna Holm", "Læge", "example.dk"),
        ("Per Berg", "", ""),
    ]
    assert len(distinct(person(f"Navn {number}") for number in range(500))) == 100


@given(st.text(max_size=200), st.text(max_size=60))
def test_any_name(name, address):
    found = person(name, address)
    assert found is None or (found.name and found.name.isprintable())


@given(st.text(alphabet=st.sampled_from('ab@.;,<>"() \n'), max_size=300))
def test_any_list(text):
    for name, address in people_in(text):
        person(name, address)


@pytest.mark.parametrize(
    ("name", "is_phone"),
    [
        ("+46701234567", True),
        ("+46 70-123 45 67", True),
        ("070 - 123 45 67", True),
        ("(08) 123 456 78", True),
        ("Tlf. +45 12 34 56 78", True),
        ("12345678, 87654321", True),
        ("???", True),
        ("Anna Holm", False),
        ("Ambulatorium 3", False),
        ("Anna Holm +46701234567", False),
        ("李", False),
    ],
)
def test_a_telephone_is_no_name(name, is_phone):
    found = person(name, "x@hospital.example.dk")
    assert found.is_phone is is_phone
    assert found.name == name or not is_phone
    assert name not in repr(found)
