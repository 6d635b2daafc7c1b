"""A list of keys and what they do, as text that a screen reader reads line by line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import Text


class KeyList(QWidget):
    """Rows of keys; the number of rows is given once, their words at each change of language."""

    def __init__(self, keys: list[QKeySequence], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._names = [Text(role=TextRole.STRONG, wrap=False) for _ in keys]
        self._words = [Text() for _ in keys]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.WIDE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(zip(self._names, self._words, strict=True)):
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)

    def set_words(self, words: list[str]) -> None:
        """Say what each key does, in the order of the keys."""
        native = QKeySequence.SequenceFormat.NativeText
        for key, name, label, said in zip(self._keys, self._names, self._words, words, strict=True):
            name.setText(key.toString(native))
            label.setText(said)
