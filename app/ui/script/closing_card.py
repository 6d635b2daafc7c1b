"""The end of the meeting: what is done in which place, and that nobody is left in the room."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidelines.scripts import Aid
from app.script.closing import ClosingState
from app.ui.script.script_card import ScriptCard
from app.ui.script.seen import tell
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


class ClosingCard(ScriptCard):
    """Holds the panel of the endings while it is open.

    Signals:
        afterwards: the person wants to see what is to be done now.
    """

    afterwards = Signal()

    def __init__(
        self,
        conductor: "Conductor",
        make_aid: Callable[[Aid], QWidget | None],
        compact: bool = False,
    ) -> None:
        super().__init__(compact=compact, spacing=Space.LARGE)
        self._conductor = conductor
        self._make_aid = make_aid
        self._compact = compact
        self.panel: QWidget | None = None
        self._title = Text(role=TextRole.HEADING if compact else TextRole.TITLE)
        self._place = QVBoxLayout()
        self.back, self.onward = Button("", "back"), Button("", "forward")
        self.back.clicked.connect(conductor.close_closing)
        self.onward.clicked.connect(self.afterwards)
        self.rows.addWidget(self._title)
        self.rows.addLayout(self._place)
        self.rows.addWidget(ButtonRow([self.onward, self.back]))
        conductor.closing_changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("End the meeting"))
        self.setAccessibleName(self._title.text())
        self.onward.setText(self.tr("Afterwards"))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Make the panel when it is first wanted; it stays for the rest of the meeting."""
        conductor = self._conductor
        is_begun = conductor.run is not None
        self.back.setText(self.tr("Back to the step") if is_begun else self.tr("Back"))
        state = conductor.closing.state(conductor.now())
        is_over = state in (ClosingState.DONE, ClosingState.CONFIRMED)
        if is_over != self.onward.isDefault():
            self.onward.setDefault(is_over)
        if conductor.is_closing_open and self.panel is None:
            self.panel = self._make_aid(Aid.ENDING)
            if self.panel is not None:
                # On the page it brings the same heading.
                self._title.setVisible(self._compact)
                self._place.addWidget(self.panel)
            order_tabs(self)
            tell(self, self._title.text())
