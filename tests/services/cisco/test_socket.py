import pytest
from PySide6.QtNetwork import QSslCertificate

from app.services import asking
from app.services.cisco.socket import EventsSocket
from app.services.cisco.timing import Timing
from tests.services.web import Web, said, trusting


@pytest.mark.parametrize("name", ["localhost", "elsewhere.invalid"])
def test_nothing_is_sent_to_who_is_not_named_in_the_certificate(qtbot, monkeypatch, name):
    # Qt's own check is content with "localhost"; a common name would content it too.
    named = lambda self: {0: [name]}  # noqa: E731
    monkeypatch.setattr(QSslCertificate, "subjectAlternativeNames", named)
    with Web(lambda asked: said(1, 404), "good") as server:
        socket = EventsSocket(Timing(), trusting())
        with qtbot.waitSignal(socket.closed):
            socket.open(f"https://localhost:{server.port}", "", "the-key")
        qtbot.waitUntil(lambda: server.open == 0)
    assert bool(server.asked) is (name == "localhost")


@pytest.mark.parametrize("certificate", ["wrong_name", "expired", "self_signed"])
def test_nothing_is_sent_to_who_is_not_trusted(qtbot, certificate):
    with Web(lambda asked: said(1), certificate) as server:
        socket = EventsSocket(Timing(), trusting())
        with qtbot.waitSignal(socket.closed):
            socket.open(f"https://localhost:{server.port}", "", "the-key")
        qtbot.waitUntil(lambda: server.open == 0)
    assert server.asked == []


def test_a_certificate_without_alternative_names_is_nobodys():
    assert not asking.is_host_named("localhost", QSslCertificate())
