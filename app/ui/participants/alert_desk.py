"""Connects the bar of alerts with what can be done about them, on the page and in the small window.

What cannot be taken back is pressed twice in the bar itself; nothing is done without a press.
"""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.meetings.alerts.model import Action, Alert
from app.meetings.alerts.texts import CONTEXT, HINT_TEXTS
from app.meetings.roster.commands import CommandKind
from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.participants.alert_strip import EVERYTHING, AlertStrip
from app.ui.participants.presenter import Presenter
from app.ui.theme.tokens import Space
from app.ui.widgets.banner import Banner

OF_ONE = {
    Action.REMOVE: CommandKind.REMOVE,
    Action.ADMIT: CommandKind.ADMIT,
    Action.DENY: CommandKind.DENY,
}
OF_ROOM = {Action.END: CommandKind.END, Action.LOCK: CommandKind.LOCK}


class AlertDesk(QWidget):
    """The bar, and below it what was asked for with one of its buttons that end in dots.

    Signals:
        identify(str): the person wants to say who this connection is.
        reconnect: the person wants the service to be tried again now.
    """

    identify = Signal(str)
    reconnect = Signal()

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._hinted: tuple[Alert, Action] | None = None
        self.strip = AlertStrip()
        self.hint = Banner(Verdict.COULD_NOT_BE_TESTED)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        rows.addWidget(self.strip)
        rows.addWidget(self.hint)
        self.strip.acted.connect(self._on_acted)
        presenter.watch.alerts_changed.connect(self.refresh)
        presenter.changed.connect(self.refresh)
        presenter.cover.changed.connect(self._on_cover)
        self._on_cover()

    def retranslate(self) -> None:
        """Set every text."""
        self.strip.retranslate()
        self._say_hint()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the alerts of now, with what can be done about them now."""
        watch = self._presenter.watch
        impossible = {
            action for action, kind in {**OF_ONE, **OF_ROOM}.items() if kind not in watch.commands
        }
        self.strip.set_alerts(watch.alerts, EVERYTHING - impossible)
        keys = {alert.key for alert in watch.alerts}
        if self._hinted is not None and self._hinted[0].key not in keys:
            self._hinted = None
            self._say_hint()
        self.setVisible(bool(watch.alerts))

    @Slot(object, object)
    def _on_acted(self, alert: Alert, action: Action) -> None:
        if action in OF_ONE:
            for participant in alert.subjects:
                self._presenter.run(OF_ONE[action], participant)
        elif action in OF_ROOM:
            self._presenter.run(OF_ROOM[action])
        elif action in HINT_TEXTS:
            is_shown = self._hinted == (alert, action)
            self._hinted = None if is_shown else (alert, action)
            self._say_hint()
        else:
            self._look_into(alert, action)

    def _look_into(self, alert: Alert, action: Action) -> None:
        """Do what asks nothing of the room."""
        if action is Action.IDENTIFY and alert.subjects:
            self.identify.emit(alert.subjects[0])
        elif action is Action.LOOKED:
            self._presenter.watch.looked()
        elif action is Action.ACKNOWLEDGE:
            self._presenter.watch.acknowledge(alert)
        elif action is Action.RECONNECT:
            self.reconnect.emit()

    @Slot()
    def _on_cover(self) -> None:
        self.strip.hide_names(self._presenter.cover.is_on)

    def _say_hint(self) -> None:
        text = HINT_TEXTS[self._hinted[1]] if self._hinted else ""
        words = QCoreApplication.translate(CONTEXT, text) if text else ""
        if words != self.hint.sentence():
            self.hint.say(words)
            announce(self, words)
