"""How the list of this meeting can be followed, and what is known already of where it is."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.meetings.invitations.model import Invitation
from app.meetings.linking.model import MeetingLink, PinKind
from app.services.choosing import Way


@dataclass(frozen=True, slots=True)
class Offer:
    """What the page offers.

    Args:
        way: how the list comes.
        why: English sentence of the context ``choosing``: which way, and why.
        hosts: servers that may be asked, in order; empty if none may.
        host, alias, pin: as the invitation has them; empty where it does not say.
        refused_host: the server of the invitation, if it is not one that may be asked.
        display_name: under which others see the program.
        why_not: English sentence of the context ``allowed`` that says why the list cannot be
            followed live; empty if it can.
        can_be_allowed: the user only has to switch it on.
    """

    way: Way
    why: str = ""
    hosts: tuple[str, ...] = ()
    host: str = field(default="", repr=False)
    alias: str = field(default="", repr=False)
    pin: str = field(default="", repr=False)
    refused_host: str = field(default="", repr=False)
    display_name: str = field(default="", repr=False)
    why_not: str = ""
    can_be_allowed: bool = False

    @property
    def is_live(self) -> bool:
        """Whether the service itself can be asked, and may be."""
        return self.way is not Way.BY_HAND and not self.why_not


def room_of(invitation: Invitation | None, hosts: Iterable[str]) -> MeetingLink | None:
    """Return the link that leads into a room on one of these servers, or else into any room."""
    if invitation is None:
        return None
    allowed = frozenset(hosts)
    rooms = [link for link in invitation.links if link.is_offered and link.alias]
    return next((link for link in rooms if link.host in allowed), rooms[0] if rooms else None)


def pin_for_us(link: MeetingLink) -> str:
    """Return the PIN that may make us a host.

    A guest's is left out: with it the program would be a guest who can do nothing and would
    itself stand in the lobby.
    """
    return "" if link.pin_kind is PinKind.GUEST else link.pin
