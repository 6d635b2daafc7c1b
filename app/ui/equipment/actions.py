"""What the buttons beside a finding do outside this program: open the right settings page."""

import shutil
import sys
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from app.readiness.finding import Action

_PLATFORM: str = sys.platform

_WINDOWS: Mapping[Action, str] = {
    Action.OPEN_CAMERA_PRIVACY: "ms-settings:privacy-webcam",
    Action.OPEN_MICROPHONE_PRIVACY: "ms-settings:privacy-microphone",
    Action.OPEN_SOUND_SETTINGS: "ms-settings:sound",
    Action.OPEN_NETWORK_SETTINGS: "ms-settings:network",
}
_MACOS: Mapping[Action, str] = {
    Action.OPEN_CAMERA_PRIVACY: (
        "x-apple.systempreferences:com.apple.preference.security?Privacy_Camera"
    ),
    Action.OPEN_MICROPHONE_PRIVACY: (
        "x-apple.systempreferences:com.apple.preference.security?Privacy_Microphone"
    ),
    Action.OPEN_SOUND_SETTINGS: "x-apple.systempreferences:com.apple.Sound-Settings.extension",
    Action.OPEN_NETWORK_SETTINGS: "x-apple.systempreferences:com.apple.Network-Settings.extension",
}
# Linux has no common address for settings: the desktops' own programs, the first that is there.
_LINUX: Mapping[Action, tuple[tuple[str, ...], ...]] = {
    Action.OPEN_CAMERA_PRIVACY: (("gnome-control-center", "camera"),),
    Action.OPEN_MICROPHONE_PRIVACY: (("gnome-control-center", "microphone"),),
    Action.OPEN_SOUND_SETTINGS: (
        ("gnome-control-center", "sound"),
        ("systemsettings", "kcm_pulseaudio"),
        ("pavucontrol",),
    ),
    Action.OPEN_NETWORK_SETTINGS: (
        ("gnome-control-center", "network"),
        ("systemsettings", "kcm_networkmanagement"),
        ("nm-connection-editor",),
    ),
}


def label(action: Action) -> str:
    """The words on the button; empty if the action needs no button."""
    return {
        Action.CHECK_AGAIN: QCoreApplication.translate("actions", "Check again"),
        Action.CHOOSE_CAMERA: QCoreApplication.translate("actions", "Choose another camera"),
        Action.CHOOSE_MICROPHONE: QCoreApplication.translate(
            "actions", "Choose another microphone"
        ),
        Action.CHOOSE_LOUDSPEAKER: QCoreApplication.translate(
            "actions", "Choose another loudspeaker"
        ),
        Action.PLAY_TEST_SOUND: QCoreApplication.translate("actions", "Play test sound"),
        Action.OPEN_CAMERA_PRIVACY: QCoreApplication.translate("actions", "Open privacy settings"),
        Action.OPEN_MICROPHONE_PRIVACY: QCoreApplication.translate(
            "actions", "Open privacy settings"
        ),
        Action.OPEN_SOUND_SETTINGS: QCoreApplication.translate("actions", "Open sound settings"),
        Action.OPEN_NETWORK_SETTINGS: QCoreApplication.translate(
            "actions", "Open network settings"
        ),
    }.get(action, "")


def opens_settings(action: Action) -> bool:
    """Whether the action opens a page of the system's settings."""
    return action in _WINDOWS


def can_open(action: Action) -> bool:
    """Whether this computer has such a settings page to open."""
    return _PLATFORM != "linux" or _linux_command(action) is not None


def open_settings(action: Action) -> bool:
    """Open the system's settings page; return whether the system agreed."""
    if _PLATFORM == "linux":
        command = _linux_command(action)
        return command is not None and QProcess.startDetached(command[0], list(command[1:]))[0]
    address = (_WINDOWS if _PLATFORM == "win32" else _MACOS)[action]
    return QDesktopServices.openUrl(QUrl(address))


@cache
def _linux_command(action: Action) -> tuple[str, ...] | None:
    candidates = _LINUX.get(action, ())
    return next((command for command in candidates if shutil.which(command[0])), None)
