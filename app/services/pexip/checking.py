"""Is a silent stream a quiet meeting or a dead connection? The list is asked for once more.

That the server answers proves nothing: a connection that was forgotten on the way looks like a
quiet meeting for ever. So a new stream is opened in place of the old one, and what it names first
is held back until all of it is there. Only if it is what was known already, the list was true all
the time; otherwise there was a gap, and it began when the old stream was last heard.
"""

from collections.abc import Mapping

from app.meetings.roster.events import Lost, RosterEvent
from app.meetings.roster.participant import Participant, Standing

Essence = dict[str, tuple[str, Standing]]


def essence(people: Mapping[str, Participant]) -> Essence:
    """Who is there, under which name, and where: what must not be wrong."""
    return {key: (one.name, one.standing) for key, one in people.items()}


class Check:
    """One comparison.

    Args:
        known: what the old stream had told.
        heard_at: when that was last known to be true, in Unix seconds.
    """

    def __init__(self, known: Mapping[str, Participant], heard_at: float) -> None:
        self._before = essence(known)
        self._heard_at = heard_at
        self._events: list[RosterEvent] = []

    def hold(self, events: list[RosterEvent]) -> None:
        """Keep back what the new stream names."""
        self._events += events

    def settled(self, known: Mapping[str, Participant]) -> list[RosterEvent]:
        """Return what is to be told, now that everybody was named."""
        if essence(known) == self._before:
            return self._events
        return [Lost(self._heard_at), *self._events]
