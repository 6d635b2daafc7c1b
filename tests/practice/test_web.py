"""Who gets to the practice meeting at all, and what of it is told to others."""

import http.client
import logging
import socket
import threading

import pytest

from app.practice.handler import Handler
from app.practice.routes import LONGEST_BODY
from app.practice.server import PracticeServer
from app.practice.web import MOST_CONNECTIONS
from tests.practice.asking import HOST_PIN, Caller, wait_until

STATUS = "/api/client/v2/status"


def test_it_listens_on_loopback_and_nowhere_else(room):
    server = room()

    assert server._web.socket.getsockname() == ("127.0.0.1", server.port)
    assert server._web.socket.family is socket.AF_INET


@pytest.mark.parametrize(
    "name", ["evil.example", "127.0.0.1.evil.example", "", "[::1]", "10.0.0.1"]
)
def test_another_name_than_ours_is_refused(room, name):
    caller = Caller(room())

    assert caller.raw("GET", STATUS, Host=f"{name}:{caller.server.port}")[0] == 421
    assert caller.raw("GET", STATUS, Host=name)[0] == 421


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST:80"])
def test_our_own_names_are_welcome(room, name):
    assert Caller(room()).raw("GET", STATUS, Host=name)[0] == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_a_web_page_is_refused(room, headers):
    assert Caller(room()).raw("GET", STATUS, **headers)[0] == 403


def test_a_body_that_is_too_long(host):
    assert host.raw("POST", f"{host.base}/lock", b"x" * (LONGEST_BODY + 1))[0] == 413


@pytest.mark.parametrize("length", ["-1", "one", "1e3", "٣"])
def test_a_length_that_is_none(room, length):
    said = talk(
        room(), f"POST {STATUS} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n"
    )

    assert said.startswith(b"HTTP/1.1 413 ")


def test_a_body_in_pieces_is_not_taken(room):
    said = talk(
        room(), f"POST {STATUS} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    )

    assert said.startswith(b"HTTP/1.1 411 ")


def test_two_hosts_are_one_too_many(room):
    said = talk(room(), f"GET {STATUS} HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n")

    assert said.startswith(b"HTTP/1.1 421 ")


def talk(server, text):
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as link:
        link.sendall(text.encode())
        return link.recv(65536)


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[1]", "application/json", 400),
        (b"[" * 60_000, "application/json", 400),
        (b"\xff", "application/json", 400),
        (b"a=b", "application/x-www-form-urlencoded", 415),
    ],
)
def test_a_body_that_makes_no_sense(host, body, kind, status):
    headers = {"Content-Type": kind, "token": host.token}

    assert host.raw("POST", f"{host.base}/message", body, **headers)[0] == status


@pytest.mark.parametrize(
    "target", ["/", "/api", "/api/client/v2/", "/api/client/v2/conferences/", "*", "/..;/status"]
)
def test_other_paths_lead_nowhere(room, target):
    assert Caller(room()).raw("GET", target)[0] == 404


def test_one_connection_serves_many_requests(room):
    link = http.client.HTTPConnection("127.0.0.1", room().port, timeout=10)
    for _ in range(3):
        link.request("GET", STATUS)
        answer = link.getresponse()
        assert (answer.status, answer.read()) == (200, b'{"status":"success","result":"OK"}')
    link.close()


def test_too_many_connections_are_not_kept(room):
    server = room()
    links = [
        socket.create_connection(("127.0.0.1", server.port), timeout=10)
        for _ in range(MOST_CONNECTIONS)
    ]
    wait_until(lambda: len(server._web._open) == MOST_CONNECTIONS)

    with pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
        Caller(server).raw("GET", STATUS)

    for link in links:
        link.close()
    wait_until(lambda: not server._web._open)
    assert Caller(server).raw("GET", STATUS)[0] == 200


def test_a_reader_who_goes_is_noticed(host):
    stream = host.events()
    stream.sync()
    assert host.server.meeting.streams == 1

    stream.close()

    wait_until(lambda: host.server.meeting.streams == 0)


def test_several_listen_at_once(host):
    streams = [host.events() for _ in range(5)]
    for stream in streams:
        stream.sync()

    guest = host.server.meeting.join("Guest")

    assert [one.until("participant_create")["uuid"] for one in streams] == [guest] * 5
    for stream in streams:
        stream.close()


def test_nothing_of_a_meeting_is_logged(host, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    host.server.meeting.join("Rigmor Ravn")
    stream = host.events()
    stream.sync()
    stream.close()
    host.post("participants/x/overlaytext", {"text": "Rigmor"})

    said = caplog.text + "".join(capfd.readouterr())
    assert not [word for word in ("Rigmor", host.token, HOST_PIN, "practice/") if word in said]


def test_a_fault_of_our_own_is_told_by_its_kind(room, caplog, monkeypatch):
    def fall(_):
        raise ValueError("Rigmor")

    monkeypatch.setattr(Handler, "do_GET", fall)
    with caplog.at_level(logging.ERROR):
        with pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
            Caller(room()).raw("GET", STATUS)
        wait_until(lambda: caplog.records)

    assert [record.getMessage() for record in caplog.records] == [
        "a practice connection fell over: ValueError"
    ]


def test_closing_ends_every_thread_and_stream(room):
    server = room()
    caller = Caller(server)
    caller.request_token(HOST_PIN)
    stream = caller.events()
    stream.sync()

    server.stop()
    server.stop()

    assert [thread for thread in threading.enumerate() if "practice" in thread.name] == []
    assert server.port == 0
    stream.close()


def test_a_taken_port_is_said(room):
    with pytest.raises(OSError, match=r".") as found:
        PracticeServer(port=room().port).start()
    assert isinstance(found.value, OSError)


def test_nobodys_pin_or_name_is_in_a_repr(host):
    meeting = host.server.meeting
    meeting.join("Rigmor Ravn", uri="sip:rigmor@practice.invalid")
    shown = repr((meeting.people, meeting.door, host.server.scenario.room))
    shown += repr([meeting.watchers.by(host.token)])

    assert not [word for word in ("igmor", HOST_PIN, host.token) if word in shown]
