"""A hospital's own folder: a file there replaces a guideline, or is laid over it."""

import logging

import pytest

from app.guidelines.advice import advise
from app.guidelines.loading import available, load, own_dir
from app.guidelines.overlay import REPLACEABLE
from tests.guidelines.samples import WHOLE


@pytest.fixture(name="shipped")
def _shipped(tmp_path):
    folder = tmp_path / "shipped"
    folder.mkdir()
    (folder / "test.toml").write_text(WHOLE, encoding="utf-8")
    return folder


@pytest.fixture(name="own")
def _own(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


def laid(shipped, own, source):
    (own / "test.toml").write_text(source, encoding="utf-8")
    return load("test", shipped, [own])


def ids(parts):
    return [part.id for part in parts]


def test_without_a_file_of_its_own_nothing_changes(shipped, own):
    assert load("test", shipped, [own, own / "nowhere"]) == load("test", shipped)


def test_a_file_of_its_own_replaces_the_one_below(shipped, own):
    guideline, problems = laid(shipped, own, 'name = "Ours"')

    assert problems == ()
    assert (guideline.name, guideline.choices, guideline.rules) == ("Ours", (), ())


def test_a_file_that_extends_changes_what_it_names_and_keeps_the_rest(shipped, own):
    below, _ = load("test", shipped)
    guideline, problems = laid(
        shipped,
        own,
        """
extends = true
[source]
version = "7"
[services]
room = "Rummet"
hall = "Sal"
[[item]]
id = "pair"
pause = "booking"
strength = "should"
text.en = "Ours."
[[item]]
id = "parking"
pause = "booking"
when = { patient = ["yes"] }
strength = "may"
text.en = "Tell where to park."
""",
    )

    assert problems == ()
    assert guideline.name == "Test"
    assert guideline.source.version == "7"
    assert guideline.services == {**below.services, "room": "Rummet", "hall": "Sal"}
    assert ids(guideline.items) == ["pair", "card", "parking"]
    assert guideline.items[0].text["en"] == "Ours."
    assert guideline.items[0].place == ("own/test.toml", 8)
    assert guideline.items[1] == below.items[1]
    assert guideline.choices == below.choices


def test_a_new_choice_goes_before_those_below(shipped, own):
    guideline, _ = laid(
        shipped,
        own,
        """
extends = true
[[choice]]
id = "mine"
when = { connected = ["many"] }
service = "phone"
strength = "must"
text.en = "Ours."
[[choice]]
id = "else"
when = {}
service = "room"
strength = "should"
text.en = "Ours too."
""",
    )

    assert ids(guideline.choices) == ["mine", "video", "open", "else"]
    assert advise(guideline, {"connected": "many"}).service == "phone"
    assert advise(guideline, {"connected": "two", "patient": "no"}).service == "room"


def test_a_broken_choice_leaves_the_one_below(shipped, own):
    below, _ = load("test", shipped)
    guideline, problems = laid(
        shipped, own, 'extends = true\n[[choice]]\nid = "video"\nservice = "x"\n'
    )

    assert guideline.choices == below.choices
    assert problems[0].line == 2


def test_an_own_ask_about_the_equipment_replaces_one(shipped, own):
    (shipped / "test.toml").write_text(
        '[[equipment]]\nwant="cable"\nstrength="should"\n[[equipment]]\nwant="light"\nstrength="may"'
    )
    guideline, _ = laid(
        shipped, own, 'extends=true\n[[equipment]]\nwant="cable"\nstrength="must"\nrules=["X-1"]'
    )

    assert [(ask.want, ask.strength) for ask in guideline.equipment] == [
        ("light", "may"),
        ("cable", "must"),
    ]


def test_a_table_can_be_taken_over_whole(shipped, own):
    guideline, problems = laid(
        shipped,
        own,
        'extends = true\nreplace = ["channel", "choice"]\n[[choice]]\nid="c"\nwhen={}\n'
        'service="room"\nstrength="must"\ntext.en="C"\n',
    )

    assert problems == ()
    assert (guideline.channels, ids(guideline.choices)) == ((), ["c"])
    assert guideline.warnings


def test_what_others_hang_on_cannot_be_taken_over(shipped, own):
    guideline, (problem,) = laid(shipped, own, 'extends = true\nreplace = ["question"]\n')

    assert len(guideline.questions) == 3
    assert (problem.code, problem.line) == ("file.not_a_choice", 2)
    assert "question" not in REPLACEABLE


@pytest.mark.parametrize("source", ["[[[", "extends = tru", "\x00"])
def test_a_broken_file_of_its_own_gives_way_and_says_so(shipped, own, source, caplog):
    with caplog.at_level(logging.INFO, logger="app"):
        guideline, problems = laid(shipped, own, source)

    assert guideline == load("test", shipped)[0]
    assert [problem.code for problem in problems] == ["file.not_toml", "guideline.not_used"]
    assert {problem.file for problem in problems} == {"own/test.toml"}
    assert problems[0].line == 1


def test_a_broken_file_with_nothing_below_leaves_no_guideline(shipped, own, caplog):
    (own / "mine.toml").write_text("[[[")
    with caplog.at_level(logging.INFO, logger="app"):
        guideline, (problem,) = load("mine", shipped, [own])

    assert guideline is None
    assert problem.code == "file.not_toml"


def test_to_extend_nothing_is_said(shipped, own):
    (own / "mine.toml").write_text('extends = true\nname = "Mine"')
    guideline, (problem,) = load("mine", shipped, [own])

    assert guideline.name == "Mine"
    assert problem.code == "guideline.nothing_below"


def test_a_later_folder_goes_before_an_earlier_one(shipped, own, tmp_path):
    (own / "test.toml").write_text('extends = true\nname = "First"\ncountry = "NO"')
    later = tmp_path / "later"
    later.mkdir()
    (later / "test.toml").write_text('extends = true\nname = "Second"')

    guideline, _ = load("test", shipped, [own, later])

    assert (guideline.name, guideline.country) == ("Second", "NO")


def test_own_organisations_can_be_chosen(shipped, own):
    (own / "mine.toml").write_text('name = "Mine"')
    (own / "test.toml").write_text("extends = true\n[services]\nx = 'X'")

    assert available(shipped, [own]) == {"mine": "Mine", "test": "Test"}
    (own / "test.toml").write_text("name = 'Another'\n[[[")
    assert available(shipped, [own])["test"] == "Another"


def test_only_the_head_of_a_file_is_read_for_the_list(shipped, own):
    (own / "mine.toml").write_text('# hello\nname = "Mine"\n  [services]\n[[[ broken')

    assert available(shipped, [own])["mine"] == "Mine"


def test_the_machines_folder_is_looked_into(monkeypatch, tmp_path):
    monkeypatch.setenv("SAMRAD_MACHINE_CONFIG_DIR", str(tmp_path))
    own_dir().mkdir()
    (own_dir() / "mine.toml").write_text('name = "A hospital"')

    assert available()["mine"] == "A hospital"
    assert load("mine")[0].name == "A hospital"
    assert len(available()) == 6
