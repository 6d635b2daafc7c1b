"""The head of an HTTP answer, read strictly and to a limit. Nothing in it is followed."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST_HEAD = 16 * 1024
"""A longer head is no honest one, bytes."""

_STATUS = re.compile(rb"HTTP/1\.[01] ([1-5]\d\d)(?: [^\r\n]*)?")
_DATE = re.compile(rb"(?i)date:[ \t]*([\x20-\x7e]{1,64})")
# Somebody in between, who may have kept the answer (RFC 9110, 7.6.3; RFC 9111, 5.1).
_SECOND_HAND = re.compile(rb"(?i)(?:via:.*|age:[ \t]*(?!0+[ \t]*$).*)")
_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Head:
    """Status, the server's time if it told one itself, and what of the body has come along."""

    status: int
    date: datetime | None
    rest: bytes


def read_head(read: Callable[[], bytes]) -> Head | None:
    """Read until the head ends; None if it does not end in order.

    Raises:
        OSError: ``read`` did.
    """
    data = b""
    while _END not in data:
        part = read()
        if not part or len(data) > LONGEST_HEAD:
            return None
        data += part
    return parse_head(data)


def parse_head(data: bytes) -> Head | None:
    """Return what the head says; None if it is too long or no answer."""
    head, end, rest = data.partition(_END)
    lines = head.split(b"\r\n")
    status = _STATUS.fullmatch(lines[0])
    if not end or status is None or len(head) > LONGEST_HEAD:
        return None
    dates = [found[1] for line in lines[1:] if (found := _DATE.fullmatch(line))]
    is_own = not any(_SECOND_HAND.fullmatch(line) for line in lines[1:])
    return Head(int(status[1]), _time(dates[0]) if dates and is_own else None, rest)


def _time(text: bytes) -> datetime | None:
    try:
        found = parsedate_to_datetime(text.decode("ascii").strip())
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
