"""Bytes of a mail program to text, whatever it says about them."""

import codecs
import re

_TRUSTED = frozenset(
    {
        "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be",
        "ascii", "iso8859-1", "iso8859-2", "iso8859-4", "iso8859-9", "iso8859-10", "iso8859-13",
        "iso8859-14", "iso8859-15", "cp1250", "cp1251", "cp1252", "cp1254", "cp1257", "cp437",
        "cp850", "cp865", "cp858", "mac-roman", "mac-iceland", "koi8-r", "gb18030", "shift_jis",
    }
)  # fmt: skip
"""Python's names of encodings that a mail may declare. Others do more than read letters."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_TWICE = re.compile("[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u0152-\u0161\u0178\u017d\u017e\u0192\u02c6"
                    "\u02dc\u2013-\u203a\u20ac\u2122]")  # fmt: skip
"""What two bytes of UTF-8 look like when they were read as one letter each."""

_SAMPLE = 4096


def decoded(data: bytes, declared: str = "") -> str:
    """Return the text of some bytes. Never fails: what makes no sense becomes a mark.

    Args:
        data: the bytes.
        declared: the encoding that the mail claims; often wrong, sometimes missing.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    name = _trusted(declared) or _wide(data)
    # Filters turn a body into bytes of one letter each and leave the wide declaration standing.
    if name.startswith(("utf-16", "utf-32")) and b"\0" in data[:_SAMPLE]:
        return data.decode(_order(name, data), "replace")
    return mended(_narrow(data, "" if name.startswith("utf-") else name))


def mended(text: str) -> str:
    """Return the text with lines set right that had been UTF-8 read as Windows-1252."""
    if not _TWICE.search(text):
        return text
    return "".join(_mended_line(line) for line in text.splitlines(keepends=True))


def _mended_line(line: str) -> str:
    if not _TWICE.search(line):
        return line
    try:
        return line.encode("cp1252").decode("utf-8")
    except ValueError:
        return line


def _narrow(data: bytes, name: str) -> str:
    # A mail that was re-sent keeps its old declaration; UTF-8 is told from others by itself.
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if name in ("", "ascii", "iso8859-1"):
        # What is declared as Latin-1 is Windows-1252 in practice: so do all browsers read it.
        name = "cp1252"
    return data.decode(name, "replace")


def _trusted(declared: str) -> str:
    try:
        name = codecs.lookup(declared.strip().strip("\"'")[:40]).name
    except (LookupError, ValueError):
        return ""
    return name if name in _TRUSTED else ""


def _wide(data: bytes) -> str:
    """Return the name of a wide encoding that nothing declares, by the zeros in it."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or b"\0" not in sample:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 5 and even < len(sample) // 50 + 1:
        return "utf-16-le"
    if even > len(sample) // 5 and odd < len(sample) // 50 + 1:
        return "utf-16-be"
    return ""


def _order(name: str, data: bytes) -> str:
    """Return the encoding with its order of bytes, which a declaration often leaves out."""
    if name.endswith(("-le", "-be")):
        return name
    if name == "utf-32":
        return "utf-32-be" if data[:2] == b"\0\0" else "utf-32-le"
    return _wide(data) or "utf-16-be"
