"""A web server on this machine that answers what it is told to, well, badly or with malice."""

import json
import ssl
from contextlib import suppress
from dataclasses import dataclass, field

from PySide6.QtNetwork import QSslCertificate, QSslConfiguration

from tests.probe.servers import CERTIFICATES, Server


@dataclass(frozen=True)
class Asked:
    """One question as it arrived."""

    method: str
    path: str
    headers: dict
    body: bytes

    @property
    def json(self):
        return json.loads(self.body or b"null")


@dataclass(frozen=True)
class Said:
    """An answer: ``head`` stands for the whole of it if it is given."""

    code: int = 200
    body: bytes = b""
    headers: dict = field(default_factory=dict)
    kind: str = "application/json"
    head: bytes | None = None
    cut_after: int | None = None
    wait: float = 0.0
    drip: float = 0.0

    def bytes(self):
        if self.head is not None:
            return self.head
        lines = [f"HTTP/1.1 {self.code} Said", f"Content-Type: {self.kind}"]
        lines += [f"Content-Length: {len(self.body)}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode() + self.body


def said(result, code=200, status="success", **more):
    """An answer in the envelope."""
    return Said(code, json.dumps({"status": status, "result": result}).encode(), **more)


class Web(Server):
    """``answer(asked)`` gives a ``Said``; a certificate's name makes it speak TLS."""

    def __init__(self, answer=None, certificate=None):
        self.answer = answer
        self.asked = []
        self.open = 0
        self.accepted = 0
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(CERTIFICATES / f"{certificate}.pem")

    def serve(self, opened):
        channel = opened
        if self.context:
            channel = self.context.wrap_socket(opened, server_side=True)
        self.open += 1
        try:
            self.talk(channel)
        finally:
            self.open -= 1
            with suppress(OSError):
                channel.close()

    def talk(self, channel):
        channel.settimeout(0.05)
        while not self.stop.is_set():
            asked = self.read(channel)
            if asked is None or not self.respond(channel, asked):
                return

    def respond(self, channel, asked):
        """Whether the connection stays open."""
        self.asked.append(asked)
        said = self.answer(asked)
        if said is None or self.stop.wait(said.wait):
            return False
        data = said.bytes()[: said.cut_after]
        self.send(channel, data, said.drip)
        return said.cut_after is None and said.head is None

    def send(self, channel, data, drip=0.0):
        if not drip:
            channel.sendall(data)
            return
        for byte in data:
            if self.stop.wait(drip):
                return
            channel.sendall(bytes([byte]))

    def read(self, channel):
        data = b""
        while b"\r\n\r\n" not in data:
            more = self.more(channel)
            if not more:
                return None
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {k.casefold(): v for k, v in (line.split(": ", 1) for line in lines)}
        while len(body) < int(headers.get("content-length", 0)):
            body += self.more(channel)
        method, path, _ = first.split(" ")
        return Asked(method, path, headers, body)

    def more(self, channel):
        while not self.stop.is_set():
            try:
                return channel.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                return b""
        return b""


def trusting():
    """What trusts the tests' authority and nobody else."""
    tls = QSslConfiguration.defaultConfiguration()
    tls.setCaCertificates(QSslCertificate.fromPath(str(CERTIFICATES / "authority.pem")))
    return tls
