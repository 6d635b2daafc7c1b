"""The pages of this program, in the order of the rail. A new page is one entry here.

A page's module is loaded when the page is first shown: the window is there before its pages.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.ui.device_lists import DeviceLists
from app.ui.page import Page, Place
from app.ui.preferences import Preferences
from app.ui.window import Window

if TYPE_CHECKING:
    from app.equipment.check import EquipmentCheck
    from app.ui.arranged import Arranged
    from app.ui.equipment.place import EquipmentPlace
    from app.ui.meeting.place import MeetingPlace
    from app.ui.participants.place import ParticipantsPlace


class Places(QObject):
    """Registers every page with the window, and builds each when it is wanted."""

    def __init__(
        self,
        window: Window,
        preferences: Preferences,
        devices: DeviceLists,
        check: "EquipmentCheck | None" = None,
    ) -> None:
        """``check`` is what the Equipment page runs; by default the real one."""
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._devices = devices
        self._check = check
        self._arranged: Arranged | None = None
        self._meeting: MeetingPlace | None = None
        self._equipment: EquipmentPlace | None = None
        self._participants: ParticipantsPlace | None = None
        window.recheck.connect(self._on_recheck)
        for place in (
            Place("meeting", "meeting", _meeting_title, self._make_meeting),
            Place("equipment", "equipment", _equipment_title, self._make_equipment),
            Place("participants", "people", _participants_title, self._make_participants),
            Place("reference", "reference", _reference_title, self._make_reference, at_end=True),
            Place("settings", "settings", _settings_title, self._make_settings, at_end=True),
            Place("help", "help", _help_title, self._make_help, at_end=True),
        ):
            window.add_place(place)

    def check_once(self) -> None:
        """Check the equipment without anybody asking, while another page is looked at."""
        self._window.page("equipment")
        if self._equipment is not None:
            self._equipment.check_once()

    def let_go(self) -> None:
        """Leave a meeting that is watched, free every device and wait until they are free."""
        if self._participants is not None:
            self._participants.let_go()
        if self._equipment is not None:
            self._equipment.let_go()

    @Slot()
    def _on_recheck(self) -> None:
        """Check everything again; from another page by going where the check runs."""
        if self._equipment is None or not self._equipment.recheck():
            self._window.go("equipment")

    def _shared(self) -> "Arranged":
        """What the pages share; nothing of it is loaded before the first page is."""
        if self._arranged is None:
            from app.ui.arranged import Arranged

            self._arranged = Arranged(self._preferences, self)
        return self._arranged

    def _make_meeting(self) -> Page:
        from app.ui.meeting.place import MeetingPlace

        self._meeting = MeetingPlace(self._window, self._preferences, self._shared())
        return self._meeting.page

    def _make_equipment(self) -> Page:
        from app.equipment.check import EquipmentCheck
        from app.ui.equipment.place import EquipmentPlace

        check = self._check or EquipmentCheck()
        self._equipment = EquipmentPlace(
            self._window, self._preferences, self._devices, self._shared(), check
        )
        return self._equipment.page

    def _make_participants(self) -> Page:
        from app.ui.participants.place import ParticipantsPlace

        self._participants = ParticipantsPlace(self._window, self._preferences, self._shared())
        return self._participants.page

    def _make_reference(self) -> Page:
        from app.ui.reference.page import ReferencePage

        page = ReferencePage(self._shared())
        page.settings.connect(self._on_settings)
        return page

    @Slot()
    def _on_settings(self) -> None:
        self._window.go("settings")

    def _make_settings(self) -> Page:
        from app.ui.settings_page import SettingsPage

        return SettingsPage(self._preferences, self._devices, self._shared())

    def _make_help(self) -> Page:
        from app.ui.help_page import HelpPage

        return HelpPage(self._preferences, self._reason_codes)

    def _reason_codes(self) -> list[str]:
        findings = self._equipment.check.findings if self._equipment else []
        return [finding.reason_code for finding in findings]


def _meeting_title() -> str:
    return QCoreApplication.translate("MeetingPage", "Meeting")


def _equipment_title() -> str:
    return QCoreApplication.translate("EquipmentPage", "Equipment")


def _participants_title() -> str:
    return QCoreApplication.translate("ParticipantsPage", "Participants")


def _reference_title() -> str:
    return QCoreApplication.translate("ReferencePage", "Look up")


def _settings_title() -> str:
    return QCoreApplication.translate("SettingsPage", "Settings")


def _help_title() -> str:
    return QCoreApplication.translate("HelpPage", "Help")
