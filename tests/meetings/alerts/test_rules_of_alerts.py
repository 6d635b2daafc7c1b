"""Which rules each alert rests on, by organisation; where one is silent, nothing is borrowed."""

from functools import cache

import pytest

from app.guidelines.decisions import Limit
from app.guidelines.equipment import Strength
from app.guidelines.loading import available, load
from app.guidelines.rules import Carrier
from app.meetings.alerts.model import AlertKind
from app.meetings.alerts.rules import NO_BASIS, basis_of
from app.meetings.alerts.service_facts import patient_allowed
from tests.meetings.alerts.scenes import view_of

RH, RJ, SO, VGR, VM = (
    "region-hovedstaden", "region-jonkoping", "sykehuset-ostfold", "regionhalsan-vgr",
    "region-vastmanland",
)  # fmt: skip
ORGANISATIONS = (RH, RJ, SO, VGR, VM)
USED = {RH: "minsp", RJ: "dmv", SO: "join", VGR: "mitt_vardmote", VM: "pexip"}
"""The service in which each is looked at, unless a row names another."""

MUST, SHOULD, MAY, NONE = Strength.MUST, Strength.SHOULD, Strength.MAY, Strength.NOT_STATED

STATED = {
    "not_live": {RJ: ("RJ-44 RJ-45", MUST), SO: ("SØ-15", SHOULD), VM: ("VM-52", MUST)},
    "unknown_participant": {
        RJ: ("RJ-07 RJ-44 RJ-46", MUST), SO: ("SØ-14", MUST), VM: ("VM-43 VM-57", MUST),
    },
    "name_danger": {RJ: ("RJ-44 RJ-46", MUST), SO: ("SØ-14", MUST), VM: ("VM-43 VM-57", MUST)},
    "in_lobby": {SO: ("SØ-27", MUST), VM: ("VM-51", MUST)},
    "renamed": {RJ: ("RJ-44 RJ-46", MUST), SO: ("SØ-14", MUST), VM: ("VM-43 VM-57", MUST)},
    "came_again": {
        RJ: ("RJ-44 RJ-45 RJ-46", MUST), SO: ("SØ-14 SØ-15", MUST),
        VM: ("VM-43 VM-52 VM-57", MUST),
    },
    "arrived_after_lock": {
        RH: ("RH-52", SHOULD), RJ: ("RJ-44 RJ-45", MUST), SO: ("SØ-26 SØ-15", MUST),
        VM: ("VM-52", MUST),
    },
    "missing": {RJ: ("RJ-44", MUST)},
    "room_open": {RH: ("RH-52", SHOULD), SO: ("SØ-26", MUST)},
    "limit_near": {VM: ("VM-05", MUST)},
    "limit_reached": {VM: ("VM-05", MUST)},
    "recording": {RJ: ("RJ-09", MUST), SO: ("SØ-07", MUST)},
    "transcribing": {RJ: ("RJ-09", MUST), SO: ("SØ-07", MUST)},
    "ai": {RJ: ("RJ-09", MUST), SO: ("SØ-07", MUST)},
    "streaming": {RJ: ("RJ-07", MUST)},
    "patient_camera_off": {VM: ("VM-41", MUST)},
    "hands": {VM: ("VM-54", NONE)},
    "patient_in_staff_service": {},
    "look_again": {RJ: ("RJ-44 RJ-45", MUST), SO: ("SØ-15", SHOULD), VM: ("VM-52", MUST)},
}  # fmt: skip
"""By kind: the rules of each organisation that speaks of it. The others are silent."""

ELSEWHERE = {
    (RH, "teams", "recording"): ("RH-55", MUST),
    (RH, "teams", "ai"): ("RH-55", MUST),
    (RH, "meet", "recording"): ("", NONE),
    (RH, "meet", "room_open"): ("", NONE),
    (RH, "teams", "patient_in_staff_service"): ("RH-18", MUST),
    (SO, "teams_skype", "patient_in_staff_service"): ("SØ-04", MUST),
    (SO, "skype", "patient_in_staff_service"): ("SØ-04", MUST),
    (SO, "teams_skype", "in_lobby"): ("", NONE),
    (SO, "whereby", "room_open"): ("SØ-26", MUST),
    (SO, "", "room_open"): ("SØ-26", MUST),
    (VM, "teams_standard", "patient_in_staff_service"): ("VM-14", MUST),
}
"""What another service of the same organisation changes."""

LIMITS = {
    (RH, "meet", Limit(below=50)): ("RH-08", MAY),
    (VM, "pexip", Limit(most=15)): ("VM-05", MUST),
    (VM, "pexip_cosmic", Limit(most=2)): ("VM-04", MUST),
    (VM, "pexip", Limit(most=2)): ("", NONE),
}


@cache
def guideline_of(organisation):
    return load(organisation)[0]


def basis(kind, organisation, service, limit=None):
    view = view_of(guideline=guideline_of(organisation), service=service, limit=limit)
    found = basis_of(AlertKind(kind), view)
    return " ".join(found.rules), found.strength


def test_every_kind_and_every_organisation_is_in_the_table():
    assert set(STATED) == {kind.value for kind in AlertKind}
    assert set(available()) == set(ORGANISATIONS)


@pytest.mark.parametrize("organisation", ORGANISATIONS)
@pytest.mark.parametrize("kind", STATED)
def test_what_an_alert_rests_on(kind, organisation):
    limit = Limit(most=15) if organisation == VM else None
    rules, strength = basis(kind, organisation, USED[organisation], limit)
    wanted, how = STATED[kind].get(organisation, ("", NONE))
    assert (sorted(rules.split()), strength) == (sorted(wanted.split()), how)


@pytest.mark.parametrize(("place", "wanted"), ELSEWHERE.items())
def test_a_rule_holds_in_its_own_service_only(place, wanted):
    organisation, service, kind = place
    assert basis(kind, organisation, service) == wanted


@pytest.mark.parametrize(("place", "wanted"), LIMITS.items())
def test_a_limit_rests_on_the_rule_that_gives_its_number(place, wanted):
    organisation, service, limit = place
    assert basis("limit_reached", organisation, service, limit) == wanted
    assert basis("limit_near", organisation, service, limit) == wanted


def test_what_is_most_to_the_point_is_named_first():
    assert basis("unknown_participant", RJ, "dmv")[0] == "RJ-46 RJ-44 RJ-07"
    assert basis("arrived_after_lock", SO, "join")[0] == "SØ-26 SØ-15"
    assert basis("unknown_participant", VM, "pexip")[0] == "VM-43 VM-57"


def test_without_a_guideline_nothing_is_stated():
    assert all(basis_of(kind, view_of()) == NO_BASIS for kind in AlertKind)


@pytest.mark.parametrize(
    ("organisation", "service", "is_allowed"),
    [
        (RH, "minsp", True),
        (RH, "meet", True),
        (RH, "teams_live", True),
        (RH, "teams", False),
        (RJ, "dmv", True),
        (SO, "join", True),
        (SO, "whereby", True),
        (SO, "join_whereby", True),
        (SO, "", True),
        (SO, "teams_skype", False),
        (SO, "skype", False),
        (VGR, "mitt_vardmote", True),
        (VM, "pexip", True),
        (VM, "pexip_cosmic", True),
        (VM, "teams", True),
        (VM, "teams_standard", False),
        (VM, "teams_invited", None),
        (VM, "skype", None),
        (RH, "no such service", None),
    ],
)
def test_whether_a_patient_may_take_part(organisation, service, is_allowed):
    guideline = guideline_of(organisation)
    assert patient_allowed(guideline, service) is is_allowed


IN_THE_WINDOW = {
    "RH-54", "RJ-19", "RJ-54", "RJ-58", "SØ-08", "VM-16", "VM-25", "VM-42", "VM-50", "VM-53",
    "VM-55", "VM-63",
}  # fmt: skip
"""Carried as an alert elsewhere (chat, e-mail, the end), or a fact beside a duty."""


@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_every_rule_carried_as_an_alert_is_behind_one(organisation):
    guideline = guideline_of(organisation)
    limits = [choice.limit for choice in guideline.choices if choice.limit] or [None]
    behind = {
        rule
        for service in guideline.services
        for limit in limits
        for kind in AlertKind
        for rule in basis(kind.value, organisation, service, limit)[0].split()
    }
    carried = {rule.id for rule in guideline.rules if Carrier.ALERT in rule.carried}
    assert carried - behind - IN_THE_WINDOW == set()
