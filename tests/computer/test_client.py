"""Which meeting programs are installed."""

import pytest

from app.computer.client import (
    _reading,
    linux_programs,
    macos_programs,
    read_client,
    windows_programs,
)
from app.readiness.meeting_programs import meeting_program, program_called
from tests.computer.registry_trees import PROGRAMS, Tree


def test_windows_programs():
    reading = _reading(windows_programs(Tree(PROGRAMS)))
    assert reading.installed == ("Microsoft Teams", "Pexip", "Zoom")


def test_linux_programs(tmp_path):
    folder = tmp_path / "applications"
    folder.mkdir()
    (folder / "a.desktop").write_text("[Desktop Entry]\nName=Pexip Infinity Connect\nName[sv]=X\n")
    (folder / "b.desktop").write_text("[Desktop Action new]\nName=Zoom\n")
    (folder / "c.txt").write_text("[Desktop Entry]\nName=Zoom\n")
    names = linux_programs({"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": "/nonexistent"})
    assert "Pexip" in _reading(names).installed


def test_macos_programs(tmp_path):
    for name in ("zoom.us.app", "Microsoft Teams.app", "Secret Game.app", "notes.txt"):
        (tmp_path / name).mkdir()
    names = macos_programs((tmp_path, tmp_path / "none"))
    assert _reading(names).installed == ("Microsoft Teams", "Zoom")


@pytest.mark.parametrize(
    ("listed", "program"),
    [
        ("Pexip Infinity Connect", "Pexip"),
        ("Pexip Connect (x64)", "Pexip"),
        ("Pexip Scheduling Add-in for Outlook", ""),
        ("Microsoft Teams", "Microsoft Teams"),
        ("Microsoft Teams (work or school)", "Microsoft Teams"),
        ("Microsoft Teams Meeting Add-in for Microsoft Office", ""),
        ("Teams Machine-Wide Installer", ""),
        ("Zoom", "Zoom"),
        ("Zoom Workplace (64-bit)", "Zoom"),
        ("Zoom Outlook Plugin", ""),
        ("ZoomText 2024", ""),
        ("Cisco Webex Meetings", "Webex"),
        ("Webex", "Webex"),
        ("Skype for Business Basic 2016", "Skype for Business"),
        ("Citrix Workspace 2402", "Citrix Workspace"),
        ("Notepad++", ""),
        ("", ""),
    ],
)
def test_names_in_lists(listed, program):
    assert meeting_program(listed) == program


@pytest.mark.parametrize(
    ("asked", "program"),
    [("pexip", "Pexip"), ("Microsoft Teams", "Microsoft Teams"), ("teams", "Microsoft Teams"),
     ("ZOOM", "Zoom"), ("Acme Meet", "")],
)  # fmt: skip
def test_names_in_guidelines(asked, program):
    assert program_called(asked) == program


def test_this_system_answers():
    assert isinstance(read_client().installed, tuple)
    with pytest.raises(NotImplementedError):
        read_client("freebsd14")
