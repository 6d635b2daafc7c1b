"""A row of packets like those of sound: how many come back, how late, in what order."""

import errno
import secrets
import select
import socket
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import perf_counter

from app.probe.reach import Place
from app.probe.stun import ID_BYTES, LONGEST_ANSWER, question, read_answer
from app.readiness import statistics

EVERY_S = 0.02
"""Between two packets, as in speech, s: 50 a second."""

BLOCKED_AFTER_S = 2.0
"""If nothing has come back by then, nothing will; no more is sent, s."""

LAST_WAIT_S = 1.0
"""For answers after the last packet, s; later than this is lost for a conversation."""

MOST_ODD = 2_000
"""Datagrams that are not answers; after so many somebody floods this port, and the try ends."""

_CATCH_UP_S = 5 * EVERY_S
_REFUSALS = 3
# What the system makes of "nobody is at this port": the second on Windows.
_REFUSED = (ConnectionRefusedError, ConnectionResetError)


@dataclass(slots=True)
class Volley:
    """What was sent and what came back. Times are perf_counter, s; indexes are of packets."""

    planned: list[float] = field(default_factory=list)
    sent: list[float] = field(default_factory=list)
    arrived: list[tuple[int, float]] = field(default_factory=list)
    duplicates: int = 0
    odd: int = 0
    refusals: int = 0
    errors: int = 0


@dataclass(frozen=True, slots=True)
class Measured:
    """The numbers of a volley, in the words and units of ``ConnectionReading``."""

    udp: str
    sent: int = 0
    lost: int = 0
    loss: float | None = None
    loss_low: float | None = None
    loss_high: float | None = None
    rtt_ms: float | None = None
    jitter_ms: float | None = None
    spread_ms: float | None = None
    late_ms: float | None = None
    reordered: int = 0
    duplicates: int = 0
    odd: int = 0
    opinion: float | None = None


def fire(place: Place, seconds: float, until: float) -> Volley:
    """Send packets for ``seconds`` and take in what comes back, until ``until`` at the latest."""
    family, address = place
    volley = Volley()
    with socket.socket(family, socket.SOCK_DGRAM) as opened:
        opened.setblocking(False)
        try:
            # From now on the system drops what does not come from there.
            opened.connect(address)
        except OSError:
            return volley
        _exchange(opened, volley, seconds, until)
    return volley


def _exchange(opened: socket.socket, volley: Volley, seconds: float, until: float) -> None:
    waiting: dict[bytes, int] = {}
    known: set[bytes] = set()
    start = perf_counter()
    last = min(start + seconds, until - LAST_WAIT_S)
    due = now = start
    while now < until and volley.odd <= MOST_ODD:
        # A computer that was held up past the end has nothing more to send, whatever was due.
        is_sending = now < last and due < last and not _is_hopeless(volley, now - start)
        if is_sending and now >= due:
            _send(opened, volley, waiting, due)
            # What was missed while this computer was held up is not made up for in one burst.
            due = max(due + EVERY_S, now - _CATCH_UP_S)
        wake = due if is_sending else min(_end(volley, last, start), until)
        if not is_sending and (now >= wake or not waiting):
            return
        select.select([opened], [], [], max(wake - perf_counter(), 0))
        _take_in(opened, volley, waiting, known)
        now = perf_counter()


def _is_hopeless(volley: Volley, after_s: float) -> bool:
    """Tell whether it is time to stop sending: nobody answers, or somebody refuses."""
    if volley.arrived or volley.errors:
        return False
    return after_s > BLOCKED_AFTER_S or volley.refusals >= _REFUSALS


def _end(volley: Volley, last: float, start: float) -> float:
    """Return until when to wait for the last answers."""
    if volley.arrived or volley.errors:
        return (volley.sent[-1] if volley.sent else last) + LAST_WAIT_S
    return start if volley.refusals >= _REFUSALS else start + BLOCKED_AFTER_S


def _send(opened: socket.socket, volley: Volley, waiting: dict[bytes, int], planned: float) -> None:
    identity = secrets.token_bytes(ID_BYTES)
    at = perf_counter()
    try:
        opened.send(question(identity))
    except _REFUSED:
        volley.refusals += 1
        return
    except OSError:
        # A full queue or a network that has just gone: the packet is lost all the same.
        pass
    waiting[identity] = len(volley.sent)
    volley.planned.append(planned)
    volley.sent.append(at)


def _take_in(
    opened: socket.socket, volley: Volley, waiting: dict[bytes, int], known: set[bytes]
) -> None:
    """Take in all that lies there, but no more than a flood."""
    for _ in range(MOST_ODD):
        try:
            data = opened.recv(LONGEST_ANSWER + 1)
        except BlockingIOError:
            return
        except _REFUSED:
            volley.refusals += 1
            return
        except OSError as error:
            # Windows says so of a datagram that is longer than what was asked for.
            volley.odd += error.errno == errno.EMSGSIZE
            return
        _sort(data, perf_counter(), volley, waiting, known)


def _sort(
    data: bytes, at: float, volley: Volley, waiting: dict[bytes, int], known: set[bytes]
) -> None:
    answer = read_answer(data)
    if answer is None:
        volley.odd += 1
    elif answer.id in known:
        volley.duplicates += 1
    elif answer.id not in waiting:
        volley.odd += 1
    elif not answer.is_success:
        volley.errors += 1
        waiting.pop(answer.id)
    else:
        volley.arrived.append((waiting.pop(answer.id), at))
        known.add(answer.id)


def measure(volley: Volley) -> Measured:
    """Sum a volley up. The first packets warm up the way and count for the loss only.

    What this computer itself was late is told, and its unsteadiness is taken off the jitter.
    """
    if not volley.arrived:
        return Measured(_word_for_nothing(volley), sent=len(volley.sent), odd=volley.odd)
    sent = len(volley.sent)
    lost = sent - len(volley.arrived)
    kept = [(index, at) for index, at in volley.arrived if index >= statistics.DISCARDED]
    counted = kept or volley.arrived
    trips = [1000 * (at - volley.sent[index]) for index, at in counted]
    delays = [1000 * (is_at - due) for is_at, due in zip(volley.sent, volley.planned, strict=True)]
    jitter, spread = _without_own(trips, delays)
    rtt = statistics.percentile(trips, 0.5)
    return Measured(
        "ok",
        sent=sent,
        lost=lost,
        loss=lost / sent,
        loss_low=statistics.loss_at_least(lost, sent),
        loss_high=statistics.loss_at_most(lost, sent),
        rtt_ms=rtt,
        jitter_ms=jitter,
        spread_ms=spread,
        late_ms=statistics.percentile(delays, 0.95),
        reordered=_overtaken([index for index, _ in volley.arrived]),
        duplicates=volley.duplicates,
        odd=volley.odd,
        opinion=statistics.opinion_score(rtt, jitter, lost / sent),
    )


def _without_own(trips: Sequence[float], delays: Sequence[float]) -> tuple[float, float]:
    """Return jitter and spread of the network alone, ms.

    A computer that sends late also reads late; how late it sends is known exactly.
    """
    jitter = statistics.jitter_ms(trips) - statistics.jitter_ms(delays)
    spread = statistics.spread_ms(trips) - statistics.spread_ms(delays)
    return max(jitter, 0.0), max(spread, 0.0)


def _word_for_nothing(volley: Volley) -> str:
    if volley.errors or volley.odd:
        return "odd"
    if not volley.sent and not volley.refusals:
        return "unreachable"
    return "refused" if volley.refusals else "silent"


def _overtaken(order: Sequence[int]) -> int:
    """Return how many packets came after one that was sent later (RFC 4737, type-P-reordered)."""
    newest, found = -1, 0
    for index in order:
        if index < newest:
            found += 1
        newest = max(newest, index)
    return found
