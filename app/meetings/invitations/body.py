"""The words of an invitation from all its sources: what is shown, and the links in it."""

import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.meetings.invitations.cleaning import lines_of
from app.meetings.invitations.decoding import decoded
from app.meetings.invitations.html_text import LONGEST_HTML, looks_like_html, read_html
from app.meetings.linking.scan import Found, addresses

LONGEST_COMPARED = 200_000
"""Characters that are looked through for words that stood before; twice what is kept of all."""

NEIGHBOURS = 3

_WORD = re.compile(r"[^\W_]+")
_SOFT_BREAK = re.compile(r"=\r?\n")
_QUOTED = re.compile(r"=(?:3D|C3=[89AB][0-9A-F]|E[0-9A-F]|F[0-9A-F]|20\r?\n)")


@dataclass(slots=True)
class Body:
    """What was said, in the order in which it counts.

    Args:
        texts: everything that says anything, also what a page hides: names may stand in it.
        lines: all lines that are seen, to look for times and numbers in.
        found: the addresses.
        is_cut: some of it was too long to be read to its end.
    """

    texts: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    is_cut: bool = False

    @property
    def whole(self) -> str:
        """All that was said, without what was said before in the same words."""
        return told_once(self.texts)

    def add_text(self, text: str) -> None:
        """Add a plain text; one that is really HTML counts as that."""
        if looks_like_html(text):
            self.add_html(text)
            return
        text = unquoted(text)
        self._add(text)
        self.found += addresses("\n".join(lines_of(text)))

    def add_html(self, source: str) -> None:
        """Add a HTML body."""
        page = read_html(source)
        self.is_cut = self.is_cut or len(source) > LONGEST_HTML
        self._add(page.text)
        self.texts += [page.hidden] if page.hidden else []
        self.found += [*page.links, *addresses(page.free_text)]

    def add_beside(self, text: str) -> None:
        """Add a text that is shown elsewhere, such as the place: only its links and numbers."""
        texts = [*self.texts]
        self.add_text(text)
        self.texts = texts

    def add_address(self, text: str) -> None:
        """Add something that is or holds an address and is not shown."""
        self.found += addresses(text[:5_000])

    def _add(self, text: str) -> None:
        if text.strip():
            self.texts.append(text)
            self.lines += lines_of(text)


def told_once(texts: Iterable[str]) -> str:
    """Return texts one after the other, without the lines that only repeat an earlier text.

    The two forms of a mail say the same and break their lines differently, so words are compared:
    a line goes if every three of its words stood side by side before.
    """
    different = [*dict.fromkeys(texts)]
    if len(different) < 2:
        return "".join(different)
    kept: list[str] = []
    seen: set[tuple[str, ...]] = set()
    compared = 0
    for text in different:
        new = text
        if compared + len(text) <= LONGEST_COMPARED:
            compared += len(text)
            lines = lines_of(text)
            unheard = [one for one in lines if not seen.issuperset(_neighbours(_words(one)))]
            new = "\n".join(unheard) if kept else text
            words = _words("\n".join(lines))
            for most in range(1, NEIGHBOURS + 1):
                seen.update(_neighbours(words, most))
        kept += [new] if new.strip() else []
    return "\n\n".join(kept)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _neighbours(words: list[str], most: int = NEIGHBOURS) -> Iterator[tuple[str, ...]]:
    count = min(len(words), most)
    return zip(*(words[at : len(words) - count + at + 1] for at in range(count)), strict=False)


def unquoted(text: str) -> str:
    """Return a text without quoted-printable, if it was pasted from the source of a mail."""
    if not (_SOFT_BREAK.search(text) and _QUOTED.search(text)):
        return text
    data = quopri.decodestring(text.encode("utf-8", "replace"))
    return decoded(data)
