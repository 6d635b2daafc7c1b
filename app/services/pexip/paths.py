"""Addresses of the client interface: docs.pexip.com, "Pexip client REST API".

What stands in a path is encoded as JavaScript's ``encodeURIComponent`` does, which is what the
vendor's own client uses. What a server gave us goes into a path only if it looks like an id.
"""

import re
from urllib.parse import quote

from app.meetings.roster.commands import Command, CommandKind

LONGEST_ALIAS = 250
"""Characters; the vendor's aliases have 250 at most (docs.pexip.com, "About aliases")."""

_KEPT = "!'()*"
"""Beside letters, digits and ``-_.~``, as ECMAScript's encodeURIComponent keeps them."""

_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]{0,63}")
_PIN = re.compile(r"[!-~]{1,64}")

_OF_ROOM = {
    CommandKind.MUTE_GUESTS: "muteguests",
    CommandKind.UNMUTE_GUESTS: "unmuteguests",
    CommandKind.LOCK: "lock",
    CommandKind.UNLOCK: "unlock",
    CommandKind.END: "disconnect",
}
_OF_ONE = {
    CommandKind.ADMIT: "unlock",
    CommandKind.DENY: "disconnect",
    CommandKind.REMOVE: "disconnect",
    CommandKind.MUTE: "mute",
    CommandKind.UNMUTE: "unmute",
    CommandKind.LOWER_HAND: "clearbuzz",
}

COMMANDS = frozenset(_OF_ROOM) | frozenset(_OF_ONE)
"""What a host can ask of this service."""


def is_id(text: object) -> bool:
    """Tell whether this can be a participant's id: nothing that leads elsewhere in a path."""
    return isinstance(text, str) and _ID.fullmatch(text) is not None


def is_pin(text: str) -> bool:
    """Tell whether this can stand in a header: visible ASCII, no space, no line's end."""
    return _PIN.fullmatch(text) is not None


def conference(alias: str) -> str:
    """Return the path of a room, without a slash at the end.

    Raises:
        ValueError: there is no alias, it is too long, or only dots: a path of its own meaning.
    """
    name = alias.strip()
    if not name.strip(".") or len(name) > LONGEST_ALIAS:
        raise ValueError("no alias")
    return f"/api/client/v2/conferences/{quote(name, safe=_KEPT, errors='replace')}"


def of_command(command: Command) -> str | None:
    """Return the path of a command below its room; None if there is none for it."""
    if command.kind in _OF_ROOM:
        return _OF_ROOM[command.kind]
    word = _OF_ONE.get(command.kind)
    if word is None or not is_id(command.participant):
        return None
    return f"participants/{command.participant}/{word}"
