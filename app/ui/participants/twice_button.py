"""A button for what cannot be taken back: it does it at the second press, and never asks."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui.announce import announce
from app.ui.presses import Deaf, double_press_s
from app.ui.widgets.buttons import Button

SURE_MS = 6000
"""How long the second press is waited for, ms."""

READ_S = 0.7
"""Seconds in which nobody has read what the first press changed: a second one is none yet."""


def too_soon_s() -> float:
    """Seconds after the first press in which a second one belongs to it, as in a double click."""
    return max(double_press_s(), READ_S)


class TwiceButton(Button):
    """The first press changes its words, the second within six seconds does it.

    A double click, and a hand that trembles, press once.

    Signals:
        sure: it was pressed twice.
    """

    sure = Signal()

    def __init__(self, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", icon_name, parent=parent)
        self._words, self._again, self._name = "", "", ""
        self._waits = QTimer(self, singleShot=True, interval=SURE_MS)
        self._waits.timeout.connect(self._show_words)
        self._deaf = Deaf(too_soon_s)
        self.clicked.connect(self._on_clicked)

    def set_words(self, words: str, again: str, name: str = "") -> None:
        """Say what it does, what it says after the first press, and what it is called aloud."""
        self._words, self._again, self._name = words, again, name
        self._show_words()

    @property
    def is_armed(self) -> bool:
        """Whether the next press does it."""
        return self._waits.isActive()

    def disarm(self) -> None:
        """Forget the first press: it was meant for something else."""
        self._waits.stop()
        self._show_words()

    def sizeHint(self) -> QSize:
        """Wide enough for either words: the second press must find it where the first did."""
        hint = super().sizeHint()
        shown = self._again if self.is_armed else self._words
        other = self._words if self.is_armed else self._again
        return QSize(
            hint.width() + max(0, self._width_of(other) - self._width_of(shown)), hint.height()
        )

    def _on_clicked(self) -> None:
        if self.is_armed:
            if not self._deaf.is_on:
                self.disarm()
                self.sure.emit()
            return
        self._waits.start()
        self._deaf.begin()
        self._show_words()
        announce(self, self._again)

    def _show_words(self) -> None:
        self.setText(self._again if self.is_armed else self._words)
        plain = (self._again if self.is_armed else self._name or self._words).replace("&&", "&")
        self.setAccessibleName(plain)
