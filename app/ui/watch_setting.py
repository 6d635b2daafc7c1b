"""The choice whether Samråd may join meetings to show who is connected."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import settings
from app.meetings.allowed import WHY_NOT_TEXTS, WhyNot
from app.ui.arranged import Arranged
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space
from app.ui.widgets.text import Text
from app.ui.widgets.tick import Tick


class WatchSetting(QWidget):
    """A box to tick, what it means, and why it cannot be ticked where the policy forbids it."""

    def __init__(
        self, preferences: Preferences, arranged: Arranged, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._arranged = arranged
        self.tick = Tick()
        self.meaning = Text(muted=True)
        self.reason = Text()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.SMALL)
        for widget in (self.tick, self.meaning, self.reason):
            lines.addWidget(widget)
        self.tick.toggled.connect(self._take)
        arranged.changed.connect(self.fill)
        preferences.changed.connect(self._follow)

    def retranslate(self) -> None:
        """Set every text."""
        self.tick.set_words(self.tr("&Join my meetings to show who is connected"))
        self.meaning.setText(
            self.tr(
                "Everybody in the meeting, the patient too, then sees one more name in the list. "
                "Samråd sends neither sound nor picture, and it joins only when you ask it to."
            )
        )
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Show what holds now."""
        policy = self._arranged.usual.watching
        reason = WHY_NOT_TEXTS[WhyNot.POLICY]
        words = "" if policy.allowed else QCoreApplication.translate("allowed", reason)
        self.reason.setText(words)
        self.reason.setVisible(not policy.allowed)
        self.tick.setEnabled(policy.allowed)
        self.tick.box.setAccessibleDescription(words or self.meaning.text())
        self.tick.box.blockSignals(True)
        self.tick.set_ticked(policy.allowed and self._preferences.get(settings.WATCH))
        self.tick.box.blockSignals(False)

    @Slot(bool)
    def _take(self, wanted: bool) -> None:
        self._preferences.set(settings.WATCH, wanted)

    @Slot(str)
    def _follow(self, key: str) -> None:
        if key == settings.WATCH.key:
            self.fill()
