"""All 262 rules of the five guidelines are in: each carried, or left out with a reason."""

from collections import Counter

import pytest

from app.guidelines.loading import load
from app.guidelines.rules import TOPICS, Carrier

RULES = {
    "region-hovedstaden": ("RH", 62),
    "region-jonkoping": ("RJ", 62),
    "sykehuset-ostfold": ("SØ", 33),
    "regionhalsan-vgr": ("VGR", 36),
    "region-vastmanland": ("VM", 69),
}
"""How many rules the guidelines have: 262 in all."""

LANGUAGES = {"da", "sv", "nb", "en"}


def wanted(identity):
    prefix, count = RULES[identity]
    return {f"{prefix}-{number:02}" for number in range(1, count + 1)}


def cited_by(guideline):
    """Rules cited by the tables that put each kind of carrier into the program."""
    tables = {
        Carrier.DECISION: (
            guideline.choices, guideline.forbidden, guideline.rooms, guideline.channels,
            guideline.templates, guideline.warnings, guideline.remarks,
        ),
        Carrier.CHECKLIST: (guideline.items, guideline.identifications),
        Carrier.CARD: (guideline.cards, guideline.contacts),
        Carrier.EQUIPMENT: (guideline.equipment, guideline.unchecked),
        Carrier.SCRIPT: (guideline.steps, guideline.prompts, guideline.scripts),
        Carrier.AFTERWARDS: (guideline.endings, guideline.duties, guideline.steps),
    }  # fmt: skip
    return {
        carrier: {rule for table in parts for part in table for rule in part.rules}
        for carrier, parts in tables.items()
    }


def test_there_are_262():
    assert sum(count for _, count in RULES.values()) == 262


@pytest.mark.parametrize("identity", RULES)
def test_every_rule_is_carried_or_left_out_with_a_reason(identity):
    guideline, _ = load(identity)
    carried = [rule.id for rule in guideline.rules]
    left_out = [rule for entry in guideline.left_out for rule in entry.rules]

    assert set(carried) | set(left_out) == wanted(identity)
    assert max(Counter(carried + left_out).values()) == 1
    assert all(len(entry.reason) > 20 for entry in guideline.left_out)


@pytest.mark.parametrize("identity", RULES)
def test_what_is_said_to_carry_a_rule_does(identity):
    guideline, _ = load(identity)
    cited = cited_by(guideline)
    missing = [
        (rule.id, str(carrier))
        for rule in guideline.rules
        for carrier in rule.carried
        if carrier in cited and rule.id not in cited[carrier]
    ]

    assert missing == []
    assert all(rule.carried for rule in guideline.rules)


@pytest.mark.parametrize("identity", RULES)
def test_nothing_cites_a_rule_that_there_is_not(identity):
    guideline, _ = load(identity)
    cited = set().union(*cited_by(guideline).values())

    assert cited <= wanted(identity)


@pytest.mark.parametrize("identity", RULES)
def test_each_rule_is_said_in_four_languages(identity):
    guideline, _ = load(identity)

    for rule in guideline.rules:
        assert set(rule.text) == LANGUAGES, rule.id
        assert rule.phase, rule.id
        assert rule.actor, rule.id


STATED = {
    "region-hovedstaden": {
        "teams_with_patient", "wired_network", "headset", "lock_room", "recording", "chat",
        "interpreter", "record", "documents",
    },
    "region-jonkoping": {
        "private_room", "confidentiality_told", "consent", "participant_list", "unidentified",
        "recording", "email", "summary", "ending", "fault_report",
    },
    "sykehuset-ostfold": {
        "suitability", "private_room", "training", "introductions", "lock_room", "lobby",
        "recording", "chat", "documents", "share_window", "record", "no_fee",
    },
    "regionhalsan-vgr": {
        "suitability", "headset", "browser", "private_room", "door_sign", "appearance",
        "training", "children", "record", "attachments", "validity",
    },
    "region-vastmanland": {
        "service_by_participants", "test_beforehand", "two_screens", "lobby",
        "participant_list", "ceiling", "email", "children", "interpreter", "ending",
    },
}  # fmt: skip
"""Topics that an organisation's rules speak of (rows of the comparison of the five)."""

SILENT = {
    "region-hovedstaden": {"door_sign", "appearance", "consent", "summary", "attachments"},
    "region-jonkoping": {"door_sign", "lock_room", "record", "children"},
    "sykehuset-ostfold": {"wired_network", "headset", "browser", "door_sign", "children", "email"},
    "regionhalsan-vgr": {"lock_room", "recording", "chat", "participant_list", "summary"},
    "region-vastmanland": {"recording", "door_sign", "suitability", "consent", "summary", "record"},
}
"""And of which they do not: *not stated*, never filled with another organisation's rule."""


@pytest.mark.parametrize("identity", RULES)
def test_a_topic_without_a_rule_is_not_stated(identity):
    guideline, _ = load(identity)
    topics = {rule.topic for rule in guideline.rules} - {""}

    assert topics <= set(TOPICS)
    assert STATED[identity] <= topics
    assert not SILENT[identity] & topics
