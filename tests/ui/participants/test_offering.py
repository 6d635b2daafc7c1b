"""What is offered for a meeting, from its invitation and the organisation's policy."""

from types import SimpleNamespace

import pytest

from app.guidelines.loading import load
from app.guidelines.watch_policy import Address, WatchPolicy
from app.meetings.invitations.model import Invitation
from app.meetings.links import find_links
from app.services.choosing import Way
from app.ui.participants.offering import offer_for

PROXY = Address("proxy.example.org")
"""Of the region; no invitation ever leads there."""


def offered(policy, organisation, service, url, switched_on=True):
    guideline, _ = load(organisation)
    links = find_links(url)
    now = SimpleNamespace(
        watching=policy, guideline=guideline, situation=SimpleNamespace(service="")
    )
    consultation = SimpleNamespace(service=service, invitation=Invitation(links=links))
    arranged = SimpleNamespace(now=now, consultation=consultation)
    return offer_for(arranged, SimpleNamespace(get=lambda setting: switched_on))


def test_a_cisco_meeting_is_asked_of_the_proxy_wherever_its_link_leads():
    policy = WatchPolicy(True, cisco=PROXY)
    url = "https://dmsvpl.rjl.se/meeting/4711?secret=abc"
    offer = offered(policy, "region-jonkoping", "dmv", url)
    assert (offer.way, offer.why_not) == (Way.LIVE_CISCO, "")
    assert (offer.hosts, offer.alias) == (("proxy.example.org",), "4711")
    assert (offer.pin, offer.refused_host) == ("", "")


def test_a_cisco_meeting_without_a_proxy_is_kept_by_hand():
    url = "https://dmsvpl.rjl.se/meeting/4711?secret=abc"
    offer = offered(WatchPolicy(True), "region-jonkoping", "dmv", url)
    assert offer.why_not
    assert not offer.is_live


def test_a_link_of_another_system_names_no_cisco_room():
    policy = WatchPolicy(True, cisco=PROXY)
    offer = offered(policy, "region-jonkoping", "dmv", "https://meet.regionh.dk/12345")
    assert (offer.way, offer.alias) == (Way.LIVE_CISCO, "")


def test_a_server_below_an_allowed_name_is_offered_by_its_own():
    policy = WatchPolicy(True, frozenset({".example.org"}))
    url = "https://video.example.org/webapp3/m/ward.round"
    offer = offered(policy, "region-hovedstaden", "meet", url)
    assert offer.hosts == ("meet.regionh.dk", "video.example.org")
    assert (offer.host, offer.alias) == ("video.example.org", "ward.round")


def test_a_server_that_is_not_allowed_is_named_and_not_offered():
    url = "https://video.example.org/webapp3/m/ward.round"
    offer = offered(WatchPolicy(True), "region-hovedstaden", "meet", url)
    assert (offer.hosts, offer.refused_host) == (("meet.regionh.dk",), "video.example.org")
    assert offer.alias == ""


@pytest.mark.parametrize(("allowed", "can_be"), [(True, True), (False, False)])
def test_what_only_the_user_forbids_can_be_switched_on(allowed, can_be):
    url = "https://meet.regionh.dk/12345"
    offer = offered(WatchPolicy(allowed), "region-hovedstaden", "meet", url, switched_on=False)
    assert (offer.is_live, offer.can_be_allowed) == (False, can_be)
