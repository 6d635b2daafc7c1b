"""The text and the links of a HTML body. Nothing in it is run, fetched or drawn."""

import re
from dataclasses import dataclass

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
_SILENT = frozenset(
    {"script", "style", "head", "title", "template", "noscript", "object", "svg", "textarea"}
)
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr"})

_LOOKS_LIKE = re.compile(
    r"\s{0,200}(?:<!doctype\s{1,9}html|<html|<head|<body|<!--|<div|<p[\s>]|<meta|<table"
    r"|<\?xml[^>]{0,200}>\s{0,20}<)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|mso-hide\s{0,3}:\s{0,3}all|font-size\s{0,3}:\s{0,3}0(?![.\d])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Page:
    """What a HTML body holds.

    Args:
        text: what is seen, in lines.
        free_text: the same without what is shown as a link.
        links: the links with what is shown in their place.
    """

    text: str
    free_text: str
    links: tuple[Found, ...]


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
        self._href: str | None = None
        self._label: list[str] = []
        self._silent = 0
        self._silent_tag = ""

    def page(self) -> Page:
        return Page(_lines(self._text), _lines(self._free), tuple(self._links))

    def take_start(self, tag: Tag) -> None:
        if tag.name == "body":
            # A head that was never closed ends here.
            self._silent = 0
        elif self._silent or _is_silent(tag):
            self._deeper(tag.name)
        elif tag.name in ("a", "area"):
            self.end_link()
            self._href = tag.attributes.get("href")
        elif tag.name in _BLOCKS:
            self._say("\n")
        elif tag.name in _CELLS:
            self._say("\t")

    def take_end(self, name: str) -> None:
        if self._silent:
            self._silent -= name == self._silent_tag
        elif name == "a":
            self.end_link()
        elif name in _BLOCKS:
            self._say("\n")

    def take_text(self, text: str) -> None:
        if not self._silent:
            self._say(re.sub(r"[ \t\r\n\f]+", " ", text))

    def end_link(self) -> None:
        href, self._href = self._href, None
        label, self._label = "".join(self._label), []
        if href is not None and len(self._links) < MOST_LINKS:
            address = re.sub(r"[\t\r\n]", "", href.strip())
            if address and not address.startswith("#"):
                self._links.append(Found(address, " ".join(label[:LONGEST_LABEL].split())))

    def _say(self, words: str) -> None:
        self._text.append(words)
        if self._href is None:
            self._free.append(words)
        else:
            self._label.append(words)
            # So that words on either side of a link do not become one.
            self._free.append(" ")

    def _deeper(self, name: str) -> None:
        if not self._silent:
            self._silent, self._silent_tag = 1, name
        elif name == self._silent_tag and name not in _VOID:
            self._silent += 1


def _is_silent(tag: Tag) -> bool:
    if tag.name in _SILENT:
        return True
    style = tag.attributes.get("style", "")[:500]
    return tag.name not in _VOID and bool(style) and _HIDDEN.search(style) is not None


def _cells(cells: list[str]) -> str:
    words = (" ".join(cell.split()) for cell in cells)
    return "\t".join(word for word in words if word)


def _lines(pieces: list[str]) -> str:
    rows = ("".join(pieces)).split("\n")
    lines = (_cells(row.split("\t")) for row in rows)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
