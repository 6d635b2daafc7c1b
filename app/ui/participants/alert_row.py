"""One alert: its word, what happened, the buttons for what can be done, and the rules behind it."""

from collections.abc import Set

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.sentences import sentence_of
from app.meetings.alerts.texts import ACTION_TEXTS, CONTEXT, KIND_TEXTS
from app.ui.equipment.basis import rests_on
from app.ui.participants.alert_looks import AlertMark, hue_of
from app.ui.participants.moments import to_the_second
from app.ui.participants.numbers import whole_numbers
from app.ui.participants.twice_button import TwiceButton
from app.ui.theme import tokens
from app.ui.theme.colours import colours
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

TWICE = frozenset({Action.REMOVE, Action.END, Action.DENY})
"""What cannot be taken back is done at the second press."""

_FIRST = (
    Action.ADMIT, Action.DENY, Action.IDENTIFY, Action.ASK_TO_LEAVE, Action.LOCK,
    Action.RECONNECT, Action.LOOKED, Action.ASK_CAMERA, Action.STOP_RECORDING, Action.CALL,
)  # fmt: skip
"""What is done first stands in the first half of the buttons; then what ends it."""

_SECOND = (Action.REMOVE, Action.END, Action.ACKNOWLEDGE)


class AlertRow(QGroupBox):
    """Shows one alert. It takes the keyboard, so that a screen reader reads it.

    A press on the row, or the space bar, shows which rules it rests on.

    Signals:
        acted(Action): the person wants this to be done.
    """

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alert = Alert(AlertKind.LOOK_AGAIN)
        self._hidden = False
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._mark = AlertMark()
        self._word = Text(role=TextRole.STRONG)
        self._text = Text()
        for part in (self._word, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._basis = Text()
        self._basis.hide()
        self._buttons: dict[Action, Button] = {}
        self._rows = [ButtonRow([], insists=True), ButtonRow([], insists=True)]
        self._lay_out()

    def show_alert(self, alert: Alert, possible: Set[Action], *, hidden: bool) -> None:
        """Show this alert.

        Args:
            alert: the same one at another moment, or another.
            possible: what can be done at all now.
            hidden: names are not to be seen.
        """
        if alert.key != self.alert.key:
            self._basis.hide()
        self.alert, self._hidden = alert, hidden
        wanted = [action for action in alert.actions if action in possible]
        for action in wanted:
            if action not in self._buttons:
                self._add(action)
        held = next((one for one in self._buttons.values() if one.hasFocus()), None)
        for action, button in self._buttons.items():
            if action not in wanted and isinstance(button, TwiceButton):
                button.disarm()
            button.setVisible(action in wanted)
        if held is not None and held.isHidden():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for row in self._rows:
            row.setVisible(any(not button.isHidden() for button in row.buttons))
        self._actions.setVisible(bool(wanted))
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Set every text."""
        alert = self.alert
        self._mark.set_kind(alert.kind)
        self._word.setText(QCoreApplication.translate(CONTEXT, KIND_TEXTS[alert.kind]))
        self._text.setText(whole_numbers(self._words()))
        basis = (
            rests_on(alert.rules, alert.strength)
            if alert.rules
            else self.tr("The guideline does not speak of this.")
        )
        self._basis.setText(basis)
        self.setAccessibleName(self.sentence())
        self.setAccessibleDescription(basis)
        for action, button in self._buttons.items():
            words = QCoreApplication.translate(CONTEXT, ACTION_TEXTS[action])
            button.setAccessibleDescription(self._text.text())
            if isinstance(button, TwiceButton):
                again = self.tr("Press again: {action}").format(action=words)
                button.set_words(words, again)
            else:
                button.setText(words)

    def sentence(self) -> str:
        """The whole row, as assistive technology says it."""
        return f"{self._word.text()}. {self._text.text()}"

    @property
    def buttons(self) -> dict[Action, Button]:
        """Those that can be pressed now, in the order in which they stand."""
        order = (*_FIRST, *_SECOND)
        seen = [action for action in order if action in self._buttons]
        return {one: self._buttons[one] for one in seen if not self._buttons[one].isHidden()}

    @property
    def rules(self) -> str:
        """The rules, while they are shown; else empty."""
        return "" if self._basis.isHidden() else self._basis.text()

    def stops(self) -> list[QWidget]:
        """Where Tab stops in this row, in order."""
        return [self, *self.buttons.values()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show what the alert rests on."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn_basis()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the row does what the space bar does."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self._turn_basis()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the style, which leaves room for a frame that is not drawn."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._follow_style()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground; contrast themes see its border instead."""
        theme = colours(self.palette())
        hue = theme.hue(hue_of(self.alert.kind))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(hue.ground if theme.tints else hue.ink, 1))
        painter.setBrush(hue.ground)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)

    def _words(self) -> str:
        alert = self.alert
        say = QCoreApplication.translate
        return sentence_of(alert, say, to_the_second(alert.since), hidden=self._hidden)

    def _turn_basis(self) -> None:
        self._basis.setVisible(self._basis.isHidden())

    def _add(self, action: Action) -> None:
        """Most rows have few buttons: each comes when it is wanted first."""
        button: Button = TwiceButton() if action in TWICE else Button()
        pressed = button.sure if isinstance(button, TwiceButton) else button.clicked
        pressed.connect(lambda: self.acted.emit(action))
        part = _FIRST if action in _FIRST else _SECOND
        row = self._rows[part is _SECOND]
        before = [one for one in part[: part.index(action)] if one in self._buttons]
        self._buttons[action] = button
        row.insert(len(before), button)

    def _follow_style(self) -> None:
        if (layout := self.layout()) is not None:
            frame, room = self.contentsMargins(), QMargins(*[Space.SMALL] * 4)
            layout.setContentsMargins(room - frame)

    def _lay_out(self) -> None:
        self._actions = Reflow(gap=(Space.SMALL, Space.HAIR))
        for row in self._rows:
            self._actions.add(row)
        self._actions.add_stretch()
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        # On one line where there is room: an alert must not push the list out of sight.
        said = Reflow(gap=(Space.SMALL, Space.HAIR))
        said.add(self._word)
        said.add(self._text, 1)
        for part in (said, self._basis, self._actions):
            words.addWidget(part)
        line = QHBoxLayout(self)
        self._follow_style()
        line.setSpacing(Space.SMALL)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
