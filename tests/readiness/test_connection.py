"""What is said about the connection to the meeting service."""

from dataclasses import asdict, replace
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks.connection import CHECK, OUTCOMES, judge, settled
from app.readiness.finding import Action
from app.readiness.limits import ConnectionLimits
from app.readiness.readings_probe import ConnectionReading
from app.readiness.report import Checked, without_private
from app.readiness.statistics import loss_at_least, loss_at_most
from app.readiness.target import NO_TARGET, Target
from app.readiness.verdict import Verdict

LIMITS = ConnectionLimits()
OPEN = ConnectionReading(
    configured=True, finished=True, host="video.example.org", name="ok", ipv4="ok", tcp="ok",
    connects=5, connected=5, connect_ms=18.0, tls="ok", issuer="DigiCert Inc",
    issuer_kind="public",
)  # fmt: skip


def packets(lost=0, sent=500, rtt=20.0, jitter=2.0, **more):
    return replace(
        OPEN, udp="ok", sent=sent, lost=lost, loss=lost / sent, loss_low=loss_at_least(lost, sent),
        loss_high=loss_at_most(lost, sent), rtt_ms=rtt, jitter_ms=jitter, **more,
    )  # fmt: skip


def said(reading):
    finding = judge(reading, LIMITS)
    return finding.reason_code.removeprefix("connection."), finding.verdict


OK, BETTER, FIX, UNTESTED = (
    Verdict.OK, Verdict.CAN_BE_BETTER, Verdict.MUST_FIX, Verdict.COULD_NOT_BE_TESTED,
)  # fmt: skip


@pytest.mark.parametrize(
    ("reading", "code", "verdict"),
    [
        (packets(), "good", OK),
        (packets(4, 500), "good", OK),
        (packets(5, 500), "loss_some", BETTER),
        (packets(14, 500), "loss_some", BETTER),
        (packets(15, 500), "loss_much", BETTER),
        (packets(39, 500), "loss_much", BETTER),
        (packets(40, 500), "loss_too_much", FIX),
        (packets(rtt=99.0), "good", OK),
        (packets(rtt=100.0), "delay_some", BETTER),
        (packets(rtt=200.0), "delay_long", BETTER),
        (packets(rtt=400.0), "delay_too_long", FIX),
        (packets(jitter=19.0), "good", OK),
        (packets(jitter=20.0), "jitter_some", BETTER),
        (packets(jitter=30.0), "jitter_much", BETTER),
        (packets(jitter=50.0), "jitter_too_much", FIX),
        (packets(down_mbps=2.5, up_mbps=9.0), "good", OK),
        (packets(down_mbps=9.0, up_mbps=2.4), "bandwidth_some", BETTER),
        (packets(down_mbps=1.2), "bandwidth_little", BETTER),
        (packets(down_mbps=0.4, up_mbps=9.0), "bandwidth_too_little", FIX),
        (packets(connects=10, connected=7), "unsteady", BETTER),
        (packets(connects=10, connected=9), "good", OK),
        (OPEN, "reachable", OK),
        (replace(OPEN, connect_ms=250.0), "delay_long", BETTER),
    ],
)
def test_the_table_of_thresholds(reading, code, verdict):
    assert said(reading) == (code, verdict)


def test_the_worst_number_decides():
    assert said(packets(6, 500, rtt=450.0, jitter=35.0))[0] == "delay_too_long"
    assert said(packets(16, 500, rtt=120.0, jitter=21.0))[0] == "loss_much"
    assert said(packets(6, 500, rtt=120.0))[0] == "loss_some"


def test_a_handful_of_packets_never_stops_anybody():
    for lost, sent in ((1, 10), (2, 20), (3, 30)):
        assert lost / sent >= 0.08
        assert said(packets(lost, sent)) == ("loss_much", BETTER)
    assert said(packets(30, 150)) == ("loss_too_much", FIX)


def test_good_is_told_with_what_the_sample_can_show():
    for sent, bound in ((100, 3), (150, 2), (300, 1), (500, 1)):
        finding = judge(packets(0, sent), LIMITS)
        assert (finding.values["lost"], finding.values["sent"]) == (0, sent)
        assert finding.values["bound"] == bound
    assert judge(packets(0, 290), LIMITS).values["bound"] > 1


def test_the_number_that_decided_is_reported_with_limit_and_sample():
    finding = judge(packets(20, 500), LIMITS)
    assert (finding.measured, finding.threshold, finding.sample_size) == (4.0, 3.0, 500)
    finding = judge(packets(10, 500, rtt=210.4), LIMITS)
    assert (finding.measured, finding.threshold, finding.sample_size) == (210.4, 200.0, 490)
    finding = judge(packets(down_mbps=1.0), LIMITS)
    assert (finding.measured, finding.threshold) == (1.0, 1.3)


@pytest.mark.parametrize(
    ("change", "code", "verdict"),
    [
        ({"udp": "silent"}, "udp_blocked", BETTER),
        ({"udp": "refused"}, "udp_blocked", BETTER),
        ({"udp": "odd"}, "packets_untried", UNTESTED),
        ({"udp": "unknown"}, "packets_untried", UNTESTED),
        ({"udp": "silent", "connect_ms": 500.0}, "delay_too_long", FIX),
        ({"issuer_kind": "inspector"}, "inspected", OK),
        ({"issuer_kind": "unexpected"}, "inspected", OK),
        ({"issuer_kind": "unknown"}, "inspected", OK),
        ({"issuer_kind": "expected"}, "reachable", OK),
        ({"name": "unknown", "tcp": ""}, "name_unknown", FIX),
        ({"name": "silent", "tcp": ""}, "name_silent", FIX),
        ({"tcp": "refused"}, "refused", FIX),
        ({"tcp": "silent"}, "unreachable", FIX),
        ({"tcp": "unreachable"}, "unreachable", FIX),
        ({"tcp": "refused", "proxy": "automatic"}, "proxy", UNTESTED),
        ({"tcp": "silent", "proxy": "known", "proxy_answer": "password"}, "proxy", UNTESTED),
        ({"name": "unknown", "tcp": "", "proxy": "automatic"}, "proxy", UNTESTED),
        (
            {"tcp": "", "proxy": "known", "through_proxy": True, "connect_ms": None, "connects": 0},
            "through_proxy",
            BETTER,
        ),
        ({"tls": "expired"}, "tls_expired", FIX),
        ({"tls": "not_yet_valid"}, "tls_not_yet_valid", FIX),
        ({"tls": "wrong_name"}, "tls_wrong_name", FIX),
        ({"tls": "untrusted"}, "tls_untrusted", FIX),
        ({"tls": "failed"}, "tls_failed", FIX),
        ({"tls": "silent"}, "tls_failed", FIX),
        ({"tls": "no_roots"}, "no_roots", UNTESTED),
        ({"tls": "unconfirmed"}, "unconfirmed", UNTESTED),
        ({"tls": "?"}, "tls_failed", FIX),
        ({"tcp": "out_of_time"}, "out_of_time", UNTESTED),
        ({"tcp": "out_of_time", "proxy": "automatic"}, "out_of_time", UNTESTED),
        (
            {"tcp": "refused", "proxy": "known", "proxy_answer": "out_of_time"},
            "out_of_time",
            UNTESTED,
        ),
        ({"tls": "out_of_time"}, "out_of_time", UNTESTED),
        ({"udp": "out_of_time"}, "out_of_time", UNTESTED),
        ({"udp": "out_of_time", "connect_ms": 500.0}, "delay_too_long", FIX),
        ({"finished": False, "stage": "name"}, "testing", UNTESTED),
    ],
)
def test_what_stands_in_the_way(change, code, verdict):
    assert said(replace(OPEN, **change)) == (code, verdict)


def test_without_a_server_nothing_is_claimed_and_nothing_counts():
    finding = judge(ConnectionReading(finished=True), LIMITS)
    assert (finding.reason_code, finding.counts) == ("connection.no_target", False)
    assert finding.values["host"] == ""


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("connection.crashed", "crashed"), ("connection.not_answering", "not_answering"),
        ("connection.gave_up", "gave_up"), ("connection.timed_out", "timed_out"),
        ("connection.refused", "failed"), ("nonsense", "failed"),
    ],
)  # fmt: skip
def test_an_error_is_never_a_verdict_about_the_network(error, code):
    assert said(ConnectionReading(error=error)) == (code, UNTESTED)


def test_the_host_is_shown_before_and_is_in_no_report():
    reading = replace(OPEN, finished=False)
    finding = judge(reading, LIMITS)
    assert "video.example.org" in finding.reason.text.format_map(finding.values)
    for one in (reading, packets(), replace(OPEN, tls="expired")):
        kept = without_private(Checked(judge(one, LIMITS), one))
        assert "video.example" not in str(asdict(kept.reading)) + str(dict(kept.finding.values))


def test_only_the_text_before_the_try_names_the_host():
    named = {code for code, reason in OUTCOMES.items() if "{host}" in reason.text + reason.advice}
    assert named == {"connection.testing"}


def test_texts_are_filled_and_fit_on_two_lines():
    values = judge(packets(), LIMITS).values
    for reason in OUTCOMES.values():
        for text in filter(None, (reason.text, reason.advice)):
            fields = {name for _, name, _, _ in Formatter().parse(text) if name}
            assert fields <= values.keys()
            assert len(text) <= 95
            assert text.endswith(".")


def test_what_is_not_in_order_comes_with_advice_and_what_is_without():
    silent = {"no_target", "testing", "crashed", "not_answering"}
    for code, reason in OUTCOMES.items():
        needs = reason.verdict is not OK and code.removeprefix("connection.") not in silent
        assert bool(reason.advice) is needs
        assert reason.action in (Action.NONE, Action.TRY_THOROUGHLY) or reason.advice


@pytest.mark.parametrize("code", ["good", "reachable", "inspected"])
def test_where_all_is_well_the_long_try_can_be_asked_for(code):
    assert OUTCOMES[f"connection.{code}"].action is Action.TRY_THOROUGHLY


def test_it_is_settled_when_finished_or_broken():
    assert not settled(replace(OPEN, finished=False))
    assert settled(OPEN)
    assert settled(ConnectionReading(error="connection.crashed"))


def test_a_message_gives_the_reading_back():
    reading = packets(3, 150, late_ms=0.2, opinion=4.3)
    assert ConnectionReading.from_message({**asdict(reading), "type": "connection"}) == reading
    assert ConnectionReading.from_message({"sent": "many"}) is None
    assert ConnectionReading.from_message({"finished": 1}) is None


@given(
    st.builds(
        ConnectionReading,
        error=st.sampled_from(["", "", "", "connection.failed", "x"]),
        configured=st.booleans(),
        finished=st.booleans(),
        name=st.sampled_from(["", "ok", "unknown", "silent", "?"]),
        tcp=st.sampled_from(["", "ok", "refused", "silent", "?"]),
        proxy=st.sampled_from(["", "none", "known", "automatic"]),
        through_proxy=st.booleans(),
        tls=st.sampled_from(["", "ok", "expired", "out_of_time", "?"]),
        issuer_kind=st.sampled_from(["", "public", "unknown", "?"]),
        udp=st.sampled_from(["", "ok", "silent", "odd", "?"]),
        connects=st.integers(0, 10),
        connected=st.integers(0, 10),
        connect_ms=st.none() | st.floats(0, 1e5),
        sent=st.integers(0, 500),
        lost=st.integers(0, 500),
        loss=st.none() | st.floats(0, 1),
        loss_low=st.none() | st.floats(0, 1),
        loss_high=st.none() | st.floats(0, 1),
        rtt_ms=st.none() | st.floats(0, 1e5),
        jitter_ms=st.none() | st.floats(0, 1e5),
        down_mbps=st.none() | st.floats(0, 1e4),
        up_mbps=st.none() | st.floats(0, 1e4),
    )
)
def test_every_reading_has_an_answer(reading):
    finding = judge(reading, LIMITS)
    assert finding.check == CHECK
    assert OUTCOMES[finding.reason_code] is finding.reason
    finding.reason.text.format_map(finding.values)


# --- the target as it comes to the child ---------------------------------------------------------


def test_a_target_survives_the_way_to_the_child():
    target = Target("video.example.org", 8443, "stun.example.org", 3479, "https://x/y", "GEANT")
    assert Target.from_message(asdict(target)) == target
    assert Target.from_message({}) == NO_TARGET


def test_everybody_who_is_spoken_to_is_shown():
    target = Target(
        "video.example.org", stun_host="stun.example.org", bandwidth_url="https://b.se/"
    )
    assert target.shown == "video.example.org, stun.example.org, b.se"
    assert Target("video.example.org", stun_host="video.example.org").shown == "video.example.org"
    assert Target(stun_host="stun.example.org").shown == NO_TARGET.shown == ""


@pytest.mark.parametrize(
    "message",
    [
        None, "video.example.org", [], {"host": 7}, {"host": "x" * 5000}, {"host": "a\r\nb"},
        {"port": 0}, {"port": 65536}, {"port": "443"}, {"port": True}, {"stun_port": -1},
        {"bandwidth_url": None}, {"issuer": b"x"},
    ],
)  # fmt: skip
def test_nonsense_is_no_target(message):
    assert Target.from_message(message) is None
