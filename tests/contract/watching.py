"""Our service and the vendor's client as two who watch one meeting, in words that both know."""

from app.meetings.roster.participant import Role, Standing
from app.meetings.roster.roster import Roster
from app.practice.connection import Rank, Where
from app.services.pexip.service import PexipService
from app.services.service import Place
from tests.practice.asking import HOST_PIN


class Ours:
    """Our service and the list that follows from its events."""

    def __init__(self, server):
        place = Place("127.0.0.1", server.alias, HOST_PIN, "Samråd", server.port, True)
        self.service = PexipService(place, frozenset())
        self.roster, self.answers = Roster(), []
        self.service.events.connect(self._follow)
        self.service.answered.connect(self.answers.append)

    def _follow(self, events):
        for event in events:
            self.roster.apply(event)

    def list(self):
        """The list in the words of both."""
        return {
            one.id: (
                one.name,
                one.role is Role.HOST,
                one.standing is Standing.LOBBY,
                one.hand_raised_at is not None,
                one.is_muted,
            )
            for one in self.roster.participants.values()
        }


def vendors(client):
    """The list of the vendor's client."""
    return {
        uuid: (
            one["displayName"],
            one["isHost"],
            one["isWaiting"],
            one["raisedHand"],
            one["isMuted"],
        )
        for uuid, one in client.roster().items()
    }


def truth(meeting):
    """Who is there."""
    return {
        one.uuid: (
            one.name,
            one.rank is Rank.HOST,
            one.where is Where.LOBBY,
            one.hand > 0,
            one.is_muted,
        )
        for one in meeting.people
    }
