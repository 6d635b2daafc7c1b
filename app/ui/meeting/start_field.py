"""When the next conversation starts: asked once, kept in memory, and never needed."""

from datetime import datetime, time

from PySide6.QtCore import QSize, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from app.consultation import Consultation
from app.ui.theme import tokens
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

_QUARTER_MIN = 15


class StartField(Reflow):
    """A label, a time, and a button that takes the time back."""

    def __init__(self, consultation: Consultation, parent: QWidget | None = None) -> None:
        super().__init__(gap=(Space.SMALL, Space.HAIR), insists=True, parent=parent)
        self._consultation = consultation
        self._label = Text(muted=True, wrap=False)
        self.clock = Clock()
        self._label.setBuddy(self.clock)
        self.away = IconButton("close")
        self.away.clicked.connect(self._on_away)
        self.clock.chosen.connect(self._on_chosen)
        field = QHBoxLayout()
        field.setSpacing(Space.SMALL)
        field.addWidget(self.clock)
        field.addWidget(self.away)
        field.addStretch(1)
        self.add(self._label)
        self.add(field, 1)
        consultation.starts_at_changed.connect(self._show)
        self._show()

    def retranslate(self) -> None:
        """Set every text."""
        self._label.setText(self.tr("&Next conversation at"))
        self.clock.setAccessibleName(self._label.text().replace("&", ""))
        self.clock.setSpecialValueText(self.tr("not set"))
        self.clock.updateGeometry()
        self.away.set_name(self.tr("Forget the time"))

    def _show(self) -> None:
        starts_at = self._consultation.starts_at
        # On the clock of this computer, whatever the zone of the invitation.
        self.clock.show_time(starts_at.astimezone().time() if starts_at else None)
        self.away.setVisible(starts_at is not None)

    def _on_chosen(self, chosen: time | None) -> None:
        self._consultation.set_start(chosen, datetime.now().astimezone())

    def _on_away(self) -> None:
        self.clock.setFocus()
        self._consultation.set_start(None, datetime.now().astimezone())


class Clock(QTimeEdit):
    """Hours and minutes; midnight stands for *not set*, for nobody is seen then.

    Signals:
        chosen(time | None): a person chose a time.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumTime(QTime(0, 0))
        self.setKeyboardTracking(False)
        self.setWrapping(True)
        # The arrow keys step; two tiny arrows would be too small to hit.
        self.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.timeChanged.connect(self._on_changed)

    def show_time(self, clock: time | None) -> None:
        """Show a time that is not chosen here; None for *not set*."""
        self.blockSignals(True)
        self.setTime(QTime(clock.hour, clock.minute) if clock else QTime(0, 0))
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        """Large enough to hit, and for the longest text in it."""
        words = self.fontMetrics().horizontalAdvance(self.specialValueText() or "00:00")
        return QSize(words + 2 * Space.LARGE, tokens.target_size(self.font()))

    def minimumSizeHint(self) -> QSize:
        """As large as it asks for."""
        return self.sizeHint()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave at once: Qt's own field goes to the minutes first, and *not set* has none."""
        return QWidget.focusNextPrevChild(self, forward)

    def stepBy(self, steps: int) -> None:
        """Begin at the next quarter of an hour, where most conversations begin."""
        if self.time() == self.minimumTime():
            now = QTime.currentTime()
            minutes = now.hour() * 60 + now.minute()
            quarter = (minutes // _QUARTER_MIN + 1) * _QUARTER_MIN % (24 * 60)
            self.setTime(QTime(quarter // 60, quarter % 60))
        else:
            super().stepBy(steps)

    def _on_changed(self, shown: QTime) -> None:
        is_set = shown != self.minimumTime()
        self.chosen.emit(time(shown.hour(), shown.minute()) if is_set else None)
