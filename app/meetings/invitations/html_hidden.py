"""Which elements of a page are open, and whether what stands in them is seen.

Only what stands in the tag itself counts: a style sheet is not read.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from app.meetings.invitations.html_tags import Tag

MOST_OPEN = 512
"""Elements inside each other. Browsers stop there too; what comes after counts as hidden."""

LONGEST_STYLE = 2_000

VOID = frozenset(
    {"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "embed", "source"}
)
_SILENT = frozenset(
    {"script", "style", "head", "title", "template", "noscript", "object", "svg", "textarea"}
)
_ENDS_A_PARAGRAPH = frozenset(
    {
        "address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
        "pre", "section", "table", "ul",
    }
)  # fmt: skip
_ENDS: Mapping[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"td", "th", "tr"}),
    "tbody": frozenset({"td", "th", "tr", "thead", "tbody", "tfoot"}),
    "tfoot": frozenset({"td", "th", "tr", "thead", "tbody", "tfoot"}),
}
"""Elements that end without a tag of their own where one of these begins."""

_WALLS = frozenset({"table", "body", "html", "ul", "ol", "dl"})
_CELL_WALLS = frozenset({"table", "body", "html", "td", "th"})
_LOOKED_AT = 60
"""Open elements gone back over for one that ends by itself."""

_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_ZERO = re.compile(r"[+-]?(?:0+(?:\.0*)?|\.0+)(?:px|pt|em|rem|ex|ch|vw|vh|mm|cm|in|pc|%)?")
_FIXED = re.compile(r"\d*\.?\d+(?:px|pt|rem|mm|cm|in|pc|vw|vh)|(?:xx?-)?(?:small|large)|medium")


@dataclass(frozen=True, slots=True)
class _Open:
    """An open element.

    Args:
        is_gone: it and everything inside is not drawn.
        is_tiny: its letters have no size; an element inside may give them one again.
        is_unseen: an element inside may be seen again.
    """

    name: str
    is_gone: bool = False
    is_tiny: bool = False
    is_unseen: bool = False


class OpenElements:
    """The elements that are open at one place of a page."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._count: Counter[str] = Counter()
        self._is_too_deep = False

    @property
    def is_hidden(self) -> bool:
        """Whether what stands here is not seen."""
        if self._is_too_deep:
            return True
        last = self._open[-1] if self._open else _Open("")
        return last.is_gone or last.is_tiny or last.is_unseen

    def begin(self, tag: Tag) -> None:
        """Open an element; those that it ends are closed."""
        if tag.name == "body":
            # A head that was never closed ends here.
            self.end("head")
        self._end_others(tag.name)
        if tag.name in VOID:
            return
        if len(self._open) >= MOST_OPEN:
            self._is_too_deep = True
            return
        around = self._open[-1] if self._open else _Open("")
        self._open.append(_opened(tag, around))
        self._count[tag.name] += 1

    def end(self, name: str) -> None:
        """Close an element and everything inside; one that is not open is left alone."""
        if self._count[name]:
            while self._close() != name:
                pass

    def _end_others(self, name: str) -> None:
        if name in _ENDS_A_PARAGRAPH:
            self._end_near(frozenset({"p", "head"}), _CELL_WALLS)
        if name in _ENDS:
            is_cell = name in ("td", "th", "tr", "tbody", "tfoot")
            self._end_near(_ENDS[name], frozenset({"table"}) if is_cell else _WALLS | {"td", "th"})

    def _end_near(self, names: frozenset[str], walls: frozenset[str]) -> None:
        if not any(self._count[name] for name in names):
            return
        found = 0
        for ahead, one in enumerate(reversed(self._open[-_LOOKED_AT:]), start=1):
            if one.name in names:
                found = ahead
            elif one.name in walls:
                break
        for _ in range(found):
            self._close()

    def _close(self) -> str:
        name = self._open.pop().name
        self._count[name] -= 1
        return name


def _opened(tag: Tag, around: _Open) -> _Open:
    style = _declared(tag.attributes.get("style", ""))
    size, seen = style.get("font-size", ""), style.get("visibility", "")
    is_tiny = around.is_tiny and not (_FIXED.fullmatch(size) and not _ZERO.fullmatch(size))
    return _Open(
        tag.name,
        is_gone=around.is_gone or tag.name in _SILENT or _is_gone(tag, style),
        is_tiny=is_tiny or _ZERO.fullmatch(size) is not None,
        is_unseen=seen in ("hidden", "collapse") or (around.is_unseen and seen != "visible"),
    )


def _is_gone(tag: Tag, style: Mapping[str, str]) -> bool:
    is_cut = style.get("overflow", "") in ("hidden", "clip")
    return (
        "hidden" in tag.attributes
        or style.get("display") == "none"
        or style.get("mso-hide") == "all"
        or any(_ZERO.fullmatch(style.get(name, "")) for name in ("opacity", "max-height"))
        or (is_cut and any(_ZERO.fullmatch(style.get(name, "")) for name in ("height", "width")))
    )


def _declared(text: str) -> dict[str, str]:
    """Return the declarations of a style; of equal ones the last holds, as in a browser."""
    found: dict[str, str] = {}
    important: set[str] = set()
    for part in _COMMENT.sub("", text[:LONGEST_STYLE]).casefold().split(";"):
        name, _, value = part.partition(":")
        value, mark, _ = value.partition("!")
        if mark or name.strip() not in important:
            found[name.strip()] = value.strip()
        if mark:
            important.add(name.strip())
    return found
