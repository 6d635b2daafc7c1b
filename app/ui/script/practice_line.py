"""One line above the step while nobody in the meeting is real."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.ui.theme.tokens import TextRole
from app.ui.widgets.language_following import FollowsLanguage
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.participants.presenter import Presenter


class PracticeLine(FollowsLanguage, Text):
    """What is said and agreed below it is forgotten with the practice meeting."""

    def __init__(self, presenter: "Presenter", parent: QWidget | None = None) -> None:
        super().__init__(role=TextRole.STRONG, parent=parent)
        self._presenter = presenter
        self.hide()
        presenter.changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the text."""
        self.setText(self.tr("Practice: nobody in this meeting is real"))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Be there while a meeting to practise in is watched."""
        self.setVisible(self._presenter.is_practice)
