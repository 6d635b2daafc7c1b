"""What kind of file an invitation came as, by its first bytes and not by its name."""

from collections.abc import Mapping
from types import MappingProxyType

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MESSAGE_IN_OLE = "__substg1.0_".encode("utf-16-le")

_STARTS: Mapping[bytes, str] = MappingProxyType(
    {
        b"%PDF": "file.document",
        b"{\\rtf": "file.document",
        b"\x78\x9f\x3e\x22": "file.outlook",
        b"\x1f\x8b": "file.archive",
        b"7z\xbc\xaf\x27\x1c": "file.archive",
        b"Rar!": "file.archive",
        b"BZh": "file.archive",
        b"\xfd7zXZ": "file.archive",
        b"\x89PNG": "file.picture",
        b"\xff\xd8\xff": "file.picture",
        b"GIF8": "file.picture",
        b"BM\x00": "file.picture",
        b"II*\x00": "file.picture",
        b"MM\x00*": "file.picture",
        b"MZ": "file.binary",
        b"\x7fELF": "file.binary",
    }
)
_DOCUMENTS = (b"word/", b"xl/", b"ppt/", b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis")
_SAMPLE = 4_000


def foreign(data: bytes) -> str:
    """Return the code of the remark about a file that is no text; empty if it may be one."""
    if data.startswith(_OLE):
        is_message = _MESSAGE_IN_OLE in data[:1_000_000]
        return "file.outlook" if is_message else "file.document"
    if data.startswith(b"PK\x03\x04"):
        is_document = any(mark in data[:_SAMPLE] for mark in _DOCUMENTS)
        return "file.document" if is_document else "file.archive"
    if data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        return "file.picture"
    for start, code in _STARTS.items():
        if data.startswith(start) and (code != "file.binary" or b"\0" in data[:_SAMPLE]):
            return code
    return "file.binary" if _is_binary(data[:_SAMPLE]) else ""


def _is_binary(sample: bytes) -> bool:
    """Tell whether bytes are neither letters of one byte nor of two."""
    if sample.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        return False
    # Letters of two bytes: every other byte is zero.
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) > 5 * (min(even, odd) + 1) and max(even, odd) > len(sample) // 5:
        return False
    # A few stray signs are no reason to refuse a text.
    return sum(byte < 9 or 13 < byte < 27 for byte in sample) > len(sample) // 20
