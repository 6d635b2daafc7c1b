"""Copies one text at a press, and says that it did."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.announce import announce
from app.ui.widgets.breaking import breakable, unbroken
from app.ui.widgets.buttons import Button

DONE_MS = 2500
"""How long the button says that the text is copied, ms."""


class CopyButton(Button):
    """A button that is about ``text``; for two and a half seconds after a press it says so."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "copy", parent=parent)
        self.setFlat(True)
        self.copied_text = text
        self._about = ""
        self._words = ""
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(DONE_MS)
        self._back.timeout.connect(self._show_words)
        self.clicked.connect(self._on_clicked)
        self.set_words("")

    def set_words(self, words: str, about: str = "") -> None:
        """Say what the button does; by default *Copy*. ``about`` is what its name adds to that."""
        self._words = words
        self._about = about
        self._show_words()

    def quote(self) -> None:
        """Show on the button what it copies: it must be seen."""
        quoted = self.tr("Copy “{text}”").format(text=breakable(self.copied_text))
        self.set_words(quoted.replace("&", "&&"))

    def _show_words(self) -> None:
        words = self._words or self.tr("Copy")
        self.set_icon_name("copy")
        self.setText(words)
        named = self.tr("{words}: {text}").format(words=words, text=self._about)
        self.setAccessibleName(unbroken(named if self._about else words).replace("&&", "&"))

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text)
        self.set_icon_name("check")
        self.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))
        self._back.start()
