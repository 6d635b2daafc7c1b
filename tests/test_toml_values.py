"""Single values out of a file, each with its kind and bounds."""

import time
import tomllib
from datetime import date
from datetime import time as time_of_day

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.toml_file import Table
from app.toml_values import MOST_PROBLEMS, Problems, Section, is_https


def say(context, text):
    return text


def read(source):
    problems = Problems(Table("equipment.toml", tomllib.loads(source), source))
    return Section(problems, "", problems.table.content), problems


def camera(value):
    top, problems = read(f"[camera]\nx = {value}\n")
    return top.section("camera"), problems


def said(problems):
    return [problem.words(say) for problem in problems.found]


@pytest.mark.parametrize(("value", "expected"), [("20", 20.0), ("20.5", 20.5), ("10", 10.0)])
def test_a_number_within_its_bounds(value, expected):
    section, problems = camera(value)

    number = section.number("x", 24.0, 10, 60)

    assert (number, type(number), problems.found) == (expected, float, [])


@pytest.mark.parametrize(
    "value",
    ["9.99", "61", "nan", "inf", "-inf", "true", "'20'", "[20]", "{a=1}", "2026-11-23", "9" * 400],
)
def test_a_number_out_of_its_bounds_is_said(value):
    section, problems = camera(value)

    assert section.number("x", 24.0, 10, 60) == 24.0
    assert said(problems) == [
        "equipment.toml, line 2: camera.x takes a number from 10 to 60. 24 is used."
    ]


@pytest.mark.parametrize("value", ["2.0", "0", "true", "'3'", "nan"])
def test_a_whole_number_stays_whole(value):
    section, problems = camera(value)

    assert section.whole("x", 5, 1, 9) == 5
    assert said(problems) == [
        "equipment.toml, line 2: camera.x takes a whole number from 1 to 9. 5 is used."
    ]


def test_texts_are_made_plain():
    section, problems = camera('["a\\u202eb", "c\\nd"]')

    assert section.texts("x") == ("ab", "c d")
    assert problems.found == []


@pytest.mark.parametrize("value", ["'a'", "[1]", "['a', 1]", str(["x" * 201]), str(["x"] * 41)])
def test_what_is_no_list_of_texts_is_said(value):
    section, problems = camera(value)

    assert section.texts("x", ("usual",)) == ("usual",)
    assert [problem.code for problem in problems.found] == ["file.not_texts"]


def test_a_text_that_is_too_long_is_said():
    section, problems = camera(f"'{'x' * 30}'")

    assert section.text("x", "usual", longest=20) == "usual"
    assert "at most 20 characters" in said(problems)[0]


@pytest.mark.parametrize("value", ["'maybe'", "1", "['must']"])
def test_a_choice_names_what_there_is_to_choose(value):
    section, problems = camera(value)

    assert section.choice("x", "", ("must", "should")) == ""
    assert said(problems)[0].endswith(
        "camera.x takes one of these words: must, should. It is left out."
    )


def test_a_day_is_a_date_without_a_time():
    assert camera("2026-11-23")[0].day("x") == date(2026, 11, 23)
    section, problems = camera("2026-11-23T10:00:00")
    assert section.day("x") is None
    assert [problem.code for problem in problems.found] == ["file.not_a_day"]


def test_a_value_in_place_of_a_section_is_said():
    top, problems = read("camera = 5\nequipment = 1\n")

    assert top.section("camera").keys == ()
    assert top.sections("equipment") == []
    assert [(problem.code, problem.line) for problem in problems.found] == [
        ("file.not_a_section", 1),
        ("file.not_a_section", 2),
    ]


def test_a_key_nobody_asked_for_is_said_as_plain_text():
    top, problems = read('[camera]\n"<b>\\u202ehi" = 1\n')
    section = top.section("camera")
    section.done()

    assert said(problems) == [
        "equipment.toml, line 1: there is no setting camera.<b>hi. It is left out."
    ]


def test_a_key_that_is_not_given_has_its_usual_value():
    top, problems = read("")

    assert top.section("camera").number("x", 24.0, 10, 60) == 24.0
    assert top.section("camera").text("x", "usual") == "usual"
    assert problems.found == []


def test_thousands_of_faults_become_no_more_than_are_read():
    top, problems = read("".join(f"k{n} = 1\n" for n in range(20_000)))

    began = time.process_time()
    top.done()

    assert len(problems.found) == MOST_PROBLEMS
    assert time.process_time() - began < 5


@given(
    st.recursive(
        st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.datetimes(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_value_gives_a_value_and_at_most_one_sentence(value):
    problems = Problems(Table("x.toml", {"k": value}))
    for take in (
        lambda section: 10 <= section.number("k", 24.0, 10, 60) <= 60,
        lambda section: 1 <= section.whole("k", 5, 1, 9) <= 9,
        lambda section: len(section.text("k")) <= 200,
        lambda section: isinstance(section.texts("k"), tuple),
        lambda section: section.choice("k", "a", ("a", "b")) in ("a", "b"),
        lambda section: section.day("k") or True,
        lambda section: section.section("k").keys or True,
        lambda section: section.sections("k") or True,
    ):
        before = len(problems.found)
        assert take(Section(problems, "", {"k": value}))
        assert len(problems.found) - before <= 1


def test_a_flag_is_true_or_false_and_nothing_else():
    assert camera("true")[0].flag("x") is True
    assert camera("false")[0].flag("x", usual=True) is False
    section, problems = camera("'true'")
    assert section.flag("x", usual=True) is True
    (sentence,) = said(problems)
    assert sentence.startswith("equipment.toml, line 2: camera.x takes true or false, without ")


@pytest.mark.parametrize(
    ("value", "clock"), [("'08:00'", time_of_day(8)), ("'23:59'", time_of_day(23, 59))]
)
def test_a_time_of_day(value, clock):
    section, problems = camera(value)

    assert section.clock("x") == clock
    assert problems.found == []


@pytest.mark.parametrize("value", ["'8:00'", "'24:00'", "'08.00'", "8", "08:00:00", "''"])
def test_what_is_no_time_of_day_is_said(value):
    section, problems = camera(value)

    assert section.clock("x") is None
    assert [problem.code for problem in problems.found] == ["file.not_a_time"]


@pytest.mark.parametrize(
    "url",
    [
        "http://x.se",
        "https://",
        "https://user@x.se",
        "javascript:1",
        "https://a b",
        "https://[x",
        "x",
    ],
)
def test_what_is_no_address_is_said(url):
    section, problems = camera(f"'{url}'")

    assert section.url("x", "https://usual.example") == "https://usual.example"
    assert [problem.code for problem in problems.found] == ["file.not_a_url"]
    assert not is_https(url)


def test_what_is_needed_and_missing_is_said():
    section, problems = camera("1")
    section.need("x")
    section.need("y")

    assert (section.has("x"), section.has("y")) == (True, False)
    assert said(problems) == [
        "equipment.toml, line 1: camera.y is missing here. The entry is left out."
    ]


def test_more_tables_than_are_read_are_said():
    top, problems = read("".join("[[item]]\n" for _ in range(5)))

    assert len(top.sections("item", most=3)) == 3
    assert [problem.code for problem in problems.found] == ["file.too_many"]


def test_a_changed_table_keeps_its_lines_and_its_unknown_keys():
    section, problems = camera("1\nodd = 2")
    other = section.changed(lambda own: {**own, "y": 7, "x": "no"})

    assert other.whole("y", 0, 0, 9) == 7
    assert other.number("x", 24.0, 10, 60) == 24.0
    section.done()

    assert [(one.code, one.line) for one in problems.found] == [
        ("file.out_of_bounds", 2), ("file.unknown_key", 3),
    ]  # fmt: skip
