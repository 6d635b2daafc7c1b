"""A meeting is opened in the browser that the guideline asks for, and only over https."""

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QDesktopServices

from app.ui.meeting import browsing
from app.ui.meeting.browsing import Opened, open_meeting, open_page

URL = "https://video.example.org/webapp/?conference=12&name=a"
WITH_PIN = "https://video.example.org/webapp/?conference=12&pin=4321&name=a"


@pytest.fixture
def desktop(monkeypatch):
    """What the system is asked to open, and what programs are started."""
    asked = {"system": [], "programs": [], "installed": {}}
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: asked["system"].append(url.toString()) or True
    )
    monkeypatch.setattr(
        QProcess,
        "startDetached",
        lambda program, words: (asked["programs"].append([program, *words]) or True, 1),
    )
    monkeypatch.setattr(browsing, "_command", asked["installed"].get)
    return asked


def test_without_a_wish_the_system_opens_it(desktop):
    assert open_meeting(URL) is Opened.AS_ASKED
    assert desktop["system"] == [URL]


def test_the_first_browser_that_is_there_opens_it(desktop):
    desktop["installed"].update({"edge": ["/opt/edge"]})

    assert open_meeting(URL, ("chrome", "edge")) is Opened.AS_ASKED
    assert desktop["programs"] == [["/opt/edge", URL]]
    assert desktop["system"] == []


def test_a_browser_that_is_missing_is_told(desktop):
    assert open_meeting(URL, ("chrome",)) is Opened.IN_ANOTHER
    assert desktop["system"] == [URL]


def test_the_pin_is_not_in_what_a_program_is_started_with(desktop):
    desktop["installed"].update({"chrome": ["chrome"]})
    open_meeting(WITH_PIN, ("chrome",), pin="4321")

    assert desktop["programs"] == [["chrome", URL]]


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("/webapp/#/?conference=x&pin=4321", "/webapp/#/?conference=x"),
        ("/webapp/?pin=4321%23&conference=x", "/webapp/?conference=x"),
        ("/webapp/?pin=4321&pin=5678", "/webapp/"),
        ("/webapp/?pin=43-21;conference=x", "/webapp/?conference=x"),
        ("/webapp/?a=4321&b=x", "/webapp/?b=x"),
        ("/room?roomKey=abc&embed", "/room?embed"),
        ("/j/123?pwd=abc", "/j/123"),
        ("/webapp/?conference=4321x", "/webapp/?conference=4321x"),
    ],
)
def test_no_spelling_of_a_pin_is_passed_on(desktop, address, opened):
    open_meeting(f"https://video.example.org{address}", (), pin="4321")

    assert desktop["system"] == [f"https://video.example.org{opened}"]


@pytest.mark.parametrize(
    "address",
    [
        "http://video.example.org/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://video.example.org@evil.example/",
        "https://",
        "not an address",
        "",
    ],
)
def test_nothing_but_https_is_opened(desktop, address):
    assert open_meeting(address, ("chrome",)) is Opened.NOT_AT_ALL
    assert not open_page(address)
    assert (desktop["system"], desktop["programs"]) == ([], [])


def test_each_system_knows_its_browsers(monkeypatch, tmp_path):
    monkeypatch.setattr(browsing.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert browsing._command("chrome", "linux") == ["/usr/bin/google-chrome"]
    assert browsing._command("safari", "linux") is None
    assert browsing._command("safari", "win32") is None
    assert browsing._command("netscape", "linux") is None
    monkeypatch.setattr(browsing, "_MACOS_FOLDERS", str(tmp_path))
    assert browsing._command("chrome", "darwin") is None
    (tmp_path / "Google Chrome.app").mkdir()
    assert browsing._command("Google Chrome", "darwin") == ["/usr/bin/open", "-a", "Google Chrome"]
