"""The button that puts the script on paper, and a line that says what came of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.told import Told

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.script.paper import ScriptPrinting


class PrintRow(QWidget):
    """It is there before and after the meeting, while there is a script to print.

    Printing opens a window of the system, which must not come up while somebody talks.
    """

    def __init__(
        self,
        conductor: "Conductor",
        parent: QWidget | None = None,
        *,
        language: Callable[[], str],
    ) -> None:
        """``language`` tells that of the window."""
        super().__init__(parent)
        self._conductor, self._language = conductor, language
        self._printing: ScriptPrinting | None = None
        self.button = Button("", "print")
        self.button.setFlat(True)
        self.button.clicked.connect(self._on_print)
        self.said = Told()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.HAIR)
        rows.addWidget(ButtonRow([self.button]))
        rows.addWidget(self.said)
        for news in (conductor.script_changed, conductor.step_changed):
            news.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.button.setText(self.tr("Print the script…"))
        self.button.setAccessibleDescription(
            self.tr("For the day when the computer fails; no name is printed")
        )
        self._show()

    @Slot()
    def _show(self) -> None:
        run = self._conductor.run
        is_led = run is not None and not run.is_finished
        self.setVisible(self._conductor.script is not None and not is_led)

    @Slot()
    def _on_print(self) -> None:
        if self._printing is None:
            # What knows printers takes its time to load, and the page must not wait.
            from app.ui.script.paper import ScriptPrinting

            self._printing = ScriptPrinting(self)
            self._printing.told.connect(self.said.tell)
        self._printing.start(self._conductor, self._language())
