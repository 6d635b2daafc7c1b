"""What a comparison of two names says, and why."""

# ruff: noqa: RUF001

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.matching.compare import compare
from app.meetings.matching.model import Likeness, Reason
from app.meetings.matching.reasons import LIKENESS_TEXTS, REASON_TEXTS

SURE = (Likeness.EXACT, Likeness.LIKELY)
GIVEN = ("Anna", "Åse", "Björn", "Jürgen", "Ahmed", "Lars-Erik", "Þóra", "Małgorzata", "Jens Peter")
FAMILY = ("Berg", "Kjær", "Sørensen", "Lindström", "Müller", "Al-Hassan", "Jónsdóttir", "Ødegård")
names = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY))
words = st.text(st.characters(categories=("Lu", "Ll")), min_size=1, max_size=12).map(str.lower)
SPELLINGS = {
    "å": ("aa",),
    "ä": ("æ", "ae"),
    "æ": ("ä", "ae"),
    "ö": ("ø", "oe"),
    "ø": ("ö", "oe"),
    "ü": ("ue", "u", "y"),
    "é": ("e",),
    "ð": ("d",),
    "þ": ("th",),
    "Å": ("Aa", "AA"),
    "Ø": ("Ö", "Oe"),
    "Þ": ("Th",),
    "ó": ("o",),
    "ł": ("l",),
}


@pytest.mark.parametrize(
    ("shown", "expected", "likeness", "reasons"),
    [
        ("Anna Berg", "Anna Berg", Likeness.EXACT, [Reason.SAME_NAME]),
        ("Aase Kjær", "Åse Kjær", Likeness.EXACT, [Reason.OTHER_SPELLING]),
        ("Berg, Anna", "Anna Berg", Likeness.EXACT, [Reason.OTHER_ORDER]),
        ("Dr. Anna Berg", "Anna Berg", Likeness.EXACT, [Reason.SAME_NAME, Reason.WITH_TITLE]),
        ("Bjorn Berg", "Björn Berg", Likeness.LIKELY, [Reason.OTHER_SPELLING]),
        ("Anna Lind", "Anna Skou Lind", Likeness.LIKELY, [Reason.WITHOUT_MIDDLE]),
        ("Micke Norén", "Mikael Norén", Likeness.LIKELY, [Reason.FIRST_SHORTENED]),
        ("Anna K. Berg", "Anna Karin Berg", Likeness.LIKELY, [Reason.INITIAL]),
        ("Alexadner Moe", "Alexander Moe", Likeness.LIKELY, [Reason.SMALL_SLIP]),
        ("A. Berg", "Anna Berg", Likeness.UNSURE, [Reason.INITIAL]),
        ("Anna", "Anna Berg", Likeness.UNSURE, [Reason.FIRST_NAME_ONLY]),
        ("Berg", "Anna Berg", Likeness.UNSURE, [Reason.FAMILY_NAME_ONLY]),
        ("Lasse Ek", "Lars Ek", Likeness.UNSURE, [Reason.FIRST_SHORTENED]),
        ("Tolk", "Tolk", Likeness.UNSURE, [Reason.ROLE_ONLY]),
        ("Ali Ahmed", "Ahmed Ali", Likeness.UNSURE, [Reason.OTHER_ORDER]),
        ("Peter Berg", "Anna Berg", Likeness.UNKNOWN, [Reason.NOT_EXPECTED]),
        ("iPhone (2)", "Anna Berg", Likeness.UNKNOWN, [Reason.DEVICE_NAME]),
        ("+45 12 34 56 78", "Anna Berg", Likeness.UNKNOWN, [Reason.PHONE_NUMBER]),
        ("Guest 1", "Anna Berg", Likeness.UNKNOWN, [Reason.NO_NAME]),
    ],
)
def test_a_reason_is_said(shown, expected, likeness, reasons):
    assert compare(shown, expected) == (likeness, tuple(reasons))


def test_a_device_says_first_that_it_is_one():
    likeness, reasons = compare("Annas iPhone", "Anna Berg")
    assert likeness is Likeness.UNSURE
    assert reasons[:2] == (Reason.DEVICE_NAME, Reason.FIRST_NAME_ONLY)


def test_letters_of_another_alphabet_are_said_first():
    likeness, reasons = compare("Аnna Berg", "Anna Berg")
    assert likeness is Likeness.UNSURE
    assert reasons[0] is Reason.FOREIGN_LETTERS


@given(st.text(max_size=200), st.text(max_size=200))
def test_nothing_is_raised_and_the_other_way_round_says_the_same(one, other):
    assert compare(one, other)[0] is compare(other, one)[0]


@given(
    st.lists(
        st.sampled_from(
            [
                *"()[]<>,-–|/&+@.:' \u200d\u202eåАα1",
                "til ",
                "Anna ",
                "iPhone ",
                "mor ",
                "Berg ",
                "dr ",
                "af ",
            ]
        ),
        max_size=25,
    )
)
def test_nothing_is_raised_by_signs_between_names(pieces):
    text = "".join(pieces)
    assert compare(text, "Anna Berg")[0] is compare("Anna Berg", text)[0]


@given(names, st.data())
def test_every_spelling_of_a_name_is_exact(name, data):
    spelled = "".join(
        data.draw(st.sampled_from((letter, *SPELLINGS.get(letter, ())))) for letter in name
    )
    assert compare(spelled, name)[0] is Likeness.EXACT


@given(names, st.sampled_from(("{} (gäst)", "Dr. {}", "{} | Region H", "  {}  ", "{} (iPad)")))
def test_what_stands_beside_a_name_changes_nothing(name, dress):
    assert compare(dress.format(name), name)[0] is Likeness.EXACT
    assert compare(dress.format(name.upper()), name)[0] is Likeness.EXACT


@given(words, words, words)
def test_a_shared_first_name_is_never_enough(first, family, other):
    assert compare(f"{first} Q{family}", f"{first} X{other}")[0] not in SURE


@given(words, words)
def test_a_single_name_is_never_enough(one, other):
    assert compare(one, f"{one} {other}")[0] not in SURE
    assert compare(other, f"{one} {other}")[0] not in SURE
    assert compare(one, one)[0] not in SURE


@given(st.permutations(("Anders", "Lise", "Karoline", "Ottar", "Pernille")), names)
def test_another_name_is_never_sure(others, name):
    family = name.rsplit(" ", 1)[-1]
    assert compare(f"{others[0]} {family}", name)[0] not in SURE
    assert compare(f"{others[0]} Haugtrø", name)[0] is Likeness.UNKNOWN


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "Anna ",
        "(",
        "<b>",
        "\u0301",
        "1-",
        "a@",
        " - ",
        "å",
        "A.B.",
        "a,",
        "👨‍👩‍👧‍👦",
        "& ",
        "\u202e",
        "Аа",
        "aa",
        "v/ ",
        "til ",
        "0 ",
    ],
)
def test_no_name_keeps_us_busy(piece):
    hostile = piece * 100_000
    begun = time.process_time()
    assert compare(hostile, "Anna Berg")[0] not in SURE
    assert compare(hostile, hostile + "x")[0] not in SURE or piece == "Anna "
    assert time.process_time() - begun < 5


def test_every_answer_has_a_sentence():
    assert set(REASON_TEXTS) == set(Reason)
    assert set(LIKENESS_TEXTS) == set(Likeness)
    assert max(map(len, REASON_TEXTS.values())) < 70
