"""``samrad privacy``: is there personal data in a text that is about to be sent?

Exit codes: 0 nothing was found, 1 something was found, 64 the command line is not understood,
66 the file cannot be read. Nothing is written anywhere but to the terminal, and there masked.
"""

import json
import os
import signal
import stat
import sys
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.command_line import Parser, new_parser
from app.console import print_error, print_line
from app.meetings.invitation import BIGGEST, Invitation, Remark, read_invitation
from app.meetings.invitations.decoding import decoded
from app.meetings.invitations.kinds import foreign
from app.meetings.invitations.mail import looks_like_mail
from app.meetings.privacy import NAMES, Hit, Scan, scan
from app.plain_text import plain

STDIN = "-"
EXIT_INTERRUPTED = 130


class Exit(IntEnum):
    """Exit codes."""

    CLEAN = 0
    FOUND = 1
    UNREADABLE = 66
    """As sysexits.h calls it: no input."""


class _UnreadableError(Exception):
    """Nothing can be read; its text is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a hit stands, both counted from 1, in characters."""

    line: int
    column: int


def run_privacy(words: list[str]) -> int:
    """Run ``samrad privacy FILE`` and return the exit code.

    Raises:
        MisuseError: when the words make no sense.
    """
    asked = _parser(words).parse_args(words[1:])
    try:
        text = _text(asked.file)
    except _UnreadableError as problem:
        print_error(str(problem))
        return Exit.UNREADABLE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    found = scan(text)
    if asked.json:
        print_line(json.dumps(_as_json(text, found, asked.clean), ensure_ascii=False, indent=2))
    else:
        _print(text, found, asked.clean)
    return Exit.FOUND if found.hits else Exit.CLEAN


def _print(text: str, found: Scan, only_clean: bool) -> None:
    if found.words_missing:
        print_error(
            QCoreApplication.translate(
                "privacy",
                "The list of words cannot be read, so diagnoses, treatments and wards were not"
                " looked for.",
            )
        )
    lines = _harmless(found.cleaned) if only_clean else _as_lines(text, found)
    for line in lines:
        print_line(line)


def _as_lines(text: str, found: Scan) -> list[str]:
    line = QCoreApplication.translate("privacy", "Line {line}, column {column}: {kind}: {masked}")
    lines = []
    for hit, place in zip(found.hits, _places(text, found.hits), strict=True):
        kind = QCoreApplication.translate("privacy", NAMES[hit.kind])
        head = line.format(
            line=place.line, column=place.column, kind=kind, masked=plain(hit.masked)
        )
        lines += [head, "  " + QCoreApplication.translate("privacy", hit.reason)]
    if not found.hits:
        return [
            QCoreApplication.translate(
                "privacy", "Nothing was found. Read it through yourself all the same."
            )
        ]
    count = QCoreApplication.translate("privacy", "Found: {count}")
    return [*lines, count.format(count=len(found.hits))]


def _as_json(text: str, found: Scan, with_cleaned: bool) -> dict[str, object]:
    report: dict[str, object] = {
        "report": "samrad-privacy-scan",
        "schema_version": 1,
        "exit_code": int(Exit.FOUND if found.hits else Exit.CLEAN),
        "words_missing": found.words_missing,
        "hits": [
            {
                "kind": str(hit.kind),
                "name": QCoreApplication.translate("privacy", NAMES[hit.kind]),
                "must_go": hit.kind.must_go,
                "line": place.line,
                "column": place.column,
                "length": hit.end - hit.start,
                "masked": plain(hit.masked),
                "text": QCoreApplication.translate("privacy", hit.reason),
            }
            for hit, place in zip(found.hits, _places(text, found.hits), strict=True)
        ],
    }
    if with_cleaned:
        report["cleaned"] = "\n".join(_harmless(found.cleaned))
    return report


def _places(text: str, hits: tuple[Hit, ...]) -> list[_Place]:
    places, line, counted = [], 1, 0
    for hit in hits:
        line += text.count("\n", counted, hit.start)
        counted = hit.start
        places.append(_Place(line, hit.start - text.rfind("\n", 0, hit.start)))
    return places


def _harmless(text: str) -> list[str]:
    """Return the lines without what would command a terminal; blanks and letters stay."""
    return [
        "".join(_harmless_character(character) for character in line)
        for line in text.replace("\r\n", "\n").split("\n")
    ]


def _harmless_character(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() else ""


def _text(name: str) -> str:
    """Return the words of a file, or of what is piped in.

    Raises:
        _UnreadableError: there is no such text.
    """
    try:
        data = _piped() if name == STDIN else _content(Path(name))
    except (OSError, ValueError):
        raise _UnreadableError(
            QCoreApplication.translate("privacy", "{file} cannot be opened.").format(
                file=_shown(name)
            )
        ) from None
    if data is None:
        sentence = QCoreApplication.translate("privacy", "{file} is not a file.")
        raise _UnreadableError(sentence.format(file=_shown(name)))
    if len(data) > BIGGEST:
        sentence = QCoreApplication.translate(
            "privacy", "{file} is larger than {most} MB. Take out its pictures or attachments."
        )
        raise _UnreadableError(sentence.format(file=_shown(name), most=BIGGEST // 1_000_000))
    return _words_of(data, name)


def _words_of(data: bytes, name: str) -> str:
    is_calendar = b"BEGIN:VCALENDAR" in data[:400].upper()
    if not (is_calendar or foreign(data) or looks_like_mail(data)):
        return decoded(data)
    invitation = read_invitation(data, name)
    text = _all_words(invitation)
    if not text.strip() and invitation.remarks:
        raise _UnreadableError(_said(invitation.remarks[0]))
    return text


def _all_words(invitation: Invitation) -> str:
    parts = [f"{one.subject}\n{one.text}" for one in (invitation, *invitation.others)]
    return "\n".join(parts)


def _said(remark: Remark) -> str:
    sentence = QCoreApplication.translate("invitation", remark.text)
    return sentence.format_map(remark.values)


def _content(path: Path) -> bytes | None:
    # A pipe without a writer would keep an ordinary open waiting for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        return None
    with os.fdopen(handle, "rb") as file:
        return file.read(BIGGEST + 1)


def _piped() -> bytes | None:
    if sys.stdin is None:
        return None
    # Qt's way of ending reaches no program that waits for its input.
    previous = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return sys.stdin.buffer.read(BIGGEST + 1)
    finally:
        signal.signal(signal.SIGINT, previous)


def _shown(name: str) -> str:
    return plain(Path(name).name or name)


def _parser(words: list[str]) -> Parser:
    parser, options = new_parser(
        "samrad privacy",
        words,
        QCoreApplication.translate(
            "privacy",
            "Looks for personal data in a text before it is sent. Exit code: 0 nothing found,"
            " 1 something found, 64 not understood, 66 the file cannot be read.",
        ),
    )
    what = parser.add_argument_group(QCoreApplication.translate("privacy", "What to look at"))
    what.add_argument(
        "file",
        metavar="FILE",
        help=QCoreApplication.translate(
            "privacy", "The text, mail or calendar file to look at; - reads what is piped in."
        ),
    )
    options.add_argument(
        "--json",
        action="store_true",
        help=QCoreApplication.translate("cli", "Write the report for a program (JSON)."),
    )
    options.add_argument(
        "--clean",
        action="store_true",
        help=QCoreApplication.translate("privacy", "Write the text with personal data left out."),
    )
    return parser
