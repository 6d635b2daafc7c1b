"""A link in an invitation, and what makes it doubtful."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.wording import QT_TRANSLATE_NOOP


class DangerKind(StrEnum):
    """Why a link is not offered. The values are stable."""

    LOOKALIKE_LETTERS = "lookalike_letters"
    NEARLY_KNOWN = "nearly_known"
    BORROWED_NAME = "borrowed_name"
    USER_PART = "user_part"
    OTHER_TARGET = "other_target"
    INVISIBLE = "invisible"
    ODD_HOST = "odd_host"
    SCHEME = "scheme"
    NOT_ENCRYPTED = "not_encrypted"
    IP_ADDRESS = "ip_address"
    PORT = "port"
    REDIRECT = "redirect"


DANGER_TEXTS: Mapping[DangerKind, str] = MappingProxyType(
    {
        DangerKind.LOOKALIKE_LETTERS: QT_TRANSLATE_NOOP(
            "invitation",
            "The server name {host} has letters of another alphabet that look like ordinary ones.",
        ),
        DangerKind.NEARLY_KNOWN: QT_TRANSLATE_NOOP(
            "invitation", "The server name {host} is nearly {other}, but is another server."
        ),
        DangerKind.BORROWED_NAME: QT_TRANSLATE_NOOP(
            "invitation", "The server name {host} has {other} in it, but belongs to somebody else."
        ),
        DangerKind.USER_PART: QT_TRANSLATE_NOOP(
            "invitation",
            "There is something before an @ in the link. It really leads to {host}.",
        ),
        DangerKind.OTHER_TARGET: QT_TRANSLATE_NOOP(
            "invitation", "The text shows {other}, but the link leads to {host}."
        ),
        DangerKind.INVISIBLE: QT_TRANSLATE_NOOP(
            "invitation", "There are invisible characters in the link."
        ),
        DangerKind.ODD_HOST: QT_TRANSLATE_NOOP(
            "invitation",
            "The server name in the link is written in a way that hides where it leads.",
        ),
        DangerKind.SCHEME: QT_TRANSLATE_NOOP(
            "invitation", "The link does not open a web page: it begins with {other}."
        ),
        DangerKind.NOT_ENCRYPTED: QT_TRANSLATE_NOOP(
            "invitation", "The link is not encrypted: it begins with http:// and not https://."
        ),
        DangerKind.IP_ADDRESS: QT_TRANSLATE_NOOP(
            "invitation", "The link has a number, {host}, where the name of a server should be."
        ),
        DangerKind.PORT: QT_TRANSLATE_NOOP(
            "invitation", "The link leads to an unusual entrance of the server: port {other}."
        ),
        DangerKind.REDIRECT: QT_TRANSLATE_NOOP(
            "invitation", "The link leads on from {host} to another server: {other}."
        ),
    }
)
"""English sentences of the context ``invitation``; their fields are ``host`` and ``other``."""

_PRETENDING = frozenset(
    {
        DangerKind.LOOKALIKE_LETTERS,
        DangerKind.NEARLY_KNOWN,
        DangerKind.BORROWED_NAME,
        DangerKind.USER_PART,
        DangerKind.OTHER_TARGET,
        DangerKind.INVISIBLE,
        DangerKind.ODD_HOST,
        DangerKind.SCHEME,
    }
)


@dataclass(frozen=True, slots=True)
class Danger:
    """One reason to doubt a link.

    Args:
        kind: which one.
        values: what the fields of ``text`` hold, made plain.
    """

    kind: DangerKind
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def text(self) -> str:
        """English sentence of the context ``invitation``."""
        return DANGER_TEXTS[self.kind]

    @property
    def is_pretence(self) -> bool:
        """Whether the link pretends, rather than being careless like an old ``http://`` one."""
        return self.kind in _PRETENDING


class PinKind(StrEnum):
    """Whose PIN it is. A PIN counts as the host's only where the invitation says so."""

    UNKNOWN = "unknown"
    GUEST = "guest"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """One link of an invitation.

    Args:
        url: where it leads, with the address of mail filters taken off.
        shown: the text it stood behind; empty if it was shown as it is.
        host: the server's name, in letters that can be compared.
        family: id of the meeting system; empty for any other page.
        alias: name or number of the room, as far as the link says it.
        pin: PIN in the link or, if there is only one, in the text.
        dangers: why it should not be opened.
        known_host: the entry of the list of servers that it matched; empty if none did.
        is_join: it leads into a meeting rather than to a page about meetings.
        pin_kind: whose PIN it is.
        makes_host: whoever opens it comes in as the host, so it is not for passing on.
    """

    url: str = field(repr=False)
    shown: str = field(default="", repr=False)
    host: str = ""
    family: str = ""
    alias: str = field(default="", repr=False)
    pin: str = field(default="", repr=False)
    dangers: tuple[Danger, ...] = ()
    known_host: str = ""
    is_join: bool = False
    pin_kind: PinKind = PinKind.UNKNOWN
    makes_host: bool = False

    @property
    def is_offered(self) -> bool:
        """Whether the program opens it: it leads into a meeting, and nothing speaks against it."""
        return bool(self.family) and self.is_join and not self.dangers

    @property
    def is_unfamiliar(self) -> bool:
        """Whether only the form of the link tells its system: its server is on no list.

        Anybody can make such a link. It is offered all the same, since hospitals elsewhere have
        servers of their own.
        """
        return bool(self.family) and not self.known_host

    @property
    def is_suspicious(self) -> bool:
        """Whether the user is told: a meeting link with a danger, or any link that pretends."""
        pretends = any(danger.is_pretence for danger in self.dangers)
        return pretends or bool(self.family and self.dangers)
