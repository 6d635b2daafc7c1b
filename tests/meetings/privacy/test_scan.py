"""What a scan says, and that it holds its tongue."""

import logging
import time
import unicodedata

import pytest

from app.meetings.privacy import NAMES, REASONS, Kind, scan
from app.meetings.privacy.word_list import KEY, WordList, read, shipped
from tests.meetings.privacy.measure import TODAY

PIECE = 100_000
SECONDS = 15.0
"""A search that goes back and forth would take hours for a piece of this size."""


def kinds(text, **how):
    return [hit.kind for hit in scan(text, today=TODAY, **how).hits]


def test_a_hit_says_what_where_and_why():
    text = "Hej, cpr 120585-6123 på tirsdag"
    found = scan(text, today=TODAY)
    (hit,) = found.hits
    assert hit.kind is Kind.CPR
    assert text[hit.start : hit.end] == "120585-6123"
    assert hit.masked == "••••••-••••"
    assert hit.reason == REASONS[Kind.CPR]
    assert found.shown == "Hej, cpr ••••••-•••• på tirsdag"
    assert found.cleaned == "Hej, cpr [personnummer udeladt] på tirsdag"


def test_every_kind_has_a_name_and_a_reason():
    assert set(NAMES) == set(REASONS) == set(Kind)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Mötet gäller 19950207-9818", "Mötet gäller [personnummer utelämnat]"),
        ("Møtet gjelder pasienten 09106355336", "Møtet gjelder pasienten [fødselsnummer utelatt]"),
        ("The meeting is with 09106355336", "The meeting is with [identity number left out]"),
        ("SIP om depression och skola är bokat", "SIP om [utelämnat] och skola är bokat"),
        ("120585-6123", "[identity number left out]"),
    ],
)
def test_what_was_left_out_is_said_in_the_language_of_the_text(text, cleaned):
    assert scan(text, today=TODAY).cleaned == cleaned


def test_no_repr_shows_the_text():
    found = scan("cpr 120585-6123 for Karen Møller, patient Karen Møller", today=TODAY)
    for shown in (repr(found), str(found), repr(found.hits), f"{found.hits[0]}"):
        assert "Karen" not in shown
        assert "120585" not in shown
        assert "•" not in shown


def test_nothing_is_logged(caplog):
    caplog.set_level(logging.DEBUG)
    scan("cpr 120585-6123", today=TODAY)
    assert caplog.records == []


def test_numbers_that_anybody_may_know_are_left_alone():
    text = "It-support: 010-473 71 00, vgrit@vgregion.se. Mamma: 076-212 33 44"
    allowed = ("010-4737100", "vgrit@vgregion.se")
    found = scan(text, allowed=allowed, today=TODAY)
    assert [text[hit.start : hit.end] for hit in found.hits] == ["076-212 33 44"]
    assert kinds("Ring mig: +46 10 473 71 00", allowed=allowed) == []
    assert kinds("Tel 0104737100", allowed=allowed) == []


def test_decomposed_letters_keep_the_places():
    text = unicodedata.normalize("NFD", "Hälsning från Åsa: född 850512, ångest")
    found = scan(text, today=TODAY)
    assert [text[hit.start : hit.end] for hit in found.hits] == [
        "850512",
        unicodedata.normalize("NFD", "ångest"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "120585&nbsp;6123",
        "120585&#45;6123",
        "<b>120585</b>-<i>6123</i>",
        "120585=\n-6123",
        "https://x.dk/?cpr=120585-6123",
        "https://x.dk/?cpr=1205856123&x=1",
        "1\u200b2\u200b0\u200b5\u200b8\u200b5\u200b6\u200b1\u200b2\u200b3",
        "cpr１２０５８５－６１２３",  # noqa: RUF001 - full width is the point
        "x120585-6123x",
        "«120585-6123»",
        "12.05.1985-6123",
    ],
)
def test_a_number_in_disguise_is_found(text):
    found = scan(text, today=TODAY)
    assert any(hit.kind.is_identity_number for hit in found.hits)
    assert "6123" not in found.cleaned
    assert not any(map(str.isdigit, "".join(hit.masked for hit in found.hits)))


@pytest.mark.parametrize(
    "text",
    [
        "28.06.2027–23.07.2027",
        "24.11.2026 13.00",
        "2026-11-24 13:00-13:45",
        "72f988bf-0101-9012-91ab-2d7cd011db47",
        "DTSTART:20261124T130000Z",
        "10\n\n07:00\n\n08:00",
        "Vi bruger MS Teams",
        "for eksempel",
        "sikkerhedskopi, customize, bekræfte, add the facts, avdelning i Jönköping",
        "23.11., 24.11., 25.11., 30.11., 01.12., 02.12.2026",
        "kl. 8.00-9.30 mandag 23.11.2026, tirsdag 24.11.2026 og onsdag 25.11.2026",
        "https://teams.microsoft.com/l/x?context=%7b%22Tid%22%3a%2211111111-1111-4111-8111-111111111111%22",
        "patienter. Tilbage til start",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text):
    assert kinds(text) == []


def test_without_its_words_it_says_so(tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        nothing = read(tmp_path / "none.toml")
    assert nothing == WordList()
    found = scan("depression, cpr 120585-6123", words=nothing, today=TODAY)
    assert found.words_missing
    assert [hit.kind for hit in found.hits] == [Kind.CPR]
    assert found.cleaned == "depression, cpr […]"
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_the_shipped_words_are_sound():
    words = shipped()
    assert not words.is_empty
    stems = [stem for filed in words.stems.values() for stem, _, _ in filed]
    for word in (*stems, *words.whole, *words.persons, *words.no_names, *words.private_domains):
        assert word == unicodedata.normalize("NFC", word.lower())
    assert min(map(len, stems)) >= KEY
    assert set(words.placeholders) == {"da", "sv", "nb", "en"}
    for placeholders in words.placeholders.values():
        assert len(placeholders) == 9
        for placeholder in placeholders.values():
            assert kinds(f"cpr {placeholder} patient {placeholder}") == []


@pytest.mark.parametrize(
    "piece",
    [
        "1", "1 ", "1.", "12.05.85 ", "850512-9818 ", "<a ", "&#49;", "&", "a@", "@", "a.", "Anna ",
        "Anna-", "\uff11", "1\u200b", "a", "a-", "e\u0301", "\u0301", "+1", "00 45", "f. ", "(",
        "se2321000016", "abcdef12-", "født den ", "patient ", "1 år ", "https://", "dk50 0040 ",
        " ", "\n", "Gade", "depress", "=\n", "%20", "\ud800", "1\u00a0-", "0 ", "07", "\0", "x",
        "1x", "19", "ring ", "-", "~", "12 maj ", "1.2.", "cpr 0 1 ", "=31", "%31", "&#49", "&amp;",
        "id ", "1 1 ",
    ],
)  # fmt: skip
def test_no_text_takes_longer_than_its_length_deserves(piece):
    text = (piece * (PIECE // len(piece) + 1))[:PIECE]
    begun = time.process_time()
    assert len(scan(text, today=TODAY).shown) == PIECE
    assert time.process_time() - begun < SECONDS
