"""The way into a made-up meeting: to learn, and to show others."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.announce import announce
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import Choices
from app.ui.widgets.fold import Fold
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text


class PracticeRow(Fold):
    """Says what it is, offers the scenarios, and begins.

    Signals:
        practise(str): the id of a scenario.
    """

    practise = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = Text(muted=True)
        self.scenario = Choices()
        self.begin = Button("", "play")
        self._told = Text()
        self._told.hide()
        self.begin.clicked.connect(lambda: self.practise.emit(self.scenario.currentData()))
        row = Reflow(gap=(Space.SMALL, Space.SMALL))
        row.add(self.scenario, 1)
        row.add(self.begin)
        self.rows.addWidget(self._about)
        self.rows.addWidget(row)
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
        self.scenario.setAccessibleName(self.tr("Which meeting to practise"))
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
