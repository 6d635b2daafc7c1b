"""Nothing but this while the meeting is interrupted: be silent, and how to go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.meeting.lines import Line, Lines
from app.ui.script.spoken import Said, SpokenBlock
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text


class PausedPanel(QWidget):
    """Large and calm.

    Signals:
        resume: the meeting goes on.
    """

    resume = Signal()

    def __init__(self, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(role=TextRole.HEADING if compact else TextRole.TITLE)
        self._calm = Text(role=TextRole.SPOKEN_SMALL if compact else TextRole.TITLE)
        self.say = SpokenBlock(compact=compact)
        self.do = Lines()
        self._how = Text(muted=True)
        self.onward = Button("", "play", primary=True)
        self.onward.clicked.connect(self.resume)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.LARGE)
        for part in (self.title, self._calm, self.say, self.do):
            rows.addWidget(part)
        rows.addWidget(ButtonRow([self.onward]))
        rows.addWidget(self._how)
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
        self.onward.setText(self.tr("Go on"))
        self.onward.set_tip(f"{self.tr('Go on')} (P)")
        self._how.setText(self.tr("The time stands still. Press P to go on where you were."))
