"""The words of an invitation from all its sources: what is shown, and the links in it."""

import quopri
import re
from dataclasses import dataclass, field

from app.meetings.invitations.cleaning import lines_of
from app.meetings.invitations.decoding import decoded
from app.meetings.invitations.html_text import LONGEST_HTML, looks_like_html, read_html
from app.meetings.linking.scan import Found, addresses

_SOFT_BREAK = re.compile(r"=\r?\n")
_QUOTED = re.compile(r"=(?:3D|C3=[89AB][0-9A-F]|E[0-9A-F]|F[0-9A-F]|20\r?\n)")


@dataclass(slots=True)
class Body:
    """What was said, in the order in which it counts.

    Args:
        shown: the first text that says anything.
        lines: all lines, to look for times and numbers in.
        found: the addresses.
        is_cut: some of it was too long to be read to its end.
    """

    shown: str = ""
    lines: list[str] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    is_cut: bool = False

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
        self.found += [*page.links, *addresses(page.free_text)]

    def add_beside(self, text: str) -> None:
        """Add a text that is shown elsewhere, such as the place: only its links and numbers."""
        shown, self.shown = self.shown, "-"
        self.add_text(text)
        self.shown = shown

    def add_address(self, text: str) -> None:
        """Add something that is or holds an address and is not shown."""
        self.found += addresses(text[:5_000])

    def _add(self, text: str) -> None:
        if text.strip():
            self.shown = self.shown or text
            self.lines += lines_of(text)


def unquoted(text: str) -> str:
    """Return a text without quoted-printable, if it was pasted from the source of a mail."""
    if not (_SOFT_BREAK.search(text) and _QUOTED.search(text)):
        return text
    data = quopri.decodestring(text.encode("utf-8", "replace"))
    return decoded(data)
