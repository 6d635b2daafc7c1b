"""Nothing but this while the meeting is interrupted: be silent, and how to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.meeting.lines import Line, Lines
from app.ui.script.spoken import Labelled, Said, SpokenBlock
from app.ui.script.step_buttons import EndButton, name_with_key
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text


class PausedPanel(QWidget):
    """Large and calm.

    Signals:
        resume: the meeting goes on.
        ended: the meeting is to be ended instead.
    """

    resume = Signal()
    ended = Signal()

    def __init__(self, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(role=TextRole.HEADING if compact else TextRole.TITLE)
        self._calm = Text(role=TextRole.SPOKEN_SMALL if compact else TextRole.TITLE)
        self.say = SpokenBlock(compact=compact)
        self.do = Lines()
        self._say, self._do = Labelled(self.say), Labelled(self.do)
        self._how = Text(muted=True)
        self.onward = Button("", "play", primary=True)
        self.onward.clicked.connect(self.resume)
        self.end_meeting = EndButton()
        self.end_meeting.clicked.connect(self.ended)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.LARGE)
        for part in (self.title, self._calm, self._say, self._do):
            rows.addWidget(part)
        rows.addWidget(ButtonRow([self.onward, self.end_meeting]))
        rows.addWidget(self._how)
        rows.addStretch(1)
        self.hide()

    def forget(self) -> None:
        """Keep no sentence of a pause that is over."""
        self.say.show_said([])

    def show_pause(self, title: str, said: Said, do: list[str]) -> None:
        """Show what comes with it; ``title`` is empty for a pause that somebody made."""
        self.title.setText(title or self.tr("Pause"))
        self._calm.setText(self.tr("Stop talking until nobody else can hear."))
        self.say.show_said(said)
        self.do.show_lines([Line(one, "chevron_right") for one in do])
        self._say.say(self.tr("Say"), is_there=bool(self.say.said))
        self._do.say(self.tr("Do"), is_there=bool(do))
        name_with_key(self.onward, self.tr("Go on"), Qt.Key.Key_P)
        self.end_meeting.retranslate()
        self._how.setText(self.tr("The time stands still. Press P to go on where you were."))
