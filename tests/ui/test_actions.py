"""The buttons that open the system's settings, on each system."""

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QDesktopServices

from app.readiness.catalogue import OUTCOMES
from app.readiness.finding import Action, Finding
from app.ui.equipment import actions, settings_pages
from app.ui.equipment.finding_row import FindingRow

SETTINGS = [action for action in Action if action.value.startswith("open_")]
EVERY_REASON = [reason for table in OUTCOMES.values() for reason in table.values()]


@pytest.fixture
def on(monkeypatch):
    """Say which system it is, and what is opened."""
    opened = []

    def pretend(platform, programs=(), desktop="", works=True):
        monkeypatch.setattr(actions, "_PLATFORM", platform)
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
        monkeypatch.setattr(actions.shutil, "which", lambda name: name in programs or None)
        monkeypatch.setattr(
            QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or works
        )
        monkeypatch.setattr(
            QProcess, "startDetached", lambda *command: opened.append(command) or (works, 1)
        )
        return opened

    return pretend


@pytest.mark.parametrize("action", SETTINGS)
def test_each_has_a_page_on_windows_and_macos_a_button_and_words(qapp, on, action):
    for platform, start in (("win32", "ms-settings:"), ("darwin", "x-apple.systempreferences:")):
        opened = on(platform)
        assert actions.opens_settings(action)
        assert actions.can_open(action)
        assert actions.open_settings(action)
        assert opened.pop().startswith(start)
    assert actions.label(action)
    assert "{" not in actions.by_hand(action)


@pytest.mark.parametrize("reason", EVERY_REASON, ids=lambda reason: reason.code)
def test_a_button_that_opens_settings_leads_somewhere(reason):
    wants_settings = reason.action.value.startswith("open_")
    assert actions.opens_settings(reason.action) is wants_settings


def test_pages_of_single_outcomes_belong_to_outcomes_that_open_settings():
    by_code = {reason.code: reason for reason in EVERY_REASON}
    by_reason = (settings_pages.WINDOWS_BY_REASON, settings_pages.MACOS_BY_REASON)
    for code in {code for table in by_reason for code in table}:
        assert code in by_code, code


def test_an_outcome_with_a_page_of_its_own_opens_that(on):
    opened = on("win32")
    actions.open_settings(Action.OPEN_NETWORK_SETTINGS, "network.wifi_beside_cable")
    actions.open_settings(Action.OPEN_NETWORK_SETTINGS, "network.something_else")
    assert opened == ["ms-settings:network-wifi", "ms-settings:network-status"]


@pytest.mark.parametrize(
    ("desktop", "programs", "action", "command"),
    [
        (
            "ubuntu:GNOME",
            {"gnome-control-center", "pavucontrol"},
            Action.OPEN_SOUND_SETTINGS,
            ("gnome-control-center", ["sound"]),
        ),
        (
            "KDE",
            {"systemsettings5", "gnome-control-center"},
            Action.OPEN_SCREEN_SETTINGS,
            ("systemsettings5", ["kcm_kscreen"]),
        ),
        (
            "X-Cinnamon",
            {"cinnamon-settings"},
            Action.OPEN_POWER_SETTINGS,
            ("cinnamon-settings", ["power"]),
        ),
        ("XFCE", {"pavucontrol"}, Action.OPEN_SOUND_SETTINGS, ("pavucontrol", [])),
        ("sway", {"nm-connection-editor"}, Action.OPEN_NETWORK_SETTINGS,
         ("nm-connection-editor", [])),
    ],
)  # fmt: skip
def test_linux_opens_what_the_running_desktop_has(on, desktop, programs, action, command):
    opened = on("linux", programs, desktop)
    assert actions.can_open(action)
    assert actions.open_settings(action)
    assert opened == [command]


def test_settings_of_a_desktop_that_does_not_run_are_left_alone(on):
    on("linux", {"gnome-control-center", "systemsettings"}, "XFCE")
    assert not any(actions.can_open(action) for action in SETTINGS)
    assert not actions.open_settings(Action.OPEN_SOUND_SETTINGS)


@pytest.mark.parametrize("platform", ["freebsd14", ""])
def test_on_an_unknown_system_nothing_is_offered(on, platform):
    on(platform)
    assert not any(actions.can_open(action) or actions.open_settings(action) for action in SETTINGS)


def test_a_page_that_does_not_open_is_described_until_something_else_is_found(qtbot, on):
    on("win32", works=False)
    row = FindingRow("privacy")
    qtbot.addWidget(row)
    reasons = OUTCOMES["privacy"]
    row.show_finding(Finding("privacy", reasons["privacy.camera_user"]))
    usual = row.sentence()
    row.show_not_opened()
    assert "privacy, camera" in row.sentence()
    row.show_finding(Finding("privacy", reasons["privacy.camera_user"]))
    assert "privacy, camera" in row.sentence()
    row.show_finding(Finding("privacy", reasons["privacy.on"]))
    row.show_finding(Finding("privacy", reasons["privacy.camera_user"]))
    assert row.sentence() == usual
