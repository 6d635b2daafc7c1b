"""Whom a press is meant for: whoever the buttons were about when the hand went down."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QAbstractButton

from app.ui.participants.alert_strip import STEADY_MS


class Meant:
    """Binds a press to an id when it begins, and knows whether the buttons stood still then."""

    def __init__(self, whom: Callable[[], str], buttons: Iterable[QAbstractButton]) -> None:
        """``whom`` says whom the buttons are about now; empty for nobody."""
        self._whom = whom
        self._bound = ""
        self._seen: object = None
        self._since = QElapsedTimer()
        for button in buttons:
            button.pressed.connect(self._on_pressed)

    @property
    def is_steady(self) -> bool:
        """Whether all has been as it is for so long that a press is meant for it."""
        return not self._since.isValid() or self._since.hasExpired(STEADY_MS)

    @property
    def holds(self) -> bool:
        """Whether the press that ends now was meant for whom the buttons are about."""
        return bool(self._bound) and self._bound == self._whom()

    def bind(self) -> None:
        """A press begins that names whom it is for: a key on their row, a menu opened there."""
        self._bound = self._whom()

    def note(self, *seen: object) -> bool:
        """Tell what decides which buttons there are, whom they are about and where they stand.

        Returns:
            Whether that is other than before.
        """
        is_other = seen != self._seen
        if is_other:
            self._seen = seen
            self._since.start()
        return is_other

    def _on_pressed(self) -> None:
        self._bound = self._whom() if self.is_steady else ""
