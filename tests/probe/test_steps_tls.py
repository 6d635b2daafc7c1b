"""TLS and the server's clock: who is believed, and who is blamed."""

import ssl
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from app.probe import steps
from app.readiness.target import Target
from tests.probe.servers import (
    HOST,
    Connecting,
    Dripping,
    Resetting,
    Tarpit,
    Tls,
    means,
)
from tests.probe.trying import SHORT, known, no_such_name, tried


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
