"""All steps are behind: the meeting is ended the right way, and then comes what is left to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from app.ui.script.keys import ScriptKeys
from app.ui.script.script_card import ScriptCard
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


class FinishedCard(ScriptCard):
    """Leads to the end of the meeting, and to what comes afterwards.

    Signals:
        afterwards: the person wants to see what is to be done now.
    """

    afterwards = Signal()

    def __init__(
        self, conductor: "Conductor", compact: bool = False, *, keys: ScriptKeys | None = None
    ) -> None:
        super().__init__(compact=compact, spacing=Space.LARGE)
        self._keys = keys or ScriptKeys(conductor)
        self._title = Text(role=TextRole.HEADING if compact else TextRole.TITLE)
        self._about = Text()
        self.end = Button("", "door", primary=True)
        self.onward, self.back = Button("", "forward"), Button("", "back")
        self.end.clicked.connect(conductor.open_closing)
        self.onward.clicked.connect(self.afterwards)
        self.back.clicked.connect(lambda: self._keys.do("back"))
        for part in (
            self._title, self._about, ButtonRow([self.end, self.onward, self.back]),
        ):  # fmt: skip
            self.rows.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("That was the last step"))
        self._about.setText(self.tr("End the meeting for everybody, so that nobody stays."))
        self.end.setText(self.tr("End the meeting"))
        self.end.set_tip(f"{self.tr('End the meeting')} (F7)")
        self.onward.setText(self.tr("Afterwards"))
        self.back.setText(self.tr("Back"))
        self.setAccessibleName(self._title.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace leads back to the last step."""
        if not self._keys.take(event):
            super().keyPressEvent(event)
