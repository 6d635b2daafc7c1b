"""All steps are behind: the meeting is ended the right way, and then comes what is left to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from app.ui.script.keys import ScriptKeys
from app.ui.script.script_card import ScriptCard
from app.ui.script.window_language import window_language
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.group import Group
from app.ui.widgets.tab_order import order_tabs
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
        self._conductor = conductor
        self._keys = keys or ScriptKeys(conductor)
        self._title = Text(role=TextRole.HEADING if compact else TextRole.TITLE)
        self._about = Text()
        self.not_visited: dict[str, Button] = {}
        self._list = Group(spacing=Space.HAIR)
        self.end = Button("", "door", primary=True)
        self.onward, self.back = Button("", "forward"), Button("", "back")
        self.end.clicked.connect(conductor.open_closing)
        self.onward.clicked.connect(self.afterwards)
        self.back.clicked.connect(lambda: self._keys.do("back"))
        for part in (
            self._title, self._list, self._about, ButtonRow([self.end, self.onward, self.back]),
        ):  # fmt: skip
            self.rows.addWidget(part)
        for news in (conductor.step_changed, conductor.script_changed):
            news.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._list.setAccessibleName(self.tr("Steps not visited"))
        self._about.setText(self.tr("End the meeting for everybody, so that nobody stays."))
        self.end.setText(self.tr("End the meeting"))
        self.end.set_tip(f"{self.tr('End the meeting')} (F7)")
        self.onward.setText(self.tr("Afterwards"))
        self.back.setText(self.tr("Back"))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say that it is the end, and what was jumped over on the way, with a way to each."""
        run = self._conductor.run
        if run is not None and not run.is_finished:
            # Another card is about to come: this one must not lose the keyboard before.
            return
        left = run.not_visited if run is not None else ()
        words = self.tr("That was the last step")
        if left:
            words = self.tr("At the end, %n steps not visited", "", len(left))
        self._title.setText(words)
        self.setAccessibleName(words)
        if list(self.not_visited) != [step.id for step in left]:
            self._make_list([step.id for step in left])
        for step in left:
            button, title = self.not_visited[step.id], step.title.text(window_language())
            button.setText(title.replace("&", "&&"))
            button.setAccessibleName(self.tr("Go to {step}").format(step=title))
        self._list.setVisible(bool(left))

    def _make_list(self, steps: list[str]) -> None:
        for button in self.not_visited.values():
            self._list.rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.not_visited = {step: Button("", "step_to_come") for step in steps}
        for step, button in self.not_visited.items():
            button.clicked.connect(lambda _=False, to=step: self._keys.jump(to))
            self._list.rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        order_tabs(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace leads back to the last step."""
        if not self._keys.take(event):
            super().keyPressEvent(event)
