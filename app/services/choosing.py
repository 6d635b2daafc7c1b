"""Which of the three ways a meeting's list is watched, and why.

A new service needs no edit here unless there is a live way into it: what is not known is a list by
hand, which works with everything.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.wording import QT_TRANSLATE_NOOP


class Way(StrEnum):
    """How the page knows who is in the meeting."""

    LIVE_PEXIP = "live_pexip"
    LIVE_CISCO = "live_cisco"
    BY_HAND = "by_hand"


_LIVE: Mapping[str, Way] = MappingProxyType({"pexip": Way.LIVE_PEXIP, "cisco": Way.LIVE_CISCO})


def way_for(family: str, *, may_watch: bool = True) -> Way:
    """Return the way for a meeting system.

    Args:
        family: its id as guidelines give it, such as ``teams``; empty if it is not known yet.
        may_watch: organisation and user let the program join, and it has what it needs for that,
            such as the account of a Cisco server.
    """
    return _LIVE.get(family, Way.BY_HAND) if may_watch else Way.BY_HAND


WAY_TEXTS: Mapping[tuple[Way, str], str] = MappingProxyType(
    {
        (Way.LIVE_PEXIP, ""): QT_TRANSLATE_NOOP(
            "choosing",
            "The meeting's server shows the list while the meeting goes on. Samråd joins as a "
            "participant that everybody sees, and comings and goings appear by themselves.",
        ),
        (Way.LIVE_CISCO, ""): QT_TRANSLATE_NOOP(
            "choosing",
            "The meeting's server shows the list while the meeting goes on, over an account that "
            "your organisation has set up. Comings and goings appear by themselves.",
        ),
        (Way.BY_HAND, ""): QT_TRANSLATE_NOOP(
            "choosing",
            "This service gives no list to other programs. Copy its list and paste it, or tick "
            "who you see.",
        ),
        (Way.BY_HAND, "pexip"): QT_TRANSLATE_NOOP(
            "choosing",
            "Samråd does not join this meeting, so it cannot see the list itself. Copy the list "
            "of participants and paste it, or tick who you see.",
        ),
        (Way.BY_HAND, "cisco"): QT_TRANSLATE_NOOP(
            "choosing",
            "Without an account on the meeting's server Samråd cannot see the list itself. Tick "
            "who you see, or paste their names.",
        ),
        (Way.BY_HAND, "teams"): QT_TRANSLATE_NOOP(
            "choosing",
            "Teams gives no list to other programs. Paste its list or its attendance file, or "
            "tick who you see.",
        ),
        (Way.BY_HAND, "whereby"): QT_TRANSLATE_NOOP(
            "choosing",
            "Whereby gives no list to programs on your computer. Paste the names or tick who you "
            "see.",
        ),
        (Way.BY_HAND, "visiba"): QT_TRANSLATE_NOOP(
            "choosing",
            "This service knows who is booked and tells no program who is connected. Tick who "
            "you see, or paste their names.",
        ),
        (Way.BY_HAND, "skype"): QT_TRANSLATE_NOOP(
            "choosing",
            "Skype gives no list to other programs any more. Paste the names or tick who you see.",
        ),
        (Way.BY_HAND, "sms"): QT_TRANSLATE_NOOP(
            "choosing",
            "A video call by text message has no list of participants. Tick who you see and hear.",
        ),
        (Way.BY_HAND, "phone"): QT_TRANSLATE_NOOP(
            "choosing",
            "A telephone call has no list of participants. Ask who is there, and tick them.",
        ),
    }
)
"""English sentences of the context ``choosing`` by way and family; an empty family is any other."""


def way_text(family: str, way: Way) -> str:
    """Return which way it is and why: an English sentence of the context ``choosing``."""
    return WAY_TEXTS.get((way, family), WAY_TEXTS[way, ""])
