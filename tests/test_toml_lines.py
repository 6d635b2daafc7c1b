"""The line where something stands in a TOML file."""

import time
import tomllib

import pytest

from app.toml_file import Table
from app.toml_lines import Lines, Spot
from app.toml_values import MOST_PROBLEMS, Problems, Section


def read(source):
    problems = Problems(Table("equipment.toml", tomllib.loads(source), source))
    return Section(problems, "", problems.table.content), problems


SECTIONS = """top = 1
[camera]  # of the computer
  good_fps = 20
bad_fps=1
[[equipment]]
want='a'
[[ equipment ]]
"want" = 1
[other]
[plan_b.patient_text]
sv = 'x'
"""


@pytest.mark.parametrize(
    ("way", "key", "line"),
    [
        ([], "top", 1),
        ([("camera", -1)], "good_fps", 3),
        ([("camera", -1)], "absent", 2),
        ([("equipment", 0)], "want", 6),
        ([("equipment", 1)], "want", 8),
        ([("plan_b", -1), ("patient_text", -1)], "sv", 11),
        ([("absent", -1)], "want", 0),
    ],
)
def test_lines_are_found(way, key, line):
    spot = Spot()
    for name, nth in way:
        spot = spot.below(name, nth)

    assert spot.line_of(key, Lines(SECTIONS)) == line


NESTED = """\
[[item]]
x = 1
[[item]]
text.da = 2
[[item.part]]
x = 3
[[item.part]]
when = { a = 4 }
[[other]]
x = 5
[[item]]
[item.text]
da = 6
[[item.part]]
x = 7
"""


@pytest.mark.parametrize(
    ("path", "key", "line"),
    [
        ((("item", 0),), "x", 2),
        ((("item", 0),), "y", 1),
        ((("item", 1), "text"), "da", 4),
        ((("item", 1), ("part", 0)), "x", 6),
        ((("item", 1), ("part", 1), "when"), "a", 8),
        ((("item", 2), "text"), "da", 13),
        ((("item", 2), ("part", 0)), "x", 15),
        ((("other", 0),), "z", 9),
    ],
)
def test_the_line_of_what_is_inside_repeated_tables(path, key, line):
    section, _ = read(NESTED)
    for step in path:
        section = (
            section.section(step) if isinstance(step, str) else section.sections(step[0])[step[1]]
        )

    assert section.line_of(key) == line


def test_the_lines_of_many_faults_are_found_quickly():
    keys = "".join(f'"a.{nth}{".b" * 40}" = 1\n' for nth in range(9_000))
    top, problems = read(keys)
    began = time.process_time()
    top.done()

    assert len(problems.found) == MOST_PROBLEMS
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "header", ["[a.b]", " [ a.b ] # c", "[[a.b]]", "[[ a.b ]]\t"], ids=["1", "2", "3", "4"]
)
def test_headers_are_known_in_every_spelling(header):
    assert Lines(f"x = 1\n{header}\n").headers("a.b") == [2]


@pytest.mark.parametrize("key", ["a.b=1", "a . b = 1", '"a".b = 1', "a = { b = 1 }", "a.b.c = 1"])
def test_keys_are_known_in_every_spelling(key):
    assert Lines(f"x = 1\n{key}\n").key("a.b", 0) == 2


def test_a_key_of_another_table_is_not_found():
    assert Lines("[a]\nx = 1\n[b]\ny = 1\n").key("y", 1) == 0
