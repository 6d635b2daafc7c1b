"""``samrad privacy`` as a person or a program calls it."""

import io
import json
import os
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest
from jsonschema import Draft202012Validator

from app import cli, paths
from app.meetings.invitation import BIGGEST
from app.meetings.privacy import Kind
from app.privacy_run import Exit, run_privacy

CLEAN, FOUND, MISUSE, UNREADABLE = 0, 1, 64, 66
NUMBER = "120585-6123"
SECONDS = 10.0
TEXT = f"Hej!\r\nMøde om cpr {NUMBER}\r\npå tirsdag\r\n"
MAIL = f"""From: Anna Holm <anna@example.org>
To: Bo Ek <bo@example.org>
Subject: =?utf-8?q?M=C3=B8de_om_120585-6123?=
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>M=C3=B8det g=C3=A6lder <b>120585</b>-=
6123, se ogs=C3=A5 {NUMBER}</p>
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20261123T100000Z
DTSTART:20261124T130000Z
DTEND:20261124T140000Z
SUMMARY:SIP
DESCRIPTION:pnr 19950207-98
 18 kl. 13
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def privacy(tmp_path, qapp, capsys):
    """Run the command on some content; return exit code, output and errors."""

    def run(content, *options, name="invitation.txt"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        code = cli.run(["privacy", str(path), *options])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_each_hit_is_named_with_its_place_and_masked(privacy):
    code, said, _ = privacy(TEXT)
    assert code == FOUND
    assert said.splitlines()[0] == "Line 2, column 13: identity number (CPR): ••••••-••••"
    assert said.splitlines()[-1] == "Found: 1"
    assert "6123" not in said


def test_nothing_found_is_no_promise(privacy):
    code, said, _ = privacy("Møde på tirsdag kl. 10\n")
    assert code == CLEAN
    assert said.strip() == "Nothing was found. Read it through yourself all the same."


def test_clean_writes_the_text_and_nothing_else(privacy):
    code, said, _ = privacy(TEXT, "--clean")
    assert code == FOUND
    assert said == "Hej!\nMøde om cpr [personnummer udeladt]\npå tirsdag\n\n"


def test_clean_keeps_empty_lines(privacy):
    assert privacy("Hej\n\n\n\nVi ses\n", "--clean")[1] == "Hej\n\n\n\nVi ses\n\n"


def test_a_program_gets_what_the_schema_says(privacy):
    schema = json.loads((paths.resources_dir() / "schemas" / "privacy-report-1.json").read_text())
    kinds = schema["properties"]["hits"]["items"]["properties"]["kind"]["enum"]
    assert set(kinds) == {str(kind) for kind in Kind}
    code, said, _ = privacy(TEXT, "--json")
    report = json.loads(said)
    Draft202012Validator(schema).validate(report)
    assert report["exit_code"] == code == FOUND
    assert "cleaned" not in report
    assert "6123" not in said
    report = json.loads(privacy(TEXT, "--json", "--clean")[1])
    Draft202012Validator(schema).validate(report)
    assert "[personnummer udeladt]" in report["cleaned"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_every_encoding_is_read(privacy, encoding):
    code, said, _ = privacy("Möte om ångest på måndag\n".encode(encoding))
    assert code == FOUND
    assert "words about a diagnosis: å•••••" in said


def test_a_mail_is_unpacked_first(privacy):
    code, said, _ = privacy(MAIL, name="invitation.eml")
    assert code == FOUND
    assert said.count("identity number (CPR)") == 3
    assert said.startswith("Title, line 1, column 9: identity number (CPR)")
    assert "\nText, line 1, column " in said
    assert "example.org" not in privacy(MAIL, "--clean")[1]


def test_a_calendar_is_unfolded_first(privacy):
    code, said, _ = privacy(CALENDAR.replace("\n", "\r\n"), name="invitation.ics")
    assert code == FOUND
    assert "identity number (personnummer): ••••••••-••••" in said


EVENT = """BEGIN:VEVENT
UID:{uid}
DTSTART:20261124T130000Z
SUMMARY:Om {number}
LOCATION:Rum 4\\, {number}
DESCRIPTION:Hej\\nMøde om\\ncpr {number}
COMMENT:Igen\\n{number}
ORGANIZER;CN=Per Berg (Psykiatrisk afdeling):mailto:p@example.dk
ATTENDEE;CN="Kalle {number}":mailto:k@example.dk
END:VEVENT
"""
PLACES = [
    "Title, line 1, column 4: ", "Place, line 1, column 8: ", "Text, line 3, column 5: ",
    "Comments, line 2, column 1: ", "Participants, line 2, column 7: ",
]  # fmt: skip


def calendar(*numbers):
    events = [EVENT.format(uid=uid, number=number) for uid, number in enumerate(numbers)]
    return "".join(["BEGIN:VCALENDAR\n", *events, "END:VCALENDAR\n"])


def heads(said):
    return [line.partition("identity")[0] for line in said.splitlines() if "(CPR)" in line]


def test_each_part_of_an_invitation_is_looked_at(privacy):
    code, said, _ = privacy(calendar(NUMBER), name="invitation.ics")
    assert code == FOUND
    assert heads(said) == PLACES
    assert "diagnosis" not in said
    assert "6123" not in said
    clean = privacy(calendar(NUMBER), "--clean", name="invitation.ics")[1]
    assert clean.count("[personnummer udeladt]") == 4
    assert "Kalle" not in clean


def test_each_meeting_of_a_calendar_is_looked_at(privacy):
    _, said, _ = privacy(calendar("x", NUMBER), name="invitation.ics")
    assert heads(said) == [f"Meeting 2: {place}" for place in PLACES]
    report = json.loads(privacy(calendar("x", NUMBER), "--json", name="invitation.ics")[1])
    schema = json.loads((paths.resources_dir() / "schemas" / "privacy-report-1.json").read_text())
    Draft202012Validator(schema).validate(report)
    assert [(hit["meeting"], hit["part"]) for hit in report["hits"]] == [
        (2, part) for part in ("title", "place", "text", "comments", "people")
    ]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("ord " * 250_000 + NUMBER, "long.txt"),
        (CALENDAR.replace("pnr 19950207-98\n 18", "ord " * 30_000 + NUMBER), "long.ics"),
    ],
)
def test_what_was_not_looked_at_is_told(privacy, content, name):
    code, said, err = privacy(content, name=name)
    assert code == Exit.PARTIAL == 2
    assert said.strip() == "Nothing was found in what was looked at."
    assert err.startswith("This is long: only the first 1")
    report = json.loads(privacy(content, "--json", name=name)[1])
    assert (report["is_partial"], report["exit_code"]) == (True, 2)
    assert privacy(content.replace("ord", NUMBER, 1), name=name)[0] == FOUND


def test_three_megabytes_take_no_longer_than_one(privacy):
    text = "Møde om behandling af Bo på afdeling 12, tlf. 12 34 56 78.\n"
    begun = time.perf_counter()
    privacy(text * (3_000_000 // len(text)))
    assert time.perf_counter() - begun < SECONDS


def test_commands_to_a_terminal_are_not_passed_on(privacy):
    _, said, _ = privacy("a\x1b[31mb\u202ec d\u00a0e\n" + "Vi ses.\n" * 20, "--clean")
    assert said.splitlines()[0] == "a[31mbc d e"


def test_what_is_piped_in_is_read(monkeypatch, qapp, capsys):
    piped = SimpleNamespace(buffer=io.BytesIO(TEXT.encode()))
    monkeypatch.setattr(sys, "stdin", piped)
    assert run_privacy(["privacy", "-"]) == Exit.FOUND
    assert "Line 2" in capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", None)
    assert run_privacy(["privacy", "-"]) == Exit.UNREADABLE


@pytest.mark.parametrize("words", [[], ["a", "b"], ["a", "--jsn"], ["--clean"]])
def test_what_is_not_understood_leads_to_the_help(words, qapp, capsys):
    assert cli.run(["privacy", *words]) == MISUSE
    assert "samrad privacy --help" in capsys.readouterr().err


def test_what_cannot_be_read_is_a_sentence(tmp_path, privacy, capsys):
    (tmp_path / "folder").mkdir()
    sparse = tmp_path / "huge.txt"
    with sparse.open("wb") as file:
        file.truncate(BIGGEST + 1)
    for name, sentence in (
        ("folder", "folder is not a file."),
        ("nothing", "nothing cannot be opened."),
        ("huge.txt", "huge.txt is larger than 5 MB. Take out its pictures or attachments."),
        ("a\0b", "ab cannot be opened."),
    ):
        assert cli.run(["privacy", str(tmp_path / name)]) == UNREADABLE
        said = capsys.readouterr()
        assert said.err.strip() == sentence
        assert said.out == ""
    code, _, said = privacy(b"PK\x03\x04" + bytes(500), name="invitation.docx")
    assert code == UNREADABLE
    assert said.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="devices and pipes of Unix")
def test_devices_and_pipes_are_not_waited_for(tmp_path, qapp, capsys):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", "/dev/zero"):
        assert cli.run(["privacy", str(path)]) == UNREADABLE
        assert "is not a file." in capsys.readouterr().err


def test_the_real_program_leaves_nothing_behind(tmp_path):
    (tmp_path / "invitation.txt").write_bytes(TEXT.encode())
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "app", "privacy", str(tmp_path / "invitation.txt")],
        cwd=paths.resources_dir().parent,
        env={
            **os.environ, "HOME": str(home), "SAMRAD_CONFIG_DIR": str(home),
            "SAMRAD_LOG_DIR": str(home), "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True, timeout=60, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == FOUND
    assert "6123" not in done.stdout + done.stderr
    assert [path for path in home.rglob("*") if path.is_file()] == []
