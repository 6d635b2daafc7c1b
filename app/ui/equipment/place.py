"""Puts the Equipment page into the window and its verdict into the window's status line."""

from PySide6.QtCore import QObject, QTime, Slot

from app.equipment.check import EquipmentCheck
from app.readiness.verdict import Verdict
from app.ui.device_lists import DeviceLists
from app.ui.equipment.page import EquipmentPage
from app.ui.equipment.status import sentence
from app.ui.preferences import Preferences
from app.ui.window import Window
from app.ui.words import verdict_word

NAME = "equipment"


class EquipmentPlace(QObject):
    """Owns the running check for as long as the window lives."""

    def __init__(
        self, window: Window, preferences: Preferences, lists: DeviceLists, check: EquipmentCheck
    ) -> None:
        super().__init__(window)
        self._window = window
        self.check = check
        check.setParent(self)
        self._verdict: Verdict | None = None
        self._looked_at: QTime | None = None
        self.page = EquipmentPage(check, preferences, lists)
        self.page.let_go.connect(self._on_left)
        self.page.retranslated.connect(self._show)
        check.changed.connect(self._on_changed)

    def let_go(self) -> None:
        """Free every device, and wait until they are free: for the end of the program."""
        self.check.end_and_wait()

    def recheck(self) -> bool:
        """Check everything again; return False while the page is not looked at."""
        if self.check.running:
            self.check.begin()
        return self.check.running

    @Slot()
    def _on_changed(self) -> None:
        if self.check.running:
            self._verdict, self._looked_at = self.check.verdict, None
            self._show()

    @Slot()
    def _on_left(self) -> None:
        self._looked_at = QTime.currentTime()
        self._show()

    @Slot()
    def _show(self) -> None:
        words = sentence(self._verdict, self.check.findings, self._looked_at)
        self._window.set_status(self._verdict, words)
        # The line on top tells the time of an old verdict; the rail has no room for it.
        fresh = self._verdict if self._looked_at is None else None
        self._window.set_place_state(NAME, fresh, verdict_word(fresh) if fresh else "")
