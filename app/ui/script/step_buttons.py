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


SPACE_SIGN = "\N{OPEN BOX}"
"""The key for going on, as short as can be."""


class StepButtons(Reflow):
    """Stands above what changes, so that no button comes to lie where another one was.

    Two pairs, beside each other or one below the other: skip is never under next.
    """

    def __init__(
        self, keys: ScriptKeys, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        """``compact`` is for the small window, where long words of keys have no room."""
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
        space, backspace = (SPACE_SIGN, "") if self._compact else (None, None)
        name_with_key(self.onward, self.tr("Next"), Qt.Key.Key_Space, space)
        name_with_key(self.back, self.tr("Back"), Qt.Key.Key_Backspace, backspace)
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
    button: Button, words: str, key: Qt.Key | QKeySequence, seen: str | None = None
) -> None:
    """Call a button this, with its key beside it; a screen reader hears the key after the name.

    ``seen`` is shown in place of the word of the key; empty for nothing.
    """
    native = key_word(key)
    sign = native if seen is None else seen
    button.setText(f"{words}  {sign}" if sign else words)
    button.setAccessibleName(words)
    button.setAccessibleDescription(native)
    button.set_tip(f"{words} ({native})")


def key_word(key: Qt.Key | QKeySequence) -> str:
    """What a key is called in the language of the window."""
    if isinstance(key, Qt.Key) and key in _KEYS:
        return QCoreApplication.translate("keys", _KEYS[key])
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
