"""What is asked of a server and what comes back; and which servers may be asked at all."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.meetings.allowed import is_allowed

LARGEST_ANSWER = 1 << 20
"""Bytes of an answer that are read; a longer one is given up."""

THIS_COMPUTER = "127.0.0.1"
"""Where the practice meeting is, and nowhere else."""

_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))*")


class Trouble(StrEnum):
    """Why there is no answer that could be read."""

    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"
    CUT = "cut"
    """The connection ended in the middle of the answer."""
    NOT_TRUSTED = "not_trusted"
    REDIRECTED = "redirected"
    """To another host."""
    TURNED = "turned"
    """To another page of the same host: a login or a start page, nothing that a program reads."""
    PROXY = "proxy"
    TOO_LARGE = "too_large"


class NotAllowedError(Exception):
    """This host may not be reached; the text of the error does not say which."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back.

    Args:
        code: HTTP's; 0 if none came.
        body: of the answer, at most ``LARGEST_ANSWER`` bytes or what was asked for.
        content_type: in small letters, without parameters.
        retry_after: seconds that the server asks us to wait; None if it does not say.
        trouble: why there is nothing to be read; None if there is an answer, good or bad.
        wanted: value of the header that the question wants; empty if it did not come.
    """

    code: int = 0
    body: bytes = field(default=b"", repr=False)
    content_type: str = ""
    retry_after: float | None = None
    trouble: Trouble | None = None
    wanted: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask.

    Args:
        path: percent-encoded, from the first slash on.
        headers: names and values in ASCII; a value with anything else is a mistake of the caller.
        body: None asks with GET, anything else with POST, as JSON if no header says otherwise.
        timeout: seconds until the whole answer has to be there; 0 waits for ever.
        largest: bytes of the answer that are read.
        method: another one than GET or POST; empty otherwise.
        wants: name of a header of the answer that is handed on; empty otherwise.
    """

    path: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    timeout: float = 15.0
    largest: int = LARGEST_ANSWER
    method: str = ""
    wants: str = ""


def is_host_name(host: str) -> bool:
    """Tell whether ``host`` is a plain name or an IPv4 address, and nothing more than that."""
    return len(host) <= 253 and _NAME.fullmatch(host.casefold().rstrip(".")) is not None


def origin(host: str, port: int, allowed_hosts: frozenset[str], is_practice: bool = False) -> str:
    """Return scheme, host and port as they stand in an address.

    Raises:
        NotAllowedError: the host is not on the list, is no plain name, or calls itself the practice
            meeting without being on this computer.
    """
    name = host.casefold().rstrip(".")
    allowed = frozenset(one.casefold().rstrip(".") for one in allowed_hosts)
    if is_practice and name != THIS_COMPUTER:
        raise NotAllowedError
    if not is_practice and not (is_allowed(name, allowed) and is_host_name(name)):
        raise NotAllowedError
    if not 0 < port < 65536:
        raise NotAllowedError
    return f"{'http' if is_practice else 'https'}://{name}:{port}"


def is_named(host: str, names: Iterable[str]) -> bool:
    """Tell whether a certificate for ``names`` holds for ``host`` (RFC 6125, section 6.4)."""
    wanted = host.casefold().rstrip(".")
    _, _, domain = wanted.partition(".")
    allowed = {wanted, f"*.{domain}"} if "." in domain and not wanted[-1].isdigit() else {wanted}
    return any(name.casefold().rstrip(".") in allowed for name in names)
