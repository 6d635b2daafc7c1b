"""The connection to the meeting service: is it open, and good enough for a conversation?

Only an organisation that named a server has this tried; otherwise nothing is sent, and it says so.

What is closed comes first: a name that nobody knows, a server that is not there, a certificate that
cannot be trusted. Then the worst of loss, delay, jitter and bandwidth decides, and its text says
what a person will notice. Each has three limits (``ConnectionLimits``).

* Loss is a share of few packets. It *must be fixed* only where even the lower bound of what it
  really is (95 %, Clopper-Pearson) lies above the fair limit: three lost of ten prove nothing. What
  is called good is told with its upper bound: 0 of 150 says no more than "less than 2 %".
* A step that the end of the whole try cut short proves nothing, however silent it was.
* Silence on UDP is no loss. Video then goes over TCP, which works, with delay.
* The round trip is that of the packets; without them that of connecting.
* The mean opinion score is reported and judges nothing.
* An issuer that this Windows has not met yet proves nothing: Windows fetches authorities when a
  browser first needs them, and a try fetches nothing. That is not tested, and nobody is stopped.
* Who inspects encrypted connections is told, never blamed: hospitals do it on purpose.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from app.readiness.checks.connection_outcomes import OUTCOMES
from app.readiness.finding import Finding
from app.readiness.limits import ConnectionLimits
from app.readiness.readings_probe import ConnectionReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "connection"
WORD = QT_TRANSLATE_NOOP("checks", "Connection to the meeting service")

STEADY_SHARE = 0.8
"""Of tries to connect; fewer successes are more than one packet gone astray."""

_LEVELS = {
    "loss": ("", "loss_some", "loss_much", "loss_too_much"),
    "delay": ("", "delay_some", "delay_long", "delay_too_long"),
    "jitter": ("", "jitter_some", "jitter_much", "jitter_too_much"),
    "bandwidth": ("", "bandwidth_some", "bandwidth_little", "bandwidth_too_little"),
}
_MUCH = 2


@dataclass(frozen=True, slots=True)
class _Metric:
    """A number, how bad it is (0 to 3), and the outcome, limit and sample that go with it."""

    level: int
    name: str
    measured: float
    threshold: float
    sample: int | None = None


def judge(reading: ConnectionReading, limits: ConnectionLimits) -> Finding:
    """Say whether the way to the meeting service is open and good enough.

    ``measured`` is in the unit of the limit that decided: %, ms or Mbit/s.
    """
    name = _obstacle(reading)
    if name:
        return Finding(CHECK, OUTCOMES[f"{CHECK}.{name}"], _values(reading))
    worst = max(_metrics(reading, limits), key=lambda metric: metric.level, default=None)
    if worst is None:
        return Finding(CHECK, OUTCOMES[f"{CHECK}.{_good(reading)}"], _values(reading))
    name = worst.name if worst.level else _good(reading)
    return Finding(
        CHECK,
        OUTCOMES[f"{CHECK}.{name}"],
        _values(reading),
        measured=round(worst.measured, 2),
        sample_size=worst.sample,
        threshold=worst.threshold,
    )


def settled(reading: ConnectionReading) -> bool:
    """Tell whether nothing more is to be waited for."""
    return reading.finished or bool(reading.error)


def _obstacle(reading: ConnectionReading) -> str:
    """Return what stands in the way of any number, or nothing."""
    if reading.error:
        return _known(reading.error)
    if not reading.configured:
        return "no_target"
    if not reading.finished:
        return "testing"
    if reading.tcp != "ok" and not reading.through_proxy:
        return _closed(reading)
    return _insecure(reading)


def _known(error: str) -> str:
    name = error.rpartition(".")[2]
    outcome = OUTCOMES.get(f"{CHECK}.{name}")
    return name if outcome and outcome.verdict is Verdict.COULD_NOT_BE_TESTED else "failed"


def _closed(reading: ConnectionReading) -> str:
    """Return why the server is not reached; with a proxy that may well be as it should be."""
    if "out_of_time" in (reading.tcp, reading.proxy_answer):
        return "out_of_time"
    if reading.proxy in ("automatic", "known"):
        return "proxy"
    if reading.name in ("unknown", "silent"):
        return f"name_{reading.name}"
    if not reading.tcp:
        return "failed"
    return "refused" if reading.tcp == "refused" else "unreachable"


def _insecure(reading: ConnectionReading) -> str:
    if reading.tls in ("ok", ""):
        return ""
    if reading.tls in ("no_roots", "unconfirmed", "out_of_time"):
        return reading.tls
    name = f"tls_{reading.tls}"
    return name if f"{CHECK}.{name}" in OUTCOMES else "tls_failed"


def _metrics(reading: ConnectionReading, limits: ConnectionLimits) -> Iterator[_Metric]:
    """Yield every number there is; among equally bad ones the first is told."""
    if reading.udp == "ok" and reading.loss is not None:
        yield _loss(reading, limits)
    rtt = reading.rtt_ms if reading.udp == "ok" else reading.connect_ms
    if rtt is not None:
        steps = (limits.good_rtt_ms, limits.fair_rtt_ms, limits.bad_rtt_ms)
        yield _metric("delay", rtt, steps, _answered(reading))
    if reading.udp == "ok" and reading.jitter_ms is not None:
        steps = (limits.good_jitter_ms, limits.fair_jitter_ms, limits.bad_jitter_ms)
        yield _metric("jitter", reading.jitter_ms, steps, _answered(reading))
    narrow = _narrowest(reading)
    if narrow is not None:
        yield _bandwidth(narrow, limits)
    if reading.connects and reading.connected < STEADY_SHARE * reading.connects:
        share = reading.connected / reading.connects
        yield _Metric(1, "unsteady", share, STEADY_SHARE, reading.connects)


def _metric(kind: str, value: float, steps: tuple[float, float, float], sample: int) -> _Metric:
    level = sum(value >= step for step in steps)
    return _Metric(level, _LEVELS[kind][level], value, steps[max(level - 1, 0)], sample)


def _loss(reading: ConnectionReading, limits: ConnectionLimits) -> _Metric:
    percent = 100 * (reading.loss or 0.0)
    steps = (limits.good_loss_percent, limits.fair_loss_percent, limits.bad_loss_percent)
    metric = _metric("loss", percent, steps, reading.sent)
    is_proven = 100 * (reading.loss_low or 0.0) >= limits.fair_loss_percent
    if metric.level <= _MUCH or is_proven:
        return metric
    return _Metric(_MUCH, _LEVELS["loss"][_MUCH], percent, limits.fair_loss_percent, reading.sent)


def _bandwidth(mbps: float, limits: ConnectionLimits) -> _Metric:
    steps = (limits.good_mbps, limits.fair_mbps, limits.bad_mbps)
    level = sum(mbps < step for step in steps)
    return _Metric(level, _LEVELS["bandwidth"][level], mbps, steps[max(level - 1, 0)])


def _good(reading: ConnectionReading) -> str:
    """Return what to say when no number is bad."""
    if reading.through_proxy and reading.udp != "ok":
        return "through_proxy"
    if reading.udp == "out_of_time":
        return "out_of_time"
    if reading.udp in ("silent", "refused", "unreachable"):
        return "udp_blocked"
    if reading.udp in ("odd", "unknown"):
        return "packets_untried"
    if reading.issuer_kind in ("inspector", "unexpected", "unknown"):
        return "inspected"
    return "good" if reading.udp == "ok" else "reachable"


def _narrowest(reading: ConnectionReading) -> float | None:
    known = [mbps for mbps in (reading.down_mbps, reading.up_mbps) if mbps is not None]
    return min(known, default=None)


def _answered(reading: ConnectionReading) -> int:
    return reading.sent - reading.lost if reading.udp == "ok" else reading.connected


def _values(reading: ConnectionReading) -> dict[str, str | int | float]:
    """Return what the texts may show; the host is shown in the window only."""
    rtt = reading.rtt_ms if reading.udp == "ok" else reading.connect_ms
    high = 100 * (reading.loss_high if reading.loss_high is not None else 1.0)
    return {
        "host": reading.host,
        "rtt": round(rtt or 0),
        "jitter": round(reading.jitter_ms or 0),
        "lost": reading.lost,
        "sent": reading.sent,
        # Rounded up: "less than" must stay true. Whole numbers need no sign for decimals, which
        # differs from language to language.
        "bound": ceil(high),
        "kbps": round(1000 * (_narrowest(reading) or 0)),
        "connected": reading.connected,
        "connects": reading.connects,
    }
