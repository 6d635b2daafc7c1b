"""``samrad guideline`` as a person or a program calls it."""

import json
import tomllib

import pytest

from app import cli, console, paths
from app.guidelines.checking import check_file
from app.guidelines.loading import available
from app.language import NAMES
from tests.guidelines.samples import WHOLE

USAGE = 64


@pytest.fixture(name="samrad", autouse=True)
def _samrad(qapp, monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("SAMRAD_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("SAMRAD_MACHINE_CONFIG_DIR", str(tmp_path / "machine"))
    monkeypatch.setattr(cli.signal, "signal", lambda *_: None)

    def samrad(*words):
        code = cli.run(["guideline", *words])
        return code, *capsys.readouterr()

    return samrad


def test_a_sound_file(samrad):
    file = paths.resources_dir() / "guidelines" / "regionhalsan-vgr.toml"

    code, out, err = samrad("check", str(file))

    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == "The file is sound."


def test_faults_come_with_file_line_and_code(samrad, tmp_path):
    file = tmp_path / "test.toml"
    file.write_text(WHOLE + "[[warning]]\n", encoding="utf-8")

    code, out, _ = samrad("check", str(file))

    line = WHOLE.count("\n") + 1
    wanted = f"Fault: {file}, line {line}: warning.id is missing here. The entry is left out. "
    assert code == 2
    assert wanted + "[file.needed]" in out.splitlines()


def test_the_report_for_a_program(samrad, tmp_path):
    file = tmp_path / "test.toml"
    file.write_text(WHOLE + "[[warning]]\n", encoding="utf-8")

    code, out, _ = samrad("check", "--json", str(file))
    report = json.loads(out)

    assert (report["report"], report["exit_code"], report["id"]) == (
        "samrad-guideline-check",
        code,
        "test",
    )
    (flaw,) = (
        one for one in report["flaws"] if one["code"] == "file.needed" and "id" in one["text"]
    )
    assert (flaw["weight"], flaw["line"]) == ("fault", WHOLE.count("\n") + 1)
    assert report["pauses"][0]["items"] == 2


def test_how_much_a_script_asks_for(samrad, tmp_path):
    file = tmp_path / "our-clinic.toml"
    samrad("new", "-o", str(file))

    _, out, _ = samrad("check", str(file))
    _, data, _ = samrad("check", "--json", str(file))

    assert "”, opening: steps at most: 1; time to say them: " in out
    assert "planned: 15 min." in out
    opening, middle, _ = json.loads(data)["scripts"]
    assert (opening["id"], opening["moment"], opening["steps"], opening["minutes"]) == (
        "consultation",
        "opening",
        1,
        1.0,
    )
    assert opening["seconds"] > middle["seconds"] == 0


def test_a_file_that_is_not_there(samrad, tmp_path):
    code, out, err = samrad("check", str(tmp_path / "absent.toml"))

    assert (code, out) == (3, "")
    assert "there is no such file" in err


def test_a_flood_of_faults_is_cut(samrad, tmp_path):
    file = tmp_path / "test.toml"
    rule = '[[rule]]\nid="R-{}"\nstrength="must"\ncarried=["card"]\ntext.en="R"\n'
    file.write_text("".join(rule.format(nth) for nth in range(200)), encoding="utf-8")

    _, out, _ = samrad("check", str(file))

    assert "Only the first 100 are shown." in out
    assert len(out.splitlines()) == 102


def test_a_new_file_is_sound(samrad, tmp_path):
    file = tmp_path / "our-clinic.toml"

    assert samrad("new", "-o", str(file))[0] == 0
    assert samrad("check", str(file))[0] == 0
    assert check_file(file).guideline.id == "our-clinic"
    assert check_file(file).flaws == ()


def test_a_new_file_takes_the_place_of_none(samrad, tmp_path):
    file = tmp_path / "our-clinic.toml"
    file.write_text("mine")

    code, _, err = samrad("new", "-o", str(file))

    assert (code, file.read_text()) == (3, "mine")
    assert "is there already" in err


def test_a_new_file_that_cannot_be_written(samrad, tmp_path):
    code, _, err = samrad("new", "--id", "x", "-o", str(tmp_path / "nowhere" / "x.toml"))

    assert code == 3
    assert "cannot be written" in err


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii", "cp437"])
def test_a_new_file_is_shown_on_any_terminal(samrad, monkeypatch, encoding):
    shown = []
    monkeypatch.setattr("app.guideline_run.print_line", shown.append)
    monkeypatch.setattr("sys.stdout", type("Terminal", (), {"encoding": encoding})())
    code = cli.run(["guideline", "new", "--id", "our-clinic"])

    source = "\n".join(shown).encode(encoding).decode(encoding)
    assert code == 0
    assert tomllib.loads(source)["rule"][0]["text"]["nb"].endswith("holdes som videobesøk.")
    assert tomllib.loads(source)["id"] == "our-clinic"


def test_the_organisations_there_are(samrad, tmp_path):
    (tmp_path / "machine" / "guidelines").mkdir(parents=True)
    (tmp_path / "machine" / "guidelines" / "ours.toml").write_text('name = "Ours"')

    code, out, _ = samrad("list")

    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == [*available()]
    assert "ours                Ours" in out


@pytest.mark.parametrize(
    "words",
    [(), ("chek",), ("check",), ("check", "a", "b"), ("new", "--id", "Our Clinic"), ("list", "x"),
     ("new", "-o"), ("check", "--jason", "x")],
)  # fmt: skip
def test_words_that_make_no_sense(samrad, words):
    code, out, err = samrad(*words)

    assert (code, out) == (USAGE, "")
    assert "samrad guideline --help" in err


@pytest.mark.parametrize("words", [(), ("check",), ("new",), ("list",)])
def test_help_fits_a_terminal_in_every_language(samrad, monkeypatch, capsys, words):
    monkeypatch.setenv("COLUMNS", "80")
    for language in NAMES:
        monkeypatch.setattr(cli.Settings, "get", lambda _, __, language=language: language)
        with pytest.raises(SystemExit):
            samrad(*words, "--help")
        lines = capsys.readouterr().out.splitlines()
        assert lines
        assert max(map(len, lines)) <= 80


def test_nothing_breaks_where_there_is_no_terminal(samrad, monkeypatch):
    monkeypatch.setattr(console.sys, "stdout", None)

    assert cli.run(["guideline", "new"]) == 0
