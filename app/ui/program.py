"""The window of one run with everything that is connected to it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from app import crashes, language, settings
from app.settings import Problem, Settings
from app.ui.device_lists import DeviceLists
from app.ui.places import Places
from app.ui.preferences import Preferences
from app.ui.theme.appearance import Appearance
from app.ui.theme.focus import FocusRing
from app.ui.theme.tokens import LARGEST_TEXT, SMALLEST_TEXT, TEXT_STEP
from app.ui.window import Window

if TYPE_CHECKING:
    from app.equipment.check import EquipmentCheck


class Program(QObject):
    """Holds the window and applies the settings to it, at the start and at each change."""

    _crashed = Signal(object)

    def __init__(
        self, application: QApplication, chosen: Settings, check: "EquipmentCheck | None" = None
    ) -> None:
        super().__init__()
        self._check = check
        self._application = application
        self.preferences = Preferences(chosen, self)
        self.devices = DeviceLists(self)
        self._appearance = Appearance(application, parent=self)
        self._ring = FocusRing(application, self)
        self._apply_looks()
        self._apply_language()
        self._window: Window | None = None
        self.preferences.changed.connect(self._follow)
        self.preferences.problem_changed.connect(self._show_problem)
        self._crashed.connect(self._show_crash)

    @property
    def window(self) -> Window:
        """The window; only after ``start``."""
        if self._window is None:
            raise RuntimeError("the program has not been started")
        return self._window

    def start(self, left_by_crash: Path | None = None) -> None:
        """Show the window. ``left_by_crash`` is the note of a run that ended without a word."""
        self._window = Window()
        self._places = Places(self._window, self.preferences, self.devices, self._check)
        self._set_keys(self._window)
        crashes.on_crash(self._crashed.emit)
        if self.preferences.problem is not None:
            self._show_problem(self.preferences.problem)
        if left_by_crash is not None:
            self._window.notify("crash", _ended_unexpectedly)
        self._window.shown.connect(self._open_first_page)
        self._window.shown.connect(crashes.crash_if_asked)
        self._window.show()

    def end(self) -> None:
        """Let go of every device and of the window."""
        crashes.on_crash(None)
        if self._window is not None:
            self._window.close()
            self._places.let_go()
            self._window.deleteLater()
            self._window = None

    def come_forward(self) -> None:
        """Bring the window to the front: the program was started a second time."""
        if self._window is not None:
            self._window.come_forward()

    @staticmethod
    def hung_sentence() -> str:
        """What a second start says when the first one does not answer."""
        return QCoreApplication.translate(
            "Program",
            "Samråd is already open but does not answer. Wait a moment, or end it and start it "
            "again.",
        )

    def _open_first_page(self) -> None:
        """Pages come after the window: it must not wait for what they need."""
        self._appearance.dress()
        if self._window is not None and not self._window.pages.current:
            self._window.go_by_key(self._window.places()[0])
            # Once the first page is painted: it must not wait for what a check needs.
            QTimer.singleShot(0, self._places, self._places.check_once)

    def _follow(self, key: str) -> None:
        if key == settings.LANGUAGE.key:
            self._apply_language()
        elif key in (settings.THEME.key, settings.TEXT_SIZE.key):
            self._apply_looks()

    def _apply_language(self) -> None:
        language.install(self._application, self.preferences.get(settings.LANGUAGE))

    def _apply_looks(self) -> None:
        get = self.preferences.get
        self._appearance.apply(get(settings.THEME), get(settings.TEXT_SIZE))

    def _set_keys(self, window: Window) -> None:
        keys = (("Ctrl++", self._larger), ("Ctrl+=", self._larger), ("Ctrl+-", self._smaller))
        for key, act in keys:
            QShortcut(QKeySequence(key), window, act)
        QShortcut(QKeySequence("Ctrl+0"), window, self._usual).setAutoRepeat(False)

    def _larger(self) -> None:
        self._resize_text(TEXT_STEP)

    def _smaller(self) -> None:
        self._resize_text(-TEXT_STEP)

    def _usual(self) -> None:
        self.preferences.reset(settings.TEXT_SIZE)

    def _resize_text(self, by: int) -> None:
        wanted = self.preferences.get(settings.TEXT_SIZE) + by
        self.preferences.set(settings.TEXT_SIZE, max(SMALLEST_TEXT, min(LARGEST_TEXT, wanted)))

    def _show_problem(self, problem: Problem | None) -> None:
        if self._window is None:
            return
        if problem is None:
            self._window.notices.remove(settings.NOT_SAVED.code)
            return
        text = problem.text
        self._window.notify(problem.code, lambda: QCoreApplication.translate("settings", text))

    def _show_crash(self, note: Path | None) -> None:
        from app.ui.crash_dialog import CrashDialog
        from app.ui.support import support_text

        get = self.preferences.get
        facts = support_text(get(settings.LANGUAGE), get(settings.TEXT_SIZE), get(settings.THEME))
        CrashDialog(note, facts, self._window).show()


def _ended_unexpectedly() -> str:
    return QCoreApplication.translate(
        "Program",
        "Samråd ended unexpectedly last time. A note for your service desk is in the folder with "
        "the log: see Help.",
    )
