"""The languages that are spoken in the meeting: one, or two side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.texts import LANGUAGES
from app.language import NAMES
from app.ui.theme.tokens import Space
from app.ui.widgets.choices import Choices
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


class LanguageChoice(Reflow):
    """Two lists: the meeting's language, and another one beside it."""

    def __init__(self, conductor: "Conductor") -> None:
        super().__init__(gap=(Space.LARGE, Space.SMALL))
        self._conductor = conductor
        self.first, self.second = Choices(), Choices()
        self._first, self._second = Text(muted=True), Text(muted=True)
        for one in LANGUAGES:
            self.first.addItem(NAMES[one], one)
        for label, field in ((self._first, self.first), (self._second, self.second)):
            label.setBuddy(field)
            self.add(_above(label, field), 1)
            field.activated.connect(self._on_chosen)

    def retranslate(self) -> None:
        """Set every text."""
        self._first.setText(self.tr("&Language of the meeting"))
        self._second.setText(self.tr("Se&cond language beside it"))
        self.first.setAccessibleName(self._first.text().replace("&", ""))
        self.second.setAccessibleName(self._second.text().replace("&", ""))
        self.show_languages()

    def show_languages(self) -> None:
        """Show which are chosen."""
        languages = (*self._conductor.languages, "", "")
        self.first.setCurrentIndex(self.first.findData(languages[0]))
        self.second.clear()
        self.second.addItem(self.tr("none"), "")
        for one in LANGUAGES:
            if one != languages[0]:
                self.second.addItem(NAMES[one], one)
        self.second.setCurrentIndex(max(0, self.second.findData(languages[1])))

    @Slot()
    def _on_chosen(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        self._conductor.set_languages(first, "" if second == first else second)


def _above(label: Text, field: QWidget) -> QWidget:
    both = QWidget()
    rows = QVBoxLayout(both)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(Space.HAIR)
    rows.addWidget(label)
    rows.addWidget(field)
    return both
