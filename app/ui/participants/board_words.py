"""What the board says in sentences: as of when, how the counts fit, who came and went."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from app.meetings.board.board import Board
from app.meetings.board.comparing import Difference, Seat
from app.meetings.board.model import WHY_TEXTS, LeftOut, Reading
from app.readiness.verdict import Verdict
from app.ui.meeting.lines import Line
from app.ui.participants.board_rows import BoardRows
from app.ui.theme.tokens import TextRole

MOST_NAMES = 12
"""Names in one sentence; the rest is counted."""

MOST_LINES = 100
"""Lines shown of those that were left out."""


class BoardWords(QObject):
    """Puts it into words. Qt's tool finds texts with a number in the tr() of an object only."""

    def __init__(self, rows: BoardRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self.hides_names = False

    def as_of(self, board: Board) -> str:
        """When the user last looked; it is never live."""
        if board.looked_at is None:
            return self.tr("You have not looked yet.")
        time = self._rows.clock(board.looked_at)
        return self.tr("As you saw it at {time}").format(time=time)

    def counts(self, board: Board) -> str:
        """How what the meeting shows fits those who are named."""
        named, unnamed = len(board.in_room), board.unnamed
        if unnamed is None:
            return self.tr("You have named %n in the meeting.", "", named) if named else ""
        shows = self.tr("The meeting shows %n,", "", board.head_count or 0)
        have = self.tr("you have named %n:", "", named)
        if unnamed > 0:
            rest = self.tr("%n unknown.", "", unnamed)
        elif unnamed < 0:
            rest = self.tr("%n too many. Look who has left.", "", -unnamed)
        else:
            rest = self.tr("that fits.")
        return f"{shows} {have} {rest}"

    def summary(self, difference: Difference, reading: Reading | None) -> list[Line]:
        """Who came, who went, and what is not certain."""
        lines = self._headline(difference)
        if not difference.is_first:
            lines += self._changes(difference)
        lines += self.remarks(reading)
        return lines

    def remarks(self, reading: Reading | None) -> list[Line]:
        """What was unusual about what was read."""
        say = QCoreApplication.translate
        found = reading.remarks if reading else ()
        return [
            Line(
                say("by_hand", remark.text).format_map(dict(remark.values)),
                verdict=Verdict.CAN_BE_BETTER,
            )
            for remark in found
        ]

    def left_out(self, left_out: Sequence[LeftOut]) -> list[Line]:
        """Every line that is not a name, with the reason."""
        if self.hides_names:
            return []
        shown = [Line(self._reason(one), muted=True) for one in left_out[:MOST_LINES]]
        if len(left_out) > MOST_LINES:
            words = self.tr("and %n more", "", len(left_out) - MOST_LINES)
            shown.append(Line(words, muted=True))
        return shown

    def left_out_title(self, count: int) -> str:
        """The words of the fold above them."""
        return self.tr("%n line(s) not taken as names", "", count) if count else ""

    def names(self, seats: Sequence[Seat]) -> str:
        """Names in a sentence; hidden, their number."""
        if self.hides_names:
            return str(len(seats))
        words = ", ".join(self._rows.name_of(seat) for seat in seats[:MOST_NAMES])
        more = len(seats) - MOST_NAMES
        rest = self.tr("and %n more", "", more) if more > 0 else ""
        return f"{words} {rest}".rstrip()

    def _reason(self, one: LeftOut) -> str:
        why = QCoreApplication.translate("by_hand", WHY_TEXTS[one.why])
        return self.tr("{line} ({why})").format(line=one.text, why=why)

    def _headline(self, difference: Difference) -> list[Line]:
        if difference.is_first:
            words = self.tr("%n name(s) taken.", "", len(difference.came))
            return [Line(words, "check", role=TextRole.STRONG)]
        if not (difference.came or difference.went or difference.admitted or difference.sent_out):
            words = self.tr("Nobody came and nobody went. Same: {number}")
            return [Line(words.format(number=len(difference.same)), "check", role=TextRole.STRONG)]
        return []

    def _changes(self, difference: Difference) -> list[Line]:
        told = (
            (self.tr("Came: {names}"), difference.came, TextRole.STRONG),
            (self.tr("Went: {names}"), difference.went, TextRole.STRONG),
            (self.tr("Let in: {names}"), difference.admitted, TextRole.BODY),
            (self.tr("Back in the lobby: {names}"), difference.sent_out, TextRole.BODY),
        )
        lines = [
            Line(words.format(names=self.names(seats)), "people", role=role)
            for words, seats, role in told
            if seats
        ]
        if lines and difference.same:
            words = self.tr("Same: {number}").format(number=len(difference.same))
            lines.append(Line(words, "check"))
        return [*lines, *self._doubts(difference)]

    def _doubts(self, difference: Difference) -> list[Line]:
        if self.hides_names:
            return []
        renamed = self.tr("Perhaps “{before}” is called “{after}” now. Ask.")
        unclear = self.tr("There are more or fewer called “{name}” now. Find out who is who.")
        texts = [
            renamed.format(before=self._rows.name_of(before), after=self._rows.name_of(after))
            for before, after in difference.renamed[:MOST_NAMES]
        ]
        texts += [unclear.format(name=name) for name in difference.unclear[:MOST_NAMES]]
        return [Line(words, verdict=Verdict.CAN_BE_BETTER) for words in texts]
