"""What the large cards have in common: one at a time is in sight, and has the keyboard."""

from PySide6.QtCore import Qt

from app.ui.theme.tokens import Space
from app.ui.widgets.card import Card
from app.ui.widgets.language_following import FollowsLanguage


class ScriptCard(FollowsLanguage, Card):
    """Takes the keyboard as a whole, not with its first button."""

    def __init__(self, *, compact: bool, spacing: int) -> None:
        """``compact`` is for the small window, where every line counts; ``spacing`` is in px."""
        super().__init__(spacing=spacing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if compact:
            self.rows.setContentsMargins(*[Space.MEDIUM] * 4)

    def take_keyboard(self) -> None:
        """The keys of the card work from here; one that is still held presses no button."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
