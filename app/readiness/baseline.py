"""The user's last good check as numbers to compare with: "14 dB quieter than yesterday".

A microphone may pass every limit and still be far from what the same person had yesterday, because
a mute ring was touched or another microphone took over. What is usual here, only this computer
knows.

Numbers alone are kept, by kind and by the devices that gave them. Compare when a check is done,
not while it runs: a remark must not come and go.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.readiness.finding import Finding
from app.readiness.readings import NOTHING_DBFS, Reading
from app.readiness.verdict import Verdict


class Kind(StrEnum):
    """What a set of numbers is about. The values are stable: the user's file uses them."""

    SOUND = "sound"
    PICTURE = "picture"
    NETWORK = "network"


class Measure(StrEnum):
    """One number. The values are stable: the user's file uses them; they end in the unit."""

    SPEECH = "speech_dbfs"
    NOISE = "noise_dbfs"
    SNR = "snr_db"
    BANDWIDTH = "bandwidth_hz"
    ECHO_LOSS = "echo_loss_db"
    FPS = "fps"
    LUMA = "luma"
    SIGNAL = "signal_dbm"
    LINK = "link_mbps"


@dataclass(frozen=True, slots=True)
class _Source:
    """Where a number is found: the kind, the check, and the field of the check's reading."""

    kind: Kind
    check: str
    field: str


_SOURCES: Mapping[Measure, _Source] = MappingProxyType(
    {
        Measure.SPEECH: _Source(Kind.SOUND, "microphone", "speech_dbfs"),
        Measure.NOISE: _Source(Kind.SOUND, "microphone", "noise_dbfs"),
        Measure.SNR: _Source(Kind.SOUND, "microphone", "snr_db"),
        Measure.BANDWIDTH: _Source(Kind.SOUND, "microphone", "bandwidth_hz"),
        Measure.ECHO_LOSS: _Source(Kind.SOUND, "leak", "loss_db"),
        Measure.FPS: _Source(Kind.PICTURE, "camera", "fps"),
        Measure.LUMA: _Source(Kind.PICTURE, "camera", "luma"),
        Measure.SIGNAL: _Source(Kind.NETWORK, "network", "signal_dbm"),
        Measure.LINK: _Source(Kind.NETWORK, "network", "speed_mbps"),
    }
)

_GOOD: Mapping[Kind, tuple[Verdict, ...]] = MappingProxyType(
    {
        Kind.SOUND: (Verdict.OK,),
        Kind.PICTURE: (Verdict.OK,),
        # Who has no cable has Wi-Fi on her good days, too.
        Kind.NETWORK: (Verdict.OK, Verdict.CAN_BE_BETTER),
    }
)

_NO_NUMBER = (0.0, NOTHING_DBFS)
"""What readings hold where nothing was measured; none of the numbers is ever exactly that."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The numbers of one kind, as they are now.

    Args:
        kind: what they are about.
        devices: what gave them: names of microphone and loudspeaker, of the camera, or the
            network's medium. In memory only.
        numbers: what was measured, in the unit of each measure.
        good: those of them that came from a check which found nothing to mend.
    """

    kind: Kind
    devices: tuple[str, ...]
    numbers: Mapping[Measure, float]
    good: frozenset[Measure] = frozenset()


@dataclass(frozen=True, slots=True)
class Kept:
    """A good number of an earlier day."""

    value: float
    day: date


@dataclass(frozen=True, slots=True)
class LastGood:
    """The last good numbers of one kind and its devices; empty where there are none."""

    numbers: Mapping[Measure, Kept] = field(default_factory=lambda: MappingProxyType({}))

    def with_good(self, snapshot: Snapshot, day: date) -> "LastGood":
        """Return these with the good numbers of a new snapshot; what it lacks stays as it was."""
        good = {m: Kept(snapshot.numbers[m], day) for m in Measure if m in snapshot.good}
        return LastGood(MappingProxyType({**self.numbers, **good}))


def snapshots(
    readings: Mapping[str, Reading], findings: Mapping[str, Finding]
) -> tuple[Snapshot, ...]:
    """Return what the checks measured, one snapshot for each kind whose devices are known.

    Args:
        readings: the newest reading of each check, by the check's name.
        findings: what each check said of it, weighed.
    """
    found = [_snapshot(kind, readings, findings) for kind in Kind]
    return tuple(one for one in found if one and one.numbers)


def _snapshot(
    kind: Kind, readings: Mapping[str, Reading], findings: Mapping[str, Finding]
) -> Snapshot | None:
    devices = _devices(kind, readings)
    if not devices or not all(devices):
        return None
    mine = {m: source for m, source in _SOURCES.items() if source.kind is kind}
    numbers = {
        measure: value
        for measure, source in mine.items()
        if (value := _number(readings.get(source.check), source.field)) is not None
    }
    good = {m for m in numbers if _is_good(findings.get(mine[m].check), kind)}
    return Snapshot(kind, devices, MappingProxyType(numbers), frozenset(good))


def _devices(kind: Kind, readings: Mapping[str, Reading]) -> tuple[str, ...]:
    if kind is Kind.NETWORK:
        medium = getattr(readings.get("network"), "medium", "")
        return (str(medium),) if medium else ()
    names = ("microphone", "loudspeaker") if kind is Kind.SOUND else ("camera",)
    return tuple(readings[name].device for name in names if name in readings)


def _number(reading: Reading | None, name: str) -> float | None:
    value = getattr(reading, name, None)
    if isinstance(value, bool) or not isinstance(value, int | float) or value in _NO_NUMBER:
        return None
    return float(value)


def _is_good(finding: Finding | None, kind: Kind) -> bool:
    return finding is not None and finding.verdict in _GOOD[kind]
