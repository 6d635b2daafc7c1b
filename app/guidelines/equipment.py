"""What a guideline asks of the equipment, and how strongly.

One ``[[equipment]]`` table is one ask. It holds for the whole guideline, or only for one of its
meeting services (``service``) or readers (``audience``), for many a rule stands in one section
only. What a guideline does not mention is *not stated*: a value of its own, and never filled with
another organisation's rule.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.guidelines.part import NOWHERE, Place

WANTS: Mapping[str, str] = MappingProxyType(
    {
        "browser": "a certain browser is the usual one",
        "cable": "the network comes through a cable",
        "camera": "there is a camera",
        "client": "the meeting service's program is installed",
        "framing": "the patient can see the clinician",
        "headset": "one person alone uses a headset",
        "light": "the face is well lit",
        "loudspeaker": "sound can be heard, and was listened to",
        "microphone": "there is a microphone, and its level was tested",
        "no_hotspot": "the network is not a mobile phone's",
        "no_phone_earphones": "the headset is not a mobile phone's earphones",
        "no_virtual_workplace": "the meeting does not run in a virtual workplace",
        "recently_used": "the computer was used recently, so that it is up to date",
        "smart_card": "the service ID card is in the computer",
        "two_screens": "there are two screens",
    }
)
"""Everything a guideline can ask of the equipment, by its stable name."""


TECHNICAL = frozenset(
    {
        "camera",
        "framing",
        "light",
        "loudspeaker",
        "microphone",
        "no_hotspot",
        "no_virtual_workplace",
    }
)
"""Wants that help a meeting whether or not a guideline mentions them."""


class Strength(StrEnum):
    """How strongly a guideline says something. The values are stable: files and reports use them.

    *May* also covers what is recommended with no more than "one can".
    """

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    NOT_STATED = "not_stated"


_STRONGEST_FIRST = tuple(Strength)


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that a guideline asks of the equipment.

    Args:
        want: what it asks for; a key of ``WANTS``.
        strength: how strongly.
        rules: ids of the rules behind it, such as ``RH-41``; empty if it is not stated.
        service: id of the one meeting service it holds for; empty if for all.
        audience: the one group of readers it holds for; empty if for all.
        allowed: browsers that fulfil it, the preferred one first.
        clients: programs that fulfil it.
        max_days: days since the last use that still count as recent; None if not stated.
        note: where the wording left a choice, what was chosen. English, for maintainers.
        place: where it is written.
    """

    want: str
    strength: Strength
    rules: tuple[str, ...] = ()
    service: str = ""
    audience: str = ""
    allowed: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    max_days: int | None = None
    note: str = ""
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Situation:
    """Which part of a guideline holds: ids of the meeting service and of the group of readers."""

    service: str = ""
    audience: str = ""

    def else_as(self, other: "Situation") -> "Situation":
        """Return this one, with what it leaves open as in the ``other``."""
        return Situation(self.service or other.service, self.audience or other.audience)


def asks_in(asks: Sequence[Ask], situation: Situation) -> Mapping[str, Ask]:
    """Return what is asked in a situation, for every want there is; the strongest ask of it wins.

    An ask that holds elsewhere only counts as not stated here.
    """
    holding = [ask for ask in asks if _holds(ask, situation)]
    stated: dict[str, Ask] = {}
    for ask in sorted(holding, key=_rank):
        stated.setdefault(ask.want, ask)
    silent = {want: Ask(want, Strength.NOT_STATED) for want in WANTS}
    return MappingProxyType({**silent, **stated})


def _rank(ask: Ask) -> int:
    return _STRONGEST_FIRST.index(ask.strength)


def _holds(ask: Ask, situation: Situation) -> bool:
    return ask.service in ("", situation.service) and ask.audience in ("", situation.audience)
