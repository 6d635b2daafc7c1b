"""An end to everything: what had no time is not told as broken."""

import socket
import time
from dataclasses import replace

import pytest

from app.probe import reach, steps
from app.probe.steps import Effort
from app.readiness.checks.connection import judge
from app.readiness.limits import ConnectionLimits
from app.readiness.target import Target
from tests.probe.servers import (
    HOST,
    Stun,
    Tarpit,
    Tls,
    closed_port,
    resolve,
)
from tests.probe.trying import SHORT, known, no_such_name, tried

IMPATIENT = Effort(False, 5, 0.3, 1.2)


def test_everything_ends_in_time_however_slow_everybody_is():
    with Tarpit() as server, Stun(lambda number, asked: []) as stun:
        start = time.perf_counter()
        reading = tried(Target(HOST, server.port, HOST, stun.port), IMPATIENT)
        assert time.perf_counter() - start < 2.5
    # What there was no time for is not called blocked.
    assert (reading.tls, reading.udp) == ("out_of_time", "out_of_time")
    assert judge(reading, ConnectionLimits()).reason_code == "connection.out_of_time"


@pytest.fixture
def black_hole(monkeypatch):
    """Connections of the newer family never come about."""
    connect = socket.socket.connect

    def swallowed(self, address):
        if self.family == socket.AF_INET6:
            time.sleep(self.gettimeout())
            raise TimeoutError
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", swallowed)


def slowly(host, port):
    time.sleep(0.3)
    return [(socket.AF_INET6, ("::1", port, 0, 0)), *resolve(host, port)]


def test_a_slow_network_is_not_told_as_a_broken_server(black_hole, monkeypatch):
    monkeypatch.setattr(reach, "CONNECT_WITHIN_S", 0.3)
    with Tarpit() as server:
        reading = tried(Target(HOST, server.port), IMPATIENT, resolve=slowly)
    assert (reading.ipv6, reading.ipv4, reading.tls) == ("silent", "ok", "out_of_time")
    assert judge(reading, ConnectionLimits()).reason_code == "connection.out_of_time"


def test_a_server_that_had_all_its_time_is_told_as_silent(monkeypatch):
    monkeypatch.setattr(steps, "SECURE_WITHIN_S", 0.3)
    with Tarpit() as server:
        assert tried(Target(HOST, server.port), IMPATIENT).tls == "silent"


def test_a_connection_that_had_no_time_is_not_told_as_closed(black_hole):
    reading = tried(Target("::1", closed_port()), IMPATIENT)
    assert (reading.ipv6, reading.tcp) == ("out_of_time", "out_of_time")
    assert judge(reading, ConnectionLimits()).reason_code == "connection.out_of_time"


def test_one_family_without_time_leaves_open_what_the_other_says():
    assert reach.Reached(ipv4="out_of_time", ipv6="refused").tcp == "out_of_time"
    assert reach.Reached(ipv4="ok", ipv6="out_of_time").tcp == "ok"


def test_connections_that_are_cut_short_are_not_counted(monkeypatch):
    made = []

    def first_only(self, address):
        made.append(address)
        if len(made) > 2:
            time.sleep(self.gettimeout())
            raise TimeoutError

    monkeypatch.setattr(socket.socket, "connect", first_only)
    found = reach.reach(resolve(HOST, 443), 5, time.perf_counter() + 0.3)
    assert (found.tcp, found.tries, len(found.times_ms)) == ("ok", 1, 1)


def test_packets_without_time_for_an_answer_are_not_sent():
    with Tls() as tls, Stun(lambda number, asked: []) as stun:
        effort = replace(SHORT, within_s=1.9)
        reading = tried(Target(HOST, tls.port, HOST, stun.port), effort)
        assert (reading.tls, reading.udp, stun.asked) == ("ok", "out_of_time", 0)


def test_a_name_of_the_packets_server_without_time_is_not_told_as_unknown():
    def slow_for_one(host, port):
        time.sleep(1.0 if host == "stun.example.org" else 0.0)
        return resolve(host, port)

    with Tls() as tls:
        effort = replace(SHORT, within_s=0.8)
        reading = tried(Target(HOST, tls.port, "stun.example.org"), effort, resolve=slow_for_one)
    assert (reading.tls, reading.udp) == ("ok", "out_of_time")


def test_a_proxy_without_time_is_not_told_as_silent():
    with Tarpit() as proxy:
        reading = tried(Target(HOST, 443), IMPATIENT, resolve=no_such_name, proxy=known(proxy.port))
    assert (reading.proxy_answer, reading.through_proxy) == ("out_of_time", False)


def test_in_too_little_time_no_way_is_called_narrow():
    with Tls(body=300_000) as tls:
        url = f"https://{HOST}:{tls.port}/speed"
        reading = tried(Target(HOST, tls.port, bandwidth_url=url), Effort(True, 1, 0.1, 0.9))
    assert (reading.bandwidth, reading.down_mbps, reading.up_mbps) == ("out_of_time", None, None)
