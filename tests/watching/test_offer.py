"""Which room of an invitation is meant, and which PIN is ours to use."""

import pytest

from app.meetings.invitations.model import Invitation
from app.meetings.linking.model import Danger, DangerKind, MeetingLink, PinKind
from app.services.choosing import Way
from app.watching.offer import Offer, pin_for_us, room_of

HOSTS = ("video.example.org",)


def link(host="video.example.org", alias="room", **facts):
    facts = {"family": "pexip", "is_join": True, **facts}
    return MeetingLink(f"https://{host}/{alias}", host=host, alias=alias, **facts)


def invited(*links):
    return Invitation(links=links)


def test_without_an_invitation_there_is_no_room():
    assert room_of(None, HOSTS) is None
    assert room_of(invited(), HOSTS) is None


def test_the_room_on_an_allowed_server_comes_first():
    elsewhere, here = link("other.example.org", "one"), link(alias="two")
    assert room_of(invited(elsewhere, here), HOSTS) is here


def test_a_room_elsewhere_is_known_as_such():
    elsewhere = link("other.example.org")
    assert room_of(invited(elsewhere), HOSTS) is elsewhere
    assert room_of(invited(elsewhere), ()) is elsewhere


@pytest.mark.parametrize(
    "bad",
    [
        link(alias=""),
        link(is_join=False),
        link(family=""),
        link(dangers=(Danger(DangerKind.NEARLY_KNOWN),)),
    ],
    ids=["no alias", "no way in", "no system", "dangerous"],
)
def test_what_is_not_offered_is_no_room(bad):
    assert room_of(invited(bad), HOSTS) is None
    good = link(alias="good")
    assert room_of(invited(bad, good), HOSTS) is good


@pytest.mark.parametrize(
    ("kind", "pin"), [(PinKind.HOST, "4321"), (PinKind.UNKNOWN, "4321"), (PinKind.GUEST, "")]
)
def test_a_guests_pin_is_not_ours(kind, pin):
    assert pin_for_us(link(pin="4321", pin_kind=kind)) == pin


def test_it_is_live_where_the_service_can_be_asked_and_may_be():
    assert Offer(Way.LIVE_PEXIP).is_live
    assert Offer(Way.LIVE_CISCO).is_live
    assert not Offer(Way.BY_HAND).is_live
    assert not Offer(Way.LIVE_PEXIP, why_not="not allowed").is_live


def test_nothing_of_the_room_is_in_its_repr():
    offer = Offer(
        Way.LIVE_PEXIP, hosts=HOSTS, host="secret.example.org", alias="hemligtrum", pin="4321987"
    )
    words = repr(offer)
    assert not [word for word in ("secret", "hemligtrum", "4321987") if word in words]
