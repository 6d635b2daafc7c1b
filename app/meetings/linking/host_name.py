"""The name of a server as a browser reads it, and whether it was written plainly.

A browser turns wide letters into narrow ones and the full stops of other scripts into dots before
it asks for a server (UTS 46). A name that reads differently before and after that is odd: what was
compared with the known servers must be what is opened.
"""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

LONGEST_NAME = 253
LONGEST_LABEL = 63
"""Characters; RFC 1035, 2.3.4."""

_DOTS = str.maketrans(dict.fromkeys("\u3002\uff0e\uff61", "."))
"""Full stops that count as dots (UTS 46, 4.5). The small and the dotted leader come by NFKC."""

_PROGRAMS_DISAGREE = frozenset("ßẞς\u200c\u200d")
"""Older programs change these letters and newer ones keep them (UTS 46, 7)."""

_ADDRESS = re.compile(r"[0-9a-f:.]*:[0-9a-f:.]*")
_PLAIN = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")


@dataclass(frozen=True, slots=True)
class HostName:
    """One name.

    Args:
        name: in small letters and, where it was Punycode, in the letters that stands for.
        is_odd: programs may read it differently, or it cannot be the name of a server.
        was_punycode: a part began with ``xn--``.
    """

    name: str
    is_odd: bool = False
    was_punycode: bool = False


def host_name(raw: str) -> HostName:
    """Return the name that a browser makes of what stands in a link."""
    unquoted = unquote(raw)
    composed = unicodedata.normalize("NFC", unquoted).lower()
    name = unicodedata.normalize("NFKC", unquoted).casefold().translate(_DOTS)
    is_odd = name != composed or not _PROGRAMS_DISAGREE.isdisjoint(unquoted)
    if _ADDRESS.fullmatch(name):
        return HostName(name, is_odd)
    # One dot at the end names the very same server.
    labels = [_label(label) for label in name.removesuffix(".").split(".")]
    whole = ".".join(label for label, _ in labels)
    is_odd = is_odd or len(whole) > LONGEST_NAME or not all(_is_plain(one) for one, _ in labels)
    return HostName(whole.strip("."), is_odd, any(was for _, was in labels))


def _label(label: str) -> tuple[str, bool]:
    if not label.startswith("xn--") or len(label) > LONGEST_LABEL:
        return label, False
    try:
        letters = label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label, True
    same = unicodedata.normalize("NFKC", letters).casefold() == letters and not letters.isascii()
    # Browsers refuse Punycode for what needs none; the name is kept as it stands there.
    return (letters, True) if same else (label, True)


def _is_plain(label: str) -> bool:
    """Tell whether a part has letters, digits and hyphens only, as names of servers do."""
    if not 0 < len(label) <= LONGEST_LABEL or label.startswith("xn--"):
        return False
    ends = (label[0], label[-1])
    others = [character for character in label if character > "\u007f"]
    bare = "".join(character for character in label if character <= "\u007f")
    if others:
        is_ascii_fine = re.fullmatch(r"[a-z0-9-]*", bare) is not None
        return is_ascii_fine and "-" not in ends and all(map(str.isalpha, others))
    return _PLAIN.fullmatch(label) is not None
