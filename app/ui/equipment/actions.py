"""What the buttons beside a finding do outside this program: open the right settings page."""

import os
import shutil
import sys

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from app.readiness.finding import Action
from app.ui.equipment import settings_pages

_PLATFORM: str = sys.platform


def label(action: Action) -> str:
    """The words on the button; empty if the action needs no button."""
    return {
        Action.CHECK_AGAIN: QCoreApplication.translate("actions", "Check again"),
        Action.TRY_THOROUGHLY: QCoreApplication.translate("actions", "Try for longer"),
        Action.CHOOSE_CAMERA: QCoreApplication.translate("actions", "Choose another camera"),
        Action.CHOOSE_MICROPHONE: QCoreApplication.translate(
            "actions", "Choose another microphone"
        ),
        Action.CHOOSE_LOUDSPEAKER: QCoreApplication.translate(
            "actions", "Choose another loudspeaker"
        ),
        Action.PLAY_TEST_SOUND: QCoreApplication.translate("actions", "Play test sound"),
        Action.MEASURE_LEAK: QCoreApplication.translate("actions", "Measure it"),
        Action.REHEARSE: QCoreApplication.translate("actions", "Try your voice"),
        Action.UNMUTE_MICROPHONE: QCoreApplication.translate("actions", "Unmute the microphone"),
        Action.RAISE_MICROPHONE: QCoreApplication.translate("actions", "Turn the microphone up"),
        Action.LOWER_MICROPHONE: QCoreApplication.translate("actions", "Turn the microphone down"),
        Action.UNMUTE_LOUDSPEAKER: QCoreApplication.translate("actions", "Unmute the loudspeaker"),
        Action.RAISE_LOUDSPEAKER: QCoreApplication.translate("actions", "Turn the loudspeaker up"),
        Action.OPEN_CAMERA_PRIVACY: QCoreApplication.translate("actions", "Open privacy settings"),
        Action.OPEN_MICROPHONE_PRIVACY: QCoreApplication.translate(
            "actions", "Open privacy settings"
        ),
        Action.OPEN_SOUND_SETTINGS: QCoreApplication.translate("actions", "Open sound settings"),
        Action.OPEN_NETWORK_SETTINGS: QCoreApplication.translate(
            "actions", "Open network settings"
        ),
        Action.OPEN_POWER_SETTINGS: QCoreApplication.translate("actions", "Open power settings"),
        Action.OPEN_UPDATE_SETTINGS: QCoreApplication.translate("actions", "Open update settings"),
        Action.OPEN_BROWSER_SETTINGS: QCoreApplication.translate("actions", "Open default apps"),
        Action.OPEN_SCREEN_SETTINGS: QCoreApplication.translate("actions", "Open display settings"),
        Action.OPEN_CLOCK_SETTINGS: QCoreApplication.translate("actions", "Open date and time"),
    }.get(action, "")


def by_hand(action: Action) -> str:
    """What to do where the system did not do what was asked for, in words."""
    pages = {
        Action.OPEN_CAMERA_PRIVACY: QCoreApplication.translate("actions", "privacy, camera"),
        Action.OPEN_MICROPHONE_PRIVACY: QCoreApplication.translate(
            "actions", "privacy, microphone"
        ),
        Action.OPEN_SOUND_SETTINGS: QCoreApplication.translate("actions", "sound"),
        Action.OPEN_NETWORK_SETTINGS: QCoreApplication.translate("actions", "network"),
        Action.OPEN_POWER_SETTINGS: QCoreApplication.translate("actions", "power"),
        Action.OPEN_UPDATE_SETTINGS: QCoreApplication.translate("actions", "updates"),
        Action.OPEN_BROWSER_SETTINGS: QCoreApplication.translate("actions", "default apps"),
        Action.OPEN_SCREEN_SETTINGS: QCoreApplication.translate("actions", "displays"),
        Action.OPEN_CLOCK_SETTINGS: QCoreApplication.translate("actions", "date and time"),
    }
    if action not in pages:
        return QCoreApplication.translate(
            "actions", "The system did not allow that. Change it in the system's sound settings."
        )
    text = QCoreApplication.translate(
        "actions", "The page did not open. Look in the system's settings under: {page}."
    )
    return text.format(page=pages[action])


def opens_settings(action: Action) -> bool:
    """Whether the action opens a page of the system's settings."""
    return action in settings_pages.WINDOWS


def can_open(action: Action) -> bool:
    """Whether this computer has such a settings page to open."""
    if _PLATFORM == "linux":
        return _linux_command(action) is not None
    return bool(settings_pages.address(_PLATFORM, action))


def open_settings(action: Action, reason: str = "") -> bool:
    """Open the system's settings page; return whether the system agreed.

    ``reason`` is the code of the finding: some have a page of their own.
    """
    if _PLATFORM == "linux":
        command = _linux_command(action)
        return command is not None and QProcess.startDetached(command[0], list(command[1:]))[0]
    address = settings_pages.address(_PLATFORM, action, reason)
    return bool(address) and QDesktopServices.openUrl(QUrl(address))


def _linux_command(action: Action) -> tuple[str, ...] | None:
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "")
    candidates = settings_pages.linux_commands(action, desktops)
    return next((command for command in candidates if shutil.which(command[0])), None)
