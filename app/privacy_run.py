"""``samrad privacy``: is there personal data in a text that is about to be sent?

Exit codes: 0 nothing was found, 1 something was found, 2 nothing was found in the part that was
looked at and there is more, 64 the command line is not understood, 66 the file cannot be read.
Nothing is written anywhere but to the terminal, and there masked.
"""

import json
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from app.command_line import Parser, new_parser
from app.console import print_error, print_line
from app.meetings.privacy import NAMES, Hit, Kind, scan
from app.plain_text import plain
from app.privacy_file import APART, Given, Part, PartKind, UnreadableError, read_given
from app.wording import QT_TRANSLATE_NOOP

EXIT_INTERRUPTED = 130


class Exit(IntEnum):
    """Exit codes."""

    CLEAN = 0
    FOUND = 1
    PARTIAL = 2
    UNREADABLE = 66
    """As sysexits.h calls it: no input."""


_KINDS = {
    PartKind.TITLE: QT_TRANSLATE_NOOP("privacy", "Title"),
    PartKind.PLACE: QT_TRANSLATE_NOOP("privacy", "Place"),
    PartKind.TEXT: QT_TRANSLATE_NOOP("privacy", "Text"),
    PartKind.COMMENTS: QT_TRANSLATE_NOOP("privacy", "Comments"),
    PartKind.PEOPLE: QT_TRANSLATE_NOOP("privacy", "Participants"),
}

_WORK = frozenset({Kind.DIAGNOSIS, Kind.TREATMENT, Kind.WARD})
"""What says of an invited person where they work, and nothing about a patient."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a hit stands in its part; both counted from 1, in characters."""

    part: Part
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class _Report:
    """What was found; ``cleaned`` is without the list of people."""

    given: Given
    hits: tuple[tuple[Hit, _Place], ...]
    cleaned: str
    words_missing: bool

    @property
    def exit_code(self) -> Exit:
        if self.hits:
            return Exit.FOUND
        return Exit.PARTIAL if self.given.is_cut else Exit.CLEAN


def run_privacy(words: list[str]) -> int:
    """Run ``samrad privacy FILE`` and return the exit code.

    Raises:
        MisuseError: when the words make no sense.
    """
    asked = _parser(words).parse_args(words[1:])
    try:
        given = read_given(asked.file)
    except UnreadableError as problem:
        print_error(str(problem))
        return Exit.UNREADABLE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    report = _looked_through(given)
    if asked.json:
        print_line(json.dumps(_as_json(report, asked.clean), ensure_ascii=False, indent=2))
    else:
        _print(report, asked.clean)
    return report.exit_code


def _looked_through(given: Given) -> _Report:
    found = scan(given.text())
    places = zip(found.hits, _places(given.parts, found.hits), strict=True)
    hits = tuple((hit, place) for hit, place in places if not _is_work(hit, place))
    cleaned = found.cleaned
    if given.is_invitation:
        sent = "\n".join(part.text for part in given.parts if part.kind is not PartKind.PEOPLE)
        cleaned = scan(sent).cleaned
    return _Report(given, hits, cleaned, found.words_missing)


def _is_work(hit: Hit, place: _Place) -> bool:
    return place.part.kind is PartKind.PEOPLE and hit.kind in _WORK


def _print(report: _Report, only_clean: bool) -> None:
    if report.words_missing:
        print_error(
            QCoreApplication.translate(
                "privacy",
                "The list of words cannot be read, so diagnoses, treatments and wards were not"
                " looked for.",
            )
        )
    if report.given.is_cut:
        sentence = QCoreApplication.translate(
            "privacy", "This is long: only the first {count} characters were looked at."
        )
        count = sum(len(part.text) for part in report.given.parts)
        print_error(sentence.format(count=count))
    lines = _harmless(report.cleaned) if only_clean else _as_lines(report)
    for line in lines:
        print_line(line)


def _as_lines(report: _Report) -> list[str]:
    lines = []
    for hit, place in report.hits:
        reason = QCoreApplication.translate("privacy", hit.reason)
        lines += [_head(hit, place, report.given), "  " + reason]
    if report.hits:
        count = QCoreApplication.translate("privacy", "Found: {count}")
        return [*lines, count.format(count=len(report.hits))]
    nothing = (
        QCoreApplication.translate("privacy", "Nothing was found in what was looked at.")
        if report.given.is_cut
        else QCoreApplication.translate(
            "privacy", "Nothing was found. Read it through yourself all the same."
        )
    )
    return [nothing]


def _head(hit: Hit, place: _Place, given: Given) -> str:
    values = {
        "line": place.line,
        "column": place.column,
        "kind": QCoreApplication.translate("privacy", NAMES[hit.kind]),
        "masked": plain(hit.masked),
    }
    if not given.is_invitation:
        line = QCoreApplication.translate(
            "privacy", "Line {line}, column {column}: {kind}: {masked}"
        )
        return line.format(**values)
    line = QCoreApplication.translate(
        "privacy", "{part}, line {line}, column {column}: {kind}: {masked}"
    )
    part = QCoreApplication.translate("privacy", _KINDS[place.part.kind])
    said = line.format(part=part, **values)
    if given.parts[-1].meeting == 1:
        return said
    whole = QCoreApplication.translate("privacy", "Meeting {number}: {where}")
    return whole.format(number=place.part.meeting, where=said)


def _as_json(report: _Report, with_cleaned: bool) -> dict[str, object]:
    made: dict[str, object] = {
        "report": "samrad-privacy-scan",
        "schema_version": 1,
        "exit_code": int(report.exit_code),
        "is_partial": report.given.is_cut,
        "words_missing": report.words_missing,
        "hits": [_hit_as_json(hit, place) for hit, place in report.hits],
    }
    if with_cleaned:
        made["cleaned"] = "\n".join(_harmless(report.cleaned))
    return made


def _hit_as_json(hit: Hit, place: _Place) -> dict[str, object]:
    return {
        "kind": str(hit.kind),
        "name": QCoreApplication.translate("privacy", NAMES[hit.kind]),
        "must_go": hit.kind.must_go,
        "meeting": place.part.meeting,
        "part": str(place.part.kind),
        "line": place.line,
        "column": place.column,
        "length": hit.end - hit.start,
        "masked": plain(hit.masked),
        "text": QCoreApplication.translate("privacy", hit.reason),
    }


def _places(parts: tuple[Part, ...], hits: tuple[Hit, ...]) -> list[_Place]:
    """Return where each hit begins; the hits are in the order of the text."""
    places: list[_Place] = []
    nth, start, line, counted = 0, 0, 1, 0
    for hit in hits:
        while hit.start >= start + len(parts[nth].text) + len(APART) and nth < len(parts) - 1:
            start += len(parts[nth].text) + len(APART)
            nth, line, counted = nth + 1, 1, 0
        text, at = parts[nth].text, hit.start - start
        line += text.count("\n", counted, at)
        counted = at
        places.append(_Place(parts[nth], line, at - text.rfind("\n", 0, at)))
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


def _parser(words: list[str]) -> Parser:
    parser, options = new_parser(
        "samrad privacy",
        words,
        QCoreApplication.translate(
            "privacy",
            "Looks for personal data in a text before it is sent. Exit code: 0 nothing found,"
            " 1 something found, 2 nothing found in the first part of a long text,"
            " 64 not understood, 66 the file cannot be read.",
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
