"""The way into a made-up meeting: to learn, and to show others."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.announce import announce
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import Choices
from app.ui.widgets.fold import Fold
from app.ui.widgets.text import Text


class Scenarios(Choices):
    """Titles out of files, which may be as long as they like."""


class PracticeRow(Fold):
    """Says what it is, offers the scenarios, and begins.

    Signals:
        practise(str): the id of a scenario.
    """

    practise = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = Text(muted=True)
        self.scenario = Scenarios()
        self.begin = Button("", "play")
        self._told = Text()
        self._told.hide()
        self.begin.clicked.connect(lambda: self.practise.emit(self.scenario.currentData()))
        self._label = Text(muted=True)
        self._label.setBuddy(self.scenario)
        which = QVBoxLayout()
        which.setSpacing(Space.HAIR)
        which.addWidget(self._label)
        which.addWidget(self.scenario)
        self.rows.addWidget(self._about)
        self.rows.addLayout(which)
        self.rows.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(self._told)

    def retranslate(self) -> None:
        """Set every text."""
        self.set_words(self.tr("Practise with a made-up meeting"))
        self._about.setText(
            self.tr(
                "Everything happens on this computer, and nobody in it is real. Try what to do "
                "when somebody unknown comes in, and when the network is lost."
            )
        )
        self._label.setText(self.tr("Which meeting to practise"))
        self.scenario.setAccessibleName(self._label.text())
        self.begin.setText(self.tr("Begin to practise"))

    def tell(self, words: str) -> None:
        """Say why there is no meeting to practise in."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        announce(self, words)

    def show_scenarios(self, titles: Mapping[str, str]) -> None:
        """Offer these, by id."""
        if [self.scenario.itemText(at) for at in range(self.scenario.count())] == [
            *titles.values()
        ]:
            return
        chosen = self.scenario.currentData()
        self.scenario.clear()
        for identity, title in titles.items():
            self.scenario.addItem(title, identity)
        self.scenario.setCurrentIndex(max(0, self.scenario.findData(chosen)))
        self.begin.setEnabled(bool(titles))
