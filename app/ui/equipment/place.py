"""Puts the Equipment page into the window and its verdict into the window's status line."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime, Slot

from app import language
from app.equipment.before_start import BeforeStart
from app.equipment.check import EquipmentCheck
from app.equipment.comparison import Comparison
from app.equipment.guard import Guard
from app.readiness.arrangements import neutral_texts
from app.readiness.changes import Change, Turn
from app.readiness.finding import Finding
from app.readiness.plan_b import card
from app.readiness.verdict import Verdict
from app.settings import BASELINE, LANGUAGE
from app.ui.arranged import Arranged
from app.ui.device_lists import DeviceLists
from app.ui.equipment.page import EquipmentPage
from app.ui.equipment.status import sentence
from app.ui.preferences import Preferences
from app.ui.window import Window
from app.ui.words import verdict_word

NAME = "equipment"
_GUARD = "guard:"


class EquipmentPlace(QObject):
    """Owns the running check for as long as the window lives."""

    def __init__(
        self,
        window: Window,
        preferences: Preferences,
        lists: DeviceLists,
        arranged: Arranged,
        check: EquipmentCheck,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._arranged = arranged
        self.check = check
        check.setParent(self)
        self._verdict: Verdict | None = None
        self._left_with: Verdict | None = None
        self._findings: list[Finding] = []
        self._looked_at: QTime | None = None
        self._neutral: Mapping[str, str] | None = None
        self._told: list[str] = []
        self.page = EquipmentPage(check, preferences, lists)
        self.guard = Guard(check, parent=self)
        self.before = BeforeStart(
            check,
            arranged.consultation,
            arranged.now.plan,
            stale=lambda: bool(self.guard.validity.stale),
            parent=self,
        )
        self.comparison = Comparison(
            check, arranged.baseline, lambda: preferences.get(BASELINE), parent=self
        )
        check.headset_check.use_settings(preferences.settings)
        self._connect()
        self._use_arranged()

    def let_go(self) -> None:
        """Free every device, and wait until they are free: for the end of the program."""
        self.before.stop()
        self.guard.stop()
        self.check.end_and_wait()

    def check_once(self) -> None:
        """Check by itself, and let go of every device when there is a verdict."""
        self.page.choose_devices()
        self.before.run()

    def recheck(self) -> bool:
        """Check everything again; return False while the page is not looked at."""
        if self.check.running:
            self.check.begin()
        return self.check.running

    def _connect(self) -> None:
        self.page.let_go.connect(self._on_left)
        self.page.retranslated.connect(self._show)
        self.page.retranslated.connect(self._show_plan_b)
        self.page.report.connect(self.open_report)
        self.check.changed.connect(self._on_changed)
        self.check.begun.connect(self._forget_changes)
        self.comparison.changed.connect(self._show_remarks)
        self.guard.news.connect(self._on_news)
        self.before.checked.connect(self._on_left)
        self.before.plan_b_changed.connect(self._show_plan_b)
        self._arranged.changed.connect(self._use_arranged)

    @Slot()
    def _use_arranged(self) -> None:
        now = self._arranged.now
        self.before.plan = now.plan
        self.check.aim(now.target)
        self.check.use(now.limits)
        if not self.check.running:
            for one in self.check.checks:
                one.reconsider()
        for key in self._told:
            self._window.notices.remove(key)
        self._told = [f"{problem.code}:{number}" for number, problem in enumerate(now.problems)]
        for key, problem in zip(self._told, now.problems, strict=True):
            self._window.notify(key, partial(problem.words, QCoreApplication.translate))

    @Slot()
    def _on_changed(self) -> None:
        if self.check.running:
            self._looked_at = None
        elif self._verdict is None or self.check.verdict is None:
            # Left too early, or an answer is being weighed: the last word stands until then.
            return
        self._take_verdict()
        self._show()

    @Slot()
    def _on_left(self) -> None:
        self._take_verdict()
        self._left_with = self._verdict
        self._looked_at = QTime.currentTime()
        self._show()

    def _take_verdict(self) -> None:
        self._verdict, self._findings = self.check.verdict, self.check.findings

    @property
    def _got_worse(self) -> bool:
        """Whether the computer, which is looked at on, has news that the check did not have."""
        if self._verdict is None or self._left_with is None or self._looked_at is None:
            return False
        return self._verdict.urgency < self._left_with.urgency

    @Slot()
    def _show_remarks(self) -> None:
        self.page.remarks.show_remarks(self.comparison.remarks)

    @Slot(object)
    def _on_news(self, news: tuple[Change, ...]) -> None:
        """Warn of what is worse; whatever changed, the line on top says that it is to be seen.

        A warning goes with its cause: what is plugged in again was not unplugged.
        """
        standing = {_GUARD + change.code for change in self.guard.validity.standing}
        for key in self._window.notices.keys:
            if key.startswith(_GUARD) and key not in standing:
                self._window.notices.remove(key)
        for change in news:
            self._window.notices.remove(_GUARD + change.code)
            if change.turn is Turn.WORSE:
                self._window.notify(_GUARD + change.code, partial(_warning, change))
        self._show()

    @Slot()
    def _forget_changes(self) -> None:
        for key in self._window.notices.keys:
            if key.startswith(_GUARD):
                self._window.notices.remove(key)

    @Slot()
    def open_report(self) -> None:
        """Open the report for the service desk, whichever page is looked at."""
        from app.ui.equipment.reporting import open_report

        open_report(self.check, self._arranged.now, self._spoken(), self._window)

    @Slot()
    def _show(self) -> None:
        worse = self._got_worse
        # What must be fixed goes before what is only to be checked again.
        is_urgent = worse and self._verdict is Verdict.MUST_FIX
        changes = () if is_urgent else self.guard.validity.changes
        looked_at = None if worse else self._looked_at
        words = sentence(self._verdict, self._findings, looked_at, changes)
        self._window.set_status(Verdict.COULD_NOT_BE_TESTED if changes else self._verdict, words)
        # The line on top tells the time of an old verdict; the rail has no room for it.
        fresh = self._verdict if looked_at is None else None
        self._window.set_place_state(NAME, fresh, verdict_word(fresh) if fresh else "")

    @Slot()
    def _show_plan_b(self) -> None:
        if not self.before.plan_b:
            self.page.plan_b.show_card(None)
            self._window.notices.remove("plan_b")
            return
        if self._neutral is None:
            self._neutral = neutral_texts()
        now = self._arranged.now
        spoken = self._arranged.consultation.language or self._spoken()
        self.page.plan_b.show_card(card(now.plan, now.desk, self._neutral, spoken))
        self._window.notify("plan_b", _plan_b_words)

    def _spoken(self) -> str:
        return language.choose(self._preferences.get(LANGUAGE), QLocale.system().uiLanguages())


def _plan_b_words() -> str:
    return QCoreApplication.translate(
        "EquipmentPage",
        "The conversation starts soon and something must be fixed: see plan B on Equipment.",
    )


def _warning(change: Change) -> str:
    return QCoreApplication.translate("changes", change.text)
