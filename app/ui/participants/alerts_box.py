"""The alerts of a meeting with what they do: one box for the page and one for the small window."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.meetings.alerts.model import Action, Alert
from app.meetings.alerts.texts import CONTEXT, HINT_TEXTS
from app.meetings.roster.commands import Command, CommandKind
from app.services.list.instructions import instruction
from app.ui.announce import announce
from app.ui.participants.alert_strip import SHOWN, AlertStrip
from app.ui.participants.presenter import Presenter
from app.ui.participants.stage_line import OVER
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.card import Tinted
from app.ui.widgets.marks import Mark
from app.ui.widgets.text import Text

COMMANDS = {
    Action.ADMIT: CommandKind.ADMIT,
    Action.DENY: CommandKind.DENY,
    Action.REMOVE: CommandKind.REMOVE,
    Action.LOCK: CommandKind.LOCK,
    Action.END: CommandKind.END,
}

OF_ROOM = frozenset({Action.LOCK, Action.END})


class AlertsBox(QWidget):
    """Shows alerts, and does what their buttons say. Nothing happens without a press.

    Signals:
        identify(str): the person wants to identify this participant.
        keyboard_lost: the keyboard was in an alert, and there is none any more.
    """

    identify = Signal(str)
    keyboard_lost = Signal()

    def __init__(
        self, presenter: Presenter, parent: QWidget | None = None, *, shown: int = SHOWN
    ) -> None:
        """``shown`` alerts stand open; the others are one press away."""
        super().__init__(parent)
        self._presenter = presenter
        self._watch = presenter.watch
        self._family = ""
        self.strip = AlertStrip(shown=shown)
        self.told, self.hint = Hint(), Hint()
        self.kept = KeptRoom(self.strip)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.HAIR)
        for part in (self.told, self.kept, self.hint):
            rows.addWidget(part)
        self.strip.acted.connect(self.act)
        self._watch.alerts_changed.connect(self.refresh)
        self._watch.state_changed.connect(self.refresh)
        self._watch.service_changed.connect(self._on_service)
        for one in (self.told, self.hint):
            one.gone.connect(self._fold)
        presenter.cover.changed.connect(self.refresh)
        self.refresh()

    def set_family(self, family: str) -> None:
        """Say which meeting system it is, for what can only be done in its own window."""
        self._family = family

    def retranslate(self) -> None:
        """Set every text."""
        self.strip.retranslate()
        self.kept.say(self.tr("Nothing to point out now."))
        self.told.retranslate()
        self.hint.retranslate()

    def tell(self, words: str) -> None:
        """Say what whoever practises should hear now."""
        self.told.say(words, aloud=self.strip.speaks)
        self.show()

    @Slot()
    def refresh(self) -> None:
        """Show the alerts of now."""
        focused = QApplication.focusWidget()
        held = focused is not None and self.strip.isAncestorOf(focused)
        self.strip.hide_names(self._presenter.cover.is_on)
        self.strip.set_alerts(self._watch.alerts, self._possible())
        self.kept.follow()
        if self._watch.service_state.stage in OVER:
            # What could be said or done is of a meeting that is over.
            self.hint.away()
        self._fold()
        if held and not self._watch.alerts:
            self.keyboard_lost.emit()

    @Slot()
    def _fold(self) -> None:
        parts = (self.told, self.hint)
        says = not all(one.isHidden() for one in parts)
        self.setVisible(bool(self._watch.alerts) or says or self.kept.has_room)

    @Slot()
    def _on_service(self) -> None:
        self.kept.let_go()
        self.told.away()
        self.hint.away()

    def _possible(self) -> frozenset[Action]:
        possible = set(Action) - set(COMMANDS) - {Action.RECONNECT}
        if self._presenter.is_by_hand:
            # What the service does for us elsewhere is said in words here.
            return frozenset(possible | set(COMMANDS))
        can = self._watch.commands
        possible |= {action for action, kind in COMMANDS.items() if kind in can}
        return frozenset(possible | {Action.RECONNECT})

    @Slot(object, object)
    def act(self, alert: Alert, action: Action) -> None:
        """Do what a person pressed."""
        if action in HINT_TEXTS:
            self._say(QCoreApplication.translate(CONTEXT, HINT_TEXTS[action]))
        elif action in COMMANDS:
            self._command(alert, action)
        elif action is Action.IDENTIFY:
            self.identify.emit(next(iter(alert.subjects), ""))
        elif action is Action.RECONNECT:
            self._watch.retry()
        elif action is Action.LOOKED:
            self._watch.looked()
        elif action is Action.ACKNOWLEDGE:
            self._watch.acknowledge(alert)

    def _command(self, alert: Alert, action: Action) -> None:
        kind = COMMANDS[action]
        if self._presenter.is_by_hand:
            words = QCoreApplication.translate("by_hand", instruction(self._family, kind))
            self._say(words)
            return
        for subject in ("",) if action in OF_ROOM else alert.subjects:
            self._watch.run(Command(kind, subject))

    def _say(self, words: str) -> None:
        self.hint.say(words)
        self.show()


class KeptRoom(QWidget):
    """Keeps the room that alerts once took: what stands below must not move under the mouse."""

    def __init__(self, strip: AlertStrip) -> None:
        super().__init__()
        self._strip = strip
        self._calm = Text(muted=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(strip)
        rows.addWidget(self._calm)
        rows.addStretch(1)
        self._calm.hide()

    @property
    def has_room(self) -> bool:
        """Whether there were alerts in this meeting."""
        return self.minimumHeight() > 0

    def say(self, words: str) -> None:
        """Say this while there is no alert where alerts were."""
        self._calm.setText(words)

    def follow(self) -> None:
        """Keep what the alerts of now take, unless the person unfolded more of them."""
        if self._strip.alerts and not self._strip.more.isChecked():
            layout = self._strip.layout()
            wanted = layout.totalHeightForWidth(self.width()) if layout else 0
            self.setMinimumHeight(max(self.minimumHeight(), wanted))
        self._calm.setVisible(self.has_room and not self._strip.alerts)

    def let_go(self) -> None:
        """Keep no room: another meeting begins."""
        self.setMinimumHeight(0)
        self._calm.hide()


class Hint(Tinted):
    """What a person can say or do, until it is put away.

    Signals:
        gone: it was put away.
    """

    gone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = Text()
        self.close_it = IconButton("close")
        self.close_it.clicked.connect(self.away)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        row.addWidget(Mark("info"))
        row.addWidget(self._text, 1)
        row.addWidget(self.close_it)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is not there."""
        return "" if self.isHidden() else self._text.text()

    def retranslate(self) -> None:
        """Set every text; what it says was of its moment, and goes."""
        self.close_it.set_name(self.tr("Put this away"))
        self.away()

    def say(self, words: str, *, aloud: bool = True) -> None:
        """Say this; ``aloud`` tells screen readers, too."""
        self._text.setText(words)
        self.setAccessibleName(words)
        self.show()
        if aloud:
            announce(self, words)

    @Slot()
    def away(self) -> None:
        """Say nothing."""
        self.hide()
        self.gone.emit()
