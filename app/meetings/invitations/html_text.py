"""The text and the links of a HTML body. Nothing in it is run, fetched or drawn."""

import re
from dataclasses import dataclass

from app.meetings.invitations.html_hidden import OpenElements
from app.meetings.invitations.html_tags import Tag, pieces_of
from app.meetings.linking.scan import Found

LONGEST_HTML = 1_000_000
MOST_LINKS = 300
LONGEST_LABEL = 300

_BLOCKS = frozenset(
    {
        "address", "article", "blockquote", "br", "center", "dd", "div", "dl", "dt", "fieldset",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
        "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
    }
)  # fmt: skip
_CELLS = frozenset({"td", "th"})
_LOOKS_LIKE = re.compile(
    r"\s{0,200}(?:<!doctype\s{1,9}html|<html|<head|<body|<!--|<div|<p[\s>]|<meta|<table"
    r"|<\?xml[^>]{0,200}>\s{0,20}<)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Page:
    """What a HTML body holds.

    Args:
        text: what is seen, in lines.
        free_text: the same without what is shown as a link.
        links: the links that are seen, with what is shown in their place.
        hidden: what nobody sees, in lines: it may hold names and numbers all the same.
    """

    text: str
    free_text: str
    links: tuple[Found, ...]
    hidden: str = ""


def looks_like_html(text: str) -> bool:
    """Tell whether a text is HTML as a whole."""
    return _LOOKS_LIKE.match(text) is not None


def read_html(source: str) -> Page:
    """Return the text and the links of a HTML body, of its first million characters."""
    reader = _Reader()
    for piece in pieces_of(source[:LONGEST_HTML].replace("\0", "")):
        if isinstance(piece, str):
            reader.take_text(piece)
        elif piece.is_end:
            reader.take_end(piece.name)
        else:
            reader.take_start(piece)
    reader.end_link()
    return reader.page()


class _Reader:
    def __init__(self) -> None:
        self._links: list[Found] = []
        self._text: list[str] = []
        self._free: list[str] = []
        self._hidden: list[str] = []
        self._href: str | None = None
        self._label: list[str] = []
        self._is_covered = False
        self._open = OpenElements()

    def page(self) -> Page:
        hidden = _lines(self._hidden)
        return Page(_lines(self._text), _lines(self._free), tuple(self._links), hidden)

    def take_start(self, tag: Tag) -> None:
        self._open.begin(tag)
        if tag.name in ("a", "area"):
            self._begin_link(tag)
        elif tag.name == "img":
            self._take_picture(tag)
        elif tag.name in _BLOCKS:
            self._say("\n")
        elif tag.name in _CELLS:
            self._say("\t")

    def take_end(self, name: str) -> None:
        if name == "a":
            self.end_link()
        self._open.end(name)
        if name in _BLOCKS:
            self._say("\n")

    def take_text(self, text: str) -> None:
        self._say(re.sub(r"[ \t\r\n\f]+", " ", text))

    def end_link(self) -> None:
        href, self._href = self._href, None
        label, self._label = "".join(self._label), []
        shown = " ".join(label[:LONGEST_LABEL].split())
        # A link whose every word is hidden is not seen either.
        is_seen = bool(shown) or not self._is_covered
        if href is not None and is_seen and len(self._links) < MOST_LINKS:
            address = re.sub(r"[\t\r\n]", "", href.strip())
            if address and not address.startswith("#"):
                self._links.append(Found(address, shown))

    def _begin_link(self, tag: Tag) -> None:
        self.end_link()
        self._is_covered = False
        self._href = None if self._open.is_hidden else tag.attributes.get("href")

    def _take_picture(self, tag: Tag) -> None:
        words = tag.attributes.get("alt", "")
        if not words.strip():
            return
        self._hidden.append(f"\n{words}\n")
        if self._href is not None and not self._open.is_hidden:
            # Mail programs show it until the reader lets them fetch the picture.
            self._label.append(f" {words} ")

    def _say(self, words: str) -> None:
        if self._open.is_hidden:
            self._hidden.append(words)
            self._is_covered = self._is_covered or bool(words.strip())
            return
        self._text.append(words)
        if self._href is None:
            self._free.append(words)
        else:
            self._label.append(words)
            # So that words on either side of a link do not become one.
            self._free.append(" ")


def _cells(cells: list[str]) -> str:
    words = (" ".join(cell.split()) for cell in cells)
    return "\t".join(word for word in words if word)


def _lines(pieces: list[str]) -> str:
    rows = ("".join(pieces)).split("\n")
    lines = (_cells(row.split("\t")) for row in rows)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
