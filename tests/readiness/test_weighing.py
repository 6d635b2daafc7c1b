"""How much a finding matters by the organisation's guideline."""

from dataclasses import replace

import pytest

from app.guidelines.equipment import WANTS, asks_in
from app.guidelines.loading import load
from app.readiness.catalogue import OUTCOMES
from app.readiness.finding import Finding, Reason
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.limits_file import with_asks
from app.readiness.strictness import Strictness
from app.readiness.verdict import Verdict
from app.readiness.weighing import weigh

WIFI = Finding("network", OUTCOMES["network"]["network.wifi"])


def under(identity):
    guideline, _ = load(identity)
    return with_asks(DEFAULT_LIMITS, asks_in(guideline.equipment, guideline.usual))


def falling_short(want, verdict=Verdict.CAN_BE_BETTER):
    return Finding("test", Reason("test.short", verdict, "It falls short.", want=want))


def test_without_an_organisation_a_finding_is_as_it_is():
    assert weigh(WIFI, DEFAULT_LIMITS) == WIFI
    assert WIFI.verdict is Verdict.CAN_BE_BETTER


@pytest.mark.parametrize(
    ("identity", "verdict", "rules", "strength"),
    [
        ("region-hovedstaden", Verdict.CAN_BE_BETTER, ("RH-41",), "should"),
        ("region-jonkoping", Verdict.CAN_BE_BETTER, ("RJ-31", "RJ-32"), "should"),
        ("regionhalsan-vgr", Verdict.CAN_BE_BETTER, ("VGR-23",), "should"),
        ("sykehuset-ostfold", Verdict.OK, (), ""),
        ("region-vastmanland", Verdict.OK, (), ""),
    ],
)
def test_wifi_matters_where_a_guideline_recommends_the_cable(identity, verdict, rules, strength):
    weighed = weigh(WIFI, under(identity))

    assert (weighed.verdict, weighed.rules, weighed.strength) == (verdict, rules, strength)
    assert weighed.reason_code == "network.wifi"


def test_another_browser_is_worth_a_word_and_stops_nobody():
    weighed = weigh(falling_short("browser", Verdict.OK), under("regionhalsan-vgr"))

    assert (weighed.verdict, weighed.rules) == (Verdict.CAN_BE_BETTER, ("VGR-21",))


def test_what_a_guideline_merely_allows_is_a_fact():
    weighed = weigh(falling_short("two_screens"), under("region-vastmanland"))

    assert (weighed.verdict, weighed.rules, weighed.strength) == (Verdict.OK, ("VM-60",), "may")


@pytest.mark.parametrize("verdict", [Verdict.MUST_FIX, Verdict.COULD_NOT_BE_TESTED])
@pytest.mark.parametrize("identity", ["region-hovedstaden", "sykehuset-ostfold"])
def test_no_guideline_makes_a_broken_thing_whole(verdict, identity):
    for want in WANTS:
        assert weigh(falling_short(want, verdict), under(identity)).verdict is verdict


def test_what_is_broken_names_its_rule_all_the_same():
    weighed = weigh(falling_short("camera", Verdict.MUST_FIX), under("regionhalsan-vgr"))

    assert (weighed.rules, weighed.strength, weighed.weighed) == (("VGR-20",), "must", None)


@pytest.mark.parametrize("want", ["light", "framing", "microphone", "no_hotspot"])
def test_what_helps_any_meeting_matters_where_no_guideline_speaks_of_it(want):
    weighed = weigh(falling_short(want), under("region-hovedstaden" if want != "microphone" else
                                               "region-jonkoping"))  # fmt: skip

    assert (weighed.verdict, weighed.rules) == (Verdict.CAN_BE_BETTER, ())


@pytest.mark.parametrize(
    ("strictness", "want", "verdict"),
    [
        (Strictness(must=Verdict.MUST_FIX), "headset", Verdict.MUST_FIX),
        (Strictness(must=Verdict.MUST_FIX), "cable", Verdict.CAN_BE_BETTER),
        (Strictness(should=None), "cable", Verdict.CAN_BE_BETTER),
        (Strictness(should=Verdict.OK), "cable", Verdict.OK),
        (Strictness(wants={"browser": Verdict.MUST_FIX}), "browser", Verdict.MUST_FIX),
        (Strictness(wants={"headset": Verdict.OK}), "headset", Verdict.OK),
        (Strictness(wants={"smart_card": Verdict.MUST_FIX}), "smart_card", Verdict.MUST_FIX),
        (Strictness(not_stated=None), "smart_card", Verdict.CAN_BE_BETTER),
        (Strictness(), "smart_card", Verdict.OK),
    ],
)
def test_an_administrator_decides_how_much_it_weighs(strictness, want, verdict):
    limits = replace(under("regionhalsan-vgr"), strictness=strictness)

    assert weigh(falling_short(want), limits).verdict is verdict


def test_what_an_administrator_wants_holds_without_an_organisation():
    limits = replace(DEFAULT_LIMITS, strictness=Strictness(wants={"cable": Verdict.MUST_FIX}))

    assert weigh(WIFI, limits).verdict is Verdict.MUST_FIX


def test_weighing_twice_changes_nothing():
    for identity in ("region-hovedstaden", "sykehuset-ostfold"):
        once = weigh(WIFI, under(identity))
        assert weigh(once, under(identity)) == once


def test_what_can_be_asked_for_is_what_outcomes_fall_short_of():
    wants = {reason.want for table in OUTCOMES.values() for reason in table.values()}

    assert wants - {""} == set(WANTS)
