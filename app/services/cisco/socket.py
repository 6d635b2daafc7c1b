"""The websocket with the server's events."""

from urllib.parse import quote

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery, QSslSocket
from PySide6.QtNetwork import QSslConfiguration as Tls
from PySide6.QtWebSockets import QWebSocket

from app.services.asking import is_host_named
from app.services.cisco.messages import LONGEST_MESSAGE, Message, acknowledge, read_message
from app.services.cisco.timing import Timing
from app.services.questions import THIS_COMPUTER


class EventsSocket(QObject):
    """One connection to the events; it is not opened again, the next is another object.

    Every message of the server's is acknowledged, also one that nobody understands: without that
    the server would end the connection.

    Signals:
        opened: messages can be sent.
        heard: a ``Message`` of the server's, already acknowledged.
        closed: it is over, for whatever reason; once.
    """

    opened = Signal()
    heard = Signal(object)
    closed = Signal()

    def __init__(
        self, timing: Timing, tls: Tls | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._timing = timing
        self._is_over = False
        self._answered = True
        self._number = 0
        self._socket = QWebSocket(parent=self)
        self._socket.setMaxAllowedIncomingMessageSize(LONGEST_MESSAGE)
        self._socket.setMaxAllowedIncomingFrameSize(LONGEST_MESSAGE)
        if tls is not None:
            self._socket.setSslConfiguration(tls)
        self._silence = self._timer(timing.handshake, self._give_up)
        self._ping = self._timer(timing.ping, self._socket.ping)
        self._ping.setSingleShot(False)
        self._socket.connected.connect(self._on_connected)
        self._socket.disconnected.connect(self._give_up)
        self._socket.errorOccurred.connect(self._give_up)
        self._socket.pong.connect(self._alive)
        self._socket.textMessageReceived.connect(self._take)

    def open(self, origin: str, path: str, token: str) -> None:
        """Connect; ``origin`` is the checked one of the site, http for the tests' own server."""
        base = origin.replace("http", "ws", 1)
        url = QUrl.fromEncoded(
            f"{base}{path}/events/v1?authToken={quote(token, safe='')}".encode("ascii")
        )
        self._socket.setProxy(_proxy_for(url))
        self._silence.start()
        self._socket.open(url)
        # Made by ``open``, and the only way to look before the address with the key is sent.
        for inner in self._socket.findChildren(QSslSocket):
            inner.encrypted.connect(self._check_name)

    def send(self, text: str) -> None:
        """Send a message."""
        self._socket.sendTextMessage(text)

    def next_number(self) -> int:
        """Return a number for a message of ours; none is used twice."""
        self._number += 1
        return self._number

    def drop(self) -> None:
        """Close without a word to anybody."""
        self._is_over = True
        self._silence.stop()
        self._ping.stop()
        self._socket.abort()
        self.deleteLater()

    def _timer(self, seconds: float, reached: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(max(1, round(seconds * 1000)))
        timer.timeout.connect(reached)
        return timer

    @Slot()
    def _on_connected(self) -> None:
        self._silence.setInterval(max(1, round(self._timing.silence * 1000)))
        self._alive()
        self._ping.start()
        self.opened.emit()

    @Slot()
    def _check_name(self) -> None:
        inner = self.sender()
        host = self._socket.requestUrl().host()
        if not isinstance(inner, QSslSocket) or not is_host_named(host, inner.peerCertificate()):
            self._give_up()

    @Slot()
    def _alive(self) -> None:
        self._silence.start()

    @Slot(str)
    def _take(self, text: str) -> None:
        if self._is_over:
            return
        self._alive()
        message = read_message(text)
        if message is None:
            return
        if message.number is not None:
            self.send(acknowledge(message.number))
        self.heard.emit(message)

    @Slot()
    def _give_up(self) -> None:
        if not self._is_over:
            self.drop()
            self.closed.emit()


def _proxy_for(url: QUrl) -> QNetworkProxy:
    if url.host() in (THIS_COMPUTER, "localhost"):
        return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(url))
    return found[0] if found else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)


__all__ = ["EventsSocket", "Message"]
