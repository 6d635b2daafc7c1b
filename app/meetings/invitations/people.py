"""Names, roles and organisations of invited people, from the ways that mail programs write them."""

import re
from collections.abc import Iterable
from dataclasses import replace

from app.meetings.invitations.model import Attendee
from app.meetings.services_file import services
from app.plain_text import plain

LONGEST_NAME = 80
LONGEST_ROLE = 120
MOST_PEOPLE = 100

_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"@]{1,64}@((?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24})")
_BRACKETS = re.compile(r"\(([^()]{0,120})\)|\[([^\[\]]{0,120})\]")
_SEPARATOR = re.compile(r"\s*[,|/]\s*|\s+[-–—]\s+")
_NAME_IN_ADDRESS = re.compile(r"[^\W\d_]{2,20}(?:[._-][^\W\d_]{1,20}){1,3}")
_PHONE_WORDS = re.compile(
    r"\(?(?:tel|tlf|telefon|mob|mobil|phone|sms|fax)\b[.:)]{0,2}", re.IGNORECASE
)
_GENERAL = frozenset(
    {
        "info",
        "post",
        "kontakt",
        "noreply",
        "booking",
        "mail",
        "reception",
        "no",
        "reply",
        "postmottak",
    }
)


def person(name: str, address: str = "") -> Attendee | None:
    """Return a person for a shown name and a mail address; None if neither says who it is.

    Args:
        name: such as ``Holm, Anna (Överläkare, Medicinkliniken)``; may itself be an address.
        address: only its server's name is used, and the part before it if there is no name.
    """
    own = _ADDRESS.search(name[:400]) or _ADDRESS.search(address[:400])
    organisation = _organisation(own[1]) if own else ""
    shown = plain(_ADDRESS.sub(" ", name[:400]), 300).strip(" \"'<>;,:")
    shown = re.sub(r"^(?:mailto|smtp)\b:?", "", shown, flags=re.IGNORECASE).strip(" \"'<>;,:")
    if not shown:
        guessed = _from_address(own[0]) if own else ""
        return Attendee(guessed, organisation=organisation) if guessed else None
    if is_number(shown):
        return Attendee(plain(shown, LONGEST_NAME), organisation=organisation, is_phone=True)
    found, role = _split(shown)
    if not found:
        return None
    name = plain(found, LONGEST_NAME)
    return Attendee(name, _short(role), organisation, is_phone=is_number(name))


def is_number(name: str) -> bool:
    """Tell whether a shown name is a telephone number, or nothing with a letter in it."""
    return not any(letter.isalpha() for letter in _PHONE_WORDS.sub("", name))


def is_guess(attendee: Attendee, name: str) -> bool:
    """Tell whether a name was made from the address because none was shown."""
    bare = _ADDRESS.sub(" ", name[:400]).strip(" \"'<>;,:")
    return not bare and bool(attendee.name)


def people_in(text: str) -> list[tuple[str, str]]:
    """Return the names and addresses of a list such as ``Anna Holm <a@…>; Holm, Per <p@…>``."""
    text = text[:20_000]
    separator = ";" if ";" in text else ","
    found: list[tuple[str, str]] = []
    for piece in _pieces(text, separator)[: MOST_PEOPLE * 2]:
        address = _ADDRESS.search(piece)
        found.append((piece, address[0] if address else ""))
    if separator == ",":
        found = _rejoined(found)
    return [(name, address) for name, address in found if name.strip()]


def distinct(people: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Return the people without those who are named twice, at most ``MOST_PEOPLE``."""
    kept: dict[str, Attendee] = {}
    for one in people:
        key = one.name.casefold()
        before = kept.get(key)
        if before is None:
            kept[key] = one
        else:
            kept[key] = replace(
                before,
                role=before.role or one.role,
                organisation=before.organisation or one.organisation,
            )
    return tuple(kept.values())[:MOST_PEOPLE]


def _pieces(text: str, separator: str) -> list[str]:
    """Return what stands between separators, but not inside quotes, brackets or parentheses."""
    pieces, start, closing = [], 0, ""
    pairs = {'"': '"', "<": ">", "(": ")"}
    for at, character in enumerate(text):
        if closing:
            closing = "" if character == closing else closing
        elif character in pairs and pairs[character] in text[at + 1 : at + 300]:
            closing = pairs[character]
        elif character == separator or character == "\n":
            pieces.append(text[start:at])
            start = at + 1
    return [*pieces, text[start:]]


def _rejoined(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Put "Holm, Anna <a@…>" together again where commas also stand between people."""
    has_addresses = any(address for _, address in found)
    if not has_addresses:
        return found
    people: list[tuple[str, str]] = []
    waiting: list[str] = []
    for name, address in found:
        if address:
            people.append((", ".join([*waiting, name.strip()]), address))
            waiting = []
        else:
            waiting.append(name.strip())
    return people + [(name, "") for name in waiting]


def _split(shown: str) -> tuple[str, str]:
    """Return the name and the role of a shown name."""
    roles = [one or other for one, other in _BRACKETS.findall(shown)]
    bare = " ".join(_BRACKETS.sub(" ", shown).split())
    pieces = [piece.strip(" '\"") for piece in _SEPARATOR.split(bare) if piece.strip(" '\"")]
    if not pieces:
        return (roles[0], ", ".join(roles[1:])) if roles else ("", "")
    name, rest = pieces[0], pieces[1:]
    if rest and " " not in name and not _is_role(rest[0]) and len(rest[0].split()) <= 3:
        # "Holm, Anna": the surname first, as address books have it.
        name, rest = f"{rest[0]} {name}", rest[1:]
    return name, ", ".join([*rest, *(role for role in roles if role.strip())])


def _is_role(words: str) -> bool:
    lowered = [word.strip(".") for word in words.casefold().split()]
    return any(
        word.startswith(known) or word.endswith(known)
        for word in lowered
        for known in services().role_words
    )


def _short(role: str) -> str:
    return plain(role, LONGEST_ROLE) if role else ""


def _organisation(server: str) -> str:
    domain = ".".join(server.casefold().split(".")[-2:])
    return "" if domain in services().private_mail else plain(domain, LONGEST_NAME)


def _from_address(address: str) -> str:
    local = address.partition("@")[0]
    words = re.split(r"[._-]", local)
    if not _NAME_IN_ADDRESS.fullmatch(local) or any(word.casefold() in _GENERAL for word in words):
        return ""
    return plain(" ".join(word.title() for word in words), LONGEST_NAME)
