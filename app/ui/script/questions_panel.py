"""Questions, once all have spoken (RJ-52), and raised hands in the order of raising (VM-54)."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Liveness
from app.readiness.verdict import Verdict
from app.ui.meeting.lines import Line, Lines
from app.ui.participants.moments import to_the_second
from app.ui.participants.numbers import whole_numbers
from app.ui.script.aid_panel import AidPanel, show_words
from app.ui.script.naming import named
from app.ui.script.speaker_row import speaker_name
from app.ui.theme.tokens import TextRole
from app.ui.widgets.breaking import torn
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.participants.presenter import Presenter

MOST_HANDS = 12
"""Hands that are named; of more, the number follows."""


class QuestionsPanel(AidPanel):
    """Says whether everybody has spoken. A hand goes down when the service says so, never here."""

    def __init__(
        self,
        conductor: "Conductor",
        presenter: "Presenter",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(conductor, presenter, compact=compact, parent=parent)
        self._state, self._hands = Lines(), Lines()
        self._title = Text(role=TextRole.STRONG)
        self._note = Text(muted=True)
        for part in (self._state, self._title, self._hands, self._note):
            self.rows.addWidget(part)
        self.follow(conductor.round_changed, presenter.changed, presenter.cover.changed)
        self.retranslate()

    @property
    def state(self) -> str:
        """Whether questions are open."""
        return " ".join(line.text for line in self._state.lines)

    @property
    def hands(self) -> tuple[str, ...]:
        """Who has raised a hand, as it is shown."""
        return tuple(line.text for line in self._hands.lines)

    def retranslate(self) -> None:
        """Set every text."""
        self.call(self.tr("Questions"))
        self.refresh()

    def refresh(self) -> None:
        """Show who has spoken and who has raised a hand."""
        line = self._open()
        self._state.show_lines([line])
        self.say_once(line.text)
        hands = self.conductor.hands()
        more = len(hands) - MOST_HANDS
        lines = [self._hand(nth, one) for nth, one in enumerate(hands[:MOST_HANDS], 1)]
        if more > 0:
            lines.append(Line(self.tr("and %n more", "", more), muted=True))
        self._hands.show_lines(lines)
        show_words(self._title, self.tr("Raised hands, first to last") if hands else "")
        show_words(self._note, self._about(has_hands=bool(hands)))

    def _open(self) -> Line:
        round_ = self.conductor.round
        if not round_.speakers:
            return Line(self.tr("There is nobody in the round of introductions."), "info")
        if round_.all_spoken:
            return Line(self.tr("All have spoken: ask for questions."), verdict=Verdict.OK)
        left = [one for one in round_.speakers if not one.has_spoken]
        names = named([speaker_name(one, self.presenter) for one in left])
        words = self.tr("Not everybody has spoken yet: {names}").format(names=names)
        return Line(words, verdict=Verdict.CAN_BE_BETTER)

    def _hand(self, nth: int, one: Participant) -> Line:
        name = torn(whole_numbers(self.presenter.cover.name(one)))
        words = self.tr("{number}. {name}, since {time}")
        time = to_the_second(one.hand_raised_at or 0.0)
        return Line(words.format(number=nth, name=name, time=time), "hand")

    def _about(self, *, has_hands: bool) -> str:
        liveness = self.presenter.watch.roster.liveness
        if liveness is Liveness.LIVE and not self.presenter.is_by_hand:
            if has_hands:
                return self.tr("A hand goes away here when it is lowered in the meeting.")
            return self.tr("Nobody has raised a hand.")
        if has_hands:
            return self.tr("The list is not live: this is how the hands were when last seen.")
        return self.tr("Raised hands are not seen from here: look in the meeting itself.")
