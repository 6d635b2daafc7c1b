"""Puts the Afterwards page into the window, and what is left to do into its rail."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.ui.afterwards.page import AfterwardsPage, Around
from app.ui.arranged import Arranged
from app.ui.script.place import ScriptPlace
from app.ui.window import Window

NAME = "afterwards"


class AfterwardsPlace(QObject):
    """Tells the rail how much is left to do, once a meeting was led."""

    def __init__(
        self,
        window: Window,
        arranged: Arranged,
        script: ScriptPlace,
        report: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._conductor = script.conductor
        self.page = AfterwardsPage(
            script.conductor,
            arranged.consultation,
            lambda: arranged.language,
            report,
            self._go,
            Around(
                desk=lambda: arranged.now.desk, keep=arranged.advising.once_ids, losing=script.loss
            ),
        )
        self.page.changed.connect(self._show_state)
        script.conductor.closing_changed.connect(self._show_state)

    def _go(self, name: str) -> None:
        self._window.go_by_key(name)

    @Slot()
    def _show_state(self) -> None:
        left = self.page.left_to_do
        is_after = self._conductor.is_ended
        word = self.tr("%n left", "", left) if left and is_after else ""
        self._window.set_place_state(NAME, None, word)
