"""Danish numbers that no check digit proves: found behind any word, before any, with any sign."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.meetings.privacy import covered, scan
from app.meetings.privacy.check_digits import danish
from tests.meetings.privacy.measure import TODAY
from tests.meetings.privacy.test_any_number import around, left_over, numbers

EVERYDAY = [
    "bestil", "bestilt", "Bestilling", "bestilt tid til", "beställ", "Beställd tid", "faktura",
    "invoice", "ordre", "order", "ordret", "border", "ärende", "Ärendenr", "Sagsnr.", "saksnummer",
    "case", "Case:", "diarie", "kontor", "Kontoret", "konto til", "bygge", "version", "versjon",
    "serie", "ip", "Journalnr.", "journalnummer", "fakt.", "ring kontoret om", "møde om", "rum til",
    "tolk til", "organisationen", "pinse", "mødelokale", "tid", "ean for", "kl. 10", "den",
    "afventer", "vedr.", "Re:", "nr. 3,", "stue 4", "og", "F", "x", "",
]  # fmt: skip
OF_A_MEETING = [
    "Møde-id", "Meeting ID:", "Mødenummer", "PIN:", "adgangskode", "Passcode:", "kontonr.", "EAN",
    "fakturanr.", "SN", "CVR", "Konference-ID:", "build", "ordrenummer",
]  # fmt: skip
ANNOUNCING = [
    "CPR", "CPR:", "cpr-nr.", "cpr nr", "CPR-nummer:", "pnr", "personnummer", "Personnr:", "fnr",
    "fødselsnummer", "Fødselsnr.", "CPR er",
]  # fmt: skip
SIGNS = [
    *"-~;[]’'\\#/_*|+=?!§…·. \t\n–\u00a0",
    "][", " - ", " ~", "; ", " # ", ") (", "> ", "  ", "        ", "---------", "\n> ", "/ ",
]  # fmt: skip

dates = st.dates(date(1900, 1, 1), TODAY)
tails = st.integers(0, 9999).map("{:04}".format)
signs = st.sampled_from(SIGNS)


@st.composite
def unproved(draw):
    day, tail = draw(dates), draw(tails)
    assume(not danish(f"{day:%d%m%y}{tail}"))
    return day, tail


def padded(day, tail, within, gap):
    return day.strftime(f"%d{within}%m{within}%y") + gap + tail


def with_century(day, tail, within, gap):
    return day.strftime(f"%d{within}%m{within}%Y") + gap + tail


def unpadded(day, tail, within, gap):
    # Blanks alone hold a row of small numbers together, too.
    within, gap = within.strip() or ".", gap.strip() or "-"
    return f"{day.day}{within}{day.month}{within}{day:%y}{gap}{tail}"


def in_two(day, tail, within, gap):
    return f"{day:%d%m%y}{gap}{tail}"


def one_by_one(day, tail, within, gap):
    return (within or " ").join(f"{day:%d%m%y}{tail}")


SPELLINGS = [padded, with_century, unpadded, in_two, one_by_one]


def may_be_a_meeting(day, tail):
    """A day of these years, with figures behind that are a time or a year."""
    years = {year % 100 for year in range(TODAY.year - 2, TODAY.year + 3)}
    is_time = (int(tail[:2]) < 24 and int(tail[2:]) < 60) or abs(int(tail) - TODAY.year) <= 2
    return is_time and not years.isdisjoint({day.year % 100, day.day})


@pytest.mark.parametrize("spelled", SPELLINGS, ids=lambda spelled: spelled.__name__)
@given(
    unproved(), st.sampled_from(EVERYDAY), st.sampled_from(EVERYDAY),
    st.sampled_from(["", ".", "-", "/", " "]), signs,
)  # fmt: skip
def test_it_is_found_behind_and_before_every_everyday_word(
    spelled, number, before, after, within, gap
):
    assume(not may_be_a_meeting(*number))
    is_version = spelled is unpadded and gap == "." and before.startswith("vers")
    assume(not is_version)
    written = spelled(*number, within, gap)
    text = f"{before} {written} {after.rstrip(' 0123456789,')}"
    found = scan(text, today=TODAY)
    start = len(before) + 1
    hits = [hit for hit in found.hits if hit.kind.is_identity_number]
    assert any(hit.start <= start and hit.end >= start + len(written) for hit in hits), text
    for shown in (found.shown, found.cleaned, covered(text, TODAY)):
        assert left_over(shown.removeprefix(before)) == [], text


@pytest.mark.parametrize("word", [*EVERYDAY, *OF_A_MEETING])
@given(unproved(), st.sampled_from(["-", " ", "/", ".", "–", " - "]))
def test_no_word_hides_one_in_two_parts(word, number, gap):
    assume(not may_be_a_meeting(*number))
    day, tail = number
    shown = covered(f"{word} {day:%d%m%y}{gap}{tail}", TODAY)
    assert left_over(shown.removeprefix(word)) == []


@pytest.mark.parametrize("word", EVERYDAY)
@given(unproved())
def test_no_everyday_word_hides_one_in_one_piece(word, number):
    day, tail = number
    shown = covered(f"{word} {day:%d%m%y}{tail}", TODAY)
    assert left_over(shown.removeprefix(word)) == []


@given(
    numbers, st.sampled_from([*ANNOUNCING, "ID", "ID:"]), around,
    st.lists(st.sampled_from(["", "", *SIGNS]), min_size=13, max_size=13),
)  # fmt: skip
def test_an_announced_number_is_found_whatever_stands_between_its_figures(
    number, word, after, gaps
):
    digits = number[0]
    written = "".join(gap + digit for gap, digit in zip(["", *gaps], digits, strict=False))
    found = scan(f"{word} {written} {after}", today=TODAY)
    for shown in (found.shown, found.cleaned):
        assert left_over(shown) == [], written
