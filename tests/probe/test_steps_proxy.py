"""A server behind a proxy, and proxies that do not let anybody through."""

import pytest

from app.probe import steps
from app.probe.proxy import Proxy
from app.probe.steps import Try
from app.readiness.target import Target
from tests.probe.servers import (
    HOST,
    Connecting,
    Tls,
    closed_port,
    means,
    resolve,
)
from tests.probe.trying import SHORT, known, no_such_name, tried


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
