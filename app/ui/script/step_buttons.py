"""Next, back, the pause when somebody comes in, and skip: in the same place at every step."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.script.keys import END_KEY, ScriptKeys
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.wording import QT_TRANSLATE_NOOP

_KEYS = {
    Qt.Key.Key_Space: QT_TRANSLATE_NOOP("keys", "Space"),
    Qt.Key.Key_Backspace: QT_TRANSLATE_NOOP("keys", "Backspace"),
}
"""Qt itself does not say these in every language."""


class StepButtons(Reflow):
    """Stands above what changes, so that no button comes to lie where another one was.

    Two pairs, beside each other or one below the other: skip is never under next.
    """

    def __init__(
        self, keys: ScriptKeys, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        """``compact`` shows only the shorter keys."""
        self.onward = Button("", "forward", primary=True)
        self.back, self.skip = Button("", "back"), Button()
        self.pause = Button("", "pause")
        super().__init__(gap=(Space.SMALL, Space.SMALL), parent=parent)
        self._compact = compact
        self.buttons = [self.onward, self.back, self.pause, self.skip]
        self.add(ButtonRow([self.onward, self.back], insists=True))
        self.add(ButtonRow([self.pause, self.skip], gap=Space.WIDE, insists=True))
        self.add_stretch()
        for button, act in (
            (self.onward, "forward"), (self.back, "back"), (self.skip, "skip"),
            (self.pause, "pause"),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, act=act: keys.do(act))

    def retranslate(self) -> None:
        """Set every text."""
        name_with_key(self.onward, self.tr("Next"), Qt.Key.Key_Space)
        name_with_key(self.back, self.tr("Back"), Qt.Key.Key_Backspace, shown=not self._compact)
        name_with_key(self.pause, self.tr("Somebody came in"), Qt.Key.Key_P)
        name_with_key(self.skip, self.tr("Skip"), Qt.Key.Key_S)


class EndButton(Button):
    """Leads to the end of the meeting from wherever it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "door", parent=parent)

    def retranslate(self) -> None:
        """Set its words."""
        words = QCoreApplication.translate("EndButton", "End the meeting…")
        name_with_key(self, words, END_KEY)


def name_with_key(
    button: Button, words: str, key: Qt.Key | QKeySequence, *, shown: bool = True
) -> None:
    """Call a button this, with its key beside it; a screen reader hears the key after the name."""
    native = key_word(key)
    button.setText(f"{words}  {native}" if shown else words)
    button.setAccessibleName(words)
    button.setAccessibleDescription(native)
    button.set_tip(f"{words} ({native})")


def key_word(key: Qt.Key | QKeySequence) -> str:
    """What a key is called in the language of the window."""
    if isinstance(key, Qt.Key) and key in _KEYS:
        return QCoreApplication.translate("keys", _KEYS[key])
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
