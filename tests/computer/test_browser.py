"""The browser that opens links: Windows' registry, Linux' and macOS' files."""

import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer.browser import read_browser
from app.computer.browser_linux import chosen_files
from app.computer.browser_linux import read_browser as read_linux
from app.computer.browser_macos import default_of
from app.computer.browser_macos import read_browser as read_macos
from app.computer.browser_windows import read_browser as read_windows
from app.computer.desktop_files import parse_groups
from app.readiness.browser_names import OTHER
from tests.computer.registry_trees import BROWSERS, Tree, opens_with

INSTALLED = ("Firefox", "Google Chrome", "Microsoft Edge")


@pytest.mark.parametrize(
    ("handler", "browser", "version"),
    [
        ("ChromeHTML", "Google Chrome", "131.0.6778.86"),
        ("MSEdgeHTM", "Microsoft Edge", "131.0.2903.70"),
        ("FirefoxURL-308046B0AF4A39CB", "Firefox", "132.0.2"),
        ("IE.HTTPS", "Internet Explorer", ""),
        ("BraveHTML", "Brave", ""),
        ("VivaldiHTM.ABC", "Vivaldi", ""),
        ("AppXq0fevzme2pys62n3e0fbqa7peapykr8v", "Microsoft Edge (old)", ""),
        ("AcmeBrowserURL", OTHER, ""),
        ("", "", ""),
    ],
)
def test_windows_browsers(handler, browser, version):
    reading = read_windows(Tree(BROWSERS, opens_with(handler)))
    assert (reading.default, reading.version) == (browser, version)
    assert reading.installed == INSTALLED


def test_newer_windows_keeps_the_choice_elsewhere():
    tree = Tree(BROWSERS, opens_with("IE.HTTPS", newer="ChromeHTML"))
    assert read_windows(tree).default == "Google Chrome"


def test_windows_where_nobody_has_chosen_yet():
    assert read_windows(Tree({})).default == ""
    assert read_windows(Tree({})).installed == ()


@pytest.mark.parametrize("version", ["nonsense", "", 7, None])
def test_a_version_that_is_none_is_left_out(version):
    beacon = {r"HKCU\Software\Google\Chrome\BLBeacon": {"version": version}}
    assert read_windows(Tree(opens_with("ChromeHTML"), beacon)).version == ""


@pytest.fixture
def linux(tmp_path):
    """A home and a system, as an environment; ``write`` adds a file."""
    names = {"HOME": "h", "XDG_DATA_DIRS": "usr", "XDG_CONFIG_DIRS": "etc", "XDG_DATA_HOME": "data"}

    class Linux(dict):
        def write(self, name, text):
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)

        def install(self, *files):
            for file in files:
                self.write(f"usr/applications/{file}.desktop", "[Desktop Entry]\nName=X\n")

    return Linux({name: str(tmp_path / folder) for name, folder in names.items()})


def choice(*files):
    return f"[Default Applications]\nx-scheme-handler/https={';'.join(files)}\n"


def test_linux_the_users_choice(linux):
    linux.install("firefox-esr", "google-chrome", "org.gnome.Maps")
    linux.write("h/.config/mimeapps.list", choice("google-chrome.desktop"))
    linux.write("etc/mimeapps.list", choice("firefox-esr.desktop"))
    reading = read_linux(linux)
    assert (reading.default, reading.installed) == ("Google Chrome", ("Firefox", "Google Chrome"))


def test_linux_a_browser_that_was_removed_is_passed_over(linux):
    linux.install("firefox_firefox")
    linux.write(
        "h/.config/mimeapps.list", choice("google-chrome.desktop", "firefox_firefox.desktop")
    )
    assert read_linux(linux).default == "Firefox"


def test_linux_the_file_of_the_running_desktop_comes_first(linux):
    linux.install("chromium", "brave-browser")
    linux.write("etc/mimeapps.list", choice("chromium.desktop"))
    linux.write("etc/kde-mimeapps.list", choice("brave-browser.desktop"))
    linux["XDG_CURRENT_DESKTOP"] = "KDE"
    assert read_linux(linux).default == "Brave"
    linux["XDG_CURRENT_DESKTOP"] = "../../GNOME:x/y"
    assert read_linux(linux).default == "Chromium"


def test_linux_where_nobody_chose(linux):
    linux.install("com.microsoft.Edge", "org.example.Mail")
    assert read_linux(linux).default == "Microsoft Edge"
    linux.install("firefox")
    assert read_linux(linux).default == ""
    linux.write("usr/applications/mimeinfo.cache", choice("firefox.desktop;").replace(
        "Default Applications", "MIME Cache"))  # fmt: skip
    assert read_linux(linux).default == "Firefox"


def test_linux_a_browser_of_no_list(linux):
    linux.install("org.gnome.Epiphany")
    linux.write("h/.config/mimeapps.list", choice("org.gnome.Epiphany.desktop"))
    assert (read_linux(linux).default, read_linux(linux).installed) == (OTHER, ())


def test_linux_without_anything():
    assert list(chosen_files({})) is not None
    assert read_linux({"HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent"}).version == ""


def test_comments_and_entries_that_stand_twice():
    text = "x=0\n[A]\n#b=1\nb = 2 \nb=3\n[B]\nb=4\n[A]\nc=5\nno entry\n"
    assert parse_groups(text) == {"A": {"b": "2", "c": "5"}, "B": {"b": "4"}}


@given(st.text())
def test_any_text_of_such_a_file_is_survived(text):
    for group in parse_groups(text).values():
        assert all(isinstance(value, str) for value in group.values())


def handlers(*entries):
    return {"LSHandlers": [{"LSHandlerURLScheme": s, "LSHandlerRoleAll": b} for s, b in entries]}


@pytest.mark.parametrize(
    ("found", "browser"),
    [
        (handlers(("mailto", "com.apple.mail"), ("https", "com.google.chrome")), "Google Chrome"),
        (handlers(("https", "com.microsoft.edgemac")), "Microsoft Edge"),
        (handlers(("https", "company.thebrowser.Browser")), OTHER),
        (handlers(("https", "-")), "Safari"),
        (handlers(("http", "org.mozilla.firefox")), "Safari"),
        ({}, "Safari"),
        (None, "Safari"),
        ([1, 2], "Safari"),
        ({"LSHandlers": [7, {"LSHandlerURLScheme": "https"}]}, "Safari"),
    ],
)
def test_macos_browsers(found, browser):
    assert default_of(found) == browser


def test_macos_reads_its_files(tmp_path):
    name = "com.apple.LaunchServices/com.apple.launchservices.secure.plist"
    file = tmp_path / "Library/Preferences" / name
    file.parent.mkdir(parents=True)
    binary = plistlib.dumps(handlers(("https", "org.mozilla.firefox")), fmt=plistlib.FMT_BINARY)
    file.write_bytes(binary)
    info = tmp_path / "Applications/Firefox.app/Contents/Info.plist"
    info.parent.mkdir(parents=True)
    info.write_bytes(plistlib.dumps({"CFBundleShortVersionString": "132.0.2"}))
    reading = read_macos(tmp_path, tmp_path / "Applications")
    assert (reading.default, reading.version) == ("Firefox", "132.0.2")
    assert reading.installed == ("Firefox", "Safari")


@given(st.binary(max_size=200))
def test_a_broken_file_of_macos_is_survived(tmp_path_factory, content):
    home = tmp_path_factory.mktemp("home", numbered=True)
    name = "com.apple.LaunchServices/com.apple.launchservices.secure.plist"
    file = home / "Library/Preferences" / name
    file.parent.mkdir(parents=True)
    file.write_bytes(b"bplist00" + content)
    assert read_macos(home, home).default in ("Safari", OTHER)


def test_this_system_answers():
    assert isinstance(read_browser().installed, tuple)
    with pytest.raises(NotImplementedError):
        read_browser("freebsd14")
