"""The top of the Meeting page: its title, when the meeting starts, and a way to the next one."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.consultation import Consultation
from app.ui.announce import announce
from app.ui.losing import Losing, Loss, LossWords
from app.ui.meeting.countdown import Countdown
from app.ui.meeting.start_field import StartField
from app.ui.participants.twice_button import SURE_MS, too_soon_s
from app.ui.presses import Deaf
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text


class Head(Reflow):
    """Title and countdown, and beside them the start and the button that clears everything.

    Signals:
        next_wanted: the person wants the next consultation, and nothing of this one.
    """

    next_wanted = Signal()

    def __init__(self, title: Text, consultation: Consultation, losing: Losing = Loss) -> None:
        """``losing`` tells what else the next consultation would take with it."""
        super().__init__(self._all_beside, gap=(Space.WIDE, Space.SMALL))
        self._title = title
        self._consultation = consultation
        self._losing = losing
        self._words = LossWords(self)
        self.start = StartField(consultation)
        self.countdown = Countdown(consultation, self)
        self.countdown.changed.connect(self._show)
        self._left = Text(role=TextRole.STRONG)
        self._left.hide()
        self.open = Button("", "open")
        self.open.hide()
        self.next_one = Button("", "recheck")
        self.next_one.clicked.connect(self._on_next)
        self._sure = QTimer(self)
        self._sure.setSingleShot(True)
        self._sure.setInterval(SURE_MS)
        self._sure.timeout.connect(self.retranslate)
        self._deaf = Deaf(too_soon_s)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(self._left)
        self.add(words, 1)
        self._do = ButtonRow([self.start, self.open, self.next_one], gap=Space.WIDE, insists=True)
        self.add(self._do)
        self.arranged(beside=True)

    def arranged(self, beside: bool) -> None:
        """Keep the buttons as high as buttons are."""
        flag = Qt.AlignmentFlag
        self._row.setAlignment(self._do, flag.AlignTop if beside else flag(0))

    def retranslate(self) -> None:
        """Set every text."""
        self.start.retranslate()
        self.open.setText(self.tr("Open the meeting"))
        self.next_one.setText(self.tr("Next consultation"))
        self.next_one.setAccessibleDescription(
            self.tr("Clears the answers, the invitation and every name")
        )
        self._show()

    def _on_next(self) -> None:
        """Clear at the second press, if there is something to lose; there is no way back."""
        if self._sure.isActive() and self._deaf.is_on:
            return
        loss = self._losing()
        if self._sure.isActive() or (self._consultation.is_empty and not loss):
            self._sure.stop()
            self.retranslate()
            self.next_wanted.emit()
            return
        self.next_one.setText(self._words.again(loss))
        announce(self, self.next_one.text())
        self._sure.start()
        self._deaf.begin()

    def _show(self) -> None:
        self._left.setText(self.countdown.sentence())
        self._left.setVisible(bool(self._left.text()))

    def _all_beside(self) -> int:
        words = [one for one in (self._title, self._left) if one.text()]
        widest = max(one.sizeHint().width() for one in words)
        return widest + self._do.sizeHint().width() + Space.WIDE
