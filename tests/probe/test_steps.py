"""The whole try against servers on this machine that behave well, badly or with malice."""

import socket
import ssl
import sys
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from app.probe import reach, steps, volley
from app.probe.proxy import Proxy
from app.probe.steps import QUICK, THOROUGH, Effort, Try
from app.readiness.checks.connection import judge
from app.readiness.limits import ConnectionLimits
from app.readiness.readings_probe import ConnectionReading
from app.readiness.target import NO_TARGET, Target
from tests.probe.servers import (
    HOST,
    Connecting,
    Dripping,
    Resetting,
    Stun,
    Tarpit,
    Tls,
    closed_port,
    delayed,
    means,
    resolve,
)
from tests.probe.trying import SHORT, tried

IMPATIENT = Effort(False, 5, 0.3, 1.2)


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


def no_such_name(host, port):
    raise socket.gaierror(socket.EAI_NONAME, "unknown")


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


# --- TLS -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("certificate", "word"),
    [
        ("good", "ok"), ("expired", "expired"), ("not_yet_valid", "not_yet_valid"),
        ("wrong_name", "wrong_name"), ("self_signed", "untrusted"),
    ],
)  # fmt: skip
def test_certificates(certificate, word):
    with Tls(certificate=certificate) as tls:
        reading = tried(Target(HOST, tls.port))
    assert reading.tls == word
    assert bool(reading.issuer) is (word == "ok")


def test_an_authority_that_this_system_does_not_know():
    with Tls() as tls:
        word = tried(Target(HOST, tls.port), trust=steps.secure.system_trust).tls
        assert word == ("unconfirmed" if sys.platform == "win32" else "untrusted")


@pytest.mark.parametrize(
    ("certificate", "word"), [("good", "unconfirmed"), ("self_signed", "untrusted")]
)
def test_where_authorities_are_fetched_when_needed_an_unmet_one_proves_nothing(
    certificate, word, monkeypatch
):
    monkeypatch.setattr(steps.secure, "_FETCHES_AUTHORITIES", True)
    with Tls(certificate=certificate) as tls:
        assert tried(Target(HOST, tls.port), trust=steps.secure.system_trust).tls == word


def test_a_folder_of_authorities_that_is_not_there(monkeypatch):
    paths = ssl.get_default_verify_paths()._replace(capath="/no/such/folder")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    assert not steps.secure.has_authorities(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def test_a_system_without_any_authority_blames_nobody(monkeypatch):
    monkeypatch.setattr(steps.secure, "has_authorities", lambda context: False)
    with Tls() as tls:
        reading = tried(
            Target(HOST, tls.port), trust=lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        )
    assert reading.tls == "no_roots"


def test_authorities_that_cannot_be_read():
    def broken():
        raise ssl.SSLError("store")

    with Tls() as tls:
        assert tried(Target(HOST, tls.port), trust=broken).tls == "no_roots"


def test_the_time_that_authorities_take_is_not_the_servers(monkeypatch):
    monkeypatch.setattr(steps, "SECURE_WITHIN_S", 0.7)

    def slow():
        time.sleep(0.8)
        return means().trust()

    # The server itself waits for half a second only.
    with Tls() as tls:
        assert tried(Target(HOST, tls.port), trust=slow).tls == "ok"


def test_another_issuer_than_the_expected_one():
    with Tls() as tls:
        reading = tried(Target(HOST, tls.port, issuer="GEANT"))
    assert (reading.tls, reading.issuer_kind) == ("ok", "unexpected")


@pytest.mark.parametrize("server", [Tarpit, Dripping])
def test_a_server_that_keeps_one_waiting(server, monkeypatch):
    monkeypatch.setattr(steps, "SECURE_WITHIN_S", 0.4)
    with server() as held:
        start = time.perf_counter()
        reading = tried(Target(HOST, held.port))
        assert reading.tls in ("silent", "failed")
        assert time.perf_counter() - start < 4


def test_a_server_that_throws_everybody_out():
    with Resetting() as server:
        reading = tried(Target(HOST, server.port))
        # A reset may come before the connection is seen to stand, or after.
        assert reading.tcp == "refused" or reading.tls == "failed"


@pytest.mark.parametrize("off", [-600.0, 600.0])
def test_the_clock_is_compared_with_the_servers_and_a_wrong_one_twice(off, monkeypatch):
    monkeypatch.setattr(steps, "CLOCK_AGAIN_AFTER_S", 0.1)
    with Tls(clock_off_s=off) as tls:
        assert tried(Target(HOST, tls.port)).clock_offset_s == pytest.approx(-off, abs=3)
        assert [words.split(b" ")[0] for words in tls.heard] == [b"HEAD", b"HEAD"]


def test_a_clock_that_is_right_is_asked_for_once():
    with Tls(clock_off_s=5.0) as tls:
        assert tried(Target(HOST, tls.port)).clock_offset_s == pytest.approx(-5, abs=3)
        assert len(tls.heard) == 1


def dated(seconds_ago, more=b""):
    date = format_datetime(datetime.now(UTC) - timedelta(seconds=seconds_ago), True).encode()
    return b"HTTP/1.1 200 OK\r\nDate: " + date + b"\r\n" + more + b"\r\n"


def test_a_kept_answer_that_does_not_say_so_makes_no_clock_wrong(monkeypatch):
    monkeypatch.setattr(steps, "CLOCK_AGAIN_AFTER_S", 1.0)
    monkeypatch.setattr(steps, "CLOCK_AGREES_S", 0.5)
    with Tls(head=dated(600)) as tls:
        assert tried(Target(HOST, tls.port)).clock_offset_s is None
        assert len(tls.heard) == 2


@pytest.mark.parametrize("more", [b"Age: 600\r\n", b"via: 1.1 cache\r\n"])
def test_a_kept_answer_that_says_so_tells_no_time(more):
    with Tls(head=dated(600, more)) as tls:
        assert tried(Target(HOST, tls.port)).clock_offset_s is None
        assert len(tls.heard) == 1


def test_without_time_for_a_second_answer_no_clock_is_wrong():
    with Tls(clock_off_s=600) as tls:
        assert tried(Target(HOST, tls.port), replace(SHORT, within_s=2.5)).clock_offset_s is None
        assert len(tls.heard) == 1


def test_a_wrong_clock_behind_a_proxy_is_seen_through_it_twice(monkeypatch):
    monkeypatch.setattr(steps, "CLOCK_AGAIN_AFTER_S", 0.1)
    with Tls(clock_off_s=600) as tls, Connecting(tls.port) as proxy:
        reading = tried(Target(HOST, tls.port), resolve=no_such_name, proxy=known(proxy.port))
        assert reading.clock_offset_s == pytest.approx(-600, abs=3)
        assert len(proxy.heard) == 2


@pytest.mark.parametrize(
    "head",
    [
        b"", b"\0" * 5000, b"SSH-2.0-OpenSSH\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nDate: yesterday\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000,
    ],
)  # fmt: skip
def test_no_head_can_do_harm(head):
    with Tls(head=head) as tls:
        reading = tried(Target(HOST, tls.port))
        assert (reading.tls, reading.clock_offset_s) == ("ok", None)
        assert [words.split(b" ")[0] for words in tls.heard] == [b"HEAD"]


# --- proxies -------------------------------------------------------------------------------------


def known(port):
    return lambda host: Proxy("known", "127.0.0.1", port)


def only(*ports):
    """A network where only these ports of this machine can be reached."""

    def look(host, port):
        return resolve(host, port) if port in ports else no_such_name(host, port)

    return look


def test_a_server_behind_a_proxy_is_reached_through_it():
    with Tls() as tls, Connecting(tls.port) as proxy:
        reading = tried(Target(HOST, tls.port), resolve=no_such_name, proxy=known(proxy.port))
        assert proxy.heard[0].startswith(f"CONNECT {HOST}:{tls.port} HTTP/1.1\r\n".encode())
    assert (reading.name, reading.tcp, reading.proxy) == ("unknown", "", "known")
    assert (reading.through_proxy, reading.proxy_answer, reading.tls) == (True, "ok", "ok")


def test_a_proxy_is_named_before_it_is_spoken_to():
    shown = []

    class Listening(Connecting):
        def serve(self, opened):
            shown.append(told[-1].host)
            super().serve(opened)

    told = []
    with Listening(head=b"HTTP/1.1 403 Forbidden\r\n\r\n") as proxy:
        system = means(resolve=no_such_name, proxy=known(proxy.port))
        Try(Target(HOST, 443), SHORT, told.append, system).run()
    assert shown == [f"{HOST}, 127.0.0.1"]
    assert told[0].host == HOST


def test_a_proxy_that_is_not_needed_is_not_named():
    with Tls() as tls, Connecting(tls.port) as proxy:
        assert tried(Target(HOST, tls.port), proxy=known(proxy.port)).host == HOST


def test_a_proxy_is_left_alone_where_the_server_is_reached_directly():
    with Tls() as tls, Connecting(tls.port) as proxy:
        reading = tried(Target(HOST, tls.port), proxy=known(proxy.port))
        assert not proxy.heard
    assert (reading.proxy, reading.through_proxy, reading.tls) == ("known", False, "ok")


@pytest.mark.parametrize(
    ("head", "word"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "password"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "refused"),
        (b"HTTP/1.1 200 OK\r\n\r\nand more", "refused"),
        (b"\xff\xfe garbage\r\n\r\n", "silent"),
        (b"", "silent"),
    ],
)
def test_a_proxy_that_does_not_let_through(head, word, monkeypatch):
    monkeypatch.setattr(steps, "SECURE_WITHIN_S", 1.0)
    with Connecting(head=head) as proxy:
        reading = tried(Target(HOST, 443), resolve=no_such_name, proxy=known(proxy.port))
    assert (reading.proxy_answer, reading.through_proxy, reading.tls) == (word, False, "")


def test_a_proxy_that_is_not_there():
    reading = tried(Target(HOST, 443), resolve=no_such_name, proxy=known(closed_port()))
    assert reading.proxy_answer == "refused"


def test_a_script_that_names_the_proxy_is_told_and_not_run():
    reading = tried(Target(HOST, 443), resolve=no_such_name, proxy=lambda h: Proxy("automatic"))
    assert (reading.proxy, reading.proxy_answer) == ("automatic", "")


# --- an end to everything ------------------------------------------------------------------------


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
