"""The text and the links of a HTML body. Nothing in it is run, fetched or drawn."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from app.meetings.linking.scan import Found

LONGEST_HTML = 1_000_000
MOST_LINKS = 300
MOST_TAGS = 50_000
LONGEST_LABEL = 300

_BLOCKS = frozenset(
    {
        "address", "article", "blockquote", "br", "center", "dd", "div", "dl", "dt", "fieldset",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
        "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
    }
)  # fmt: skip
_CELLS = frozenset({"td", "th"})
_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "object", "svg"})
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr"})

_LOOKS_LIKE = re.compile(
    r"\s*(<!doctype\s+html|<\?xml[^>]{0,200}>\s*<|<html|<head|<body|<!--|<div|<p[\s>]|<table|<meta)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|font-size\s*:\s*0", re.IGNORECASE)


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
    try:
        reader.feed(source[:LONGEST_HTML].replace("\0", ""))
        reader.close()
    except (ValueError, AssertionError, RecursionError):
        # Declarations that the parser gives up on; what was read until then holds.
        pass
    reader.end_link()
    return Page(reader.text(), reader.free_text(), tuple(reader.links))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[Found] = []
        self._text: list[str] = []
        self._free: list[str] = []
        self._href: str | None = None
        self._label: list[str] = []
        self._silent = 0
        self._silent_tag = ""
        self._tags = 0

    def text(self) -> str:
        return _lines("".join(self._text))

    def free_text(self) -> str:
        return _lines("".join(self._free))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tags += 1
        if self._tags > MOST_TAGS:
            return
        if self._silent or self._is_silent(tag, attrs):
            self._deeper(tag)
        elif tag in ("a", "area"):
            self.end_link()
            self._href = next((value or "" for name, value in attrs if name == "href"), None)
        elif tag in _BLOCKS:
            self._say("\n")
        elif tag in _CELLS:
            self._say(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID or tag in _BLOCKS:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            self._silent -= tag == self._silent_tag
        elif tag == "a":
            self.end_link()
        elif tag in _BLOCKS:
            self._say("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._say(re.sub(r"[ \t\r\n\f]+", " ", data))

    def end_link(self) -> None:
        href, self._href = self._href, None
        label, self._label = "".join(self._label), []
        if href is not None and len(self.links) < MOST_LINKS:
            address = re.sub(r"[\t\r\n]", "", href.strip())
            if address and not address.startswith("#"):
                self.links.append(Found(address, " ".join(label[:LONGEST_LABEL].split())))

    def _say(self, words: str) -> None:
        self._text.append(words)
        if self._href is None:
            self._free.append(words)
        else:
            self._label.append(words)
            # So that words on either side of a link do not become one.
            self._free.append(" ")

    def _is_silent(self, tag: str, attrs: list[tuple[str, str | None]]) -> bool:
        if tag in _SILENT:
            return True
        styles = (value or "" for name, value in attrs if name == "style")
        return tag not in _VOID and any(_HIDDEN.search(style[:500]) for style in styles)

    def _deeper(self, tag: str) -> None:
        if not self._silent:
            self._silent, self._silent_tag = 1, tag
        elif tag == self._silent_tag and tag not in _VOID:
            self._silent += 1


def _lines(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
