"""Whatever the number and however it is written: it is found, and no digit of it is left."""

import unicodedata

from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.no import fodselsnummer

from app.meetings.privacy import Kind, scan
from app.meetings.privacy.check_digits import danish, norwegian, swedish
from tests.meetings.privacy.measure import TODAY

HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212\uff0d\ufe63"
BLANKS = " \u00a0\u2002\u2007\u2009\u200a\u202f\u3000\t"
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202a\u2069\u034f\ufe0f"
ALPHABETS = (
    "0123456789",
    "０１２３４５６７８９",  # noqa: RUF001 - full width is the point
    "٠١٢٣٤٥٦٧٨٩",
    "०१२३४५६७८९",
    "".join(chr(0x1D7CE + digit) for digit in range(10)),
    "⓪①②③④⑤⑥⑦⑧⑨",
)

days = st.integers(1, 28)
months = st.integers(1, 12)
years = st.integers(0, 99)


def two(number):
    return f"{number:02}"


@st.composite
def danish_numbers(draw):
    date = two(draw(days)) + two(draw(months)) + two(draw(years))
    return date + f"{draw(st.integers(0, 9999)):04}", 6, danish


@st.composite
def swedish_numbers(draw):
    day = draw(days) + draw(st.sampled_from([0, 60]))
    body = two(draw(years)) + two(draw(months)) + two(day) + f"{draw(st.integers(1, 999)):03}"
    number = body + luhn.calc_check_digit(body)
    century = draw(st.sampled_from(["", "19", "20"]))
    return century + number, 6 + len(century), ends_in_luhn


@st.composite
def norwegian_numbers(draw):
    day = draw(days) + draw(st.sampled_from([0, 40]))
    month = draw(months) + draw(st.sampled_from([0, 40, 65, 80]))
    body = two(day) + two(month) + two(draw(years)) + f"{draw(st.integers(0, 999)):03}"
    first = fodselsnummer.calc_check_digit1(body)
    assume(len(first) == 1)
    second = fodselsnummer.calc_check_digit2(body + first)
    assume(len(second) == 1)
    return body + first + second, 6, norwegian


numbers = st.one_of(danish_numbers(), swedish_numbers(), norwegian_numbers())
around = st.text(
    st.characters(exclude_categories=["Nd", "No", "Nl"], exclude_characters="&<%=+/:#"), max_size=30
)
between = st.one_of(
    st.just(""),
    st.text(st.sampled_from(HYPHENS), min_size=1, max_size=1),
    st.text(st.sampled_from(BLANKS), min_size=1, max_size=2),
    st.sampled_from([".", "/", "_", "\n", "\r\n", " - ", "- ", "-\n", "&nbsp;", "&#8209;", "=\n"]),
)


def ends_in_luhn(digits):
    return swedish(digits[-10:])


def spelled(digits, alphabet, hidden, places):
    """Write digits in an alphabet, with an invisible character behind some of them."""
    letters = [alphabet[int(digit)] for digit in digits]
    return [letter + hidden * (place in places) for place, letter in enumerate(letters)]


def left_over(text):
    """The digits that this text still shows."""
    seen = "".join(
        str(unicodedata.digit(character)) if character.isdigit() else " " for character in text
    )
    return [run for run in seen.split() if run]


@given(
    numbers, around, around, between, st.sampled_from(ALPHABETS), st.sampled_from(INVISIBLE),
    st.sets(st.integers(0, 11), max_size=4),
)  # fmt: skip
def test_a_number_written_as_its_country_does_is_found(
    number, before, after, gap, alphabet, hidden, places
):
    digits, cut, _ = number
    letters = spelled(digits, alphabet, hidden, places)
    letters.insert(cut, gap)
    written = "".join(letters)
    text = before + written + after
    assume(not reads_as_a_time(digits, gap))
    found = scan(text, today=TODAY)
    start, end = len(before), len(before) + len(written.rstrip(hidden))
    assert any(
        hit.kind.is_identity_number and hit.start <= start and hit.end >= end for hit in found.hits
    ), text
    assert left_over(found.shown) == []
    assert left_over(found.cleaned) == []


@given(numbers, around, around, st.lists(between, min_size=13, max_size=13))
def test_a_number_with_right_check_digits_is_found_however_it_is_grouped(
    number, before, after, gaps
):
    digits, _, is_right = number
    assume(is_right(digits))
    assume(sum("\n" in gap for gap in gaps[: len(digits) - 1]) <= 1)
    written = "".join(gap + digit for gap, digit in zip(["", *gaps], digits, strict=False))
    assume(not reads_as_a_time(digits, "".join(gaps)))
    found = scan(before + written + after, today=TODAY)
    assert found.hits, written
    assert left_over(found.shown) == []
    assert left_over(found.cleaned) == []


def reads_as_a_time(digits, gap):
    """Whether it may as well be a day of these years with a time of day behind it."""
    tail = digits[-4:]
    if int(tail[:2]) > 23 or int(tail[2:]) > 59:
        return False
    head = digits[:-4]
    near = {str(year)[2:] for year in range(TODAY.year - 2, TODAY.year + 3)}
    is_near = head[-2:] in near or head[:2] in near or head[2:4] in near
    return is_near and (gap.strip() not in HYPHENS or not gap.strip() or len(digits) == 12)


@given(st.text(max_size=200))
def test_no_text_makes_it_fall_over(text):
    found = scan(text, today=TODAY)
    assert len(found.shown) == len(text)
    last = 0
    for hit in found.hits:
        assert last <= hit.start < hit.end <= len(text)
        assert found.shown[hit.start : hit.end] == hit.masked
        last = hit.end


PIECES = [
    "010190", "1234", "-", " ", "\n", "cpr", "født", "f.", "Anna Holm", "patient", "år", "7", "+46",
    "00", "@", "gmail.com", "SE2321000016-", "https://", "<b>", "&nbsp;", "\u200b", "1990", "mars",
    "depression", "(", ")", "٣", "\ud800", "BUP", "Storgatan", "12", "=\n", "%20", "T", "DK50",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_pieces_in_any_order_leave_no_identity_number_behind(pieces):
    found = scan("".join(pieces), today=TODAY)
    for text in (found.shown, found.cleaned):
        again = scan(text, today=TODAY).hits
        # What is left of a chain of digits may look odd behind "cpr"; a whole number must not be.
        left = [hit for hit in again if hit.kind.is_identity_number]
        assert all(hit.kind is Kind.POSSIBLE_IDENTITY_NUMBER for hit in left), pieces
