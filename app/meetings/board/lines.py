"""Reads a list of names that was copied from a meeting's window, typed, or read off a picture.

Where the makers put what is known from their public help pages and from what people pasted into
public forums; the real clipboard of each version was not at hand. So nothing hangs on the order of
the lines: every line is judged by its words, and what is not known to be anything else is a name.
"""

import re
from dataclasses import dataclass, field

from app.meetings.board import naming, words
from app.meetings.board.model import LeftOut, Why
from app.meetings.board.words import fold
from app.meetings.roster.participant import LONGEST_NAME, Role, Standing
from app.plain_text import plain

LONGEST_LINE = 2_000
"""Characters of a line that are looked at; a hostile name may have a hundred thousand."""

_SHOWN = 80
_FEWEST_DOTS = 6
"""Dots in a row are no bullet but a covered number."""

_CELLS = re.compile(r";|\s[|·]\s")
_COUNT_BEHIND = re.compile(r"^(?P<words>.*?\D)\s*[(\[:·,-]?\s*(?P<count>\d{1,4})\s*[)\]]?\s*$")
_COUNT_BEFORE = re.compile(r"^\(?(?P<count>\d{1,4})\)?\s+(?P<words>\D+)$")
_FIGURES = re.compile(r"^[\d\s:.,/()%+-]+(?:am|pm)?$", re.IGNORECASE)
_PHONE = re.compile(r"^\+?[\d\s().*•-]*$")
_ADDRESS = re.compile(r"^[^\s@<>]{1,64}@[^\s@<>]{1,190}$")
_LINK = re.compile(r"^(?:https?|sips?|tel|mailto|msteams):\S+$", re.IGNORECASE)
_PICTURE = re.compile(
    r"^(?:profile (?:picture|photo|image) (?:of|for)|profilbillede (?:af|for|til)"
    r"|profilbild (?:av|för|på)|profilbilde (?:av|for|til)|avatar (?:of|for))\s+\S",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Draft:
    """One who was found, while more is being learnt of them."""

    raw: str = field(repr=False)
    standing: Standing = Standing.IN_ROOM
    role: Role = Role.UNKNOWN
    joined_at: float | None = None


class Lines:
    """Takes one line after the other."""

    def __init__(self) -> None:
        self.found: list[Draft] = []
        self.left_out: list[LeftOut] = []
        self.told: dict[Standing, int] = {}
        self.titles: list[int] = []
        self._section: Standing | None = Standing.IN_ROOM
        self._letters = ""
        self._latest: Draft | None = None

    def take(self, line: str) -> None:
        """Judge one line; identity numbers in it are covered already."""
        cells = [cell for cell in line.split("\t") if cell.strip()]
        for cell in cells[:1]:
            for part in _CELLS.split(cell):
                for piece in _named_together(part):
                    self._judge(piece[:LONGEST_LINE])
        if cells[1:] and self._letters and len(cells[0].strip()) <= len(self._letters):
            self._judge(cells.pop(1)[:LONGEST_LINE])
        for cell in cells[1:]:
            self._about(cell) if fold(cell) in naming.KNOWN else self._leave(cell, Why.ABOUT)

    def end(self) -> None:
        """Settle what waited for another line."""
        self._settle_letters()

    def _judge(self, raw: str) -> None:
        text = naming.without_signs(raw)
        if not any(map(str.isalnum, text)):
            self._nameless(raw.strip())
        elif self._heading(text):
            self._settle_letters()
            self._latest = None
            self._leave(raw, Why.HEADING)
        elif self._is_about(text):
            self._about(text)
        elif (why := _other_than_a_name(text)) is not None:
            self._leave(raw, why)
        else:
            self._name(text)

    def _nameless(self, raw: str) -> None:
        """Dots may be all that is left of somebody's name; other signs are nobody's."""
        if raw.count("•") >= _FEWEST_DOTS:
            self._name(raw)
        else:
            self._leave(raw, Why.SIGNS)

    def _heading(self, text: str) -> bool:
        count, bare = _counted(text)
        one_word = " " not in bare
        if bare in words.LOBBY:
            self._section = Standing.LOBBY
        elif bare in words.IN_ROOM:
            self._section = Standing.IN_ROOM
        elif bare in words.NOT_THERE and (count is not None or not one_word):
            self._section = None
        else:
            return False
        if count is not None and bare in words.TITLES:
            self.titles.append(count)
        elif count is not None and self._section is not None:
            self.told[self._section] = self.told.get(self._section, 0) + count
        return True

    def _is_about(self, text: str) -> bool:
        if not naming.are_known(text):
            return False
        if fold(text) not in words.NAMES_TOO:
            return True
        latest = self._latest
        return (
            latest is not None
            and latest.role is Role.UNKNOWN
            and fold(latest.raw) not in words.NAMES_TOO
        )

    def _about(self, text: str) -> None:
        self._settle_letters()
        if self._latest is not None:
            role = naming.role_of([text])
            if role is not Role.UNKNOWN and self._latest.role is not Role.HOST:
                self._latest.role = role
        self._leave(text, Why.ABOUT)

    def _name(self, text: str) -> None:
        latest = self._latest
        if text.isalpha() and text.isupper() and len(text) <= 3:
            self._settle_letters()
            self._letters = text
            return
        if _ADDRESS.match(text) and latest is not None and _is_address_of(text, latest.raw):
            self._leave(text, Why.ADDRESS)
            return
        name, badges = naming.parted(_without_letters(text))
        if self._letters and naming.initials_fit(self._letters, name):
            self._leave(self._letters, Why.INITIALS)
            self._letters = ""
        self._settle_letters()
        self._add(name, naming.role_of(badges))

    def _add(self, name: str, role: Role) -> None:
        if self._section is None:
            self._leave(name, Why.NOT_THERE)
            return
        self._latest = Draft(naming.without_numbers(name), self._section, role)
        self.found.append(self._latest)

    def _settle_letters(self) -> None:
        """Letters that belong to no name below may be those of the name above, or somebody."""
        letters, self._letters = self._letters, ""
        if not letters:
            return
        latest = self._latest
        if latest is not None and naming.initials_fit(letters, latest.raw):
            self._leave(letters, Why.INITIALS)
        else:
            self._add(letters, Role.UNKNOWN)

    def _leave(self, text: str, why: Why) -> None:
        if shown := plain(text, _SHOWN):
            self.left_out.append(LeftOut(shown, why))


def joined_lines(lines: list[str]) -> list[str]:
    """Put together names that a narrow window broke at their hyphen."""
    whole: list[str] = []
    for line in lines:
        text = line.strip()
        above = whole[-1] if whole else ""
        is_broken = above[-1:] == "-" and above[-2:-1].isalpha() and len(above) < LONGEST_NAME
        if is_broken and text[:1].isalpha():
            whole[-1] += text
        else:
            whole.append(line.rstrip() if text else "")
    return [line for line in whole if line]


def _named_together(part: str) -> list[str]:
    """Three full names or more with commas between are as many people; two may be one's halves."""
    pieces = [piece.strip() for piece in part.split(",")]
    full = [piece for piece in pieces if len(naming.word_parts(piece)) > 1]
    if len(full) > 2 and len(full) == len(pieces) and not any(map(str.isdecimal, part)):
        return pieces
    return [part]


def _other_than_a_name(text: str) -> Why | None:
    folded = fold(text)
    if folded in words.BUTTON and folded not in words.NAMES_TOO:
        return Why.BUTTON
    if _PICTURE.match(text):
        return Why.INITIALS
    if _LINK.match(text):
        return Why.ADDRESS
    return Why.SIGNS if _FIGURES.match(text) and not _is_phone(text) else None


def _counted(text: str) -> tuple[int | None, str]:
    for pattern in (_COUNT_BEHIND, _COUNT_BEFORE):
        match = pattern.match(text)
        if match:
            return int(match["count"]), fold(match["words"])
    return None, fold(text)


def _is_phone(text: str) -> bool:
    digits = sum(sign.isdecimal() or sign == "•" for sign in text)
    return digits >= 5 and bool(_PHONE.match(text))


def _is_address_of(address: str, name: str) -> bool:
    local = address.partition("@")[0].casefold()
    return any(len(word) > 2 and word.casefold() in local for word in naming.word_parts(name))


def _without_letters(text: str) -> str:
    """Take the letters of a picture off that stand on the name's own line."""
    first, _, rest = text.partition(" ")
    is_picture = 2 <= len(first) <= 3 and first.isalpha() and first.isupper()
    if is_picture and len(rest.split()) > 1 and naming.initials_fit(first, rest):
        return rest.strip()
    return text
