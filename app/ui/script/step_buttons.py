"""Back, skip, next, and the pause when somebody comes in. They stay while the steps change."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.script.keys import ScriptKeys
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow


class StepButtons(Reflow):
    """Each has its key; the mouse is told which."""

    def __init__(
        self, keys: ScriptKeys, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        """``compact`` puts them in two rows of two, so that none of them takes a row alone."""
        self.onward = Button("", "forward", primary=True)
        self.back, self.skip = Button("", "back"), Button()
        self.pause = Button("", "pause")
        super().__init__(gap=(Space.WIDE, Space.SMALL), parent=parent)
        self.buttons = [self.onward, self.back, self.skip, self.pause]
        above = [self.onward, self.back] if compact else [self.onward, self.back, self.skip]
        self.add(ButtonRow(above, insists=True))
        self.add(ButtonRow([self.skip, self.pause] if compact else [self.pause]))
        for button, act in (
            (self.onward, "forward"), (self.back, "back"), (self.skip, "skip"),
            (self.pause, "pause"),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, act=act: keys.do(act))

    def retranslate(self) -> None:
        """Set every text."""
        _name(self.onward, self.tr("Next"), Qt.Key.Key_Space)
        _name(self.back, self.tr("Back"), Qt.Key.Key_Backspace)
        _name(self.skip, self.tr("Skip"), Qt.Key.Key_S)
        _name(self.pause, self.tr("Somebody came in"), Qt.Key.Key_P)


def _name(button: Button, words: str, key: Qt.Key) -> None:
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    button.setText(words)
    button.set_tip(f"{words} ({native})")
