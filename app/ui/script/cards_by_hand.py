"""All cards for things that happen, to be opened by whoever sees it happen before the program."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from app.guidelines.scripts import Prompt
from app.ui.script.keys import END_KEY
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Button
from app.ui.widgets.fold import Fold
from app.ui.widgets.language_following import FollowsLanguage
from app.ui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


class CardsByHand(FollowsLanguage, Fold):
    """A fold with one button for each card, and one for the end of the meeting."""

    def __init__(
        self, conductor: "Conductor", parent: QWidget | None = None, *, language: Callable[[], str]
    ) -> None:
        """``language`` tells that of the window.

        It shows itself as soon as it has words: without a parent that is a window of its own, which
        takes the keyboard from the real one.
        """
        super().__init__(parent)
        self._conductor = conductor
        self._language = language
        self._shown: tuple[Prompt, ...] = ()
        self.buttons: list[Button] = []
        self.end = Button("", "door")
        self.end.clicked.connect(conductor.open_closing)
        self.rows.setContentsMargins(Space.WIDE, 0, 0, 0)
        self.rows.addWidget(self.end, 0, Qt.AlignmentFlag.AlignLeft)
        for news in (conductor.script_changed, conductor.offers_changed):
            news.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer the cards that fit the meeting."""
        prompts = self._conductor.prompts
        if prompts != self._shown:
            self._build(prompts)
        self.set_words(self.tr("Something happens") if prompts else "")
        for button, prompt in zip(self.buttons, prompts, strict=True):
            title = prompt.title.text(self._language())
            button.setText(title.replace("&", "&&"))
        self.end.setText(self.tr("End the meeting"))
        self.end.set_tip(f"{self.tr('End the meeting')} ({END_KEY.toString()})")

    def _build(self, prompts: tuple[Prompt, ...]) -> None:
        self._shown = prompts
        for button in self.buttons:
            self.rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(prompt, place) for place, prompt in enumerate(prompts)]
        order_tabs(self)

    def _button(self, prompt: Prompt, place: int) -> Button:
        button = Button()
        button.clicked.connect(lambda: self._open(prompt.id))
        self.rows.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _open(self, prompt: str) -> None:
        self._conductor.open_prompt(prompt)
        self.set_open(False)
