"""Which of the server's calls is the meeting, and what is known of it as a whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.meetings.roster.participant import Room
from app.services.cisco.people import is_id
from app.services.cisco.xml_reading import Node

LONGEST_ALIAS = 200


@dataclass(frozen=True, slots=True)
class Call:
    """A meeting that is going on."""

    id: str
    name: str = field(default="", repr=False)
    cospace: str = ""


class SeveralError(LookupError):
    """More than one call could be it; guessing would show the list of a stranger's meeting."""


def calls_of(node: Node) -> tuple[Call, ...]:
    """Read a list of calls."""
    return tuple(
        Call(one.id, one.value("name"), one.value("coSpace"))
        for one in node.children
        if one.name == "call" and is_id(one.id)
    )


def pick(calls: Iterable[Call], alias: str) -> Call | None:
    """Return the call that an invitation means by its id, its space or its whole name.

    Raises:
        SeveralError: the name is that of several.
    """
    wanted = _folded(alias)
    found = [one for one in calls if wanted in map(_folded, (one.id, one.cospace, one.name))]
    if len(found) > 1:
        raise SeveralError
    return found[0] if found and wanted else None


def space_of(node: Node, alias: str) -> str:
    """Return the id of the space with this number, address or name; empty if there is none.

    The server's filter finds parts of words as well, so each is compared as a whole.

    Raises:
        SeveralError: there are several.
    """
    wanted = _folded(alias)
    local = wanted.partition("@")[0]
    found = {
        one.id
        for one in node.children
        if one.name == "coSpace" and is_id(one.id)
        if wanted == _folded(one.value("name"))
        or local in (_folded(one.value("callId")), _folded(one.value("uri")))
    }
    if len(found) > 1:
        raise SeveralError
    return next(iter(found), "") if wanted else ""


def _folded(text: str) -> str:
    return " ".join(text[:LONGEST_ALIAS].casefold().split())


def room_of(node: Node) -> Room:
    """Read a ``call``.

    Its number of participants is left out: it counts those who wait in the lobby as well, and the
    list of participants is whole.
    """
    return Room(
        is_locked=node.flag("locked"),
        is_started=True,
        is_recorded=node.flag("recording"),
        is_streamed=node.flag("streaming"),
    )


def room_after(room: Room, update: Mapping[str, Any]) -> Room:
    """Return the room after an event of the call's information."""
    words = {"locked": True, "unlocked": False, "active": True, "inactive": False}
    changed: dict[str, Any] = {}
    for key, name in (
        ("lockState", "is_locked"),
        ("recording", "is_recorded"),
        ("streaming", "is_streamed"),
    ):
        value = update.get(key)
        known = value if isinstance(value, bool) else words.get(str(value).lower())
        if known is not None:
            changed[name] = known
    return replace(room, **changed)
