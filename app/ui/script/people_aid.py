"""Who is here, in two or three lines, beside the step that compares the room with the list."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Liveness
from app.plain_text import plain
from app.readiness.verdict import Verdict
from app.ui.meeting.lines import Line, Lines
from app.ui.participants.numbers import whole_numbers
from app.ui.participants.room_words import RoomWords
from app.ui.script.aid_panel import AidPanel
from app.ui.script.naming import named
from app.ui.script.whereabouts import Whereabouts, whereabouts
from app.ui.widgets.breaking import torn
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.participants.presenter import Presenter

_LONGEST_ON_BUTTON = 40
"""Characters of a name on a button; the whole of it stands above."""


class PeopleAid(AidPanel):
    """Here, missing, waiting, unknown; and whether that can be believed."""

    def __init__(
        self,
        conductor: "Conductor",
        presenter: "Presenter",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(conductor, presenter, compact=compact, parent=parent)
        self._words = RoomWords(self)
        self._lines = Lines()
        self.who = Button("", "help")
        self.go = Button("", "people")
        self._unknown: Participant | None = None
        self.who.clicked.connect(self._on_who)
        self.go.clicked.connect(self.participants_wanted)
        self.rows.addWidget(self._lines)
        self.rows.addWidget(ButtonRow([self.who, self.go]))
        self.follow(conductor.watch.consultation.people_changed)
        self.follow(presenter.changed, presenter.cover.changed, conductor.watch.alerts_changed)
        self.retranslate()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is said now."""
        return self._lines.lines

    def retranslate(self) -> None:
        """Set every text."""
        self.call(self.tr("Who is here"))
        self.go.setText(self.tr("Show participants"))
        self.refresh()

    def refresh(self) -> None:
        """Compare anew."""
        watch = self.presenter.watch
        found = whereabouts(watch)
        liveness = watch.roster.liveness
        if liveness is Liveness.NOT_WATCHED:
            said = [self._not_watched(len(watch.people))]
        else:
            said = [self._standing(), self._count(found), *self._others(found)]
        self._lines.show_lines(said)
        self._unknown = next(iter(found.unknown), None)
        is_asked = self._unknown is not None and liveness is Liveness.LIVE
        self.show_part(self.who, is_shown=is_asked)
        if self._unknown is not None:
            name = plain(self.presenter.cover.name(self._unknown), _LONGEST_ON_BUTTON)
            words = self.tr("Who is {name}?").format(name=name)
            self.who.setText(torn(whole_numbers(words)).replace("&", "&&"))
            self.who.setAccessibleName(words)

    def _not_watched(self, expected: int) -> Line:
        if not expected:
            words = self.tr("Nobody is watching the list, and nobody is expected by name.")
            return Line(words, "info")
        words = self.tr(
            "Nobody is watching the list. You expect %n: compare with the meeting's own list.",
            "",
            expected,
        )
        return Line(words, "info")

    def _standing(self) -> Line:
        standing = self._words.standing(self.presenter)
        if standing.warning:
            return Line(standing.warning, verdict=Verdict.MUST_FIX)
        return Line(standing.sentence, "" if standing.verdict else "info", standing.verdict)

    def _count(self, found: Whereabouts) -> Line:
        here, expected = len(found.here), len(found.here) + len(found.missing)
        if not expected:
            count = len(self.presenter.watch.roster.present())
            return Line(self.tr("%n in the room; nobody is expected by name.", "", count), "people")
        if found.missing:
            words = self.tr("{here} of {expected} are here.")
            return Line(words.format(here=here, expected=expected), "people")
        return Line(self.tr("Everybody you expect is here: %n.", "", here), verdict=Verdict.OK)

    def _others(self, found: Whereabouts) -> list[Line]:
        cover, lines = self.presenter.cover, []
        better = Verdict.CAN_BE_BETTER
        if found.missing:
            names = named([cover.person(one) for one in found.missing])
            lines.append(Line(self.tr("Missing: {names}").format(names=names), verdict=better))
        waiting = self.presenter.watch.roster.room.waiting or 0
        if found.waiting:
            names = named([cover.name(one) for one in found.waiting])
            words = self.tr("Waiting to be let in: {names}")
            lines.append(Line(words.format(names=names), verdict=better))
        elif waiting:
            lines.append(Line(self.tr("%n waiting to be let in", "", waiting), verdict=better))
        if found.unknown:
            names = named([cover.name(one) for one in found.unknown])
            words = self.tr("Unknown: {names}").format(names=names)
            lines.append(Line(words, verdict=Verdict.MUST_FIX))
        return lines

    def _on_who(self) -> None:
        if self._unknown is not None:
            self.identify.emit(self._unknown.id)
