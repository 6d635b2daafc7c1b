"""Is a silent stream a quiet meeting or a dead connection? The list is asked for once more.

That the server answers proves nothing: a connection that was forgotten on the way looks like a
quiet meeting for ever. Only when the answer is what the stream had told is the list still true.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.meetings.roster.participant import Participant, Standing
from app.services.http import Asked, Reply
from app.services.pexip.answers import opened
from app.services.pexip.line import Line
from app.services.pexip.reading import Reading
from app.services.pexip.rows import participant

MOST_COMPARED = 500
"""With more people in a room the stream is opened anew instead; so many are never quiet."""


class Verdict(StrEnum):
    """What came of it."""

    TRUE = "true"
    UNTRUE = "untrue"
    NO_ANSWER = "no_answer"


class Doubt(QObject):
    """Compares what was told with what is.

    Signals:
        settled: a ``Verdict``.
    """

    settled = Signal(object)

    def __init__(self, line: Line, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._reading = reading
        self._asked: Asked | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    def ask(self) -> None:
        """Begin, unless that is under way already."""
        if self._asked is not None:
            return
        if len(self._reading.known) > MOST_COMPARED:
            self.settled.emit(Verdict.UNTRUE)
            return
        self._asked = self._line.get("participants", self._answered, self._line.timing.probe)

    def drop(self) -> None:
        """Wait for nothing any more."""
        if self._asked is not None:
            self._asked.drop()
            self._asked = None

    def _answered(self, reply: Reply) -> None:
        self._asked = None
        rows = opened(reply.body).result if reply.code == 200 else None
        if not isinstance(rows, list):
            self.settled.emit(Verdict.NO_ANSWER)
            return
        found = [participant(row) for row in rows]
        known = _essence(list(self._reading.known.values()))
        is_same = _essence([one for one in found if one is not None]) == known
        self.settled.emit(Verdict.TRUE if is_same else Verdict.UNTRUE)


def _essence(people: list[Participant]) -> dict[str, tuple[str, Standing]]:
    """Who is there, under which name, and where: what must not be wrong."""
    return {one.id: (one.name, one.standing) for one in people}
