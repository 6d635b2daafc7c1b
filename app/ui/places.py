"""The pages of this program, in the order of the rail. A new page is one line here."""

from PySide6.QtCore import QCoreApplication

from app.equipment.check import EquipmentCheck
from app.ui.device_lists import DeviceLists
from app.ui.equipment.place import EquipmentPlace
from app.ui.help_page import HelpPage
from app.ui.page import Place
from app.ui.preferences import Preferences
from app.ui.settings_page import SettingsPage
from app.ui.window import Window


def add_places(
    window: Window, preferences: Preferences, devices: DeviceLists, check: EquipmentCheck
) -> EquipmentPlace:
    """Register every page with the window; returns the one that holds devices."""
    equipment = EquipmentPlace(window, preferences, devices, check)
    window.add_place(
        Place(
            "settings",
            "settings",
            lambda: QCoreApplication.translate("SettingsPage", "Settings"),
            lambda: SettingsPage(preferences, devices),
            at_end=True,
        )
    )
    window.add_place(
        Place(
            "help",
            "help",
            lambda: QCoreApplication.translate("HelpPage", "Help"),
            lambda: HelpPage(preferences),
            at_end=True,
        )
    )
    return equipment
