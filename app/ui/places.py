"""The pages of this program, in the order of the rail. A new page is one entry here.

A page's module is loaded when the page is first shown: the window is there before its pages.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from app.ui.device_lists import DeviceLists
from app.ui.page import Page, Place
from app.ui.preferences import Preferences
from app.ui.window import Window

if TYPE_CHECKING:
    from app.equipment.check import EquipmentCheck
    from app.ui.arranged import Arranged
    from app.ui.compact.compact_script import CompactScript
    from app.ui.equipment.place import EquipmentPlace
    from app.ui.meeting.place import MeetingPlace
    from app.ui.participants.place import ParticipantsPlace
    from app.ui.script.place import ScriptPlace

END_KEY = QKeySequence("F7")
"""As on the Script page (``app/ui/script/keys.py``), which is not loaded for a key."""

HIDE_KEY, COMPACT_KEY = QKeySequence("F8"), QKeySequence("F9")
"""As on the Participants page (``app/ui/participants/keys.py``)."""

OWN_KEYS = ("script", "participants")
"""Pages on which these two keys belong to the page."""


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
        self._script: ScriptPlace | None = None
        window.recheck.connect(self._on_recheck)
        for place in (
            Place("meeting", "meeting", _meeting_title, self._make_meeting),
            Place("equipment", "equipment", _equipment_title, self._make_equipment),
            Place("script", "script", _script_title, self._make_script),
            Place("participants", "people", _participants_title, self._make_participants),
            Place("afterwards", "afterwards", _afterwards_title, self._make_afterwards),
            Place("reference", "reference", _reference_title, self._make_reference, at_end=True),
            Place("settings", "settings", _settings_title, self._make_settings, at_end=True),
            Place("help", "help", _help_title, self._make_help, at_end=True),
        ):
            window.add_place(place)
        # On its own page the key belongs to the page.
        self._end_key = QShortcut(END_KEY, window, self._on_end_key)
        self._hide_key = QShortcut(HIDE_KEY, window, self._on_hide_key)
        self._compact_key = QShortcut(COMPACT_KEY, window, self._on_compact_key)
        for key in (self._end_key, self._hide_key, self._compact_key):
            key.setAutoRepeat(False)
        window.pages.shown.connect(self._share_keys)

    def check_once(self) -> None:
        """Check the equipment without anybody asking, while another page is looked at."""
        self._window.page("equipment")
        if self._equipment is not None:
            self._equipment.check_once()
        self._offer_what_was_left()

    def let_go(self) -> None:
        """Leave a meeting that is watched, free every device and wait until they are free."""
        if self._script is not None:
            self._script.let_go()
        if self._participants is not None:
            self._participants.let_go()
        if self._equipment is not None:
            self._equipment.let_go()

    @Slot()
    def _on_end_key(self) -> None:
        """Show how the meeting is ended, whichever page is looked at."""
        self._window.go_by_key("script")
        self._script_place().conductor.open_closing()

    @Slot(str)
    def _share_keys(self, page: str) -> None:
        self._end_key.setEnabled(page != "script")
        for key in (self._hide_key, self._compact_key):
            key.setEnabled(page not in OWN_KEYS)

    @Slot()
    def _on_hide_key(self) -> None:
        """Hide the names, whichever page is looked at: the screen is shared in a moment."""
        self._window.page("participants")
        self._participants_place().presenter.cover.toggle()

    @Slot()
    def _on_compact_key(self) -> None:
        """Open the small window, whichever page is looked at."""
        self._window.page("participants")
        self._participants_place().page.open_compact()

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

    def _participants_place(self) -> "ParticipantsPlace":
        if self._participants is None:
            from app.ui.participants.place import ParticipantsPlace

            self._participants = ParticipantsPlace(self._window, self._preferences, self._shared())
            self._participants.page.set_script(self._make_small_script)
        return self._participants

    def _make_participants(self) -> Page:
        return self._participants_place().page

    def _script_place(self) -> "ScriptPlace":
        """The script with its conductor; it needs to know who is in the room."""
        if self._script is None:
            from app.ui.script.expected_patient import ExpectedPatient
            from app.ui.script.place import ScriptPlace

            # In its place in the window, so that it can open the small window.
            self._window.page("participants")
            participants = self._participants_place()
            self._script = ScriptPlace(self._window, self._shared(), participants)
            ExpectedPatient(self._script.conductor, self._shared().consultation)
            if self._equipment is not None:
                self._script.follow_devices(self._equipment.guard)
        return self._script

    def _make_script(self) -> Page:
        return self._script_place().page

    def _script_in_its_place(self) -> "ScriptPlace":
        """For whoever shares its conductor: a page in no window would outlive the program's."""
        self._window.page("script")
        return self._script_place()

    def _make_small_script(self) -> "CompactScript":
        return self._script_in_its_place().small()

    def _make_afterwards(self) -> Page:
        from app.ui.afterwards.place import AfterwardsPlace

        return AfterwardsPlace(
            self._window, self._shared(), self._script_in_its_place(), self._open_report
        ).page

    def _open_report(self) -> None:
        self._window.page("equipment")
        if self._equipment is not None:
            self._equipment.open_report()

    def _offer_what_was_left(self) -> None:
        """A script was running when the program fell: say so, whichever page is looked at."""
        from app import script_store

        is_begun = self._script is not None and self._script.conductor.is_begun
        if not is_begun and script_store.load() is not None:
            self._window.notify("script.left", _script_left)

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


def _script_title() -> str:
    return QCoreApplication.translate("ScriptPage", "Script")


def _afterwards_title() -> str:
    return QCoreApplication.translate("AfterwardsPage", "Afterwards")


def _script_left() -> str:
    return QCoreApplication.translate(
        "ScriptPage",
        "A meeting was being led when Samråd ended unexpectedly. Go to Script to go on.",
    )


def _participants_title() -> str:
    return QCoreApplication.translate("ParticipantsPage", "Participants")


def _reference_title() -> str:
    return QCoreApplication.translate("ReferencePage", "Look up")


def _settings_title() -> str:
    return QCoreApplication.translate("SettingsPage", "Settings")


def _help_title() -> str:
    return QCoreApplication.translate("HelpPage", "Help")
