"""The check of one file: what it says of it, and that nothing hostile comes through."""

import json
import logging
import os
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import paths
from app.guidelines import loading
from app.guidelines.checking import Exit, check_file, readings
from app.guidelines.flaws import Weight
from app.guidelines.lint import lint
from app.guidelines.loading import available, guidelines_dir, load
from app.toml_file import Table
from tests.guidelines.samples import HEAD, WHOLE


def say(context, text):
    return text


@pytest.fixture(name="check")
def _check(tmp_path):
    def check(source, name="test.toml"):
        path = tmp_path / name
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        return check_file(path)

    return check


@pytest.mark.parametrize("identity", available())
def test_the_shipped_files_are_sound(identity):
    checked = check_file(guidelines_dir() / f"{identity}.toml")

    assert [flaw.words(say) for flaw in checked.flaws] == []
    assert checked.exit_code is Exit.SOUND


def test_a_file_without_a_fault_may_have_warnings(check):
    checked = check(WHOLE)

    assert checked.count(Weight.FAULT) == 0
    assert checked.exit_code is Exit.WARNINGS
    assert all(flaw.line for flaw in checked.flaws)


def test_what_the_reading_found_is_a_fault(check):
    checked = check(WHOLE + '[[warning]]\nid = "w"\n')

    assert checked.exit_code is Exit.FAULTS
    (flaw,) = (flaw for flaw in checked.flaws if flaw.weight is Weight.FAULT)
    assert (flaw.code, flaw.line) == ("file.needed", WHOLE.count("\n") + 1)


def test_a_file_is_called_as_its_organisation(check):
    assert "lint.file_name" in {flaw.code for flaw in check(WHOLE, "My File.toml").flaws}
    assert "lint.file_name" in {flaw.code for flaw in check(WHOLE, "test.txt").flaws}


def test_the_time_to_read_a_pause_point(check):
    (pause,) = check(WHOLE).pauses

    # "Book with exactly this pair." and "Is your card in the computer?"
    assert (pause.id, pause.items) == ("booking", 2)
    assert pause.seconds == pytest.approx(11 / 3)


def test_a_file_that_extends_is_looked_at_as_it_will_be_used(tmp_path):
    path = tmp_path / "regionhalsan-vgr.toml"
    pause = load("regionhalsan-vgr")[0].pauses[0].id
    path.write_text(
        f'extends = true\n[[item]]\nid="x"\npause="{pause}"\nstrength="may"\ntext.sv="X"'
    )

    checked = check_file(path)

    assert [flaw.code for flaw in checked.flaws] == ["lint.language", "lint.no_rule"]
    assert {flaw.line for flaw in checked.flaws} == {2}
    assert {flaw.file for flaw in checked.flaws} == {str(path)}
    assert len(checked.guideline.rules) > 30


DOCS = Path(__file__).parent.parent.parent / "docs" / "guideline-files.md"
EXAMPLE = "# /etc/samrad/guidelines/{}.toml\n"


@pytest.mark.parametrize("identity", ["region-jonkoping", "region-vastmanland"])
def test_an_example_in_the_documentation_is_without_a_fault(tmp_path, identity):
    docs = DOCS.read_text(encoding="utf-8")
    path = tmp_path / f"{identity}.toml"
    path.write_text(docs.partition(EXAMPLE.format(identity))[2].partition("```")[0], "utf-8")

    checked = check_file(path)

    assert {flaw.code for flaw in checked.flaws} <= {"lint.language", "lint.old_words"}
    assert checked.exit_code is Exit.WARNINGS


def test_every_code_is_in_the_documentation():
    folder = Path(loading.__file__).parent
    sources = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    codes = set(re.findall(r'(?:fault|warning|tell)\(\s*[\w.()]+,\s*"([a-z_]+)"', sources))
    docs = DOCS.read_text(encoding="utf-8")

    assert len(codes) > 15
    assert [code for code in codes if docs.count(f"`lint.{code}`") != 1] == []


def inline(count):
    return ",\n".join(f'{{ id = "o{nth}", text.en = "O" }}' for nth in range(count))


QUESTION = '[[question]]\nid = "{0}"\ntext.en = "Q"\noptions = [{{id="a",text.en="A"}},{{id="b",text.en="B"}}]\n'  # noqa: E501
BIG = '[[question]]\nid = "big"\ntext.en = "Q"\noptions = [{}]'
WAYS = (
    QUESTION.format("q")
    + '[[choice]]\nid="c"\nwhen={q=["a"]}\nstrength="not_stated"\ntext.en="C"\n'
)
DEEP = "".join(
    QUESTION.format(f"q{nth}")
    + f'[[warning]]\nid="w{nth}"\nwhen={{q{nth}=["a"]}}\ntext.en="W"\nrules=["R"]\n'
    for nth in range(400)
)


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"\x00" * 1000,
        b"\xff\xfe" + b"x" * 100,
        b"\x7fELF" + bytes(range(256)) * 100,
        b"a = " + b"[" * 900,
        b"[" * 900,
        b"x" * 700_000,
        b"# \n" * 300_000,
        ("[[question]]\n" * 40_000).encode(),
        (HEAD + BIG.format(inline(9_000))).encode(),
        DEEP.encode(),
        ("[audiences]\n" + "".join(f"a{nth} = 'A'\n" for nth in range(20_000)) + WAYS).encode(),
        ("[[choice]]\nid='c'\nwhen={}\nstrength='must'\n" * 400).encode(),
        "\n".join(f'[[rule]]\nid = "R-{nth}"\ntext.da = "\u202e<b>{{x}}</b>"' for nth in range(400))
        .encode(),
        b"extends = true",
        b"extends = 1\nreplace = {a=1}",
        b"id = 5\nname = []\nservices = 1\nquestion = {}\nchoice = 3\nsource = [[1]]",
    ],
    ids=range(17),
)  # fmt: skip
def test_a_hostile_file_harms_nothing(check, source, caplog):
    began = time.process_time()
    with caplog.at_level(logging.INFO, logger="app"):
        checked = check(source)
    took = time.process_time() - began

    for flaw in checked.flaws:
        assert flaw.words(say)
        assert "\u202e" not in flaw.words(say)
    assert took < 20
    assert "Traceback" not in caplog.text


def test_a_file_with_more_ways_than_can_be_gone_says_so(check):
    codes = [flaw.code for flaw in check(DEEP).flaws]

    assert codes.count("lint.too_many_paths") == 1


def test_a_question_with_too_many_answers_says_so(check):
    codes = [flaw.code for flaw in check(HEAD + BIG.format(inline(100))).flaws]

    assert "file.too_many" in codes


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_or_device_is_not_read(tmp_path, caplog):
    os.mkfifo(tmp_path / "pipe.toml")
    with caplog.at_level(logging.INFO, logger="app"):
        for path in (tmp_path / "pipe.toml", tmp_path, tmp_path / "no.toml"):
            assert check_file(path).exit_code is Exit.UNREADABLE


def one_of(schema):
    """Return values of the right kind, of the wrong kind, and absent ones, for a schema."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if schema["type"] == "object":
        known = {key: one_of(value) for key, value in schema.get("properties", {}).items()}
        return st.fixed_dictionaries({}, optional={**known, "a": ANYTHING, "b": ANYTHING})
    if schema["type"] == "array":
        return st.lists(one_of(schema["items"]), max_size=3)
    kinds = {"string": st.sampled_from(["a", "b", "", "08:00"]), "integer": st.integers(-1, 20)}
    return kinds.get(schema["type"], st.booleans())


ANYTHING = st.none() | st.integers() | st.lists(st.sampled_from("ab")) | st.text(max_size=3)
SCHEMA = json.loads((paths.resources_dir() / "schemas" / "guideline-2.json").read_text("utf-8"))


@settings(deadline=None, max_examples=150)
@given(one_of(SCHEMA), st.booleans())
def test_whatever_stands_in_a_file_it_can_be_looked_over(content, extends):
    table = Table("test.toml", {**content, "extends": extends})
    below, _ = loading.over(None, "test", Table("test.toml", content))
    guideline, problems = loading.over(below, "test", table)
    flaws = lint(guideline, "test.toml")

    assert guideline.id == "test"
    assert all(one.words(say) for one in (*problems, *flaws))
    assert readings(guideline, "sv") is not None


def test_the_template_tells_the_time_of_its_script(check):
    template = (paths.resources_dir() / "guideline_template.toml").read_bytes()
    checked = check(template, "my-hospital.toml")

    assert checked.exit_code is Exit.SOUND
    assert [script.moment for script in checked.scripts] == ["opening", "middle", "closing"]
    assert all(script.steps == 1 and script.minutes for script in checked.scripts)


def test_a_text_that_is_new_in_one_language_is_told(tmp_path):
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    template = (paths.resources_dir() / "guideline_template.toml").read_text(encoding="utf-8")
    (shipped / "test.toml").write_text(template.replace("my-hospital", "test"), encoding="utf-8")
    path = tmp_path / "test.toml"
    path.write_text(
        'extends = true\n[[step]]\nid = "hello"\nsay.sv = ["Hej.", "Hör du?"]\n'
        'branch = [ { id = "public", label.da = "Ude" } ]\n[[ending]]\nid = "leave"\n'
        'text = { da = "A", sv = "B", nb = "C", en = "D" }\n[[step]]\nid = "talk"\ndrop = true\n',
        encoding="utf-8",
    )
    checked = check_file(path, shipped=shipped)

    told = [(flaw.code, flaw.line, flaw.values.get("key", "")) for flaw in checked.flaws[:3]]
    assert told == [
        ("lint.old_words", 2, "say"),
        ("lint.old_words", 2, "branch public label"),
        ("lint.stop_label", 2, ""),
    ]
    assert checked.flaws[0].values["old"] == "da, nb, en"
    assert [(flaw.code, flaw.line) for flaw in checked.flaws[3:]] == [("guideline.mandatory", 9)]


def test_a_new_way_past_what_the_own_file_demands_is_told(tmp_path):
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    template = (paths.resources_dir() / "guideline_template.toml").read_text(encoding="utf-8")
    (shipped / "test.toml").write_text(template.replace("my-hospital", "test"), encoding="utf-8")
    path = tmp_path / "test.toml"
    four = 'label = { da = "A", sv = "B", nb = "C", en = "D" }'
    path.write_text(
        'extends = true\n[[step]]\nid = "hello"\nbranch = [ { id = "quick", to = "talk", '
        + four + ' } ]\n[[step]]\nid = "ours"\nafter = "hello"\nscripts = ["consultation"]\n'
        + 'kind = "read_do"\nmoment = "opening"\nstrength = "must"\nrules = ["MH-01"]\n'
        + "title = " + four[8:] + "\n",
        encoding="utf-8",
    )  # fmt: skip
    found = [one for one in check_file(path, shipped=shipped).flaws if one.code == "lint.around"]

    assert [(one.line, one.values["branch"], one.values["steps"]) for one in found] == [
        (2, "quick", "ours")
    ]
