"""From a line to the name in it: signs, badges and covered numbers around it taken off."""

import re
from collections.abc import Iterable

from app.meetings.board import words
from app.meetings.board.words import fold
from app.meetings.roster.participant import LONGEST_NAME, Role

ICONS = "🎤🎙📷🔇🔈🔉🔊📹🎥✋🖐👋☎📞💬📌👤👥🔴⭐★☆⋮⋯…▾▼▴▲▸►\u203a»«\u2039✓✔☑☐✕✖×"
"""Signs of the windows that a picture's text and a copy bring along; other ones stay in a name."""

_BEFORE = re.compile(
    rf"^(?:[\s•·*▪◦●○■□▶◆◇–—\-_=~|{ICONS}\ufe0e\ufe0f]+|\.{{2,}}|\d{{1,3}}[.)]\s+)+"
)
_BEHIND = re.compile(rf"(?:(?<=\s)[•·*●○|\-–—_=~]+|[\s{ICONS}\ufe0e\ufe0f]+|\s\.{{2,}})+$")
_COVERED = re.compile(r"(?:•[\s.,\-/:+()]{0,3}){6,}")
_MAIL = re.compile(r"\s*[<(\[][^\s<>()\[\]@]{1,64}@[^\s<>()\[\]@]{1,190}[>)\]]\s*$")
_IN_BRACKETS = re.compile(r"\s*[(\[](?P<badge>[^()\[\]]{1,60})[)\]]\s*$")
_BEHIND_COMMA = re.compile(r"(?:\s*[,·|•]|\s+[-–—])\s*(?P<badge>[^,·|•]{1,60})$")
_WORDS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_PARTS = re.compile(r"[,·|•/]")
_MOST_BADGES = 6

KNOWN = words.HOST | words.GUEST | words.ABOUT


def without_signs(text: str) -> str:
    """Return a line without the bullets and icons around it; a name cut short keeps its dots."""
    cut = re.search(r"\w…$", text.strip())
    bare = _BEHIND.sub("", _BEFORE.sub("", text)).strip()
    return f"{bare}…" if cut and bare else bare


def without_numbers(text: str) -> str:
    """Return a name without a covered number beside it; dots alone stay, for somebody is there."""
    if not _COVERED.search(text):
        return text
    rest = _COVERED.sub(" ", text).strip(" ,;:()-")
    return rest if sum(map(str.isalpha, rest)) > 1 else text


def parted(text: str) -> tuple[str, list[str]]:
    """Return a name and the badges that stood behind it."""
    badges: list[str] = []
    name = _MAIL.sub("", text) or text
    for _ in range(_MOST_BADGES):
        found = _last_badge(name)
        if found is None or not any(map(str.isalnum, found[0])):
            break
        name = found[0]
        badges.append(found[1])
    return name, badges


def _last_badge(text: str) -> tuple[str, str] | None:
    match = _IN_BRACKETS.search(text)
    if match and match.start() and are_known(match["badge"]):
        return text[: match.start()].rstrip(" ,"), match["badge"]
    match = _BEHIND_COMMA.search(text)
    if match and match.start() and _is_behind_comma(text[: match.start()], fold(match["badge"])):
        return text[: match.start()].rstrip(" ,"), match["badge"]
    all_words = text.split()
    for count in (4, 3, 2, 1):
        last = " ".join(all_words[-count:])
        if len(all_words) >= count + 2 and fold(last) in words.BEHIND_NAME:
            return " ".join(all_words[:-count]), last
    return None


def are_known(text: str) -> bool:
    """Tell whether a text is made of badges only, such as "Organizer, muted"."""
    parts = [fold(part) for part in _PARTS.split(text)]
    return any(parts) and all(part in KNOWN for part in parts if part)


def _is_behind_comma(name: str, badge: str) -> bool:
    """The first name stands there as well, and some are called what others are."""
    is_role = badge in words.HOST | words.GUEST
    is_sure = badge not in words.NAMES_TOO or (is_role and len(name.split()) > 1)
    return badge in KNOWN and is_sure


def role_of(badges: Iterable[str]) -> Role:
    """Return the role that badges tell: whoever leads is host, whoever came from outside guest."""
    found = {fold(part) for badge in badges for part in _PARTS.split(badge)}
    if found & words.HOST:
        return Role.HOST
    return Role.GUEST if found & words.GUEST else Role.UNKNOWN


def initials_fit(letters: str, name: str) -> bool:
    """Tell whether these capital letters are those that a picture of this name would show."""
    first = "".join(word[0] for word in _WORDS.findall(name[:LONGEST_NAME])).casefold()
    small = letters.casefold()
    ends = {first, first[:1], first[:2], first[:1] + first[-1:], first[-1:] + first[:1]}
    return bool(small) and small in ends | {first[1:2] + first[:1]}


def word_parts(text: str) -> list[str]:
    """Return the words with letters in a text."""
    return _WORDS.findall(text)
