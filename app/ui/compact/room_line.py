"""The room in one line while a script runs: whether the list is live, and how many there are."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.meetings.roster.roster import Liveness
from app.readiness.verdict import Verdict
from app.ui.participants.presenter import Presenter
from app.ui.participants.room_words import RoomWords
from app.ui.theme.tokens import Space
from app.ui.widgets.card import Tinted
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text


class RoomLine(Tinted):
    """Stands above the step, so that a list that is not live is never out of sight."""

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._is_wanted = False
        self._words = RoomWords(self)
        self._mark = VerdictMark(Verdict.OK)
        self._text = Text()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.HAIR, Space.SMALL, Space.HAIR)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        presenter.changed.connect(self.refresh)
        self.refresh()

    @property
    def sentence(self) -> str:
        """What it says; empty while nothing is watched."""
        return self._text.text()

    def set_wanted(self, is_wanted: bool) -> None:
        """Say whether there is a step below it; without anything to say it is not there."""
        self._is_wanted = is_wanted
        self.setVisible(is_wanted and bool(self.sentence))

    @Slot()
    def refresh(self) -> None:
        """Say how the room is now."""
        presenter, watch = self._presenter, self._presenter.watch
        standing, numbers = self._words.standing(presenter), self._words.together(watch)
        verdict = Verdict.MUST_FIX if standing.warning else standing.verdict
        is_known = watch.roster.liveness is not Liveness.NOT_WATCHED
        parts = [standing.warning or standing.sentence, numbers] if is_known else []
        practice = self.tr("Practice") if presenter.is_practice else ""
        self._text.setText(" · ".join(filter(None, [practice, *parts])))
        self.setAccessibleName(self.sentence)
        self.set_verdict(verdict if standing.warning else None)
        self._mark.setVisible(is_known and verdict is not None)
        self._mark.set_verdict(verdict)
        self.set_wanted(self._is_wanted)
