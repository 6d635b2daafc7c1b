"""The whole try against servers on this machine that behave well, badly or with malice."""

import socket
import threading
import time
from dataclasses import replace

import pytest

from app.probe import reach, steps, volley
from app.probe.steps import QUICK, THOROUGH, Try
from app.readiness.readings_probe import ConnectionReading
from app.readiness.target import NO_TARGET, Target
from tests.probe.servers import (
    HOST,
    Stun,
    Tls,
    closed_port,
    delayed,
    means,
    resolve,
)
from tests.probe.trying import SHORT, no_such_name, tried

# --- nobody is asked without leave ---------------------------------------------------------------


def test_without_a_target_no_socket_is_made_and_no_name_looked_up(monkeypatch):
    made = []
    monkeypatch.setattr(socket, "socket", lambda *words, **more: made.append(words))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *words, **more: made.append(words))
    reading = Try(NO_TARGET, THOROUGH, lambda reading: None, steps.Means()).run()
    assert made == []
    assert reading == replace(
        ConnectionReading(), finished=True, thorough=True, stage="end", seconds=reading.seconds
    )


def test_nobody_but_the_target_is_connected_to(monkeypatch):
    seen = set()
    connect = socket.socket.connect

    def watched(self, address):
        seen.add(address[:2])
        connect(self, address)

    with Tls() as tls, Stun() as stun:
        monkeypatch.setattr(socket.socket, "connect", watched)
        tried(Target(HOST, tls.port, HOST, stun.port))
        assert seen == {("127.0.0.1", tls.port), ("127.0.0.1", stun.port)}


# --- all is well ---------------------------------------------------------------------------------


def test_a_good_way():
    with Tls() as tls, Stun(delayed(0.005)) as stun:
        target = Target(HOST, tls.port, HOST, stun.port, issuer="samrad test")
        reading = tried(target)
    assert (reading.name, reading.tcp, reading.ipv4, reading.ipv6) == ("ok", "ok", "ok", "")
    assert (reading.connects, reading.connected) == (5, 5)
    assert 0 < reading.connect_ms <= reading.slowest_connect_ms < 500
    assert (reading.tls, reading.tls_version) == ("ok", "TLSv1.3")
    assert reading.valid_days > 30_000
    assert (reading.issuer, reading.issuer_kind) == ("Samrad Test Authority", "expected")
    assert abs(reading.clock_offset_s) < 3
    assert (reading.udp, reading.lost, reading.duplicates, reading.reordered) == ("ok", 0, 0, 0)
    assert 20 <= reading.sent <= 26
    assert reading.rtt_ms >= 5
    assert reading.loss_high > 0.05


def test_each_step_tells_its_own_result():
    told = []
    with Tls(body=300_000) as tls, Stun() as stun:
        url = f"https://{HOST}:{tls.port}/speed"
        effort = replace(SHORT, thorough=True)
        Try(Target(HOST, tls.port, HOST, stun.port, url), effort, told.append, means()).run()
    stages = [reading.stage for reading in told]
    assert stages == ["name", "reach", "secure", "clock", "packets", "bandwidth", "end"]
    assert [reading.finished for reading in told] == [False] * 6 + [True]


def test_the_short_try_measures_no_bandwidth():
    with Tls(body=300_000) as tls:
        reading = tried(Target(HOST, tls.port, bandwidth_url=f"https://{HOST}:{tls.port}/"))
    assert (reading.bandwidth, reading.down_mbps, reading.udp) == ("", None, "")


def test_the_efforts_keep_their_promises():
    assert QUICK.within_s <= 8
    assert THOROUGH.packets_s / volley.EVERY_S >= 300
    assert (QUICK.connects, THOROUGH.connects) == (5, 10)


# --- the name ------------------------------------------------------------------------------------


def no_name_at_all(host, port):
    raise UnicodeError("label too long")


@pytest.mark.parametrize("lookup", [no_such_name, no_name_at_all, lambda host, port: []])
def test_a_name_that_nobody_knows(lookup):
    reading = tried(Target("meet.example.org"), resolve=lookup)
    assert (reading.name, reading.tcp, reading.tls, reading.udp) == ("unknown", "", "", "")


def test_a_look_up_that_never_ends(monkeypatch):
    monkeypatch.setattr(steps, "NAME_WITHIN_S", 0.2)
    free = threading.Event()

    def slow(host, port):
        free.wait(20)
        return resolve(host, port)

    start = time.perf_counter()
    reading = tried(Target("meet.example.org"), resolve=slow)
    assert (reading.name, reading.name_ms) == ("silent", None)
    assert time.perf_counter() - start < 5
    free.set()


def test_a_slow_look_up_is_timed():
    def slow(host, port):
        time.sleep(0.15)
        return resolve(host, port)

    with Tls() as tls:
        assert tried(Target(HOST, tls.port), resolve=slow).name_ms >= 150


def test_an_address_of_the_newer_family():
    try:
        with socket.socket(socket.AF_INET6) as opened:
            opened.bind(("::1", 0))
    except OSError:
        pytest.skip("no IPv6 here")
    with Tls(family=socket.AF_INET6) as tls:
        reading = tried(Target("::1", tls.port))
        assert b"Host: [::1]\r\n" in tls.heard[0]
    assert (reading.ipv6, reading.ipv4, reading.tls) == ("ok", "", "ok")


def test_an_address_needs_no_look_up():
    with Tls() as tls:
        reading = tried(Target("127.0.0.1", tls.port), resolve=no_such_name)
    assert (reading.name, reading.name_ms, reading.tls) == ("ok", None, "ok")


# --- TCP -----------------------------------------------------------------------------------------


def test_nobody_listens():
    reading = tried(Target(HOST, closed_port()))
    assert (reading.tcp, reading.connected, reading.connect_ms) == ("refused", 0, None)
    assert reading.tls == ""


def test_of_two_families_the_one_that_works_is_used():
    def both(host, port):
        return [(socket.AF_INET6, ("::1", closed_port(), 0, 0)), *resolve(host, port)]

    with Tls() as tls:
        reading = tried(Target(HOST, tls.port), resolve=both)
    assert reading.ipv6 in ("refused", "unreachable")
    assert (reading.ipv4, reading.tcp, reading.tls) == ("ok", "ok", "ok")


def test_a_connection_that_never_comes_about(monkeypatch):
    monkeypatch.setattr(reach, "CONNECT_WITHIN_S", 0.2)

    def never(self, address):
        raise TimeoutError

    monkeypatch.setattr(socket.socket, "connect", never)
    assert tried(Target(HOST, 443)).tcp == "silent"


def test_a_network_that_is_not_there(monkeypatch):
    def unreachable(self, address):
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", unreachable)
    reading = tried(Target(HOST, 443, HOST, 3478))
    assert (reading.tcp, reading.udp) == ("unreachable", "unreachable")
