"""On which servers a meeting may be watched, and what forbids it."""

import pytest

from app.guidelines.guideline import Guideline
from app.guidelines.reference import Host
from app.guidelines.watch_policy import NO_WATCHING, Address, WatchPolicy
from app.meetings.allowed import WHY_NOT_TEXTS, WhyNot, allowed_hosts, is_allowed, why_not

OURS = Guideline(
    "ours",
    "Our hospital",
    families={"meet": "pexip", "dmv": "cisco"},
    hosts=(
        Host(host="Meet.example.org", service="meet"),
        Host(host="other.example.org", service="other"),
        Host(host="dmv.example.org", service="dmv"),
    ),
)
YES = WatchPolicy(
    True, frozenset({"more.example.org", ".wide.example.org"}), Address("proxy.example.org")
)


@pytest.mark.parametrize(
    ("policy", "setting", "reason"),
    [
        (NO_WATCHING, False, WhyNot.POLICY),
        (NO_WATCHING, True, WhyNot.POLICY),
        (YES, False, WhyNot.USER),
        (YES, True, None),
    ],
)
def test_both_the_organisation_and_the_user_must_allow_it(policy, setting, reason):
    assert why_not(policy, setting) is reason


def test_every_reason_has_a_sentence():
    assert set(WHY_NOT_TEXTS) == set(WhyNot)


def test_a_policy_that_forbids_leaves_no_server():
    assert allowed_hosts(NO_WATCHING, OURS, "meet") == frozenset()


def test_a_meeting_may_be_watched_on_the_servers_of_its_service():
    assert allowed_hosts(YES, OURS, "meet") == YES.servers | {"meet.example.org"}
    assert "other.example.org" in allowed_hosts(YES, OURS)
    assert allowed_hosts(YES, None) == YES.servers


def test_a_meeting_behind_a_proxy_is_asked_of_the_proxy_alone():
    assert allowed_hosts(YES, OURS, "dmv") == {"proxy.example.org"}
    assert allowed_hosts(WatchPolicy(True), OURS, "dmv") == frozenset()


@pytest.mark.parametrize(
    ("host", "fits"),
    [
        ("more.example.org", True),
        ("MORE.example.org.", True),
        ("x.wide.example.org", True),
        ("wide.example.org", False),
        ("notwide.example.org", False),
        ("more.example.org.evil.org", False),
        ("evilmore.example.org", False),
        ("", False),
        (".", False),
        (".wide.example.org", False),
    ],
)
def test_a_server_is_allowed_by_its_whole_name(host, fits):
    assert is_allowed(host, YES.servers) is fits
