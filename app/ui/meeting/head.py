"""The top of the Meeting page: its title, when the meeting starts, and a way to the next one."""

from PySide6.QtWidgets import QVBoxLayout

from app.consultation import Consultation
from app.ui.meeting.countdown import Countdown
from app.ui.meeting.start_field import StartField
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text


class Head(Reflow):
    """Title and countdown, and beside them the start and the button that clears everything."""

    def __init__(self, title: Text, consultation: Consultation) -> None:
        super().__init__(self._all_beside, gap=(Space.WIDE, Space.SMALL))
        self._title = title
        self.start = StartField(consultation)
        self.countdown = Countdown(consultation, self)
        self.countdown.changed.connect(self._show)
        self._left = Text(role=TextRole.STRONG)
        self._left.hide()
        self.next_one = Button("", "undo")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(self._left)
        self.add(words, 1)
        self._do = ButtonRow([self.start, self.next_one], gap=Space.WIDE, insists=True)
        self.add(self._do)

    def retranslate(self) -> None:
        """Set every text."""
        self.start.retranslate()
        self.next_one.setText(self.tr("Next consultation"))
        self.next_one.setAccessibleDescription(
            self.tr("Clears the answers, the invitation and every name")
        )
        self._show()

    def _show(self) -> None:
        self._left.setText(self.countdown.sentence())
        self._left.setVisible(bool(self._left.text()))

    def _all_beside(self) -> int:
        return self._title.sizeHint().width() + self._do.sizeHint().width() + Space.WIDE
