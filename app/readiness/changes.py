"""What it means when something is not any more as it was checked.

A result does not grow old by the clock. It holds until the headset is pulled out, Wi-Fi takes over,
the mains are lost or the computer was away in the meantime.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.readiness.catalogue import Group
from app.readiness.readings import Medium
from app.readiness.readings_computer import Remote, Source
from app.readiness.surroundings import Surroundings
from app.readiness.wording import QT_TRANSLATE_NOOP


class Turn(StrEnum):
    """What a change means for the meeting."""

    WORSE = "worse"
    BETTER = "better"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is not any more as it was checked.

    Args:
        code: stable, such as ``changed.headset_gone``.
        text: English source text of the context ``changes``.
        turn: what it means; *worse* is worth a warning before the meeting.
        groups: the groups of checks whose results do not hold any more.
    """

    code: str
    text: str
    turn: Turn
    groups: tuple[Group, ...]


_EVERY = tuple(Group)
_SOUND = (Group.SOUND,)
_PICTURE = (Group.CAMERA,)
_NETWORK = (Group.NETWORK,)
_COMPUTER = (Group.COMPUTER,)


def changes(before: Surroundings, now: Surroundings) -> tuple[Change, ...]:
    """Return what changed, the order always the same; nothing where either side is unknown."""
    return tuple(change for rule in _RULES for change in rule(before, now))


def _devices(before: Surroundings, now: Surroundings) -> Iterator[Change]:
    headset = _headset(before, now)
    if headset:
        yield headset
    for kind in _BY_KIND:
        # What happened to a headset is said once, not for each of its halves.
        if not headset or kind not in _HALVES:
            yield from _device(kind, before, now)


_HALVES = ("microphone", "loudspeaker")
"""The kinds of devices that make up a headset."""


def _headset(before: Surroundings, now: Surroundings) -> Change | None:
    if not before.headset:
        switched = now.headset and before.microphone != now.microphone
        return HEADSET_IN_USE if switched else None
    steps = [_more_or_fewer(kind, before, now) for kind in _HALVES]
    if min(steps) < 0:
        return HEADSET_GONE
    return HEADSET_BACK if max(steps) > 0 else None


def _device(kind: str, before: Surroundings, now: Surroundings) -> Iterator[Change]:
    gone, back, other = _BY_KIND[kind]
    step = _more_or_fewer(kind, before, now)
    if step:
        yield gone if step < 0 else back
    elif _differs(getattr(before, kind), getattr(now, kind)):
        yield other


def _more_or_fewer(kind: str, before: Surroundings, now: Surroundings) -> int:
    """Return -1 if the device in use went, 1 if it came back, else 0."""
    used: str = getattr(before, kind)
    then: tuple[str, ...] | None = getattr(before, f"{kind}s")
    present: tuple[str, ...] | None = getattr(now, f"{kind}s")
    if then is None or present is None:
        return 0
    if used not in (*then, *present):
        # Nobody knows which of them is in use: only the last one counts.
        return bool(present) - bool(then)
    return (present.count(used) > then.count(used)) - (present.count(used) < then.count(used))


def _differs(before: str, now: str) -> bool:
    return bool(before) and bool(now) and before != now


def _network(before: Surroundings, now: Surroundings) -> Iterator[Change]:
    if _differs(before.medium, now.medium):
        yield _medium(before.medium, now.medium)
    elif before.docked is not None and now.docked is not None and before.docked != now.docked:
        yield DOCKED if now.docked else UNDOCKED
    elif _differs(before.interface, now.interface):
        yield NETWORK_OTHER


_MEDIA_BEST_FIRST = (
    Medium.CABLE, Medium.WIFI, Medium.MOBILE, Medium.PHONE_HOTSPOT, Medium.BLUETOOTH, Medium.NONE,
)  # fmt: skip


_RANK = {str(medium): rank for rank, medium in enumerate(_MEDIA_BEST_FIRST)}


def _medium(before: str, now: str) -> Change:
    if before not in _RANK or now not in _RANK:
        return NETWORK_OTHER
    return _BY_MEDIUM.get((now, _RANK[now] > _RANK[before]), NETWORK_OTHER)


def _power(before: Surroundings, now: Surroundings) -> Iterator[Change]:
    if _differs(before.source, now.source):
        yield MAINS_LOST if now.source == Source.BATTERY else MAINS_BACK


def _place(before: Surroundings, now: Surroundings) -> Iterator[Change]:
    if before.screens and now.screens and before.screens != now.screens:
        yield SCREENS
    if _differs(before.remote, now.remote):
        yield SESSION_LOCAL if now.remote == Remote.NONE else SESSION_REMOTE


_RULES: tuple[Callable[[Surroundings, Surroundings], Iterator[Change]], ...] = (
    _devices, _network, _power, _place,
)  # fmt: skip

CAMERA_GONE = Change(
    "changed.camera_gone",
    QT_TRANSLATE_NOOP("changes", "The camera was unplugged."),
    Turn.WORSE,
    _PICTURE,
)
CAMERA_BACK = Change(
    "changed.camera_back",
    QT_TRANSLATE_NOOP("changes", "The camera is plugged in again."),
    Turn.BETTER,
    _PICTURE,
)
CAMERA_OTHER = Change(
    "changed.camera_other",
    QT_TRANSLATE_NOOP("changes", "Another camera is in use now."),
    Turn.OTHER,
    _PICTURE,
)
MICROPHONE_GONE = Change(
    "changed.microphone_gone",
    QT_TRANSLATE_NOOP("changes", "The microphone was unplugged."),
    Turn.WORSE,
    _SOUND,
)
MICROPHONE_BACK = Change(
    "changed.microphone_back",
    QT_TRANSLATE_NOOP("changes", "The microphone is plugged in again."),
    Turn.BETTER,
    _SOUND,
)
MICROPHONE_OTHER = Change(
    "changed.microphone_other",
    QT_TRANSLATE_NOOP("changes", "Another microphone is in use now."),
    Turn.OTHER,
    _SOUND,
)
LOUDSPEAKER_GONE = Change(
    "changed.loudspeaker_gone",
    QT_TRANSLATE_NOOP("changes", "The loudspeaker was unplugged."),
    Turn.WORSE,
    _SOUND,
)
LOUDSPEAKER_BACK = Change(
    "changed.loudspeaker_back",
    QT_TRANSLATE_NOOP("changes", "The loudspeaker is plugged in again."),
    Turn.BETTER,
    _SOUND,
)
LOUDSPEAKER_OTHER = Change(
    "changed.loudspeaker_other",
    QT_TRANSLATE_NOOP("changes", "Another loudspeaker is in use now."),
    Turn.OTHER,
    _SOUND,
)
HEADSET_GONE = Change(
    "changed.headset_gone",
    QT_TRANSLATE_NOOP("changes", "The headset was unplugged."),
    Turn.WORSE,
    _SOUND,
)
HEADSET_BACK = Change(
    "changed.headset_back",
    QT_TRANSLATE_NOOP("changes", "The headset is plugged in again."),
    Turn.BETTER,
    _SOUND,
)
HEADSET_IN_USE = Change(
    "changed.headset_in_use",
    QT_TRANSLATE_NOOP("changes", "A headset is in use now."),
    Turn.BETTER,
    _SOUND,
)
NETWORK_GONE = Change(
    "changed.network_gone",
    QT_TRANSLATE_NOOP("changes", "The network connection is gone."),
    Turn.WORSE,
    _NETWORK,
)
NETWORK_WIFI = Change(
    "changed.network_wifi",
    QT_TRANSLATE_NOOP("changes", "The network is Wi-Fi now."),
    Turn.WORSE,
    _NETWORK,
)
NETWORK_WIFI_AGAIN = Change(
    "changed.network_wifi_again",
    QT_TRANSLATE_NOOP("changes", "The network is Wi-Fi again."),
    Turn.BETTER,
    _NETWORK,
)
NETWORK_MOBILE = Change(
    "changed.network_mobile",
    QT_TRANSLATE_NOOP("changes", "The network runs over a mobile connection now."),
    Turn.WORSE,
    _NETWORK,
)
NETWORK_CABLE = Change(
    "changed.network_cable",
    QT_TRANSLATE_NOOP("changes", "The network comes through the cable now."),
    Turn.BETTER,
    _NETWORK,
)
NETWORK_OTHER = Change(
    "changed.network_other",
    QT_TRANSLATE_NOOP("changes", "The network is another one now."),
    Turn.OTHER,
    _NETWORK,
)
DOCKED = Change(
    "changed.docked",
    QT_TRANSLATE_NOOP("changes", "The computer is in its dock now."),
    Turn.OTHER,
    _EVERY,
)
UNDOCKED = Change(
    "changed.undocked",
    QT_TRANSLATE_NOOP("changes", "The computer was taken out of its dock."),
    Turn.OTHER,
    _EVERY,
)
MAINS_LOST = Change(
    "changed.mains_lost",
    QT_TRANSLATE_NOOP("changes", "The computer runs on its battery now."),
    Turn.WORSE,
    _COMPUTER,
)
MAINS_BACK = Change(
    "changed.mains_back",
    QT_TRANSLATE_NOOP("changes", "The computer has mains power again."),
    Turn.BETTER,
    _COMPUTER,
)
SCREENS = Change(
    "changed.screens",
    QT_TRANSLATE_NOOP("changes", "A screen was connected or taken away."),
    Turn.OTHER,
    _COMPUTER,
)
SESSION_REMOTE = Change(
    "changed.session_remote",
    QT_TRANSLATE_NOOP("changes", "This computer is used from another one now."),
    Turn.WORSE,
    _EVERY,
)
SESSION_LOCAL = Change(
    "changed.session_local",
    QT_TRANSLATE_NOOP("changes", "You sit at this computer itself again."),
    Turn.BETTER,
    _EVERY,
)
SLEPT = Change(
    "changed.slept",
    QT_TRANSLATE_NOOP("changes", "The computer was asleep."),
    Turn.OTHER,
    _EVERY,
)

_BY_KIND: Mapping[str, tuple[Change, Change, Change]] = {
    "camera": (CAMERA_GONE, CAMERA_BACK, CAMERA_OTHER),
    "microphone": (MICROPHONE_GONE, MICROPHONE_BACK, MICROPHONE_OTHER),
    "loudspeaker": (LOUDSPEAKER_GONE, LOUDSPEAKER_BACK, LOUDSPEAKER_OTHER),
}
"""For each kind of device: it went, it came back, another one is in use."""

# By the new medium, and whether that is worse than the old one.
_BY_MEDIUM: Mapping[tuple[str, bool], Change] = {
    (Medium.NONE, True): NETWORK_GONE,
    (Medium.WIFI, True): NETWORK_WIFI,
    (Medium.WIFI, False): NETWORK_WIFI_AGAIN,
    (Medium.MOBILE, True): NETWORK_MOBILE,
    (Medium.PHONE_HOTSPOT, True): NETWORK_MOBILE,
    (Medium.BLUETOOTH, True): NETWORK_MOBILE,
    (Medium.CABLE, False): NETWORK_CABLE,
}
