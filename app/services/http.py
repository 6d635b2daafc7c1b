"""Questions to one server, as carefully as a meeting deserves.

Nothing is kept between questions: no cookies, no cache, no credentials. A certificate that this
computer does not trust always ends it; there is nobody here who could be asked to go on all the
same. No redirect is followed. Only hosts on the list are reached, and only with TLS, except for the
practice meeting on this computer.
"""

import ipaddress
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkProxyFactory,
    QNetworkReply,
    QNetworkRequest,
    QSslConfiguration,
)

from app.services.asking import Asked, Listening, UnderWay
from app.services.questions import NotAllowedError, Question, Reply, Trouble, origin

__all__ = ["Asked", "Listening", "NotAllowedError", "Question", "Reply", "Site", "Trouble"]

_ATTRIBUTES = QNetworkRequest.Attribute
_NAME = b"Samrad"
"""Who asks. Qt would call itself a browser, and some services show this to whoever runs them."""


class Site(QObject):
    """One server, and every connection to it.

    Args:
        host, port: where.
        allowed_hosts: names that may be reached.
        is_practice: the embedded meeting: no TLS, and on this computer only.
        tls: what to trust; None for what the system trusts.

    Raises:
        NotAllowedError: see ``origin``.
    """

    def __init__(
        self,
        host: str,
        port: int,
        allowed_hosts: frozenset[str],
        is_practice: bool = False,
        tls: QSslConfiguration | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._origin = origin(host, port, allowed_hosts, is_practice)
        self._host = host.casefold().rstrip(".")
        self._tls = tls
        self._open: set[UnderWay] = set()
        self._manager = QNetworkAccessManager(self)
        self._manager.setRedirectPolicy(QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        self._manager.setAutoDeleteReplies(False)
        self._use_proxies(is_practice)

    def ask(self, question: Question, done: Callable[[Reply], None]) -> "Asked":
        """Ask, and call ``done`` once with what came back; never after ``close`` or ``drop``."""
        asked = Asked(self._send(question), question, self.forget, done, self)
        self._keep(asked)
        return asked

    def listen(self, question: Question) -> "Listening":
        """Ask for a stream of server-sent events."""
        listening = Listening(self._send(question), question, self.forget, self)
        self._keep(listening)
        return listening

    def close(self) -> None:
        """Drop everything. Nobody is called back, and no connection stays open."""
        for asked in tuple(self._open):
            asked.drop()
        self._manager.clearConnectionCache()

    def forget(self, asked: "UnderWay") -> None:
        """Let go of a question that is done."""
        self._open.discard(asked)

    def _keep(self, asked: "UnderWay") -> None:
        self._open.add(asked)

    def _use_proxies(self, is_practice: bool) -> None:
        if is_practice or _is_this_computer(self._host):
            self._manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        elif not QNetworkProxyFactory.usesSystemConfiguration():
            # Usual since Qt 5.8, but a build may be without. It holds for the whole process, where
            # nothing else uses Qt's network. A factory of our own for this manager would be freed
            # by Python while Qt still asks it.
            QNetworkProxyFactory.setUseSystemConfiguration(True)

    def _send(self, question: Question) -> QNetworkReply:
        request = self._request(question)
        body = QByteArray(question.body or b"")
        if method := question.method.encode("ascii"):
            return self._manager.sendCustomRequest(request, QByteArray(method), body)
        if question.body is None:
            return self._manager.get(request)
        return self._manager.post(request, body)

    def _request(self, question: Question) -> QNetworkRequest:
        # As it stands: what is percent-encoded must not be decoded on the way.
        address = QUrl.fromEncoded((self._origin + question.path).encode("ascii"))
        request = QNetworkRequest(address)
        if self._tls is not None:
            request.setSslConfiguration(self._tls)
        for attribute, wanted in _ASKED_WITHOUT_MEMORY.items():
            request.setAttribute(attribute, wanted)
        request.setRawHeader(b"Accept-Encoding", b"identity")
        request.setRawHeader(b"User-Agent", _NAME)
        if question.body:
            request.setRawHeader(b"Content-Type", b"application/json")
        for name, value in question.headers.items():
            request.setRawHeader(name.encode("ascii"), value.encode("ascii"))
        return request


_ASKED_WITHOUT_MEMORY = {
    _ATTRIBUTES.CookieLoadControlAttribute: QNetworkRequest.LoadControl.Manual.value,
    _ATTRIBUTES.CookieSaveControlAttribute: QNetworkRequest.LoadControl.Manual.value,
    _ATTRIBUTES.AuthenticationReuseAttribute: QNetworkRequest.LoadControl.Manual.value,
    _ATTRIBUTES.CacheLoadControlAttribute: QNetworkRequest.CacheLoadControl.AlwaysNetwork.value,
    _ATTRIBUTES.CacheSaveControlAttribute: False,
    # One connection for the stream, others for questions: a half-open one then blocks nothing.
    _ATTRIBUTES.Http2AllowedAttribute: False,
}


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
