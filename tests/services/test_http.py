import sys

import pytest
from PySide6.QtNetwork import QNetworkProxy

from app.services.http import NotAllowedError, Question, Reply, Site, Trouble
from app.services.questions import is_host_name, is_named, origin
from tests.probe.servers import Connecting, closed_port
from tests.services.web import Said, Web, said, trusting

LOCAL = frozenset({"localhost"})


class Told:
    def __init__(self):
        self.reply = None

    def __call__(self, reply):
        assert self.reply is None
        self.reply = reply


@pytest.fixture
def ask(qtbot, qapp):
    sites = []

    def do(server, path="/x", tls=None, proxy=None, port=None, practice=False, **more):
        host = "127.0.0.1" if practice else "localhost"
        site = Site(host, port or server.port, LOCAL, practice, tls or trusting())
        sites.append(site)
        if proxy:
            site._manager.setProxy(proxy)
        told = Told()
        site.ask(Question(path, **more), told)
        qtbot.waitUntil(lambda: told.reply is not None)
        return told.reply

    yield do
    for site in sites:
        site.close()
        site.deleteLater()


def test_an_answer_comes_back_as_it_was_said(ask):
    with Web(lambda asked: said({"a": 1}), "good") as server:
        reply = ask(server, "/a%2Fb/c%40d", headers={"token": "t"}, body=b"{}")
    assert (reply.code, reply.trouble) == (200, None)
    assert reply.body == b'{"status": "success", "result": {"a": 1}}'
    (asked,) = server.asked
    assert (asked.method, asked.path, asked.body) == ("POST", "/a%2Fb/c%40d", b"{}")
    assert asked.headers["token"] == "t"
    assert asked.headers["accept-encoding"] == "identity"
    assert asked.headers["user-agent"] == "Samrad"
    assert asked.headers["content-type"] == "application/json"


@pytest.mark.parametrize("code", [400, 401, 403, 404, 415, 500, 502, 503, 504, 529])
def test_a_no_is_an_answer_too(ask, code):
    wait = {"Retry-After": "7"}
    with Web(lambda asked: said("no", code, headers=wait), "good") as server:
        reply = ask(server)
    assert reply == Reply(code, reply.body, "application/json", 7.0, None)
    assert b"no" in reply.body


@pytest.mark.parametrize("certificate", ["wrong_name", "self_signed", "expired", "not_yet_valid"])
def test_a_certificate_that_is_not_in_order_ends_it(ask, certificate):
    with Web(lambda asked: said(1), certificate) as server:
        assert ask(server, headers={"pin": "1"}).trouble is Trouble.NOT_TRUSTED
    assert server.asked == []


def test_the_tests_authority_is_trusted_by_nobody_else(ask):
    from PySide6.QtNetwork import QSslConfiguration

    with Web(lambda asked: said(1), "good") as server:
        reply = ask(server, tls=QSslConfiguration.defaultConfiguration())
    assert reply.trouble is Trouble.NOT_TRUSTED


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("target", "trouble"),
    [
        ("https://elsewhere.invalid/x", Trouble.REDIRECTED),
        ("http://localhost/x", Trouble.REDIRECTED),
        ("/login", Trouble.TURNED),
        ("", Trouble.TURNED),
    ],
)
def test_nobody_is_followed(ask, code, target, trouble):
    with Web(lambda asked: said(1, code, headers={"Location": target}), "good") as server:
        assert ask(server).trouble is trouble
    assert len(server.asked) == 1


def test_the_same_host_with_its_port_is_the_same_host(ask):
    with Web(None, "good") as server:
        server.answer = lambda asked: said(
            1, 302, headers={"Location": f"https://localhost:{server.port}/"}
        )
        assert ask(server).trouble is Trouble.TURNED


def test_a_huge_answer_is_given_up(ask):
    with Web(lambda asked: Said(200, b"x" * 300_000), "good") as server:
        assert ask(server, largest=1000).trouble is Trouble.TOO_LARGE


def test_a_huge_answer_without_an_end_is_given_up(ask):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + b"x" * 100_000
    with Web(lambda asked: Said(head=head), "good") as server:
        assert ask(server, largest=1000).trouble is Trouble.TOO_LARGE


def test_slow_bytes_do_not_hold_us_for_ever(ask):
    with Web(lambda asked: Said(200, b"x" * 1000, drip=0.02), "good") as server:
        assert ask(server, timeout=0.3).trouble is Trouble.TIMED_OUT


def test_silence_does_not_hold_us_for_ever(ask):
    with Web(lambda asked: Said(wait=10), "good") as server:
        assert ask(server, timeout=0.2).trouble is Trouble.TIMED_OUT


def test_an_answer_that_is_cut_is_none(ask):
    with Web(lambda asked: Said(200, b"x" * 1000, cut_after=200), "good") as server:
        assert ask(server).trouble in (Trouble.CUT, Trouble.UNREACHABLE)


def test_nobody_there(ask):
    assert ask(None, port=closed_port()).trouble is Trouble.UNREACHABLE


def test_no_cookie_is_sent_back_and_no_login_is_offered(ask, qtbot):
    marks = {"Set-Cookie": "a=b", "WWW-Authenticate": 'Basic realm="x"'}
    with Web(lambda asked: said("no", 401, headers=marks), "good") as server:
        site = Site("localhost", server.port, LOCAL, tls=trusting())
        for _ in range(2):
            told = Told()
            site.ask(Question("/x"), told)
            qtbot.waitUntil(lambda told=told: told.reply is not None)
            assert told.reply.code == 401
        site.close()
        site.deleteLater()
    assert len(server.asked) == 2
    assert all({"cookie", "authorization"}.isdisjoint(asked.headers) for asked in server.asked)


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_a_proxy_that_refuses(ask, head):
    with Web(lambda asked: said(1), "good") as server, Connecting(server.port, head) as way:
        proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", way.port)
        assert ask(server, proxy=proxy).trouble is Trouble.PROXY
    assert server.asked == []


def test_a_proxy_that_lets_us_through_sees_nothing(ask):
    with Web(lambda asked: said(1), "good") as server, Connecting(server.port) as way:
        proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", way.port)
        assert ask(server, proxy=proxy, headers={"token": "sesame"}).code == 200
    assert b"sesame" not in b"".join(way.heard)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the proxy stands in settings")
def test_the_systems_proxy_is_used(qtbot, monkeypatch):
    refusal = b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"
    with Connecting(0, refusal) as way:
        for name in ("http_proxy", "https_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{way.port}")
        monkeypatch.delenv("no_proxy", raising=False)
        site = Site("video.example", 443, frozenset({"video.example"}))
        told = Told()
        site.ask(Question("/x", {"token": "sesame"}), told)
        qtbot.waitUntil(lambda: told.reply is not None)
        assert told.reply.trouble is Trouble.PROXY
        site.close()
        site.deleteLater()
    assert way.heard[0].startswith(b"CONNECT video.example:443 ")
    assert b"sesame" not in b"".join(way.heard)


def test_the_practice_meeting_needs_no_certificate(ask):
    with Web(lambda asked: said(1)) as server:
        assert ask(server, practice=True).code == 200


def test_closing_leaves_no_connection_and_calls_nobody(qtbot):
    with Web(lambda asked: Said(wait=10) if asked.path == "/slow" else said(1), "good") as server:
        site = Site("localhost", server.port, LOCAL, tls=trusting())
        told, never = Told(), Told()
        site.ask(Question("/fast"), told)
        site.ask(Question("/slow"), never)
        qtbot.waitUntil(lambda: told.reply is not None and len(server.asked) == 2)
        site.close()
        server.stop.set()
        qtbot.waitUntil(lambda: server.open == 0)
        assert never.reply is None
        site.deleteLater()


@pytest.mark.parametrize(
    ("host", "practice"),
    [
        ("other.example", False),
        ("localhost", True),
        ("127.0.0.2", True),
        ("a@localhost", False),
        ("", False),
    ],
)
def test_other_hosts_are_not_reached(host, practice):
    with pytest.raises(NotAllowedError):
        origin(host, 443, LOCAL | {"a@localhost", ""}, practice)


def test_the_practice_meeting_is_not_a_way_round_tls():
    assert origin("127.0.0.1", 80, frozenset(), True) == "http://127.0.0.1:80"
    assert origin("Video.Example.", 443, frozenset({"video.example"})).startswith("https://video.")
    with pytest.raises(NotAllowedError):
        origin("video.example", 0, frozenset({"video.example"}))


@pytest.mark.parametrize("host", ["a b", "a/b", "a:1", "a\r\nb", "[::1]", "-a", "a..b", "å.se"])
def test_what_is_no_host_name(host):
    assert not is_host_name(host)


@pytest.mark.parametrize(
    ("host", "names", "holds"),
    [
        ("video.region.example", ["Video.Region.Example"], True),
        ("video.region.example", ["*.region.example"], True),
        ("a.video.region.example", ["*.region.example"], False),
        ("region.example", ["*.region.example", "*.example"], False),
        ("10.0.0.1", ["*.0.0.1"], False),
        ("10.0.0.1", ["10.0.0.1"], True),
        ("video.example", [], False),
    ],
)
def test_for_whom_a_certificate_holds(host, names, holds):
    assert is_named(host, names) is holds


def test_what_was_asked_and_said_is_not_in_a_note_about_a_crash():
    question = Question("/sesame", {"token": "sesame"}, b"sesame")
    assert "sesame" not in repr(question) + repr(Reply(200, b"sesame"))


@pytest.mark.parametrize(
    ("host", "is_direct"),
    [("localhost", True), ("127.0.0.1", True), ("127.8.9.1", True), ("video.example.org", False)],
)
def test_this_computer_is_never_reached_through_a_proxy(qapp, host, is_direct):
    site = Site(host, 443, frozenset({host}))
    kind = site._manager.proxy().type()
    assert (kind == QNetworkProxy.ProxyType.NoProxy) is is_direct
    site.close()
