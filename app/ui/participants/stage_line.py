"""How the connection stands, and what the person can do about it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.services.service import ServiceState, Stage
from app.services.stage_texts import STAGE_TEXTS
from app.ui.announce import announce
from app.ui.participants.credentials_form import CredentialsForm
from app.ui.participants.room_form import LONGEST_PIN, Field
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

ASKS_FOR_PIN = frozenset({Stage.PIN_NEEDED, Stage.HOST_PIN_OR_GUEST, Stage.WRONG_PIN})

OVER = frozenset({Stage.OFF, Stage.ENDED, Stage.REMOVED})
"""Nothing goes on, and nothing is tried."""

RUNS = frozenset({Stage.CONNECTING, Stage.LIVE, Stage.WAITING_FOR_HOST, Stage.LOCKED})
"""Nothing to try again: it is under way."""


class StageLine(QWidget):
    """A sentence, a field for the PIN where one is asked for, and buttons.

    Signals:
        pin_given(str): go on with this PIN; empty goes on as a guest.
        again: try again now.
        stop: leave the meeting.
    """

    pin_given = Signal(str)
    again = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ServiceState()
        self._sentence = Text()
        self._detail = Text(muted=True)
        self.pin = Field(LONGEST_PIN)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._label = Text(muted=True)
        self._label.setBuddy(self.pin)
        self.use_pin = Button("", "check")
        self.as_guest = Button("", "people")
        self.login = CredentialsForm()
        self.retry = Button("", "recheck")
        self.leave = Button("", "stop")
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Set every text."""
        self._label.setText(self.tr("P&IN"))
        self.pin.setAccessibleName(self._label.text().replace("&", ""))
        self.use_pin.setText(self.tr("Use this PIN"))
        self.as_guest.setText(self.tr("Go on as a guest"))
        self.login.retranslate()
        self.retry.setText(self.tr("Try again now"))
        self.leave.setText(self.tr("Stop following"))
        self.show_state(self._state)

    def show_state(self, state: ServiceState) -> None:
        """Say how the connection stands."""
        is_news = state.stage is not self._state.stage
        self._state = state
        sentence = QCoreApplication.translate("services", STAGE_TEXTS[state.stage])
        self._sentence.setText(sentence)
        self._detail.setText(state.detail)
        self._detail.setVisible(bool(state.detail))
        asks = state.stage in ASKS_FOR_PIN
        self._pin_row.setVisible(asks)
        self.login.setVisible(state.stage is Stage.NO_CREDENTIALS)
        self.as_guest.setVisible(state.stage is Stage.HOST_PIN_OR_GUEST)
        self.retry.setVisible(state.stage not in OVER | RUNS | ASKS_FOR_PIN)
        self.leave.setVisible(state.stage not in OVER)
        if is_news:
            announce(self, sentence)
            if asks:
                self.pin.setText("")
                self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty every field."""
        self.pin.setText("")
        self.login.forget()

    @Slot()
    def _on_pin(self) -> None:
        given = self.pin.text().strip()
        if given:
            self.pin.setText("")
            self.pin_given.emit(given)

    def _connect(self) -> None:
        self.pin.returnPressed.connect(self._on_pin)
        self.use_pin.clicked.connect(self._on_pin)
        self.as_guest.clicked.connect(lambda: self.pin_given.emit(""))
        self.retry.clicked.connect(self.again)
        self.leave.clicked.connect(self.stop)

    def _lay_out(self) -> None:
        self._pin_row = Reflow(gap=(Space.SMALL, Space.SMALL))
        for part in (self._label, self.pin, self.use_pin, self.as_guest):
            self._pin_row.add(part)
        self._pin_row.add_stretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._sentence)
        layout.addWidget(self._detail)
        layout.addWidget(self._pin_row)
        layout.addWidget(self.login)
        layout.addWidget(ButtonRow([self.retry, self.leave]))
