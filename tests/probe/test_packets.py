"""Packets and bandwidth: what is measured on ways that lose, delay, shuffle, lie and flood."""

import socket
import time
from dataclasses import replace

import pytest

from app.probe import steps, volley
from app.readiness.target import Target
from tests.probe.servers import HOST, Stun, Tls, closed_port, delayed, stun_answer
from tests.probe.trying import SHORT, tried


def nobody(host, port):
    raise socket.gaierror(socket.EAI_NONAME, "unknown")


# --- packets -------------------------------------------------------------------------------------


def packets(plan=None, seconds=1.0):
    with Stun(plan) if plan else Stun() as stun:
        effort = replace(SHORT, packets_s=seconds)
        return tried(Target(HOST, closed_port(), HOST, stun.port), effort)


def test_loss_is_counted_with_its_bounds():
    reading = packets(delayed(0.01, lost=frozenset(range(10, 15))))
    assert reading.lost == 5
    assert reading.loss == pytest.approx(5 / reading.sent, abs=1e-4)
    assert 0 < reading.loss_low < reading.loss < reading.loss_high < 1


def test_jitter_of_the_way_is_seen():
    steady = packets(delayed(0.02))
    shaky = packets(delayed(0.02, jitter=0.06))
    assert shaky.jitter_ms > steady.jitter_ms + 5
    assert shaky.spread_ms > 30
    assert shaky.lost == 0


def test_answers_that_are_overtaken_are_counted_and_not_lost():
    reading = packets(lambda n, asked: [(0.07 if n % 5 == 0 else 0.0, stun_answer(asked))])
    assert reading.sent // 5 - 1 <= reading.reordered <= reading.sent // 5 + 1
    assert reading.lost == 0


def test_a_way_that_is_slow_for_all_overtakes_nobody():
    assert packets(delayed(0.05)).reordered == 0


def test_answers_that_come_twice_count_once():
    reading = packets(lambda number, asked: [(0.0, stun_answer(asked))] * 2)
    assert (reading.lost, reading.loss) == (0, 0.0)
    assert reading.duplicates >= reading.sent - 1


def test_answers_to_other_questions_do_not_count():
    def plan(number, asked):
        forged = asked[:8] + bytes(12)
        return [(0.0, stun_answer(forged)), (0.002, stun_answer(asked))]

    reading = packets(plan)
    assert (reading.udp, reading.lost) == ("ok", 0)
    assert reading.odd >= reading.sent - 1


@pytest.mark.parametrize(
    "answer",
    [
        lambda asked: b"",
        lambda asked: asked,
        lambda asked: b"\xff" * 1400,
        lambda asked: b"\x01\x01\xff\xff" + bytes(2000),
        lambda asked: stun_answer(asked, attributes=b""),
        lambda asked: stun_answer(asked, 0x0111, bytes.fromhex("0009000400000401")),
    ],
)
def test_a_server_that_speaks_something_else_is_odd_and_not_blocked(answer, monkeypatch):
    monkeypatch.setattr(volley, "BLOCKED_AFTER_S", 0.3)
    reading = packets(lambda number, asked: [(0.0, answer(asked))], 0.5)
    assert (reading.udp, reading.loss, reading.rtt_ms) == ("odd", None, None)


def test_a_flood_ends_the_try(monkeypatch):
    monkeypatch.setattr(volley, "MOST_ODD", 50)
    start = time.perf_counter()
    reading = packets(lambda number, asked: [(0.0, b"x")] * 40, 5.0)
    assert reading.udp == "odd"
    assert time.perf_counter() - start < 4


def test_silence_is_no_loss_but_a_way_that_is_closed(monkeypatch):
    monkeypatch.setattr(volley, "BLOCKED_AFTER_S", 0.4)
    with Stun(lambda number, asked: []) as stun:
        reading = tried(Target(HOST, closed_port(), HOST, stun.port), replace(SHORT, packets_s=5.0))
        assert stun.asked < 40
    assert (reading.udp, reading.loss, reading.rtt_ms) == ("silent", None, None)


@pytest.mark.parametrize("at", [5, 24])
def test_a_computer_that_was_held_up_still_comes_to_an_end(at, monkeypatch):
    """Asleep, or too busy: when it goes on, the time for sending is over."""
    send = volley._send
    count = []

    def held_up(*words):
        count.append(1)
        if len(count) == at:
            time.sleep(1.0)
        send(*words)

    monkeypatch.setattr(volley, "_send", held_up)
    start = time.perf_counter()
    reading = packets(seconds=0.5)
    assert time.perf_counter() - start < 5
    assert reading.sent <= 26


def test_nobody_at_the_port_is_noticed_at_once():
    start = time.perf_counter()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
        opened.bind(("127.0.0.1", 0))
        port = opened.getsockname()[1]
    reading = tried(Target(HOST, closed_port(), HOST, port), replace(SHORT, packets_s=5.0))
    assert reading.udp in ("refused", "silent")
    assert time.perf_counter() - start < 4


def test_the_stun_servers_name_is_not_known():
    with Tls() as tls:
        reading = tried(Target("127.0.0.1", tls.port, "stun.example.org"), resolve=nobody)
    assert (reading.tls, reading.udp) == ("ok", "unknown")


def test_packets_are_sent_though_tcp_is_closed():
    reading = packets()
    assert (reading.tcp, reading.udp) == ("refused", "ok")


# --- bandwidth -----------------------------------------------------------------------------------


def through(**behaviour):
    with Tls(**behaviour) as tls:
        url = f"https://{HOST}:{tls.port}/speed?size=1"
        return tried(Target(HOST, tls.port, bandwidth_url=url), replace(SHORT, thorough=True))


def test_a_wide_way_is_measured_both_ways():
    reading = through(body=8_000_000)
    assert reading.bandwidth == "ok"
    assert reading.down_mbps > 20
    assert reading.up_mbps > 20


def test_a_narrow_way_is_measured_too(monkeypatch):
    monkeypatch.setattr(steps.bandwidth, "FOR_S", 1.5)
    reading = through(body=3_000_000, slow_s=0.1)
    assert 0.5 < reading.down_mbps < 2.5


def test_a_server_that_takes_nothing_tells_the_way_down_only():
    reading = through(body=2_000_000, takes=False)
    assert (reading.bandwidth, reading.up_mbps) == ("ok", None)


@pytest.mark.parametrize(
    ("behaviour", "word"),
    [
        ({"body": 1000}, "too_small"),
        ({"head": b"HTTP/1.1 404 No\r\n\r\n"}, "refused"),
        ({"head": b"HTTP/1.1 302 Found\r\nLocation: https://example.org/\r\n\r\n"}, "refused"),
        ({"head": b"garbage"}, "failed"),
    ],
)
def test_a_bandwidth_that_cannot_be_measured(behaviour, word):
    reading = through(**behaviour)
    assert (reading.bandwidth, reading.down_mbps, reading.up_mbps) == (word, None, None)
