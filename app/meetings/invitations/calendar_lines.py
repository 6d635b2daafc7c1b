"""The lines of a calendar file (RFC 5545), put together into events and zones.

The icalendar package takes single lines apart. The whole of a file is put together here: the
package stops at the first line that breaks the standard, which calendars of mail programs do,
keeps the zones of one file for the next, and works through every attachment.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.meetings.invitations.decoding import decoded

MOST_LINES = 50_000
MOST_COMPONENTS = 500
MOST_OF_A_NAME = 1_000
"""Lines of one name in one event: a meeting of a thousand people lists no more of them."""

LONGEST_LINE = 1_500_000
LONGEST_PARAMETERS = 4_000

_FOLD = re.compile(r"\n[ \t]")
_FOLD_IN_BYTES = re.compile(rb"\r?\n[ \t]")
_LINE = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60})(?=[;:])")
_ESCAPED = re.compile(r"\\([nN,;:\\\"])")
_OURS = frozenset(
    {
        "BEGIN", "END", "METHOD", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "UID",
        "LOCATION", "ORGANIZER", "ATTENDEE", "RRULE", "EXDATE", "STATUS", "TZID",
    }
)  # fmt: skip
_TOO_MUCH = frozenset({"ATTACH", "IMAGE", "PHOTO", "X-MS-OLK-SENDER"})


@dataclass(frozen=True, slots=True)
class Property:
    """One line: its parameters, names in capitals, and its value.

    Args:
        value: as it stands there, or without escapes if ``is_text``.
        parameters: what stands before the colon.
        is_text: the escapes are gone.
    """

    value: str
    parameters: dict[str, str] = field(default_factory=dict)
    is_text: bool = False

    @property
    def text(self) -> str:
        """The value with its escapes taken away."""
        if self.is_text:
            return self.value
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value)


@dataclass(slots=True)
class Component:
    """An event, a zone or the whole calendar."""

    name: str
    properties: dict[str, list[Property]] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """Return the first line of a name."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> list[Property]:
        """Return every line of a name."""
        return self.properties.get(name, [])

    def value(self, name: str) -> str:
        """Return the value of the first line of a name as it stands there; else empty."""
        found = self.first(name)
        return found.value if found else ""

    def text(self, name: str) -> str:
        """Return the text of the first line of a name; else empty."""
        found = self.first(name)
        return found.text if found else ""


def calendar_text(data: bytes, declared: str = "") -> str:
    """Return the text of a calendar; lines may be folded in the middle of a letter."""
    return decoded(_FOLD_IN_BYTES.sub(b"", data), declared)


def read_calendars(text: str) -> list[Component]:
    """Return the calendars of a file, or of a mail that has them in its text."""
    top = Component("")
    open_ones = [top]
    count = 0
    for name, line in _named_lines(text):
        if name == "BEGIN":
            count += 1
            if count > MOST_COMPONENTS:
                break
            _begin(open_ones, line)
        elif name == "END":
            _end(open_ones, line)
        elif len(open_ones) > 1 and name not in _TOO_MUCH:
            held = open_ones[-1].properties.setdefault(name, [])
            found = _property(line) if len(held) < MOST_OF_A_NAME else None
            held += [found] if found is not None else []
    return [part for part in top.parts if part.name == "VCALENDAR"]


def _begin(open_ones: list[Component], line: str) -> None:
    name = line.partition(":")[2].strip().upper()[:40]
    component = Component(name)
    if name == "VCALENDAR":
        # A calendar that was never closed does not take in the next one.
        del open_ones[1:]
    if len(open_ones) < 10 and (len(open_ones) > 1 or name == "VCALENDAR"):
        open_ones[-1].parts.append(component)
        open_ones.append(component)


def _end(open_ones: list[Component], line: str) -> None:
    name = line.partition(":")[2].strip().upper()[:40]
    names = [component.name for component in open_ones]
    if len(open_ones) > 1 and name in names:
        del open_ones[len(names) - 1 - names[::-1].index(name) :]


def _named_lines(text: str) -> Iterator[tuple[str, str]]:
    """Yield the unfolded lines with their names; a stray one belongs to the line before it."""
    name, pieces = "", [""]
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    for line in _FOLD.sub("", whole).split("\n", MOST_LINES)[:MOST_LINES]:
        found = _LINE.match(line)
        if found is None or not _is_name(found[1]) or _goes_on(pieces[-1]):
            pieces.append(line)
            continue
        if name:
            yield name, "\n".join(pieces)[:LONGEST_LINE].rstrip()
        name, pieces = found[1].upper(), [line]
    if name:
        yield name, "\n".join(pieces)[:LONGEST_LINE].rstrip()


def _is_name(word: str) -> bool:
    """Tell whether a line begins with a name, and not with a word of a text that was not folded."""
    return word.isupper() or (word.islower() and word.upper() in _OURS)


def _goes_on(line: str) -> bool:
    """Tell whether a line of the old vCalendar goes on in the next one."""
    return line.endswith("=") and "QUOTED-PRINTABLE" in line[:200].upper()


def _property(line: str) -> Property | None:
    head, _, value = line.partition(":")
    if ";" not in head:
        return Property(value)
    # Late: a pasted text needs none of it, and it takes longer to load than all the rest.
    from icalendar.parser import Contentline

    whole = _without_breaks(line)
    if "\n" in whole:
        return _by_hand(whole)
    # Quotes may hide a colon, so the package looks for the right one.
    try:
        taken = Contentline(whole)  # type: ignore[no-untyped-call]
        _, parameters, value = taken.parts()
    except (ValueError, IndexError, KeyError):
        return _by_hand(whole)
    held = {str(name).upper(): _one(one) for name, one in parameters.items()}
    return _as_printed(Property(str(value), held, is_text=True))


def _without_breaks(line: str) -> str:
    return line.replace("\n", "\\n") if "QUOTED-PRINTABLE" not in line[:200].upper() else line


def _one(value: object) -> str:
    if isinstance(value, list | tuple):
        return ",".join(str(one) for one in value)
    return str(value)


def _by_hand(line: str) -> Property | None:
    """Read a line that breaks the standard as well as it goes."""
    head, _, value = line.partition(":")
    parameters = {}
    for piece in head[:LONGEST_PARAMETERS].split(";")[1:50]:
        name, _, held = piece.partition("=")
        parameters[name.strip().upper()] = held.strip().strip('"')
    return _as_printed(Property(value, parameters))


def _as_printed(found: Property) -> Property:
    if found.parameters.get("ENCODING", "").upper() != "QUOTED-PRINTABLE":
        return found
    data = quopri.decodestring(found.value.encode("utf-8", "replace"))
    return Property(decoded(data, found.parameters.get("CHARSET", "")), found.parameters)
