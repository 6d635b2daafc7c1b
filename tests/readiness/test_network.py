"""What is said about a network route."""

from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.equipment import Ask, Strength
from app.readiness.checks.network import OUTCOMES, judge, same_way
from app.readiness.limits import Limits, NetworkLimits
from app.readiness.readings import Medium, RouteReading
from app.readiness.verdict import Verdict
from app.readiness.weighing import weigh

LIMITS = NetworkLimits()


def found(medium="cable", carrier=None, **more):
    reading = RouteReading(medium=medium, carrier=carrier or medium, device="Adapter", **more)
    return judge(reading, LIMITS)


@pytest.mark.parametrize(
    ("more", "code", "verdict"),
    [
        ({}, "cable", Verdict.OK),
        ({"speed_mbps": 1000.0, "duplex": "full"}, "cable", Verdict.OK),
        ({"speed_mbps": 100.0}, "cable", Verdict.OK),
        ({"speed_mbps": 10.0}, "cable_slow", Verdict.CAN_BE_BETTER),
        ({"speed_mbps": 100.0, "duplex": "half"}, "cable_slow", Verdict.CAN_BE_BETTER),
        ({"duplex": "half"}, "cable_slow", Verdict.CAN_BE_BETTER),
        ({"others": ("wifi",)}, "cable", Verdict.OK),
        ({"vpn_beside": True}, "cable_beside_vpn", Verdict.OK),
        ({"dock": True}, "cable_dock", Verdict.OK),
        ({"dock": True, "speed_mbps": 10.0}, "cable_slow", Verdict.CAN_BE_BETTER),
        ({"confidence": "likely", "dock": True}, "cable_likely", Verdict.OK),
        ({"metered": "yes"}, "cable", Verdict.OK),
        ({"medium": "wifi"}, "wifi", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "speed_mbps": 6.0}, "wifi", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "others": ("cable",)}, "wifi_beside_cable", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "idle_cable": True}, "wifi_idle_cable", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "signal_dbm": -40.0}, "wifi_good", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "signal_dbm": -67.0}, "wifi_good", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "signal_dbm": -68.0}, "wifi_weak", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "signal_dbm": -75.0}, "wifi_weak", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "signal_dbm": -76.0}, "wifi_bad", Verdict.MUST_FIX),
        ({"medium": "wifi", "signal_dbm": -80.0, "idle_cable": True}, "wifi_bad", Verdict.MUST_FIX),
        (
            {"medium": "wifi", "signal_dbm": -80.0, "others": ("cable",)},
            "wifi_bad_beside_cable",
            Verdict.MUST_FIX,
        ),
        ({"medium": "wifi", "metered": "yes"}, "wifi_metered", Verdict.CAN_BE_BETTER),
        ({"medium": "wifi", "metered": "no"}, "wifi", Verdict.CAN_BE_BETTER),
        ({"medium": "phone_hotspot"}, "phone_hotspot", Verdict.CAN_BE_BETTER),
        ({"medium": "mobile"}, "mobile", Verdict.CAN_BE_BETTER),
        ({"medium": "bluetooth"}, "bluetooth", Verdict.MUST_FIX),
        ({"medium": "none", "clue": "not_connected"}, "none", Verdict.MUST_FIX),
        ({"medium": "none", "clue": "no_address"}, "no_address", Verdict.MUST_FIX),
        ({"medium": "none", "clue": "no_way_out"}, "no_way_out", Verdict.COULD_NOT_BE_TESTED),
        ({"medium": "none"}, "none", Verdict.MUST_FIX),
        ({"medium": "virtual"}, "virtual", Verdict.COULD_NOT_BE_TESTED),
        ({"medium": "unknown"}, "unknown", Verdict.COULD_NOT_BE_TESTED),
        ({"medium": "carrier pigeon"}, "unknown", Verdict.COULD_NOT_BE_TESTED),
    ],
)
def test_verdict_by_medium(more, code, verdict):
    finding = found(**more)
    assert (finding.reason_code, finding.verdict) == (f"network.{code}", verdict)


@pytest.mark.parametrize(
    ("more", "code", "verdict"),
    [
        ({"carrier": "cable"}, "vpn_over_cable", Verdict.OK),
        ({"carrier": "cable", "speed_mbps": 10.0}, "vpn_over_cable_slow", Verdict.CAN_BE_BETTER),
        ({"carrier": "wifi"}, "vpn_over_wifi", Verdict.CAN_BE_BETTER),
        ({"carrier": "wifi", "others": ("cable",)}, "wifi_beside_cable", Verdict.CAN_BE_BETTER),
        ({"carrier": "wifi", "idle_cable": True}, "wifi_idle_cable", Verdict.CAN_BE_BETTER),
        ({"carrier": "cable", "dock": True}, "vpn_over_cable", Verdict.OK),
        ({"carrier": "cable", "confidence": "likely"}, "vpn_over_cable", Verdict.OK),
        ({"carrier": "wifi", "signal_dbm": -50.0}, "wifi_good", Verdict.CAN_BE_BETTER),
        ({"carrier": "wifi", "signal_dbm": -80.0}, "wifi_bad", Verdict.MUST_FIX),
        ({"carrier": "phone_hotspot"}, "vpn_over_phone_hotspot", Verdict.CAN_BE_BETTER),
        ({"carrier": "mobile"}, "vpn_over_mobile", Verdict.CAN_BE_BETTER),
        ({"carrier": "bluetooth"}, "vpn_over_bluetooth", Verdict.MUST_FIX),
        ({"carrier": "virtual"}, "vpn_over_unknown", Verdict.COULD_NOT_BE_TESTED),
        ({"carrier": "unknown"}, "vpn_over_unknown", Verdict.COULD_NOT_BE_TESTED),
        ({"carrier": "vpn"}, "vpn_over_unknown", Verdict.COULD_NOT_BE_TESTED),
    ],
)
def test_a_vpn_is_never_to_blame(more, code, verdict):
    finding = found(medium="vpn", **more)
    assert (finding.reason_code, finding.verdict) == (f"network.{code}", verdict)


@pytest.mark.parametrize("medium", [m for m in Medium if m not in (Medium.NONE, Medium.VPN)])
def test_a_vpn_changes_no_verdict(medium):
    assert found(medium="vpn", carrier=medium).verdict is found(medium=medium).verdict


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("network.denied", "denied"),
        ("network.not_supported", "not_supported"),
        ("network.failed", "failed"),
        ("network.crashed", "crashed"),
        ("network.not_answering", "not_answering"),
        ("network.gave_up", "gave_up"),
        ("network.timed_out", "timed_out"),
        ("network.not_started", "failed"),
        ("network.cable", "failed"),
        ("network.none", "failed"),
        ("nonsense", "failed"),
    ],
)
def test_an_error_is_never_a_verdict_about_the_network(error, code):
    finding = judge(RouteReading(error=error), LIMITS)
    assert finding.reason_code == f"network.{code}"
    assert finding.verdict is Verdict.COULD_NOT_BE_TESTED
    assert (finding.measured, finding.threshold) == (None, None)


def test_the_speed_of_a_cable_is_reported_with_its_limit():
    finding = found(speed_mbps=100.0)
    assert (finding.measured, finding.threshold) == (100.0, LIMITS.slow_cable_mbps)
    assert found(medium="wifi", speed_mbps=866.0).measured is None


def test_the_limit_is_taken_from_the_limits():
    strict = NetworkLimits(slow_cable_mbps=100.0)
    reading = RouteReading(medium="cable", carrier="cable", speed_mbps=100.0)
    assert judge(reading, strict).reason_code == "network.cable_slow"


@pytest.mark.parametrize(("signal", "threshold"), [(-50.0, -67.0), (-70.0, -67.0), (-80.0, -75.0)])
def test_the_signal_is_reported_with_the_limit_that_decided(signal, threshold):
    finding = found(medium="wifi", signal_dbm=signal)
    assert (finding.measured, finding.threshold) == (signal, threshold)


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ({"signal_dbm": -50.0}, Verdict.OK),
        ({}, Verdict.OK),
        ({"signal_dbm": -70.0}, Verdict.CAN_BE_BETTER),
        ({"signal_dbm": -80.0}, Verdict.MUST_FIX),
    ],
)
def test_where_no_cable_is_asked_for_only_the_signal_counts(more, verdict):
    silent = Limits(asks={"cable": Ask("cable", Strength.NOT_STATED)})
    assert weigh(found(medium="wifi", **more), silent).verdict is verdict


def test_a_guideline_that_asks_for_the_cable_is_named():
    asking = Limits(asks={"cable": Ask("cable", Strength.SHOULD, ("RH-41",))})
    finding = weigh(found(medium="wifi", signal_dbm=-50.0), asking)
    assert (finding.verdict, finding.rules) == (Verdict.CAN_BE_BETTER, ("RH-41",))


def test_what_is_not_in_order_comes_with_advice_and_what_is_without():
    self_healing = {"network.crashed", "network.not_answering"}
    for code, reason in OUTCOMES.items():
        assert bool(reason.advice) is (
            reason.verdict is not Verdict.OK and code not in self_healing
        )


def test_texts_fit_on_a_line_and_end_as_sentences():
    for reason in OUTCOMES.values():
        for text in filter(None, (reason.text, reason.advice)):
            assert len(text) <= 80
            assert text.endswith(".")
            assert "{" not in text


def test_a_message_gives_the_reading_back():
    reading = RouteReading(medium="wifi", carrier="wifi", others=("bluetooth", "cable"), family=4)
    message = {**asdict(reading), "others": list(reading.others), "type": "route", "new": 1}
    assert RouteReading.from_message(message) == reading
    assert hash(RouteReading.from_message(message)) == hash(reading)


def test_only_strength_and_rate_may_change_without_a_new_route():
    reading = RouteReading(medium="wifi", carrier="wifi", signal_dbm=-50.0, speed_mbps=866.0)
    assert same_way(reading, replace(reading, signal_dbm=-80.0, speed_mbps=54.0))
    assert not same_way(reading, replace(reading, others=("cable",)))
    assert not same_way(reading, RouteReading(error="network.failed"))


@given(
    st.builds(
        RouteReading,
        error=st.sampled_from(["", "network.failed", "x"]),
        medium=st.sampled_from([*Medium, "?"]),
        carrier=st.sampled_from([*Medium, "?"]),
        speed_mbps=st.none() | st.floats(allow_nan=True),
        duplex=st.text(max_size=9),
        clue=st.text(max_size=9),
        others=st.lists(st.sampled_from([*Medium]), max_size=4),
        idle_cable=st.booleans(),
        vpn_beside=st.booleans(),
        dock=st.booleans(),
        metered=st.sampled_from(["yes", "no", "unknown", "?"]),
        signal_dbm=st.none() | st.floats(allow_nan=True),
        confidence=st.sampled_from(["certain", "likely", "unknown", "?"]),
    )
)
def test_every_reading_has_an_answer(reading):
    finding = judge(reading, LIMITS)
    assert finding.check == "network"
    assert OUTCOMES[finding.reason_code] is finding.reason
