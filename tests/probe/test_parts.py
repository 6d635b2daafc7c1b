"""The pure parts of a try: answers, issuers, proxies, addresses, and the sum of a volley."""

import subprocess
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.probe import secure
from app.probe.answers import LONGEST_HEAD, parse_head, read_head
from app.probe.bandwidth import Address, address_of
from app.probe.issuers import issuer_of, kind_of
from app.probe.proxy import (
    NO_PROXY,
    Proxy,
    from_environment,
    from_scutil,
    from_windows,
    is_spared,
    system_proxy,
)
from app.probe.secure import clock_offset_s, valid_days
from app.probe.volley import EVERY_S, Volley, measure
from app.readiness.statistics import DISCARDED

# --- HTTP ----------------------------------------------------------------------------------------


def test_status_and_date():
    head = parse_head(
        b"HTTP/1.1 200 OK\r\nServer: x\r\ndate: Mon, 23 Nov 2026 09:30:00 GMT\r\n\r\nbody"
    )
    assert (head.status, head.rest) == (200, b"body")
    assert head.date == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\r\n\r\n", b"HTTP/2 200\r\n\r\n", b"HTTP/1.1 20x OK\r\n\r\n",
        b"HTTP/1.1 999 \r\n\r\n",
        b"HTTP/1.1 200 OK\r\nDate: x", b"HTTP/1.1 200 OK\nDate: x\n\n",
        b"HTTP/1.1 200 OK\r\n" + b"a" * LONGEST_HEAD + b"\r\n\r\n",
    ],
)  # fmt: skip
def test_anything_else_is_no_answer(data):
    assert parse_head(data) is None


@pytest.mark.parametrize(
    "date",
    [b"yesterday", b"Mon, 99 Nov 2026 09:30:00 GMT", b"Mon, 23 Nov 99999 09:30:00 GMT", b"0"],
)
def test_an_odd_date_is_none(date):
    assert parse_head(b"HTTP/1.1 200 OK\r\nDate: " + date + b"\r\n\r\n").date is None


@given(st.binary(max_size=400))
def test_no_bytes_can_break_the_head(data):
    parse_head(data)
    parse_head(b"HTTP/1.1 200 OK\r\nDate: " + data + b"\r\n\r\n")


def test_a_head_in_pieces_and_one_without_end():
    pieces = [b"HTTP/1.1 ", b"204 x\r\n", b"\r", b"\nrest", b""]
    assert read_head(lambda: pieces.pop(0)).status == 204
    assert read_head(lambda: b"a" * 1000) is None
    assert read_head(lambda: b"") is None


def test_the_clock_is_ahead_when_the_server_is_behind():
    head = parse_head(b"HTTP/1.1 200 OK\r\nDate: Mon, 23 Nov 2026 09:30:00 GMT\r\n\r\n")
    asked = datetime(2026, 11, 23, 9, 35, 0, tzinfo=UTC)
    answered = datetime(2026, 11, 23, 9, 35, 1, tzinfo=UTC)
    assert clock_offset_s(head, asked, answered) == 300.0


# --- certificates --------------------------------------------------------------------------------


def certificate(organisation="", name="CA 1"):
    parts = [(("countryName", "XX"),), (("commonName", name),)]
    if organisation:
        parts.insert(1, (("organizationName", organisation),))
    return {"issuer": tuple(parts), "notAfter": "Nov 23 09:30:00 2126 GMT"}


@pytest.mark.parametrize(
    ("organisation", "kind"),
    [
        ("DigiCert Inc", "public"), ("Let's Encrypt", "public"), ("GEANT Vereniging", "public"),
        ("GlobalSign nv-sa", "public"), ("Sectigo Limited", "public"),
        ("Buypass AS-983163327", "public"),
        ("Microsoft Corporation", "public"), ("Google Trust Services", "public"),
        ("Zscaler Inc.", "inspector"), ("Fortinet", "inspector"),
        ("Palo Alto Networks", "inspector"),
        ("Netskope Inc", "inspector"), ("Cisco Umbrella", "inspector"),
        ("ESET, spol. s r. o.", "inspector"),
        ("Region Nowhere", "unknown"), ("", "unknown"),
    ],
)  # fmt: skip
def test_who_issued_a_certificate(organisation, kind):
    assert kind_of(certificate(organisation)) == kind


def test_an_expected_issuer_leaves_nothing_to_guess():
    assert kind_of(certificate("Region Nowhere"), "nowhere") == "expected"
    assert kind_of(certificate("Zscaler Inc."), "GEANT") == "unexpected"
    assert kind_of(certificate("DigiCert Inc"), "GEANT") == "unexpected"


def test_the_issuers_name_is_made_plain():
    assert issuer_of(certificate("Let's\u202e Encrypt\n")) == "Let's Encrypt"
    assert issuer_of(certificate()) == "CA 1"
    assert issuer_of({}) == ""
    assert issuer_of(certificate(name="proxy7.region.example")) == ""
    assert len(issuer_of(certificate("x" * 500))) <= 80


def test_days_left():
    assert valid_days(certificate()) > 36_000
    assert valid_days({}) is valid_days({"notAfter": "soon"}) is None


# --- proxies -------------------------------------------------------------------------------------

KNOWN = Proxy("known", "proxy.example.org", 8080)


@pytest.mark.parametrize(
    ("variables", "proxy"),
    [
        ({}, NO_PROXY),
        ({"https_proxy": "http://proxy.example.org:8080"}, KNOWN),
        ({"HTTPS_PROXY": "proxy.example.org:8080/"}, KNOWN),
        ({"https_proxy": "http://[::1]:3128"}, Proxy("known", "::1", 3128)),
        ({"https_proxy": "http://user:secret@proxy.example.org:8080"}, NO_PROXY),
        ({"https_proxy": "proxy.example.org"}, NO_PROXY),
        ({"https_proxy": "proxy.example.org:99999"}, NO_PROXY),
        (
            {"https_proxy": "http://proxy.example.org:8080", "no_proxy": "a.se,.example.com"},
            NO_PROXY,
        ),
        ({"https_proxy": "http://proxy.example.org:8080", "NO_PROXY": "other.com"}, KNOWN),
    ],
)
def test_the_proxy_of_the_environment(variables, proxy):
    assert from_environment("video.example.com", variables) == proxy


@pytest.mark.parametrize(
    ("values", "proxy"),
    [
        ({}, NO_PROXY),
        ({"ProxyEnable": 1, "ProxyServer": "proxy.example.org:8080"}, KNOWN),
        ({"ProxyEnable": 0, "ProxyServer": "proxy.example.org:8080"}, NO_PROXY),
        ({"ProxyEnable": 1, "ProxyServer": "http=a:1;https=proxy.example.org:8080"}, KNOWN),
        ({"ProxyEnable": 1, "ProxyServer": "ftp=a:1"}, NO_PROXY),
        (
            {
                "ProxyEnable": 1,
                "ProxyServer": "proxy.example.org:8080",
                "ProxyOverride": "*.example.com;<local>",
            },
            NO_PROXY,
        ),
        ({"AutoConfigURL": "http://wpad/wpad.dat"}, Proxy("automatic")),
        ({"ProxyEnable": "1", "ProxyServer": 7, "AutoConfigURL": b""}, NO_PROXY),
    ],
)
def test_the_proxy_of_windows(values, proxy):
    assert from_windows("video.example.com", values) == proxy


SCUTIL = """\
<dictionary> {
  ExceptionsList : <array> {
    0 : *.local
    1 : 169.254/16
  }
  HTTPSEnable : 1
  HTTPSPort : 8080
  HTTPSProxy : proxy.example.org
  ProxyAutoConfigEnable : 0
}
"""


@pytest.mark.parametrize(
    ("text", "host", "proxy"),
    [
        (SCUTIL, "video.example.com", KNOWN),
        (SCUTIL, "printer.local", NO_PROXY),
        (SCUTIL.replace("HTTPSEnable : 1", "HTTPSEnable : 0"), "video.example.com", NO_PROXY),
        ("  ProxyAutoConfigEnable : 1\n", "video.example.com", Proxy("automatic")),
        ("", "video.example.com", NO_PROXY),
    ],
)
def test_the_proxy_of_macos(text, host, proxy):
    assert from_scutil(host, text) == proxy


def test_hosts_that_are_spared():
    assert is_spared("Video.Example.com.", "example.com")
    assert is_spared("video", "<local>")
    assert is_spared("10.1.2.3", "10.*")
    assert is_spared("video.example.com", "*")
    assert not is_spared("video.example.com", "")
    assert not is_spared("notexample.com", "example.com")


@given(st.text(max_size=200), st.text(max_size=60))
def test_no_setting_can_break_it(text, host):
    from_scutil(host, text)
    from_environment(host, {"https_proxy": text, "no_proxy": text})
    from_windows(host, {"ProxyEnable": 1, "ProxyServer": text, "ProxyOverride": text})


def test_the_real_settings_answer(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example.org:8080")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert system_proxy("video.example.com") == KNOWN
    monkeypatch.delenv("https_proxy")
    monkeypatch.delenv("HTTPS_PROXY", raising=False)
    assert system_proxy("video.example.com").kind in ("none", "known", "automatic")


# --- addresses of the bandwidth ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.example/x?y=1", Address("a.example", 443, "/x?y=1")),
        ("https://a.example:8443", Address("a.example", 8443, "/")),
        ("http://a.example/", None), ("https:///x", None), ("https://u@a.example/", None),
        ("https://a.example:99999/", None), ("https://a.example/a b", None),
        ("https://a.example/\r\nX: y", Address("a.example", 443, "/X: y")), ("", None),
    ],
)  # fmt: skip
def test_an_address_for_the_bandwidth(url, address):
    found = address_of(url)
    if address is not None and ("\r" in url or " " in address.path):
        # What the standard library strips of line ends must not become a line of its own.
        assert found is None or found.path.isprintable()
    else:
        assert found == address


@given(st.text(max_size=100))
def test_no_address_can_smuggle_a_line_in(text):
    found = address_of(f"https://a.example/{text}")
    assert found is None or (found.path.isprintable() and " " not in found.path)


# --- the sum of a volley -------------------------------------------------------------------------


def volley(trips_ms, late_ms=None):
    """Packets with these round trips; None for a lost one."""
    planned = [number * EVERY_S for number in range(len(trips_ms))]
    sent = [at + (late_ms[n] if late_ms else 0) / 1000 for n, at in enumerate(planned)]
    arrived = [(n, sent[n] + trip / 1000) for n, trip in enumerate(trips_ms) if trip is not None]
    return Volley(planned=planned, sent=sent, arrived=sorted(arrived, key=lambda pair: pair[1]))


def test_a_steady_way():
    found = measure(volley([30.0] * 200))
    assert (found.udp, found.sent, found.lost, found.loss) == ("ok", 200, 0, 0.0)
    assert found.rtt_ms == pytest.approx(30)
    assert found.jitter_ms == pytest.approx(0, abs=1e-6)
    assert found.loss_high == pytest.approx(0.0149, abs=0.001)


def test_the_first_packets_warm_up_the_way_and_count_for_the_loss_only():
    found = measure(volley([900.0] * DISCARDED + [30.0] * 100))
    assert found.rtt_ms == pytest.approx(30)
    assert found.spread_ms == pytest.approx(0, abs=1e-6)
    assert measure(volley([None] * DISCARDED + [30.0] * 98)).lost == DISCARDED


def test_what_this_computer_is_late_is_not_the_networks_jitter():
    late = [0.0, 40.0] * 100
    trips = [30.0 + delay for delay in late]
    found = measure(volley(trips, late))
    assert found.jitter_ms == pytest.approx(0, abs=0.5)
    assert found.late_ms == pytest.approx(40)
    assert measure(volley(trips)).jitter_ms > 30


@pytest.mark.parametrize(
    ("more", "word"),
    [({"sent": [0.0]}, "silent"), ({"refusals": 3}, "refused"), ({"odd": 1}, "odd"),
     ({"errors": 1}, "odd"), ({}, "unreachable")],
)  # fmt: skip
def test_nothing_came_back(more, word):
    found = measure(Volley(**more))
    assert (found.udp, found.loss, found.rtt_ms, found.opinion) == (word, None, None, None)


@given(st.lists(st.none() | st.floats(0.01, 2000), min_size=1, max_size=120))
def test_every_volley_has_a_sum(trips):
    found = measure(volley(trips))
    if found.udp == "ok":
        assert 0 <= found.loss_low <= found.loss <= found.loss_high <= 1
        assert found.jitter_ms >= 0
        assert 1 <= found.opinion <= 4.5
        assert 0 <= found.reordered < found.sent


def test_a_system_tool_that_hangs_gives_no_authorities(monkeypatch):
    def hangs(command, **how):
        raise subprocess.TimeoutExpired(command, how["timeout"])

    monkeypatch.setattr(subprocess, "run", hangs)
    assert secure._mac_authorities() == ""
