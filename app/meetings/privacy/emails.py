"""E-mail addresses and HSA-ids."""

import re
from collections.abc import Collection, Iterator

from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.surroundings import Surroundings
from app.meetings.privacy.word_list import WordList

WEIGHT = 50

_AT = re.compile(r"[ ]?[\[(]\s?(?:at|snabel-?a|alfakrøll|krøllalfa)\s?[\])][ ]?|@")
_LOCAL = re.compile(r"[^\W_][\w.+'%&=~!#$*/?^`{|}-]{0,63}$")
_DOMAIN = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_DIALLED = re.compile(r"[0-9.]+|teams|meet|join|video|vmr|conf|conference")
"""What stands before the @ of a meeting's own address: a number, or the service."""

_HSA = re.compile(r"(?<![a-z0-9])se ?(?:16)?[0-9]{10} ?- ?[a-z0-9]{1,31}(?![a-z0-9])")


def addresses(
    folded: Folded, around: Surroundings, words: WordList, allowed: Collection[str]
) -> Iterator[Found]:
    """Yield every e-mail address but those ``allowed`` and those that dial a meeting."""
    known = {address.lower() for address in allowed}
    text = folded.lower.replace("\0", " ")
    for at in _AT.finditer(text):
        local = _LOCAL.search(text, max(0, at.start() - 64), at.start())
        domain = _DOMAIN.match(text, at.end())
        if local is None or domain is None or not domain[0].rstrip("-")[-1].isalpha():
            continue
        start, end = local.start(), domain.end()
        dialled = _DIALLED.fullmatch(local[0]) or around.in_link(start, end)
        if dialled and not text.startswith("mailto:", max(0, start - 7)):
            continue
        if f"{local[0]}@{domain[0]}" not in known:
            private = domain[0] in words.private_domains
            yield Found(Kind.PRIVATE_EMAIL if private else Kind.WORK_EMAIL, start, end, WEIGHT)


def hsa_ids(folded: Folded) -> Iterator[Found]:
    """Yield every HSA-id: SE, an organisation's number, a hyphen and what the unit chose."""
    for found in _HSA.finditer(folded.lower):
        yield Found(Kind.HSA_ID, found.start(), found.end(), WEIGHT)
