"""Whatever is pasted or dropped: it never raises, ends soon, and no name is lost in silence."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.meetings.board.model import MOST_ENTRIES, Why
from app.meetings.board.reading import BIGGEST, read
from app.meetings.roster.participant import LONGEST_NAME, NameDanger

LETTERS = st.sampled_from("abcdefghijklmnopqrsætuvwåöøé")
WORD = st.text(LETTERS, min_size=4, max_size=12).map(str.capitalize)
# Behind a consonant pair that no word of the lists has, so that none is a button or a heading.
NAME = st.tuples(WORD, WORD).map(lambda two: f"Zx{two[0].lower()} Qz{two[1].lower()}")
NOISE = st.sampled_from(
    ["Muted", "Organizer", "…", "🎤", "09:41", "Lyd fra", "Mikrofon av", "Guest", "AB", "", "---"]
)


@given(st.text())
@example("\ud800")
@example("Name\tRole\n\x00\t\x00")
@example('Name\tRole\n"Anna\tOrganizer')
@example("\u3164")
@example("\u202e|accepted|has no audio")
def test_no_text_ever_raises(text):
    reading = read(text)

    assert all(one.name or NameDanger.EMPTY in one.dangers for one in reading.entries)
    assert all(len(one.name) <= LONGEST_NAME for one in reading.entries)


@given(st.binary())
@example(b"\xff\xfeN\x00a")
@example(b"PK\x03\x04")
@example(b"\x00" * 100)
def test_no_file_ever_raises(data):
    read(data)


@given(st.lists(st.one_of(NAME, NOISE), max_size=30))
def test_no_name_is_lost_in_silence(lines):
    reading = read("\n".join(lines))
    told = [one.name for one in reading.entries] + [one.text for one in reading.left_out]
    wanted = [line for line in lines if line.startswith("Zx")]

    assert [name for name in told if name.startswith("Zx")] == wanted


@given(st.lists(NAME, min_size=1, max_size=20))
def test_no_row_of_a_table_is_lost_in_silence(people):
    rows = "\n".join(f"{name}\t23-11-2026 09.3{n % 10}.00" for n, name in enumerate(people))
    reading = read(f"Name\tFirst Join\n{rows}")

    assert sorted(one.name for one in reading.entries) == sorted(people)


def test_more_than_a_meeting_holds_are_cut_and_told():
    reading = read("\n".join(f"Person Number{n}x" for n in range(MOST_ENTRIES + 5)))

    assert len(reading.entries) == MOST_ENTRIES
    assert [one.why for one in reading.left_out] == [Why.TOO_MANY] * 5
    assert [one.code for one in reading.remarks] == ["too_many"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"x" * (BIGGEST + 1), "too_large"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "not_text"),
        (b"PK\x03\x04" + bytes(100), "not_text"),
        (b"%PDF-1.7", "not_text"),
        (b"", "nothing"),
        ("Anna Berg\n" * 20_000, "cut"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(data, code):
    assert code in [one.code for one in read(data).remarks]


@pytest.mark.parametrize(
    "text",
    [
        "a,b" * 60_000, "(1" * 50_000, "- " * 50_000, "•" * 99_000, "Anna " * 20_000,
        "(Guest)" * 15_000, ", Muted" * 15_000, "\t" * 99_000, "x@" * 50_000, "Ö-\n" * 30_000,
        "Name\tRole\n" + "\t" * 99_000, "Name\tRole\n" + '"' * 99_000, "1 " * 50_000,
    ],
)  # fmt: skip
def test_a_hostile_text_ends_soon(text):
    start = time.process_time()
    read(text)

    assert time.process_time() - start < 20


def test_a_name_without_an_end_stays_somebody():
    reading = read("A" * 90_000 + "\nBo Ek")

    assert len(reading.entries) == 2
    assert len(reading.entries[0].name) == LONGEST_NAME


@pytest.mark.parametrize(
    ("name", "danger"),
    [
        ("Anna\u200b Berg", NameDanger.INVISIBLE),
        ("\u202eAnna Berg", NameDanger.INVISIBLE),
        ("\u0410nna Berg", NameDanger.FOREIGN_LETTERS),
        ("<b>Anna</b> Berg", NameDanger.MARKUP),
        ("A" * 5_000, NameDanger.TOO_LONG),
    ],
)
def test_what_a_name_does_that_an_honest_one_does_not_is_kept(name, danger):
    reading = read(f"{name}\nBo Ek")

    assert danger in reading.entries[0].dangers
    assert reading.entries[1].dangers == frozenset()
