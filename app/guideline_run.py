"""``samrad guideline``: check, begin and list guideline files."""

import json
import re
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app import paths
from app.command_line import MisuseError, Parser, misuse, new_parser
from app.console import print_error, print_line
from app.guidelines.checking import Checked, Exit, check_file
from app.guidelines.courses import ScriptReading
from app.guidelines.flaws import Flaw, Weight
from app.guidelines.names import is_id
from app.guidelines.scripts import Moment
from app.readiness.arrangements import organisations

TEMPLATE = "guideline_template.toml"
TEMPLATE_ID = "my-hospital"
"""What stands in the template where the organisation's id belongs."""

MOST_FLAWS = 100
"""Sentences shown of one file."""


def run_guideline(words: list[str]) -> int:
    """Run ``samrad guideline …`` and return the exit code.

    Raises:
        MisuseError: when the words make no sense.
    """
    if words[1:2] == ["check"]:
        asked = _check_parser(words).parse_args(words[2:])
        return _check(Path(asked.file), asked.json)
    if words[1:2] == ["new"]:
        asked = _new_parser(words).parse_args(words[2:])
        return _new(asked.id, asked.output)
    if words[1:2] == ["list"]:
        _list_parser(words).parse_args(words[2:])
        return _list()
    if len(words) == 1:
        raise misuse(words)
    _parser(words).parse_args(words[1:])
    raise misuse(words)


def _check(path: Path, as_data: bool) -> int:
    checked = check_file(path, QLocale().name()[:2])
    if as_data:
        print_line(json.dumps(_as_json(checked), ensure_ascii=False, indent=2))
    elif checked.guideline is None:
        for flaw in checked.flaws:
            print_error(_words(flaw))
    else:
        for line in _as_lines(checked):
            print_line(line)
    return checked.exit_code


def _words(flaw: Flaw) -> str:
    return flaw.words(QCoreApplication.translate)


def _as_lines(checked: Checked) -> list[str]:
    names = {
        Weight.FAULT: QCoreApplication.translate("cli", "Fault"),
        Weight.WARNING: QCoreApplication.translate("cli", "Warning"),
    }
    lines = [
        f"{names[flaw.weight]}: {_words(flaw)} [{flaw.code}]" for flaw in checked.flaws[:MOST_FLAWS]
    ]
    if len(checked.flaws) > MOST_FLAWS:
        more = QCoreApplication.translate("cli", "Only the first {most} are shown.")
        lines.append(more.format(most=MOST_FLAWS))
    return [*lines, *_pause_lines(checked), *_script_lines(checked), _summary(checked)]


def _pause_lines(checked: Checked) -> list[str]:
    line = QCoreApplication.translate(
        "cli", "“{title}”: items at most: {items}; time to read them: {seconds} s."
    )
    language = QLocale().name()[:2]
    return [
        line.format(
            title=pause.title.text(language), items=pause.items, seconds=round(pause.seconds)
        )
        for pause in checked.pauses
    ]


def _script_lines(checked: Checked) -> list[str]:
    line = QCoreApplication.translate(
        "cli",
        "“{title}”, {moment}: steps at most: {steps}; time to say them: {seconds} s; planned: "
        "{minutes} min.",
    )
    language = QLocale().name()[:2]
    moments = {
        Moment.OPENING: QCoreApplication.translate("cli", "opening"),
        Moment.MIDDLE: QCoreApplication.translate("cli", "middle"),
        Moment.CLOSING: QCoreApplication.translate("cli", "closing"),
    }
    return [
        line.format(
            title=script.title.text(language),
            moment=moments[script.moment],
            steps=script.steps,
            seconds=round(script.seconds),
            minutes=f"{script.minutes:g}",
        )
        for script in checked.scripts
    ]


def _summary(checked: Checked) -> str:
    if not checked.flaws:
        return QCoreApplication.translate("cli", "The file is sound.")
    counts = QCoreApplication.translate("cli", "Faults: {faults}. Warnings: {warnings}.")
    return counts.format(faults=checked.count(Weight.FAULT), warnings=checked.count(Weight.WARNING))


def _as_json(checked: Checked) -> dict[str, object]:
    guideline = checked.guideline
    return {
        "report": "samrad-guideline-check",
        "schema_version": 1,
        "file": checked.file,
        "id": guideline.id if guideline else "",
        "name": guideline.name if guideline else "",
        "exit_code": int(checked.exit_code),
        "flaws": [
            {
                "code": flaw.code,
                "weight": str(flaw.weight),
                "line": flaw.line,
                "text": _words(flaw),
            }
            for flaw in checked.flaws
        ],
        "pauses": [
            {"id": pause.id, "items": pause.items, "seconds": round(pause.seconds, 1)}
            for pause in checked.pauses
        ],
        "scripts": [_script_as_json(script) for script in checked.scripts],
    }


def _script_as_json(script: ScriptReading) -> dict[str, object]:
    return {
        "id": script.id,
        "moment": str(script.moment),
        "steps": script.steps,
        "seconds": round(script.seconds, 1),
        "minutes": script.minutes,
    }


def _new(identity: str, output: str) -> int:
    identity = identity or (Path(output).stem if output else TEMPLATE_ID)
    if not is_id(identity):
        sentence = QCoreApplication.translate(
            "cli", "An id takes small letters, digits and hyphens, not “{given}”."
        )
        raise MisuseError(sentence.format(given=identity))
    template = (paths.resources_dir() / TEMPLATE).read_text(encoding="utf-8")
    source = template.replace(TEMPLATE_ID, identity)
    if output:
        return _write(Path(output), source)
    for line in _for_terminal(source).splitlines():
        print_line(line)
    return Exit.SOUND


def _for_terminal(source: str) -> str:
    """Write letters that the terminal may not know in the way of TOML: the file stays right."""
    encoding = (sys.stdout.encoding if sys.stdout else None) or "ascii"
    if encoding.lower().replace("-", "") == "utf8":
        return source
    return re.sub(r"[^\x00-\x7f]", lambda found: f"\\u{ord(found[0]):04x}", source)


def _write(path: Path, source: str) -> int:
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(source)
    except FileExistsError:
        there = QCoreApplication.translate("cli", "{file} is there already. It stays as it is.")
        print_error(there.format(file=path))
        return Exit.UNREADABLE
    except (OSError, ValueError):
        failed = QCoreApplication.translate("cli", "{file} cannot be written.")
        print_error(failed.format(file=path))
        return Exit.UNREADABLE
    written = QCoreApplication.translate("cli", "Written: {file}")
    print_line(written.format(file=path))
    return Exit.SOUND


def _list() -> int:
    found = organisations()
    width = max((len(identity) for identity in found), default=0)
    for identity, name in found.items():
        print_line(f"{identity:{width}}  {name}")
    return Exit.SOUND


def _parser(words: list[str]) -> Parser:
    parser, _ = new_parser(
        "samrad guideline",
        words,
        QCoreApplication.translate("cli", "What organisations say about video meetings."),
    )
    commands = parser.add_argument_group(QCoreApplication.translate("cli", "Commands"))
    for name, about in (
        ("check", QCoreApplication.translate("cli", "Look for faults in a guideline file.")),
        ("new", QCoreApplication.translate("cli", "Write a guideline file to begin with.")),
        ("list", QCoreApplication.translate("cli", "Name the organisations there are.")),
    ):
        commands.add_argument(name, metavar=name, help=about, nargs="?")
    return parser


def _check_parser(words: list[str]) -> Parser:
    parser, options = new_parser(
        "samrad guideline check",
        words,
        QCoreApplication.translate(
            "cli",
            "Looks for faults in a guideline file. Exit code: 0 sound, 1 only warnings, "
            "2 faults, 3 it cannot be read.",
        ),
    )
    parser.add_argument(
        "file", metavar="FILE", help=QCoreApplication.translate("cli", "The file to look at.")
    )
    options.add_argument(
        "--json",
        action="store_true",
        help=QCoreApplication.translate("cli", "Write the report for a program (JSON)."),
    )
    return parser


def _new_parser(words: list[str]) -> Parser:
    parser, options = new_parser(
        "samrad guideline new",
        words,
        QCoreApplication.translate(
            "cli", "Writes a guideline file with explanations, for you to change."
        ),
    )
    options.add_argument(
        "--id",
        default="",
        metavar=TEMPLATE_ID,
        help=QCoreApplication.translate(
            "cli", "Id of the organisation; the file needs the same name."
        ),
    )
    options.add_argument(
        "-o",
        "--output",
        default="",
        metavar="FILE",
        help=QCoreApplication.translate("cli", "Where to write it; else it is shown."),
    )
    return parser


def _list_parser(words: list[str]) -> Parser:
    parser, _ = new_parser(
        "samrad guideline list",
        words,
        QCoreApplication.translate("cli", "Names the organisations that can be chosen here."),
    )
    return parser
