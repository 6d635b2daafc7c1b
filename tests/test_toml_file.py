"""A file that somebody else wrote is read with suspicion, and its faults become sentences."""

import logging
import os
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.toml_file import BIGGEST, LONGEST_LINE, FileProblem, Table, read_head, read_table


def say(context, text):
    assert context == "files"
    return text


@pytest.fixture
def path(tmp_path):
    return tmp_path / "equipment.toml"


def test_no_file_is_no_fault(path):
    assert read_table(path) is None
    assert read_table(path / "deeper.toml") is None


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_file_is_read_however_an_editor_saves_it(path, start, end):
    path.write_bytes(start + end.join([b"[camera]", "# ældre".encode(), b"good_fps = 20"]))

    table = read_table(path)

    assert isinstance(table, Table)
    assert table.content == {"camera": {"good_fps": 20}}
    assert table.file == "equipment.toml"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"[camera]\ngood_fps = \n", 2),
        (b"a = 1\na = 2\n", 2),
        (b"\n\n\xff\n", 3),
        ("[camera]\n".encode("utf-16"), 1),
        (b"a = " + b"[" * 900, 0),
        (b"a = " + b"9" * 5, None),
    ],
)
def test_what_is_not_toml_is_said_with_its_line(path, content, line, caplog):
    path.write_bytes(content)

    with caplog.at_level(logging.INFO, logger="app"):
        problem = read_table(path)

    if line is None:
        assert isinstance(problem, Table)
        return
    assert (problem.code, problem.line) == ("file.not_toml", line)
    place = f"equipment.toml, line {line}" if line else "equipment.toml"
    assert problem.words(say).startswith(f"{place}: the file cannot be read")
    assert "good_fps" not in caplog.text


def test_a_file_that_is_absurdly_large_is_left_alone(path):
    path.write_bytes(b"# hello\n" * (BIGGEST // 8 + 1))

    assert read_table(path).code == "file.not_ours"


@pytest.mark.parametrize("line", ["a = '" + "x" * LONGEST_LINE + "'", ".".join("a" * 100) + " = 1"])
def test_a_line_that_nobody_writes_is_left_alone(path, line):
    path.write_text(line)

    assert read_table(path).code == "file.not_ours"


def test_a_folder_in_its_place_is_left_alone(path):
    path.mkdir()

    assert read_table(path).code == "file.not_ours"


@pytest.mark.skipif(os.name == "nt", reason="no pipes in the file system there")
def test_a_pipe_is_not_waited_for(path):
    os.mkfifo(path)

    assert read_table(path).code == "file.not_ours"


def test_a_file_that_is_denied_is_said(path, monkeypatch, caplog):
    path.write_text("a = 1")

    def denied(self, *args, **more):
        raise PermissionError(13, "denied")

    monkeypatch.setattr(type(path), "open", denied)
    with caplog.at_level(logging.INFO, logger="app"):
        problem = read_table(path)

    assert problem.code == "file.unreadable"
    assert "cannot be opened" in problem.words(say)


def test_keys_that_cost_a_reader_dear_cost_little(path):
    """Quadratic in the parts of a key: without the limits this takes minutes and gigabytes."""
    keys = (f"k{n}." + ".".join("a" * 59) + " = 1\n" for n in range(1500))
    path.write_text("".join(keys))

    began = time.process_time()
    read_table(path)

    assert time.process_time() - began < 20


@given(
    st.binary(max_size=2000)
    | st.text(max_size=500).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_bytes_are_survived(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "equipment.toml"
    path.write_bytes(content)

    found = read_table(path)

    assert isinstance(found, Table | FileProblem)
    if isinstance(found, FileProblem):
        assert found.words(say)


def test_the_head_of_a_file_ends_at_its_first_table(path):
    path.write_text("a = 1\nb = [1,\n 2]\n\n  [table]\nc = [[[ broken", encoding="utf-8")

    assert read_head(path).content == {"a": 1, "b": [1, 2]}
    path.write_text("[table]\na = 1", encoding="utf-8")
    assert read_head(path).content == {}


def test_a_reader_may_take_less_or_more(path):
    path.write_bytes(b"# 456789\n" * 10)

    assert isinstance(read_table(path, biggest=90), Table)
    with_less = read_table(path, biggest=89)
    assert with_less.code == "file.not_ours"


COURSE = """\
name = "A"
[[item]]
id = "one"
[[ step ]]   # a comment [[item]]
id = "two"
say.sv = ["[[item]]", "x"]
[[step.branch]]
id = "three"
[[step-by]]
id = "four"
  [step]
[["item"]]
id = "five"
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_tables_that_nobody_wants_are_left_out_and_lines_stay(tmp_path, newline):
    path = tmp_path / "a.toml"
    path.write_bytes(COURSE.replace("\n  [step]", "").replace("\n", newline).encode())
    table = read_table(path, without=["step"])

    assert table.content == {
        "name": "A",
        "item": [{"id": "one"}, {"id": "five"}],
        "step-by": [{"id": "four"}],
    }
    assert table.source.count("\n") == COURSE.count("\n") - 1
    lines = table.source.split("\n")
    assert lines.index('id = "five"') == COURSE.split("\n").index('id = "five"') - 1


@pytest.mark.parametrize(
    "source",
    [
        '[[step]]\nx = """\n[[item]]\n"""\n[[item]]\nid = 1\n',
        "[[step]]\nx = '''\n[[item]]\n'''\n",
        "[[step]]\nx = [\n[1],\n[2]\n]\ny = 2\n[[item]]\n",
        "[[step]]\nx = [\n  [\n]\n]\n[[item]]\n",
    ],
)  # fmt: skip
def test_what_cannot_be_left_out_safely_is_read(tmp_path, source):
    path = tmp_path / "a.toml"
    path.write_text(source)

    assert read_table(path, without=["step"]) == read_table(path)


def test_what_is_no_toml_is_told_with_or_without_a_table(tmp_path, caplog):
    path = tmp_path / "a.toml"
    path.write_text("a = 1\n[[step]]\n[[item]]\n[[[")
    with caplog.at_level(logging.INFO, logger="app"):
        assert read_table(path, without=["step"]) == read_table(path)
        assert read_table(path).line == 4
