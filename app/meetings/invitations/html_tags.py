"""Takes HTML apart into tags and text, in one pass whatever is in it.

The standard reader goes back over an unfinished comment or tag again and again: a page made of
their beginnings would keep it busy for hours.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

LONGEST_VALUE = 8_192
MOST_ATTRIBUTES = 60

_NAME = re.compile(r"(/?)([A-Za-z][A-Za-z0-9:-]{0,40})")
_ATTRIBUTE = re.compile(
    rf"[\s/]*(?P<name>[^\s=>/\"'<]{{1,60}})(?:\s{{0,20}}=\s{{0,20}}"
    rf"(?:\"(?P<double>[^\"]{{0,{LONGEST_VALUE}}})\"|'(?P<single>[^']{{0,{LONGEST_VALUE}}})'"
    rf"|(?P<bare>[^\s>\"']{{0,{LONGEST_VALUE}}})))?"
)
_UNSEEN = {
    name: re.compile(f"</{name}", re.IGNORECASE)
    for name in ("script", "style", "title", "textarea")
}
"""What has no tags inside, only letters up to its own end."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag; text between tags comes as ``str``."""

    name: str
    is_end: bool = False
    attributes: dict[str, str] = field(default_factory=dict)


def pieces_of(source: str) -> Iterator[Tag | str]:
    """Yield the tags and the text of a page in their order. Comments are left out."""
    at = 0
    while at < len(source):
        opened = source.find("<", at)
        if opened < 0:
            opened = len(source)
        if opened > at:
            yield _letters(source[at:opened])
        if opened == len(source):
            return
        tag, at = _markup(source, opened)
        if tag is not None:
            yield tag
            at = _after_unseen(source, tag, at)
        elif at == opened + 1:
            # A sign between two numbers, not a tag.
            yield "<"


def _markup(source: str, opened: int) -> tuple[Tag | None, int]:
    """Return the tag that begins somewhere, and where reading goes on."""
    named = _NAME.match(source, opened + 1)
    if named is None:
        return None, _after_declaration(source, opened)
    attributes: dict[str, str] = {}
    at = named.end()
    for _ in range(MOST_ATTRIBUTES):
        one = _ATTRIBUTE.match(source, at)
        if one is None:
            break
        at = one.end()
        value = one["double"] or one["single"] or one["bare"] or ""
        attributes.setdefault(one["name"].lower(), _letters(value))
    closed = source.find(">", at, at + LONGEST_VALUE)
    # A tag that never ends is left where its attributes end.
    at = closed + 1 if closed >= 0 else at
    return Tag(named[2].lower(), bool(named[1]), attributes), at


def _after_declaration(source: str, opened: int) -> int:
    if source.startswith("<!--", opened):
        closed = source.find("-->", opened + 4)
        return closed + 3 if closed >= 0 else len(source)
    if source.startswith(("<!", "<?"), opened):
        closed = source.find(">", opened)
        return closed + 1 if closed >= 0 else len(source)
    return opened + 1


def _after_unseen(source: str, tag: Tag, at: int) -> int:
    """Return where reading goes on behind a script and the like; all of it is skipped."""
    ending = _UNSEEN.get(tag.name)
    if ending is None or tag.is_end:
        return at
    closed = ending.search(source, at)
    return closed.start() if closed else len(source)


def _letters(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:
        # A number of a letter with thousands of digits.
        return text
