"""Puts the Meeting page into the window, and its state into the rail."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.readiness.verdict import Verdict
from app.ui.arranged import Arranged
from app.ui.meeting.page import MeetingPage
from app.ui.preferences import Preferences
from app.ui.window import Window

NAME = "meeting"


class MeetingPlace(QObject):
    """Tells the rail whether it is clear which service to use."""

    def __init__(self, window: Window, preferences: Preferences, arranged: Arranged) -> None:
        super().__init__(window)
        self._window = window
        self._arranged = arranged
        self.page = MeetingPage(preferences, arranged)
        self.page.look_up.connect(lambda: window.go("reference"))
        self.page.settings.connect(lambda: window.go("settings"))
        self.page.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        advice = self._arranged.advising.now
        choice = advice.choice if advice else None
        if choice is None:
            self._window.set_place_state(NAME, None, "")
        elif choice.is_gap:
            words = QCoreApplication.translate("MeetingPage", "to be decided")
            self._window.set_place_state(NAME, Verdict.COULD_NOT_BE_TESTED, words)
        else:
            words = QCoreApplication.translate("MeetingPage", "service is clear")
            self._window.set_place_state(NAME, Verdict.OK, words)
