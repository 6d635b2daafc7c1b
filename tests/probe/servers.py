"""Servers on this machine that behave well, badly or with malice, as they are told to."""

import heapq
import random
import socket
import ssl
import struct
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from app.probe.proxy import Proxy
from app.probe.steps import Means

CERTIFICATES = Path(__file__).with_name("certificates")
HOST = "localhost"
COOKIE = 0x2112A442


def trust():
    """A context that trusts the tests' authority and nobody else."""
    return ssl.create_default_context(cafile=str(CERTIFICATES / "authority.pem"))


def resolve(host, port):
    """Every name is this machine."""
    return [(socket.AF_INET, ("127.0.0.1", port))]


def means(**more):
    """What a try takes from the system, made for the tests."""
    return Means(**{"resolve": resolve, "trust": trust, "proxy": lambda host: Proxy(), **more})


def closed_port():
    """A port where nobody listens."""
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return opened.getsockname()[1]


class Server:
    """A thread between ``__enter__`` and ``__exit__``."""

    kind = socket.SOCK_STREAM
    family = socket.AF_INET

    def __enter__(self):
        self.socket = socket.socket(self.family, self.kind)
        self.socket.bind(("127.0.0.1" if self.family == socket.AF_INET else "::1", 0))
        self.socket.settimeout(0.02)
        self.port = self.socket.getsockname()[1]
        self.stop = threading.Event()
        if self.kind == socket.SOCK_STREAM:
            self.socket.listen(50)
        self.threads = []
        self.begin(self.run)
        return self

    def begin(self, work, *words):
        thread = threading.Thread(target=work, args=words)
        self.threads.append(thread)
        thread.start()

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join(10)
        self.socket.close()

    def run(self):
        while not self.stop.is_set():
            try:
                opened, _ = self.socket.accept()
            except TimeoutError:
                continue
            self.accepted = getattr(self, "accepted", 0) + 1
            self.begin(self.guarded, opened)

    def guarded(self, opened):
        with opened:
            opened.settimeout(0.5)
            with suppress(OSError):
                self.serve(opened)

    def serve(self, opened):
        raise NotImplementedError


# --- STUN ----------------------------------------------------------------------------------------


def stun_answer(asked, kind=0x0101, attributes=None):
    """A binding answer to the question ``asked``."""
    if attributes is None:
        attributes = struct.pack("!HHBBHI", 0x0020, 8, 0, 1, 1 ^ (COOKIE >> 16), 1 ^ COOKIE)
    return struct.pack("!HHI", kind, len(attributes), COOKIE) + asked[8:20] + attributes


class Stun(Server):
    """``plan`` says for the number of a question which answers come after how many seconds."""

    kind = socket.SOCK_DGRAM

    def __init__(self, plan=lambda number, asked: [(0.0, stun_answer(asked))]):
        self.plan = plan
        self.asked = 0

    def run(self):
        waiting = []
        order = 0
        while not self.stop.is_set():
            while waiting and waiting[0][0] <= time.perf_counter():
                _, _, data, place = heapq.heappop(waiting)
                self.socket.sendto(data, place)
            due = waiting[0][0] - time.perf_counter() if waiting else 0.02
            self.socket.settimeout(min(max(due, 0.0005), 0.02))
            try:
                data, place = self.socket.recvfrom(2048)
            except TimeoutError:
                continue
            for delay, answer in self.plan(self.asked, data):
                order += 1
                heapq.heappush(waiting, (time.perf_counter() + delay, order, answer, place))
            self.asked += 1


def delayed(seconds, jitter=0.0, lost=frozenset(), seed=1):
    """A way of so many seconds, some more at random; the questions in ``lost`` get no answer."""
    chance = random.Random(seed)

    def plan(number, asked):
        wait = seconds + chance.uniform(0, jitter)
        return [] if number in lost else [(wait, stun_answer(asked))]

    return plan


# --- TLS -----------------------------------------------------------------------------------------


@dataclass
class Behaviour:
    """How a TLS server answers."""

    certificate: str = "good"
    clock_off_s: float = 0.0
    head: bytes | None = None
    body: int = 0
    takes: bool = True
    slow_s: float = 0.0
    oldest: ssl.TLSVersion | None = None


class Tls(Server):
    def __init__(self, family=socket.AF_INET, **behaviour):
        self.family = family
        self.how = Behaviour(**behaviour)
        self.heard = []
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(CERTIFICATES / f"{self.how.certificate}.pem")
        if self.how.oldest:
            self.context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
            self.context.maximum_version = self.how.oldest

    def serve(self, opened):
        with self.context.wrap_socket(opened, server_side=True) as channel:
            words = channel.recv(4096)
            self.heard.append(words)
            if words.startswith(b"POST") and self.how.takes:
                self.swallow(channel, words)
            self.say(channel, words)

    def swallow(self, channel, words):
        length = int(words.split(b"Content-Length: ")[1].split(b"\r\n")[0])
        got = len(words.partition(b"\r\n\r\n")[2])
        while got < length:
            data = channel.recv(65536)
            if not data:
                return
            got += len(data)

    def say(self, channel, words):
        if self.how.head is not None:
            channel.sendall(self.how.head)
            return
        date = format_datetime(datetime.now(UTC) + timedelta(seconds=self.how.clock_off_s), True)
        refused = words.startswith(b"POST") and not self.how.takes
        status = "405 No" if refused else "200 OK"
        channel.sendall(f"HTTP/1.1 {status}\r\nDate: {date}\r\n\r\n".encode())
        sent = 0
        while words.startswith(b"GET") and sent < self.how.body and not self.stop.is_set():
            sent += channel.send(bytes(min(16384, self.how.body - sent)))
            time.sleep(self.how.slow_s)


class Tarpit(Server):
    """Takes every connection and never says a word."""

    def serve(self, opened):
        self.stop.wait(30)


class Dripping(Server):
    """Takes every connection and says one byte after the other, for ever."""

    def serve(self, opened):
        while not self.stop.wait(0.05):
            opened.send(b"\x16")


class Resetting(Server):
    """Takes every connection and throws it away at once."""

    def serve(self, opened):
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Connecting(Server):
    """A proxy that answers CONNECT with ``head`` and, if that is a yes, passes things on."""

    def __init__(self, to=0, head=b"HTTP/1.1 200 Connection established\r\n\r\n"):
        self.to = to
        self.head = head
        self.heard = []

    def serve(self, opened):
        self.heard.append(opened.recv(4096))
        opened.sendall(self.head)
        if b" 200 " not in self.head or not self.to:
            return
        with socket.create_connection(("127.0.0.1", self.to)) as further:
            further.settimeout(0.5)
            self.begin(self.pass_on, further, opened)
            self.pass_on(opened, further)

    def pass_on(self, one, other):
        while not self.stop.is_set():
            try:
                data = one.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                return
            if not data:
                with suppress(OSError):
                    other.shutdown(socket.SHUT_WR)
                return
            try:
                other.sendall(data)
            except OSError:
                return
