"""What an administrator's file says of watching meetings."""

import pytest

from app.guidelines.watch_policy import (
    LONGEST_DISPLAY_NAME,
    NEUTRAL_NAME,
    NO_WATCHING,
    Address,
    WatchPolicy,
    display_name,
)
from app.readiness.arrangements import FILE, load


def say(context, text):
    return text


def watching(folder, lines, chosen=""):
    (folder / FILE).write_text(f"[meetings]\n{lines}\n", encoding="utf-8")
    found = load(chosen, folder)
    return found.watching, found.problems


def test_nothing_is_watched_until_the_organisation_allows_it(tmp_path):
    assert load("", tmp_path).watching == NO_WATCHING
    assert not load("region-hovedstaden", tmp_path).watching.allowed


def test_everything_about_watching_can_be_arranged(tmp_path):
    found, problems = watching(
        tmp_path,
        """watch = true
servers = ["Video.example.org", ".meet.example.org"]
cisco = "https://Proxy.example.org:8443/cms/"
display_name = "{organisation}: list"
missing_after_minutes = 3
look_again_minutes = 0""",
        "region-jonkoping",
    )

    assert problems == ()
    assert found == WatchPolicy(
        True,
        frozenset({"video.example.org", ".meet.example.org"}),
        Address("proxy.example.org", 8443, "/cms"),
        "Region Jönköpings län: list",
        3,
        0,
    )


@pytest.mark.parametrize(
    ("organisation", "name"),
    [
        ("region-hovedstaden", "Region Hovedstaden – deltagerliste (Samråd)"),
        ("region-jonkoping", "Region Jönköpings län – deltagarlista (Samråd)"),
        ("sykehuset-ostfold", "Sykehuset Østfold – deltakerliste (Samråd)"),
        ("", NEUTRAL_NAME),
    ],
)
def test_the_name_is_honest_and_in_the_language_of_the_country(tmp_path, organisation, name):
    found = load(organisation, tmp_path).watching.display_name

    assert found == name


def test_a_pattern_without_a_guideline_leaves_no_hole():
    assert display_name("{organisation} – list", None) == "list"
    assert display_name("{organisation}", None) == NEUTRAL_NAME


def test_a_long_name_of_an_organisation_leaves_room_for_what_it_is(tmp_path):
    (tmp_path / "guidelines").mkdir()
    text = f'name = "{"Hospital " * 20}"\ncountry = "SE"'
    (tmp_path / "guidelines" / "long.toml").write_text(text)

    found = load("long", tmp_path).watching.display_name

    assert len(found) <= LONGEST_DISPLAY_NAME
    assert found.endswith("– deltagarlista (Samråd)")


@pytest.mark.parametrize(
    "host", ["https://a.example.org", "a.example.org:443", "a b", "..", ".org", "*", "", "x@y.org"]
)
def test_a_server_that_is_none_is_left_out_alone(tmp_path, host):
    found, problems = watching(tmp_path, f'servers = ["{host}", "video.example.org"]')

    assert found.servers == {"video.example.org"}
    assert [(one.code, one.line) for one in problems] == [("file.not_hosts", 2)]
    assert "meetings.servers takes names of servers" in problems[0].words(say)


@pytest.mark.parametrize(
    "url",
    [
        "http://proxy.example.org",
        "https://user:secret@proxy.example.org",
        "https://proxy.example.org:0",
        "https://proxy.example.org:99999",
        "https://proxy.example.org/../x",
        "https://proxy.example.org/x?token=1",
        "https://proxy.example.org/#x",
        "wss://proxy.example.org",
    ],
)
def test_only_a_plain_encrypted_address_is_a_proxy(tmp_path, url):
    found, problems = watching(tmp_path, f'cisco = "{url}"')

    assert found.cisco is None
    assert [(one.code, one.line) for one in problems] == [("file.not_a_url", 2)]


def test_a_word_that_is_no_flag_allows_nothing(tmp_path):
    found, problems = watching(tmp_path, 'watch = "yes"\ncolour = 1')

    assert not found.allowed
    assert [one.code for one in problems] == ["file.not_a_flag", "file.unknown_key"]
