"""One question under way, with one answer or with a stream of them."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest, QSslCertificate

from app.services.questions import Question, Reply, Trouble, is_named

LARGEST_SLICE = 1 << 16
"""Bytes of a stream handed on at a time: what is worked through without the window noticing."""

_HELD_BACK = 1 << 20
"""Bytes of a stream that wait in memory; then the server is made to wait."""

_SAID_400 = 302
"""Qt's error for a request that the server calls bad."""

_PROXY_SAYS_NO = 99
"""Qt's error for a proxy's refusal that it has no name for; with TLS no server can cause it."""

_LONGEST_HEADER = 4096
"""Bytes of a header that are handed on."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ATTRIBUTES = QNetworkRequest.Attribute

Forget = Callable[["UnderWay"], None]
"""Called once a question is done or dropped."""


class UnderWay(QObject):
    """One question under way."""

    def __init__(
        self, reply: QNetworkReply, question: Question, forget: Forget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reply = reply
        self._forget = forget
        self._largest = question.largest
        self._wants = question.wants
        self._body = bytearray()
        self._trouble: Trouble | None = None
        self._is_done = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._too_late)
        if question.timeout:
            self._timer.start(max(1, round(question.timeout * 1000)))
        reply.sslErrors.connect(self._not_trusted)
        reply.encrypted.connect(self._check_name)
        reply.readyRead.connect(self._read)
        reply.finished.connect(self._finished)

    def drop(self) -> None:
        """Stop without a word."""
        if self._let_go():
            self._reply.abort()

    def _let_go(self) -> bool:
        if self._is_done:
            return False
        self._is_done = True
        self._timer.stop()
        self._reply.deleteLater()
        self._forget(self)
        self.deleteLater()
        return True

    def _not_trusted(self) -> None:
        # Not ignoring the errors is what refuses.
        self._trouble = Trouble.NOT_TRUSTED

    def _check_name(self) -> None:
        # Nothing was sent yet.
        certificate = self._reply.sslConfiguration().peerCertificate()
        if not is_host_named(self._reply.url().host(), certificate):
            self._give_up(Trouble.NOT_TRUSTED)

    def _too_late(self) -> None:
        self._give_up(Trouble.TIMED_OUT)

    def _give_up(self, trouble: Trouble) -> None:
        self._trouble = self._trouble or trouble
        self._reply.abort()

    def _read(self) -> None:
        if self._is_done or self._trouble is not None:
            return
        self._body += self._reply.readAll().data()
        if len(self._body) > self._largest:
            self._give_up(Trouble.TOO_LARGE)

    def _finished(self) -> None:
        self._read()
        if self._let_go():
            self._tell(self._made())

    def _tell(self, reply: Reply) -> None:
        raise NotImplementedError

    def _made(self) -> Reply:
        reply = self._reply
        code = reply.attribute(_ATTRIBUTES.HttpStatusCodeAttribute)
        trouble = self._trouble or _trouble(reply)
        return Reply(
            code if isinstance(code, int) else 0,
            b"" if trouble is not None else bytes(self._body),
            _content_type(reply),
            _seconds(reply.rawHeader("Retry-After").data()),
            trouble,
            self._wanted() if trouble is None else "",
        )

    def _wanted(self) -> str:
        raw = self._reply.rawHeader(self._wants).data() if self._wants else b""
        return bytes(raw[:_LONGEST_HEADER]).decode("latin-1").strip()


class Asked(UnderWay):
    """A question with one answer."""

    def __init__(
        self,
        reply: QNetworkReply,
        question: Question,
        forget: Forget,
        done: Callable[[Reply], None],
        parent: QObject,
    ) -> None:
        super().__init__(reply, question, forget, parent)
        self._done = done

    def _tell(self, reply: Reply) -> None:
        self._done(reply)


class Listening(UnderWay):
    """A question whose answer goes on for as long as both sides like.

    Signals:
        opened: the server answered with a stream.
        heard: ``bytes`` of it, at most ``LARGEST_SLICE`` at a time, each in a turn of its own of
            the event loop.
        closed: it is over; a ``Reply``, with the body if it was no stream.
    """

    opened = Signal()
    heard = Signal(object)
    closed = Signal(object)

    def __init__(
        self, reply: QNetworkReply, question: Question, forget: Forget, parent: QObject
    ) -> None:
        super().__init__(reply, question, forget, parent)
        self._is_stream = False
        self._is_over = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._slice)
        reply.setReadBufferSize(_HELD_BACK)
        reply.metaDataChanged.connect(self._look)

    def _look(self) -> None:
        code = self._reply.attribute(_ATTRIBUTES.HttpStatusCodeAttribute)
        is_stream = code == 200 and _content_type(self._reply) == "text/event-stream"
        if is_stream and not self._is_stream and not self._is_done:
            self._is_stream = True
            self._timer.stop()
            self.opened.emit()

    def _read(self) -> None:
        self._look()
        if not self._is_stream:
            super()._read()
        elif not self._next.isActive():
            self._next.start(0)

    def _slice(self) -> None:
        if self._is_done:
            return
        chunk = self._reply.read(LARGEST_SLICE).data()
        if self._reply.bytesAvailable():
            self._next.start(0)
        if chunk:
            self.heard.emit(chunk)
        if self._is_over and not self._next.isActive():
            self._finished()

    def _finished(self) -> None:
        # What came before the end is handed on first, and still in slices.
        self._is_over = True
        if self._is_stream and self._reply.bytesAvailable() and not self._is_done:
            self._next.start(0)
        elif self._let_go():
            self._next.stop()
            self._tell(self._made())

    def _let_go(self) -> bool:
        self._next.stop()
        return super()._let_go()

    def _tell(self, reply: Reply) -> None:
        self.closed.emit(reply)


def _trouble(reply: QNetworkReply) -> Trouble | None:
    error = reply.error()
    code = reply.attribute(_ATTRIBUTES.HttpStatusCodeAttribute)
    if 100 < error.value < 200 or code == 407 or (error.value == _PROXY_SAYS_NO and not code):
        return Trouble.PROXY
    if code in _REDIRECTS:
        return _redirect(reply)
    if _was_answered(error):
        return None
    return Trouble.CUT if isinstance(code, int) else Trouble.UNREACHABLE


def _was_answered(error: QNetworkReply.NetworkError) -> bool:
    # From 201 on they are the server's own answers that were not a yes; 302 is the code 400.
    value = error.value
    is_no = 200 < value < 300 or value == _SAID_400 or 400 < value < 500
    return value == 0 or is_no


def _redirect(reply: QNetworkReply) -> Trouble:
    target = reply.url().resolved(QUrl.fromEncoded(reply.rawHeader("Location").data()))
    return Trouble.TURNED if _origin(target) == _origin(reply.url()) else Trouble.REDIRECTED


def _origin(url: QUrl) -> tuple[str, str, int]:
    return url.scheme(), url.host().casefold(), url.port(443 if url.scheme() == "https" else 80)


def _content_type(reply: QNetworkReply) -> str:
    raw = bytes(reply.rawHeader("Content-Type").data()[:200]).decode("latin-1")
    return raw.split(";")[0].strip().casefold()


def _seconds(raw: bytes | bytearray | memoryview) -> float | None:
    """Return the seconds of a Retry-After; the form with a date is not understood."""
    text = bytes(raw).strip()
    return float(text) if re.fullmatch(rb"\d{1,5}", text) else None


def is_host_named(host: str, certificate: QSslCertificate) -> bool:
    """Tell whether ``host`` stands among the alternative names of a certificate.

    Qt takes the common name too, which browsers have stopped to believe.
    """
    names = certificate.subjectAlternativeNames()
    return is_named(host, [name for kind in names.values() for name in kind])
