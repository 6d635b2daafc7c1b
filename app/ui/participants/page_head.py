"""The top of the page: its title, and beside it what hides names and makes the window small."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QSizePolicy

from app.ui.announce import announce
from app.ui.participants.covering import NameCover
from app.ui.participants.keys import COMPACT_KEY, HIDE_KEY
from app.ui.theme.tokens import Space, target_size
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text


class HideButton(Button):
    """Pressed in while names are hidden."""

    def __init__(self, cover: NameCover, *, is_icon: bool = False) -> None:
        """``is_icon`` shows no words, where room is scarce; they are its name all the same."""
        super().__init__("", "hidden")
        self._cover = cover
        self._is_icon = is_icon
        if is_icon:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.clicked.connect(cover.toggle)
        cover.changed.connect(self._on_changed)

    def retranslate(self) -> None:
        """Set every text."""
        is_on = self._cover.is_on
        words = self.tr("Show names") if is_on else self.tr("Hide names")
        key = HIDE_KEY.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText("" if self._is_icon else words)
        self.setAccessibleName(words)
        self.set_tip(f"{words} ({key})")
        self.setChecked(is_on)

    def sizeHint(self) -> QSize:
        """A square without words."""
        side = target_size(self.font())
        return QSize(side, side) if self._is_icon else super().sizeHint()

    @Slot()
    def _on_changed(self) -> None:
        self.retranslate()
        words = self.tr("Names are hidden") if self._cover.is_on else self.tr("Names are shown")
        announce(self, words)


class PageHead(Reflow):
    """Title and buttons.

    Signals:
        compact_wanted: the small window is wanted.
    """

    compact_wanted = Signal()

    def __init__(self, title: Text, cover: NameCover) -> None:
        super().__init__(gap=(Space.WIDE, Space.SMALL))
        self.hide_names = HideButton(cover)
        self.compact = Button("", "open")
        self.compact.clicked.connect(self.compact_wanted)
        self.add(title, 1)
        self.add(ButtonRow([self.hide_names, self.compact], insists=True))

    def retranslate(self) -> None:
        """Set every text."""
        self.hide_names.retranslate()
        words = self.tr("Small window")
        key = COMPACT_KEY.toString(QKeySequence.SequenceFormat.NativeText)
        self.compact.setText(words)
        self.compact.set_tip(f"{words} ({key})")
