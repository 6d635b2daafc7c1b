"""Finds addresses in plain text, also those that a mail program broke over two lines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.meetings.linking.target import LONGEST_URL

MOST_FOUND = 300
"""Addresses looked at in one text."""

LONGEST_SCANNED = 400_000
"""Characters of a text that are looked through."""

_NOT_PART = r"\s<>\"«»“”„`^{}"
_ADDRESS = re.compile(
    r"(?:\bhttps?:/[/\\]|\bhttps?:\\\\|\bfile://|\bjavascript:|\bvbscript:)"
    rf"[^{_NOT_PART}]{{1,{LONGEST_URL}}}",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    rf"<\s{{0,4}}(?:URL:)?((?:https?|file|javascript|vbscript|data):[^<>\"]{{1,{LONGEST_URL}}})>",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(rf"\[([^\[\]\n]{{1,200}})\]\((https?://[^\s()<>]{{1,{LONGEST_URL}}})\)")
_BARE = re.compile(
    r"(?<![\w@/.%:=&?+#-])((?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24})(?![\w@.-]*@)"
    rf"(/[^{_NOT_PART}]{{0,2000}})?"
)
_SHOWN_BEFORE = re.compile(r"[^\n<>]{0,200}$")

_TRAILING = ".,;:!?'’*|…"
_PAIRS = {")": "(", "]": "["}

_FULL_LINE = 60
"""Characters of a line from which on an address at its end may have been broken there."""

_GOES_ON = re.compile(rf"[^{_NOT_PART}]{{2,{LONGEST_URL}}}")
_LIKE_A_PIECE = re.compile(r"[%=&/?_@]|\d")


@dataclass(frozen=True, slots=True)
class Found:
    """One address and the text it stood behind.

    Args:
        address: as it stood there.
        shown: the text that stood in its place; empty if the address itself did.
        is_bare: without ``https://`` in front.
        near: what a reader may take for the text of the link: the words in front of its brackets.
    """

    address: str
    shown: str = ""
    is_bare: bool = False
    near: str = ""


def addresses(text: str) -> Iterator[Found]:
    """Yield the addresses of a text in their order, each once, at most ``MOST_FOUND``."""
    scanned = text[:LONGEST_SCANNED]
    found: list[tuple[int, Found]] = []
    for look in (_bracketed, _markdown, _plain, _bare):
        taken: list[tuple[int, int]] = []
        for start, end, one in look(scanned):
            found.append((start, one))
            taken.append((start, end))
            if len(found) >= MOST_FOUND:
                break
        scanned = _blanked(scanned, taken)
    found.sort(key=lambda item: item[0])
    return (one for _, one in found)


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in sorted(spans):
        if start >= at:
            # Characters that cannot be part of an address keep the places of the others.
            pieces += [text[at:start], "<" * (end - start)]
            at = end
    return "".join([*pieces, text[at:]])


def _bracketed(text: str) -> Iterator[tuple[int, int, Found]]:
    for match in _BRACKETED.finditer(text):
        inner = re.sub(r"\s*\n\s*", "", match[1].strip())
        before = _SHOWN_BEFORE.search(text, max(0, match.start() - 200), match.start())
        shown = before[0] if before else ""
        last = shown.rstrip().rpartition(" ")[2]
        looks = re.match(r"(https?://|www\.)|[\w-]+(\.[\w-]+)+(/|$)", last, re.IGNORECASE)
        # An address in front is what the reader sees of this very link.
        start = match.start() - len(shown) + shown.rfind(last) if looks else match.start()
        # The label goes with it only if nothing stands between the two.
        label = last if looks else shown.strip() if shown == shown.rstrip() else ""
        near = _words_before(text, match.start())
        yield start, match.end(), Found(inner.split()[0], label, near=near)


def _markdown(text: str) -> Iterator[tuple[int, int, Found]]:
    for match in _MARKDOWN.finditer(text):
        yield match.start(), match.end(), Found(match[2], match[1])


def _plain(text: str) -> Iterator[tuple[int, int, Found]]:
    end = 0
    for match in _ADDRESS.finditer(text):
        if match.start() >= end:
            address, end = _whole(text, match)
            near = ""
            if text[match.start() - 1 : match.start()] in ("[", "("):
                near = _words_before(text, match.start() - 1)
            yield match.start(), end, Found(_trimmed(address), near=near)


def _words_before(text: str, end: int) -> str:
    """Return the words of the line in front of a place, or of the line above if there are none."""
    before = text[max(0, end - 200) : end].rstrip()
    return re.split(r"[\n<>]", before)[-1]


def _bare(text: str) -> Iterator[tuple[int, int, Found]]:
    for match in _BARE.finditer(text):
        yield match.start(), match.end(), Found(_trimmed(match[0]), is_bare=True)


def _whole(text: str, match: re.Match[str]) -> tuple[str, int]:
    """Return an address with its continuation on the next lines, and where it ends."""
    address, end = match[0], match.end()
    while len(address) < LONGEST_URL and text[end : end + 1] in ("\n", "\r"):
        line_start = text.rfind("\n", 0, end) + 1
        next_start = end + (2 if text.startswith("\r\n", end) else 1)
        piece = _GOES_ON.match(text, next_start)
        if piece is None or not _continues(text, address, end - line_start, piece):
            break
        address, end = address + piece[0], piece.end()
    return address, end


def _continues(text: str, address: str, width: int, piece: re.Match[str]) -> bool:
    if _ADDRESS.match(piece[0]) or text[piece.end() : piece.end() + 1] not in ("", "\r", "\n"):
        return False
    if address.endswith(("=", "&", "%", "?", "-", "%2", "%3")) and width >= _FULL_LINE // 2:
        return True
    is_ended = address.endswith((".", ",", ";", ":", "!", ")"))
    return width >= _FULL_LINE and not is_ended and bool(_LIKE_A_PIECE.search(piece[0]))


def _trimmed(address: str) -> str:
    while address:
        last = address[-1]
        opening = _PAIRS.get(last)
        if last in _TRAILING or (opening and address.count(opening) < address.count(last)):
            address = address[:-1]
        elif address.endswith("&gt"):
            address = address[:-3]
        else:
            break
    return address
