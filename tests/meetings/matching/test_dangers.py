"""Names that are made to deceive, and honest ones that only look so."""

# Letters that look alike are the matter of this file.
# ruff: noqa: RUF001

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.matching.dangers import dangers_of
from app.meetings.matching.shown_name import shown
from app.meetings.roster.participant import LONGEST_NAME, NameDanger

INVISIBLE, FOREIGN = {NameDanger.INVISIBLE}, {NameDanger.FOREIGN_LETTERS}


@pytest.mark.parametrize(
    ("raw", "dangers"),
    [
        ("", {NameDanger.EMPTY}),
        ("  \t", {NameDanger.EMPTY}),
        ("\u3164\u3164", {NameDanger.EMPTY, NameDanger.INVISIBLE}),
        ("Anna\u200b Berg", INVISIBLE),
        ("\u202egreB annA", INVISIBLE),
        ("Anna \u2066Berg\u2069", INVISIBLE),
        ("Anna\u00adBerg", INVISIBLE),
        ("Anna\x1b[31m Berg", INVISIBLE),
        ("Anna\nBerg", INVISIBLE),
        ("Anna\u200eBerg", INVISIBLE),
        ("Anna\ufe0f Berg", INVISIBLE),
        ("A" + "\u0316" * 30 + "nna", INVISIBLE),
        ("Anna \U000e0041\U000e0042", INVISIBLE),
        ("<b>Anna</b>", {NameDanger.MARKUP}),
        ("<img src=x onerror=alert(1)>", {NameDanger.MARKUP}),
        ("Anna &lt;Berg&gt;", {NameDanger.MARKUP}),
        ("{{7*7}}", {NameDanger.MARKUP}),
        ("x" * 100_000, {NameDanger.TOO_LONG}),
        ("Anna Berg " * 20, {NameDanger.TOO_LONG}),
        ("Аnna Berg", FOREIGN),
        ("Anna Веrg", FOREIGN),
        ("Ѕоре Сох", FOREIGN),
        ("Οla Moen", FOREIGN),
        ("Annɑ Berg", FOREIGN),
        ("𝐀𝐧𝐧𝐚 𝐁𝐞𝐫𝐠", FOREIGN),
        ("Ⓐnna Berg", FOREIGN),
    ],
)
def test_a_danger_is_named(raw, dangers):
    assert dangers_of(raw) == dangers


@pytest.mark.parametrize(
    "raw",
    [
        "Anna Berg",
        "Åse Kjær",
        "A\u030ase Kj\u00e6r",
        "Guðrún Þórsdóttir",
        "Анна Петрова",
        "Пётр Иванов",
        "Анна (Anna) Berg",
        "Γιώργος Παπαδόπουλος",
        "محمد علي",
        "مح\u200cمد",
        "שרה כהן",
        "שרה\u200f כהן",
        "சிவா ராஜன்",
        "नरेन्द्र शर्मा",
        "李伟",
        "Ｋａｒｉｎ",
        "👨‍👩‍👧‍👦 Anna",
        "👩‍⚕️ Anna",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿 Anna",
        "❤️ Anna",
        "Yılmaz Öztürk",
        "Áillohaš Valkeapää",
        "Anna\u00a0Berg",
        " Anna Berg ",
        "O’Brien",
        "Anna <3",
        "Anna <anna@example.dk>",
        "Anna & Lars",
        "Nguyễn Thị Hoa",
        "Əliyev",
    ],
)
def test_an_honest_name_is_no_danger(raw):
    assert dangers_of(raw) == frozenset()


@given(st.text(max_size=300))
def test_a_shown_name_is_plain_and_short(raw):
    name, dangers = shown(raw)
    assert len(name) <= LONGEST_NAME
    assert "\n" not in name
    assert dangers == dangers_of(raw)
    assert (NameDanger.EMPTY in dangers) == (not name)


def test_a_long_name_is_cut_and_said_to_be_long():
    name, dangers = shown("Anna Berg " * 10_000)
    assert len(name) == LONGEST_NAME
    assert NameDanger.TOO_LONG in dangers
