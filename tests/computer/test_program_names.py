"""Names of programs: friendly where they are known, plain where not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer.program_names import KNOWN, LONGEST_NAME, known_as, known_only
from app.computer.registry import COMPUTER, USER, WindowsRegistry


@pytest.mark.parametrize(
    ("file", "name"),
    [
        (r"C:\Program Files\Google\Chrome\Application\chrome.exe", "Google Chrome"),
        ("MS-TEAMS.EXE", "Microsoft Teams"),
        ("/usr/lib/firefox-esr/firefox-esr", "Firefox"),
        ("/Applications/zoom.us.app", "Zoom"),
        ("Pexip Infinity Connect.exe", "Pexip"),
        (r"C:\Tools\acme cam.exe", "acme cam"),
        ("/opt/x/evil\u202egnp.exe", "evilgnp"),
        ("", ""),
    ],
)
def test_names(file, name):
    assert known_as(file) == name


@given(st.text())
def test_any_name_is_short_and_plain(file):
    name = known_as(file)
    assert len(name) <= LONGEST_NAME
    assert name.isprintable()


def test_only_known_names_pass():
    assert known_only(("Zoom", "acme cam")) == ("Zoom",)
    assert all(known_only((name,)) for name in KNOWN)


def test_a_key_that_is_not_there_is_nothing():
    registry = WindowsRegistry()
    for half in (COMPUTER, USER):
        assert registry.value(half, r"Software\No such key", "x") is None
        assert registry.keys(half, r"Software\No such key") == ()
