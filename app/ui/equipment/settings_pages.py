"""Where each system keeps the settings that a finding speaks of.

Windows and macOS have addresses for their pages. Linux has none in common: each desktop has
programs of its own, and the one of the desktop that runs comes first, for most of them refuse to
work anywhere else. Of everything named here, only what is installed is offered.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from app.readiness.finding import Action

_APPLE = "x-apple.systempreferences:com.apple."

WINDOWS: Mapping[Action, str] = MappingProxyType(
    {
        Action.OPEN_CAMERA_PRIVACY: "ms-settings:privacy-webcam",
        Action.OPEN_MICROPHONE_PRIVACY: "ms-settings:privacy-microphone",
        Action.OPEN_SOUND_SETTINGS: "ms-settings:sound",
        Action.OPEN_NETWORK_SETTINGS: "ms-settings:network-status",
        Action.OPEN_POWER_SETTINGS: "ms-settings:powersleep",
        Action.OPEN_UPDATE_SETTINGS: "ms-settings:windowsupdate",
        Action.OPEN_BROWSER_SETTINGS: "ms-settings:defaultapps",
        Action.OPEN_SCREEN_SETTINGS: "ms-settings:display",
        Action.OPEN_CLOCK_SETTINGS: "ms-settings:dateandtime",
    }
)
"""Addresses of Windows 10 and 11; one that a version does not know opens the first page."""

WINDOWS_BY_REASON: Mapping[str, str] = MappingProxyType(
    {
        "network.wifi_beside_cable": "ms-settings:network-wifi",
        "network.wifi_idle_cable": "ms-settings:network-ethernet",
        "network.cable_slow": "ms-settings:network-ethernet",
        "network.phone_hotspot": "ms-settings:network-wifi",
        "power.saver": "ms-settings:batterysaver",
    }
)
"""Where a single outcome has a page of its own."""

MACOS: Mapping[Action, str] = MappingProxyType(
    {
        Action.OPEN_CAMERA_PRIVACY: f"{_APPLE}preference.security?Privacy_Camera",
        Action.OPEN_MICROPHONE_PRIVACY: f"{_APPLE}preference.security?Privacy_Microphone",
        Action.OPEN_SOUND_SETTINGS: f"{_APPLE}Sound-Settings.extension",
        Action.OPEN_NETWORK_SETTINGS: f"{_APPLE}Network-Settings.extension",
        Action.OPEN_POWER_SETTINGS: f"{_APPLE}Battery-Settings.extension",
        Action.OPEN_UPDATE_SETTINGS: f"{_APPLE}Software-Update-Settings.extension",
        Action.OPEN_BROWSER_SETTINGS: f"{_APPLE}Desktop-Settings.extension",
        Action.OPEN_SCREEN_SETTINGS: f"{_APPLE}Displays-Settings.extension",
        Action.OPEN_CLOCK_SETTINGS: f"{_APPLE}Date-Time-Settings.extension",
    }
)
"""Addresses of the panes of macOS 13 and later; older ones open their first page."""

MACOS_BY_REASON: Mapping[str, str] = MappingProxyType(
    {"network.wifi_beside_cable": f"{_APPLE}wifi-settings-extension"}
)
"""Where a single outcome has a pane of its own."""

_Commands = Mapping[Action, tuple[str, ...]]

_GNOME: _Commands = {
    Action.OPEN_CAMERA_PRIVACY: ("gnome-control-center camera",),
    Action.OPEN_MICROPHONE_PRIVACY: ("gnome-control-center microphone",),
    Action.OPEN_SOUND_SETTINGS: ("gnome-control-center sound",),
    Action.OPEN_NETWORK_SETTINGS: ("gnome-control-center network",),
    Action.OPEN_POWER_SETTINGS: ("gnome-control-center power",),
    Action.OPEN_UPDATE_SETTINGS: ("gnome-software --mode=updates", "update-manager"),
    Action.OPEN_BROWSER_SETTINGS: ("gnome-control-center default-apps",),
    Action.OPEN_SCREEN_SETTINGS: ("gnome-control-center display",),
    Action.OPEN_CLOCK_SETTINGS: ("gnome-control-center datetime",),
}
_KDE_MODULES = {
    Action.OPEN_SOUND_SETTINGS: "kcm_pulseaudio",
    Action.OPEN_NETWORK_SETTINGS: "kcm_networkmanagement",
    Action.OPEN_POWER_SETTINGS: "kcm_powerdevilprofilesconfig",
    Action.OPEN_BROWSER_SETTINGS: "kcm_componentchooser",
    Action.OPEN_SCREEN_SETTINGS: "kcm_kscreen",
    Action.OPEN_CLOCK_SETTINGS: "kcm_clock",
}
_KDE: _Commands = {
    **{a: (f"systemsettings {m}", f"systemsettings5 {m}") for a, m in _KDE_MODULES.items()},
    Action.OPEN_UPDATE_SETTINGS: ("plasma-discover --mode update",),
}
_CINNAMON: _Commands = {
    Action.OPEN_SOUND_SETTINGS: ("cinnamon-settings sound",),
    Action.OPEN_NETWORK_SETTINGS: ("cinnamon-settings network",),
    Action.OPEN_POWER_SETTINGS: ("cinnamon-settings power",),
    Action.OPEN_UPDATE_SETTINGS: ("mintupdate",),
    Action.OPEN_BROWSER_SETTINGS: ("cinnamon-settings default",),
    Action.OPEN_SCREEN_SETTINGS: ("cinnamon-settings display",),
    Action.OPEN_CLOCK_SETTINGS: ("cinnamon-settings calendar",),
}
_XFCE: _Commands = {
    Action.OPEN_POWER_SETTINGS: ("xfce4-power-manager-settings",),
    Action.OPEN_BROWSER_SETTINGS: ("xfce4-mime-settings",),
    Action.OPEN_SCREEN_SETTINGS: ("xfce4-display-settings",),
}
_MATE: _Commands = {
    Action.OPEN_SOUND_SETTINGS: ("mate-volume-control",),
    Action.OPEN_POWER_SETTINGS: ("mate-power-preferences",),
    Action.OPEN_BROWSER_SETTINGS: ("mate-default-applications-properties",),
    Action.OPEN_SCREEN_SETTINGS: ("mate-display-properties",),
    Action.OPEN_CLOCK_SETTINGS: ("mate-time-admin",),
}
_ANY_DESKTOP: _Commands = {
    Action.OPEN_SOUND_SETTINGS: ("pavucontrol", "pavucontrol-qt"),
    Action.OPEN_NETWORK_SETTINGS: ("nm-connection-editor",),
    Action.OPEN_UPDATE_SETTINGS: ("gnome-software --mode=updates", "update-manager"),
    Action.OPEN_SCREEN_SETTINGS: ("arandr", "wdisplays"),
}
_DESKTOPS: Mapping[str, _Commands] = {
    "gnome": _GNOME, "unity": _GNOME, "ubuntu": _GNOME, "kde": _KDE, "x-cinnamon": _CINNAMON,
    "cinnamon": _CINNAMON, "xfce": _XFCE, "mate": _MATE,
}  # fmt: skip


def address(system: str, action: Action, reason: str = "") -> str:
    """Return the address of the page on ``win32`` or ``darwin``; empty if there is none."""
    by_reason, by_action = {
        "win32": (WINDOWS_BY_REASON, WINDOWS),
        "darwin": (MACOS_BY_REASON, MACOS),
    }.get(system, ({}, {}))
    return by_reason.get(reason) or by_action.get(action, "")


def linux_commands(action: Action, desktops: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of each program that may show the page, the best first.

    ``desktops`` is XDG_CURRENT_DESKTOP: names with colons between them.
    """
    running = [_DESKTOPS[d] for d in desktops.casefold().split(":") if d in _DESKTOPS]
    for commands in (*running, _ANY_DESKTOP):
        yield from (tuple(command.split()) for command in commands.get(action, ()))
