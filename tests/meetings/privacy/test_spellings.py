"""Danish numbers without mod 11 and mistyped ones, in every spelling that the manual promises."""

import pytest

from app.meetings.privacy import covered, scan
from tests.meetings.privacy.measure import TODAY

# No mod 11 holds for these, and Luhn's sum holds for neither of the Swedish ones.
DANISH, SWEDISH, NORWEGIAN = "0102074000", "8505121235", "01129955132"


def left(text):
    """The figures that remain where every number of the text should be hidden."""
    found = scan(text, today=TODAY)
    hits = [hit for hit in found.hits if hit.kind.is_identity_number]
    shown = (found.shown, found.cleaned, covered(text, TODAY))
    assert not any(map(str.isalnum, "".join(hit.masked for hit in hits)))
    return ["".join(filter(str.isdigit, one)) for one in shown] if hits else ["not found"]


@pytest.mark.parametrize(
    "words",
    [
        "Tid bestilt til {}", "Ring kontoret om {}", "Kontor: {}", "Bestilt tolk til {}",
        "Bestilling af tid: {}", "Bestilling {}", "Patientens case: {}", "border {}", "Sagsnr. {}",
        "Journalnr. {}", "sagsnummer {}", "journalnummer: {}", "Beställd tid {}", "ärende {}",
        "Ordret sagt {}", "i ordrer {}", "faktura til {}", "PIN til {}", "serie {}", "Version: {}",
        "ny konto til {}", "{} har bestilt tid", "{}, case", "møde om {}", "rum til {}", "ordre {}",
    ],
)  # fmt: skip
def test_everyday_words_discount_no_danish_number(words):
    for number in (DANISH, "010207-4000", "010207 4000", "01.02.07-4000"):
        assert set(left(words.format(number))) == {""}, number


@pytest.mark.parametrize(
    "text",
    [
        "Beställd tolk 850512-1235", "Bestilt time til 01129955132", "Bestilt time 011299 55132",
        "Ärendenr 850512-1235", "Møde-id: 010207-4000", "PIN 010207-4000", "Konto 010207-4000",
        "Møde-id 010207 4000", "Fakturanr. 01.02.07-4000", "Host pin 011299-55132",
        "Mötes-ID 850512-1235", "SN 010207/4000",
    ],
)  # fmt: skip
def test_no_word_discounts_a_number_in_two_parts(text):
    assert set(left(text)) == {""}


@pytest.mark.parametrize(
    "text",
    [
        "CPR: 0 1 0 2 0 7 4 0 0 0", "CPR 0-1-0-2-0-7-4-0-0-0", "cpr-nr. 01 020 740 00",
        "pnr 8 5 0 5 1 2 1 2 3 4", "personnummer: 85/05/12#12/34", "ID: 010 207 4000",
        "fødselsnummer 0 1 1 2 9 9 5 5 1 3 2", "fnr 01 12 99 5 5 1 3 2", "CPR: 1/2-07 4000",
        "CPR 1 2 07 4000",
        "CPR 1.2.2007-4000", "CPR 010207 (mand) 4000", "CPR 01.02.07, sidste fire: 4000",
        "CPR er 010 207 40 00", "CPR-nummer:\n0 1 0 2 0 7 4 0 0 0", "cpr: O10207-4OOO",
        "F. 12/5 85-1007", "f. 12/5-85 1235", "født 1. februar 2007 4000", "född 12/5 1985 1235",
        "Født 1.2.07 - 4000", "fnr 1.12.99 55132", "010207 de sidste fire 4000",
        "CPR 010207 4 0 0 0", "personnr 8505-12-1235", "CPR: 01-0207-4000",
    ],
)  # fmt: skip
def test_an_announced_number_is_found_whatever_the_gaps(text):
    assert set(left(text)) == {""}


@pytest.mark.parametrize(
    "text",
    [
        "010220074000", "01.02.2007 4000", "01-02-2007 - 4000", "01022007 4000", "01/02/2007-4000",
        "0.1.0.2.0.7.4.0.0.0", "0 1 0 2 0 7 4 0 0 0", "0,1,0,2,0,7,4,0,0,0",
        "0\n1\n0\n2\n0\n7\n4\n0\n0\n0",
        "1.2.07-4000", "1 2 07-4000", "1/2-2007 4000", "1/2 07-4000", "85-5-12-1235",
        "1985-5-12 1235",
        "1. februar 2007-4000", "0102 07-4000", "01 0207-4000", "010207,4000", "01,02,07,4000",
        "010207-4000010207-4000", "01020740000102074000", "+010207-4000", "+450102074000",
        "0045 010207-4000", "https://x.dk/010207-4000x", "19850512 1235", "850512x1007",
        "".join(f"<td>{figure}</td>" for figure in DANISH),
    ],
)  # fmt: skip
def test_a_number_that_nothing_announces_is_found(text):
    assert set(left(text)) == {""}


SEPARATORS = [
    "-", "~", ";", "[", "]", "][", "’", "'", "\\", "#", "/", "_", "*", "|", "+", "=", "?", "!", "§",
    "…", "··", " - ", "~ ", " # ", ") (", "> ", ",", ", ", ":", ".", " ", "\t", "\n", "\n> ",
    "        ", "---------", "..........", "–", "\u00a0", "<br>", "<!-- -->", "</b> <i>",
]  # fmt: skip


@pytest.mark.parametrize("gap", SEPARATORS)
def test_any_sign_may_stand_between(gap):
    assert set(left(f"{DANISH[:6]}{gap}{DANISH[6:]}")) == {""}
    assert set(left(f"Hej [{SWEDISH[:6]}{gap}{SWEDISH[6:]}] ses")) == {""}
    assert set(left(f"19{SWEDISH[:6]}{gap}{SWEDISH[6:]}")) == {""}
    assert set(left(f"{NORWEGIAN[:6]}{gap}{NORWEGIAN[6:]}")) == {""}
    assert set(left(f"01{gap}02{gap}07{gap}4000" if gap[0] not in "~,\n" else "")) <= {
        "",
        "not found",
    }


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"&#{ord(one)};" for one in DANISH),
        "".join(f"&#{ord(one):08};" for one in DANISH),
        "".join(f"&#x{ord(one):x};" for one in DANISH),
        "".join(f"&#{ord(one)}" for one in DANISH[:6]) + "-4000",
        "".join(f"&amp;#{ord(one)};" for one in DANISH),
        "".join(f"={ord(one):02X}" for one in DANISH),
        "".join(f"={ord(one):02X}" for one in "010207-4000"),
        "=30=31=30=32=30=37-4000", "010207=2D4000", "010207=C2=A04000", "010207=E2=80=914000",
        "010207=20\n4000", "0102=\n07-4000", "".join(f"%{ord(one):02x}" for one in DANISH),
        "010207%2D4000", "010207%E2%80%914000", "".join(f"\\u00{ord(one):02x}" for one in DANISH),
        "010207&#454000", "010207&amp;nbsp;4000", "010207&ndash;4000", "010207<!-- x -->4000",
    ],
)  # fmt: skip
def test_what_a_mail_or_page_left_behind_hides_nothing(text):
    found = scan(text, today=TODAY)
    assert [hit.masked for hit in found.hits if hit.kind.is_identity_number] == [found.shown]
    assert not any(map(str.isalnum, found.shown))


@pytest.mark.parametrize(
    "text",
    [
        "Mødenummer: 0104731235", "Møde-id 0104731235", "Meeting ID: 0104731235", "PIN: 0104731235",
        "Konference-ID 0104731235", "Kontonr. 0104731235", "Fakturanummer 0104731235",
        "Order 4501237788", "Versjon 1.7.00.3653", "Room ID: 010 473 12 34 56", "10 20 30 40 50 60",
        "24.11.2026 1000-1030", "24. november 2026 1030", "3.12.2026 2580", "1.12.26 kl. 1000",
        "1 2 3 4 5 6 7 8 9 10", "0 1 2 3 4 5 6 7 8 9 10", "Lokaler 10,11,12,13,15 og 16",
        "23.11,24.11,25.11 og 30.11", "pin=30 og x=3112",
        "kl. 9.10-11 2026", "10.12.85.12:3478", "Møde 1.12.2026-3.12.2026", "3/12-26, 1000",
        "24.1.2025 - 0800", "03.03.27 - 1630", "21/12-27 1015", "19.11.2026 07.30-1630",
        "2027-03-11 12.45-1445", "16.11.26 08.00-1315", "2/10-25 - 12/04/2026",
        "2026-02-21 - 09.08.2026", "Zoom-møte-ID 300 190 2752",
    ],
)  # fmt: skip
def test_other_numbers_are_still_left_alone(text):
    assert scan(text, today=TODAY).hits == ()
    assert covered(text, TODAY) == text
