"""The board: who came, who went, who is the same; ticks, counts, and guesses that stay guesses."""

from collections import Counter
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.board.board import Board, compare, perhaps, seats_of
from app.meetings.board.comparing import Seat, key_of
from app.meetings.board.model import MOST_ENTRIES, Entry
from app.meetings.expected import person
from app.meetings.roster.participant import NameDanger, Role, Standing


class Ids:
    def __init__(self):
        self._numbers = count(1)

    def __call__(self):
        return f"s{next(self._numbers)}"


def looked(board, *names, at=100.0, ids=None, lobby=()):
    entries = [Entry(name) for name in names]
    entries += [Entry(name, standing=Standing.LOBBY) for name in lobby]
    return compare(board, entries, at, ids or Ids())


def named(seats):
    return [seat.entry.name for seat in seats]


def test_the_first_look_is_no_arrival():
    board, difference = looked(Board(), "Anna Berg", "Bo Ek")

    assert difference.is_first
    assert named(difference.came) == ["Anna Berg", "Bo Ek"]
    assert board.looked_at == 100.0
    assert {seat.seen_at for seat in board.seats} == {100.0}


def test_the_second_look_tells_who_came_who_went_and_who_is_the_same():
    ids = Ids()
    first, _ = looked(Board(), "Anna Berg", "Bo Ek", "Per Holm", ids=ids)
    second, difference = looked(first, "Per Holm", "Anna Berg", "Ida Lund", at=200.0, ids=ids)

    assert named(difference.came) == ["Ida Lund"]
    assert named(difference.went) == ["Bo Ek"]
    assert sorted(named(difference.same)) == ["Anna Berg", "Per Holm"]
    assert not difference.is_first
    kept = {seat.entry.name: seat.id for seat in second.seats}
    assert kept["Anna Berg"] == first.seats[0].id
    assert kept["Per Holm"] == first.seats[2].id
    assert kept["Ida Lund"] not in {seat.id for seat in first.seats}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg", "Berg, Anna"),
        ("Anna Berg", "ANNA  BERG"),
        ("Lise Holst-Jensen", "Holst Jensen, Lise"),
        ("Åsa Öberg", "A\u030asa O\u0308berg"),
        ("iPhone 12", "iphone 12"),
    ],
)
def test_another_spelling_is_the_same_and_keeps_its_name(one, other):
    first, _ = looked(Board(), one)
    second, difference = looked(first, other, at=200.0)

    assert named(difference.same) == [one]
    assert second.seats[0].id == first.seats[0].id
    assert second.seats[0].seen_at == 200.0


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anna Berg", "Anne Berg"), ("iPhone 12", "iPhone 13"), ("Bo Ek", "B0 Ek"), ("?", "!")],
)
def test_another_name_is_another_person(one, other):
    assert key_of(one) != key_of(other)


def test_a_disguised_name_is_not_the_same():
    first, _ = looked(Board(), "Anna Berg")
    disguised = Entry("Anna Berg", frozenset({NameDanger.INVISIBLE}))
    second, difference = compare(first, [disguised], 200.0, lambda: "new")

    assert [seat.id for seat in second.seats] == ["new"]
    assert named(difference.went) == ["Anna Berg"]


def test_two_of_one_name_are_counted_and_need_to_be_told_apart_anew():
    ids = Ids()
    first, _ = looked(Board(), "Anna Holm", ids=ids)
    second, more = looked(first, "Anna Holm", "Anna Holm", at=200.0, ids=ids)
    third, fewer = looked(second, "Anna Holm", at=300.0, ids=ids)

    assert (len(more.came), len(more.same), len(more.went)) == (1, 1, 0)
    assert more.unclear == ("Anna Holm",)
    assert first.seats[0].id not in {seat.id for seat in second.seats}
    assert (len(fewer.came), len(fewer.same), len(fewer.went)) == (0, 1, 1)
    assert third.seats[0].id not in {seat.id for seat in second.seats}


def test_two_of_one_name_stay_who_they_are_while_both_are_there():
    ids = Ids()
    first, _ = looked(Board(), "Anna Holm", "Anna Holm", ids=ids)
    second, difference = looked(first, "Anna Holm", "Anna Holm", at=200.0, ids=ids)

    assert [seat.id for seat in second.seats] == [seat.id for seat in first.seats]
    assert difference.unclear == ()


def test_who_was_let_in_is_told():
    ids = Ids()
    first, _ = looked(Board(), "Anna Berg", "Bo Ek", lobby=["Olle"], ids=ids)
    second, difference = looked(first, "Anna Berg", "Olle", lobby=["Bo Ek"], at=200.0, ids=ids)

    assert named(difference.admitted) == ["Olle"]
    assert named(difference.sent_out) == ["Bo Ek"]
    assert difference.came == difference.went == ()
    assert named(second.waiting) == ["Bo Ek"]


@pytest.mark.parametrize(
    ("before", "after"), [("Olle", "Olle Svensson"), ("Bo Ek", "B0 Ek"), ("Ida Lund", "|da Lund")]
)
def test_a_new_name_may_be_guessed_and_is_never_taken_for_sure(before, after):
    ids = Ids()
    first, _ = looked(Board(), before, "Per Holm", ids=ids)
    second, difference = looked(first, after, "Per Holm", at=200.0, ids=ids)

    assert [(a.entry.name, b.entry.name) for a, b in difference.renamed] == [(before, after)]
    assert named(difference.went) == [before]
    assert named(difference.came) == [after]
    assert first.seats[0].id not in {seat.id for seat in second.seats}


def test_nobody_is_guessed_where_two_could_be_meant():
    ids = Ids()
    first, _ = looked(Board(), "Anna Berg", ids=ids)
    _, difference = looked(first, "Anna Holm", "Anna Lund", ids=ids)

    assert difference.renamed == ()


def test_what_a_paste_does_not_say_of_the_role_is_kept():
    first, _ = compare(Board(), [Entry("Anna Berg", role=Role.HOST)], 100.0, Ids())
    second, _ = looked(first, "Anna Berg", at=200.0)

    assert second.seats[0].entry.role is Role.HOST


def test_the_count_of_the_meeting_tells_how_many_are_not_named():
    board, _ = looked(Board(head_count=9), "Anna Berg", "Bo Ek", lobby=["Olle"])

    assert board.unnamed == 7
    assert Board().unnamed is None


def test_a_board_holds_no_more_than_a_meeting():
    board = Board()
    for number in range(MOST_ENTRIES + 3):
        board = board.with_entry(Entry(f"P{number}"), 1.0, str(number))

    assert len(board.seats) == MOST_ENTRIES


def test_a_tick_is_the_person_and_a_name_is_them_only_if_it_is_the_very_same():
    anna, bo, per = person("Anna Berg"), person("Bo Ek"), person("Per Holm")
    board = Board().with_entry(Entry("Anna B"), 1.0, "s1", anna.key)
    board = board.with_entry(Entry("Ek, Bo"), 1.0, "s2").with_entry(Entry("P. Holm"), 1.0, "s3")
    seen = seats_of(board, [anna, bo, per])

    assert {key: seat.id for key, seat in seen.items()} == {anna.key: "s1", bo.key: "s2"}
    assert {key: seat.id for key, seat in perhaps(board, [anna, bo, per]).items()} == {
        per.key: "s3"
    }


def test_two_of_one_name_are_nobody_until_a_person_says_so():
    one, other = person("Anna Holm"), person("Anna Holm")
    board = Board().with_entry(Entry("Anna Holm"), 1.0, "s1")
    both = board.with_entry(Entry("Anna Holm"), 1.0, "s2")

    assert not seats_of(board, [one, other])
    assert not seats_of(both, [one])
    assert not perhaps(board, [one, other])


def test_a_disguised_name_is_nobody_who_is_expected():
    anna = person("Anna Berg")
    entry = Entry("Anna Berg", frozenset({NameDanger.FOREIGN_LETTERS}))

    assert not seats_of(Board().with_entry(entry, 1.0, "s1"), [anna])


NAMES = st.sampled_from(["Anna Berg", "Bo Ek", "Per Holm", "anna berg", "Olle", "0lle", "?", "A"])


@given(st.lists(st.lists(NAMES, max_size=8), max_size=6))
def test_any_looks_end_in_the_truth_and_count_everybody(looks):
    ids, board = Ids(), Board()
    for number, names in enumerate(looks):
        before = board
        board, difference = looked(board, *names, at=float(number), ids=ids)
        came, went, same = difference.came, difference.went, difference.same

        assert Counter(map(key_of, named(board.seats))) == Counter(map(key_of, names))
        assert len(came) + len(same) == len(board.seats)
        assert len(went) + len(same) == len(before.seats)
        assert len({seat.id for seat in board.seats}) == len(board.seats)


def test_a_seat_keeps_its_name_to_itself():
    assert "Berg" not in repr(Seat("s1", Entry("Anna Berg"), 1.0))
