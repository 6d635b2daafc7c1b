"""The steps of a try, one after the other; each ends in time, and each tells what it found."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import perf_counter, sleep

from app.plain_text import plain
from app.probe import bandwidth, secure, volley
from app.probe.issuers import issuer_of, kind_of
from app.probe.lookup import Resolve, look_up, system_resolve
from app.probe.proxy import Proxy, system_proxy
from app.probe.reach import OUT_OF_TIME, Place, Reached, connection, reach, silence
from app.probe.tunnel import tunnel
from app.readiness.readings_probe import ConnectionReading
from app.readiness.statistics import percentile
from app.readiness.target import LONGEST_SHOWN, Target

NAME_WITHIN_S = 4.0
SECURE_WITHIN_S = 5.0
TELL_DIGITS = 3

CLOCK_DOUBT_S = 10.0
"""A clock that differs by more is compared a second time, s: no limit for clocks may be smaller."""

CLOCK_AGAIN_AFTER_S = 3.0
"""Between the two, s: a kept answer would by then differ by this much."""

CLOCK_AGREES_S = 2.0
"""Two answers of one clock may differ by this much, s: whole seconds, and two ways there."""

_LEAST_FOR_CLOCK_S = 1.0
_LEAST_FOR_PACKETS_S = volley.BLOCKED_AFTER_S + 0.1
"""With less time left nothing is tried rather than silence mistaken for a closed way, s."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is sent, and after how long everything ends, s."""

    thorough: bool
    connects: int
    packets_s: float
    within_s: float


QUICK = Effort(False, 5, 3.0, 7.0)
"""150 packets of 20 bytes: for the check before a meeting."""

THOROUGH = Effort(True, 10, 8.0, 14.0)
"""400 packets, enough to tell less than 1 %, and the bandwidth if an address is configured.

It ends before ``ConnectionCheck.patience_s``.
"""


@dataclass(frozen=True, slots=True)
class Means:
    """What the steps take from the system: the look-up, the authorities, the proxy's setting."""

    resolve: Resolve = system_resolve
    trust: secure.Trust = secure.system_trust
    proxy: Callable[[str], Proxy] = system_proxy


Tell = Callable[[ConnectionReading], None]


class Try:
    """One try of the network against a target."""

    def __init__(self, target: Target, effort: Effort, tell: Tell, means: Means) -> None:
        """Prepare; nothing is opened yet."""
        self._target = target
        self._effort = effort
        self._tell = tell
        self._means = means
        self._start = perf_counter()
        self._until = self._start + effort.within_s
        self._places: tuple[Place, ...] = ()
        self._place: Place | None = None
        self._proxy = Proxy()
        self._trust = means.trust
        self._doubt: tuple[float, float] | None = None
        self.reading = ConnectionReading(
            configured=target.is_configured, host=target.shown, thorough=effort.thorough
        )

    def run(self) -> ConnectionReading:
        """Take all steps and return what they found. Without a target nothing is done."""
        if self._target.is_configured:
            self._look_up()
            self._reach()
            self._secure()
            self._packets()
            self._ask_clock_again()
            self._bandwidth()
        self._found("end", finished=True)
        return self.reading

    def _found(self, stage: str, **values: object) -> None:
        rounded = {
            key: round(value, TELL_DIGITS + 2) if isinstance(value, float) else value
            for key, value in values.items()
        }
        seconds = round(perf_counter() - self._start, TELL_DIGITS)
        self.reading = replace(self.reading, stage=stage, seconds=seconds, **rounded)  # type: ignore[arg-type]
        self._tell(self.reading)

    def _within(self, seconds: float) -> float:
        return min(self._until, perf_counter() + seconds)

    def _look_up(self) -> None:
        target = self._target
        found = look_up(target.host, target.port, NAME_WITHIN_S, self._means.resolve)
        self._places = found.addresses
        self._proxy = self._means.proxy(target.host)
        word = found.problem or "ok"
        self._found("name", name=word, name_ms=found.ms, proxy=self._proxy.kind)

    def _reach(self) -> None:
        reached = reach(self._places, self._effort.connects, self._until) if self._places else None
        if reached is not None:
            self._place = reached.place
            self._tell_reached(reached)

    def _tell_reached(self, reached: Reached) -> None:
        times = reached.times_ms
        self._found(
            "reach",
            ipv4=reached.ipv4,
            ipv6=reached.ipv6,
            tcp=reached.tcp,
            connects=reached.tries,
            connected=len(times),
            connect_ms=percentile(times, 0.5) if times else None,
            slowest_connect_ms=max(times, default=None),
        )

    def _secure(self) -> None:
        channel = self._shake_hands()
        if channel is None:
            return
        offset = self._offset(channel)
        if offset is not None and abs(offset) > CLOCK_DOUBT_S:
            self._doubt = offset, perf_counter()
            offset = None
        self._found("clock", clock_offset_s=offset)

    def _offset(self, channel: ssl.SSLSocket) -> float | None:
        with channel:
            asked = datetime.now(UTC)
            head = secure.ask_head(channel, self._target.host, self._within(SECURE_WITHIN_S))
            return secure.clock_offset_s(head, asked, datetime.now(UTC)) if head else None

    def _ask_clock_again(self) -> None:
        """Believe in a wrong clock only if a second answer, some seconds later, agrees."""
        if self._doubt is None:
            return
        first, at = self._doubt
        wait = max(at + CLOCK_AGAIN_AFTER_S - perf_counter(), 0.0)
        if self._until - perf_counter() < wait + _LEAST_FOR_CLOCK_S:
            return
        sleep(wait)
        here = bandwidth.Address(self._target.host, self._target.port, "/")
        channel = self._channel(here, self._until)
        second = self._offset(channel) if channel else None
        if second is not None and abs(second - first) <= CLOCK_AGREES_S:
            self._found("clock", clock_offset_s=second)

    def _shake_hands(self) -> ssl.SSLSocket | None:
        """Shake hands and tell how it went; the channel is open if it went well."""
        if self._place is None and self._proxy.kind != "known":
            return None
        self._trust = secure.loaded(self._means.trust)
        own = perf_counter() + SECURE_WITHIN_S
        until = min(self._until, own)
        silent = silence(self._until, own)
        try:
            opened = connection(self._place, until) if self._place else self._tunnel(until, silent)
        except OSError as error:
            self._found("secure", tls=silent if isinstance(error, TimeoutError) else "failed")
            return None
        if opened is None:
            return None
        secured, channel = secure.handshake(opened, self._target.host, self._trust, until)
        if secured.word == "silent":
            secured.word = silent
        self._tell_secured(secured)
        return channel

    def _tunnel(self, until: float, silent: str) -> socket.socket | None:
        """Go through the system's proxy, after saying who that is."""
        proxy, target = self._proxy, self._target
        named = plain(proxy.host, LONGEST_SHOWN)
        self._found("proxy", host=f"{self.reading.host}, {named}")
        word, opened = tunnel(proxy, target.host, target.port, self._means.resolve, until)
        word = silent if word == "silent" else word
        self._found("proxy", proxy_answer=word, through_proxy=opened is not None)
        return opened

    def _tell_secured(self, secured: secure.Secured) -> None:
        certificate = secured.certificate
        is_known = secured.word == "ok" and bool(certificate)
        self._found(
            "secure",
            tls=secured.word,
            tls_version=secured.version,
            tls_ms=secured.ms,
            valid_days=secure.valid_days(certificate) if is_known else None,
            issuer=issuer_of(certificate) if is_known else "",
            issuer_kind=kind_of(certificate, self._target.issuer) if is_known else "",
        )

    def _packets(self) -> None:
        target = self._target
        if not target.stun_host:
            return
        own = perf_counter() + NAME_WITHIN_S
        within = min(self._until, own) - perf_counter()
        found = look_up(target.stun_host, target.stun_port, within, self._means.resolve)
        place = self._same_family(found.addresses)
        if place is None and (found.problem != "silent" or own <= self._until):
            self._found("packets", udp="unknown")
            return
        if place is None or self._until - perf_counter() < _LEAST_FOR_PACKETS_S:
            self._found("packets", udp=OUT_OF_TIME)
            return
        shots = volley.fire(place, self._effort.packets_s, self._until)
        measured = volley.measure(shots)
        self._found("packets", **{name: getattr(measured, name) for name in _MEASURED})

    def _same_family(self, places: tuple[Place, ...]) -> Place | None:
        """Return the place of the family that TCP reached, or else the first."""
        wanted = self._place[0] if self._place else None
        same = [place for place in places if place[0] == wanted]
        return next(iter([*same, *places]), None)

    def _bandwidth(self) -> None:
        address = bandwidth.address_of(self._target.bandwidth_url)
        if not self._effort.thorough or address is None or self.reading.tls != "ok":
            return
        found = bandwidth.measure(address, lambda until: self._channel(address, until), self._until)
        self._found(
            "bandwidth",
            bandwidth=found.word,
            down_mbps=found.down_mbps,
            up_mbps=found.up_mbps,
        )

    def _channel(self, address: bandwidth.Address, until: float) -> ssl.SSLSocket | None:
        end = min(until, perf_counter() + SECURE_WITHIN_S)
        found = look_up(address.host, address.port, end - perf_counter(), self._means.resolve)
        place = self._same_family(found.addresses)
        try:
            if self.reading.through_proxy:
                opened = tunnel(self._proxy, address.host, address.port, self._means.resolve, end)[
                    1
                ]
            else:
                opened = connection(place, end) if place else None
        except OSError:
            return None
        if opened is None:
            return None
        return secure.handshake(opened, address.host, self._trust, end)[1]


_MEASURED = tuple(volley.Measured.__dataclass_fields__)
