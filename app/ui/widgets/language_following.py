"""For widgets that set their own texts: they follow when the program speaks another language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Beside
else:
    # No class can have two bases of Qt: it is one for type checks only.
    _Beside = object


class FollowsLanguage(_Beside):
    """Stands before the Qt class in the bases. Override ``retranslate``, ``refresh`` or both."""

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now, in words of the language of now."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
