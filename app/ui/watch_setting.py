"""The choice whether Samråd may join meetings to show who is connected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import settings
from app.meetings.allowed import WHY_NOT_TEXTS, WhyNot
from app.ui.announce import announce
from app.ui.arranged import Arranged
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from app.secrets import Keeping, Secrets


class WatchSetting(QWidget):
    """A box to tick, what it means, and why it cannot be ticked where the policy forbids it.

    Where the organisation has a server with a login of its own, that can be forgotten here.
    """

    def __init__(
        self, preferences: Preferences, arranged: Arranged, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._arranged = arranged
        self.tick = Tick()
        self.meaning = Text(muted=True)
        self.reason = Text()
        self.forget = Button("", "close")
        self.forgot = Text(muted=True)
        self._forget_row = ButtonRow([self.forget])
        self._secrets: Secrets | None = None
        self.forgot.hide()
        self._lay_out()
        self.tick.toggled.connect(self._take)
        self.forget.clicked.connect(self._forget_login)
        arranged.changed.connect(self.fill)
        preferences.changed.connect(self._follow)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.SMALL)
        for widget in (self.tick, self.meaning, self.reason, self._forget_row, self.forgot):
            lines.addWidget(widget)

    def retranslate(self) -> None:
        """Set every text."""
        self.tick.set_words(self.tr("&Join my meetings to show who is connected"))
        self.meaning.setText(
            self.tr(
                "Everybody in the meeting, the patient too, then sees one more name in the list. "
                "Samråd sends neither sound nor picture, and it joins only when you ask it to."
            )
        )
        self.forget.setText(self.tr("Forget the login for the meeting server"))
        self.forgot.hide()
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Show what holds now."""
        policy = self._arranged.usual.watching
        reason = WHY_NOT_TEXTS[WhyNot.POLICY]
        words = "" if policy.allowed else QCoreApplication.translate("allowed", reason)
        self.reason.setText(words)
        self.reason.setVisible(not policy.allowed)
        self._forget_row.setVisible(policy.cisco is not None)
        self.tick.setEnabled(policy.allowed)
        self.tick.box.setAccessibleDescription(words or self.meaning.text())
        self.tick.box.blockSignals(True)
        self.tick.set_ticked(policy.allowed and self._preferences.get(settings.WATCH))
        self.tick.box.blockSignals(False)

    @Slot(bool)
    def _take(self, wanted: bool) -> None:
        self._preferences.set(settings.WATCH, wanted)

    @Slot()
    def _forget_login(self) -> None:
        # What knows keyrings is not needed before somebody asks for one.
        from app.secrets import Secrets

        address = self._arranged.usual.watching.cisco
        if address is not None:
            self._secrets = self._secrets or Secrets(parent=self)
            self._secrets.forget(address.login, self._tell_forgotten)

    def _tell_forgotten(self, keeping: "Keeping") -> None:
        is_done = keeping.value in ("keyring", "no_keyring")
        self.forgot.setText(
            self.tr("The login is forgotten.")
            if is_done
            else self.tr("The keyring does not answer just now. Try again later.")
        )
        self.forgot.show()
        announce(self, self.forgot.text())

    @Slot(str)
    def _follow(self, key: str) -> None:
        if key == settings.WATCH.key:
            self.fill()
