import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plain_text import ELLIPSIS, MOST_MARKS_IN_A_ROW, _visible, plain


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Logitech BRIO", "Logitech BRIO"),
        ("Hörlurar (Jabra Evolve2 65)", "Hörlurar (Jabra Evolve2 65)"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("two\nlines\r\nand\ta tab", "two lines and a tab"),
        ("  wide   space  ", "wide space"),
        ("\u202egnp.exe", "gnp.exe"),
        ("a\u200bb\u2066c\u2069", "abc"),
        ("bell\x07 null\x00", "bell null"),
        ("🎧 headset 👩‍⚕️", "🎧 headset 👩⚕️"),
        ("\ud800half", "half"),
        ("\u3164\u2800", ""),
        ("line\u2028separator", "line separator"),
        ("", ""),
    ],
)
def test_shows_one_visible_line(typed: str, shown: str) -> None:
    assert plain(typed) == shown


def test_piles_of_marks_are_thinned() -> None:
    shown = plain("Z" + "\u0335" * 300 + "algo")

    assert shown == "Z" + "\u0335" * MOST_MARKS_IN_A_ROW + "algo"


def test_a_long_name_is_cut_with_an_ellipsis() -> None:
    assert plain("x" * 300, 10) == "x" * 9 + ELLIPSIS
    assert plain("x" * 10, 10) == "x" * 10
    assert plain("abc def", 5) == "abc" + ELLIPSIS


def test_a_limit_below_one_makes_no_sense() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        plain("x", 0)


@given(st.text(st.characters(), max_size=400), st.integers(1, 120))
def test_whatever_comes_in(typed: str, limit: int) -> None:
    shown = plain(typed, limit)

    assert len(shown) <= limit
    assert shown == shown.strip()
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cf", "Cs", "Zl"}
    assert plain(shown, limit) == shown


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_the_short_way_for_latin_ends_where_the_long_one_does(text):
    long_way = " ".join(_visible(unicodedata.normalize("NFC", text)).split())
    assert plain(text, max(1, len(text))) == long_way
