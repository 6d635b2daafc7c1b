"""The room in one line while a script runs: whether the list is live, and how many there are."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.meetings.roster.roster import Liveness
from app.readiness.verdict import Verdict
from app.ui.participants.presenter import Presenter
from app.ui.participants.room_words import RoomWords
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Tinted
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text
from app.ui.widgets.tips import show_tip


class RoomLine(Tinted):
    """Stands above the step, so that a list that is not live is never out of sight."""

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._is_wanted = False
        self._tip = ""
        self._words = RoomWords(self)
        self._mark = VerdictMark(Verdict.OK)
        self._text = Text(role=TextRole.STRONG)
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

    def event(self, event: QEvent) -> bool:
        """Tell the mouse all of it."""
        return show_tip(self, event, self._tip) or super().event(event)

    @property
    def tip(self) -> str:
        """How the room stands, in whole sentences."""
        return self._tip

    def _standing(self, liveness: Liveness) -> str:
        """Nothing while the list is live; what else holds must not be overlooked."""
        if self._presenter.watch.roster.lost_since is not None and liveness is not Liveness.ENDED:
            return self.tr("list NOT live")
        words = {Liveness.SYNCING: self.tr("reading …"), Liveness.ENDED: self.tr("over")}
        return words.get(liveness, "")

    def _room(self) -> str:
        watch = self._presenter.watch
        roster, limit = watch.roster, watch.circumstances.limit
        most = limit.most if limit is not None else None
        if most is None and limit is not None and limit.below is not None:
            most = limit.below - 1
        count = roster.head_count()
        said = [f"{count}/{most}" if most is not None else self._words.numbers(roster, None)]
        waiting = max(len(roster.waiting()), roster.room.waiting or 0)
        if waiting and most is not None:
            said.append(self.tr("%n waiting", "", waiting))
        if roster.room.is_locked is not None:
            said.append(self.tr("locked") if roster.room.is_locked else self.tr("open"))
        return ", ".join(said)

    @Slot()
    def refresh(self) -> None:
        """Say how the room is now."""
        presenter, watch = self._presenter, self._presenter.watch
        standing, numbers = self._words.standing(presenter), self._words.together(watch)
        verdict = Verdict.MUST_FIX if standing.warning else standing.verdict
        liveness = watch.roster.liveness
        is_known = liveness is not Liveness.NOT_WATCHED
        parts = [standing.warning or standing.sentence, numbers] if is_known else []
        practice = self.tr("Practice") if presenter.is_practice else ""
        short = [self._standing(liveness), self._room()] if is_known else []
        self._text.setText(" · ".join(filter(None, [practice, *short])))
        self._tip = " · ".join(filter(None, [practice, *parts]))
        self.setAccessibleName(self.sentence)
        self.setAccessibleDescription(self._tip)
        self.set_verdict(verdict if standing.warning else None)
        self._mark.setVisible(is_known and verdict is not None)
        self._mark.set_verdict(verdict)
        self.set_wanted(self._is_wanted)
