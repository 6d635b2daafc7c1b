"""The command line: ``samrad check`` and what belongs to it."""

import signal
from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from app import __version__, language
from app.check_run import run_check
from app.command_line import MisuseError, Parser, explain, new_parser
from app.console import print_error
from app.equipment.check import GIVE_UP_AFTER_S
from app.guideline_run import run_guideline
from app.readiness.catalogue import CHECKS
from app.settings import BROKEN, LANGUAGE, Settings

EXIT_INTERRUPTED = 130
LONGEST_TIMEOUT_S = 120.0


def _privacy(words: list[str]) -> int:
    # Reading invitations takes a fifth of a second to load, which a check need not wait for.
    from app.privacy_run import run_privacy

    return run_privacy(words)


def _practice(words: list[str]) -> int:
    # The server is needed by nobody else.
    from app.practice_run import run_practice

    return run_practice(words)


COMMANDS: Mapping[str, Callable[[list[str]], int]] = MappingProxyType(
    {"guideline": run_guideline, "privacy": _privacy, "practice": _practice}
)
"""Commands besides ``check``; each takes the words from its name on and returns the exit code."""


def run(words: list[str]) -> int:
    """Run the command line ``words`` and return the exit code."""
    application = QCoreApplication.instance() or QCoreApplication(["samrad"])
    # Whoever opens the window next shall hear of a broken file: it is left for the window.
    settings = Settings.load(keep_aside=False)
    loaded = language.install(application, settings.get(LANGUAGE))
    signal.signal(signal.SIGINT, _on_interrupt)
    try:
        if words[0] == "check":
            asked = _check_parser(words).parse_args(words[1:])
            if settings.problem is not None:
                print_error(QCoreApplication.translate("settings", BROKEN.text))
            return run_check(asked.only, asked.timeout, asked.json, settings, loaded.code)
        if words[0] in COMMANDS:
            return COMMANDS[words[0]](words)
        _top_parser(words).parse_args(words)
    except MisuseError as misuse:
        known = words[0] if words[0] in COMMANDS else "check"
        return explain(str(misuse), f"samrad {known} --help")
    return 0


def _on_interrupt(*_: object) -> None:
    QCoreApplication.exit(EXIT_INTERRUPTED)


def _top_parser(words: list[str]) -> Parser:
    parser, options = new_parser(
        "samrad",
        words,
        QCoreApplication.translate("cli", "Without a command, Samråd opens its window."),
    )
    options.add_argument(
        "--version",
        action="version",
        version=f"Samråd {__version__}",
        help=QCoreApplication.translate("cli", "Show the version."),
    )
    commands = parser.add_argument_group(QCoreApplication.translate("cli", "Commands"))
    commands.add_argument(
        "check",
        metavar="check",
        choices=("check",),
        help=QCoreApplication.translate("cli", "Check the equipment."),
    )
    commands.add_argument(
        "guideline",
        metavar="guideline",
        help=QCoreApplication.translate("cli", "Check, begin or list guideline files."),
    )
    commands.add_argument(
        "privacy",
        metavar="privacy",
        help=QCoreApplication.translate("cli", "Look for personal data in an invitation."),
    )
    commands.add_argument(
        "practice",
        metavar="practice",
        help=QCoreApplication.translate("cli", "Open a meeting to practise in."),
    )
    return parser


def _check_parser(words: list[str]) -> Parser:
    parser, options = new_parser(
        "samrad check",
        words,
        QCoreApplication.translate(
            "cli",
            "Checks camera, microphone, loudspeaker and network. "
            "Exit code: 0 ready, 1 can be better, 2 must be fixed, 3 could not be tested.",
        ),
    )
    options.add_argument(
        "--json",
        action="store_true",
        help=QCoreApplication.translate("cli", "Write the report for a program (JSON)."),
    )
    options.add_argument(
        "--only",
        type=_checks,
        default=CHECKS,
        metavar=",".join(CHECKS[:2]),
        help=QCoreApplication.translate(
            "cli", "Run only the checks you name. Choose from: {checks}."
        ).format(checks=", ".join(CHECKS)),
    )
    options.add_argument(
        "--timeout",
        type=_seconds,
        default=GIVE_UP_AFTER_S,
        metavar="15",
        help=QCoreApplication.translate("cli", "Give up after this many seconds."),
    )
    return parser


def _checks(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    unknown = [name for name in names if name not in CHECKS]
    if unknown or not names:
        sentence = QCoreApplication.translate(
            "cli", "There is no check “{name}”. The checks are: {checks}."
        )
        raise MisuseError(
            sentence.format(name=unknown[0] if unknown else text, checks=", ".join(CHECKS))
        )
    return names


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 1 <= seconds <= LONGEST_TIMEOUT_S:
        sentence = QCoreApplication.translate(
            "cli", "--timeout takes seconds from 1 to {most}, not “{given}”."
        )
        raise MisuseError(sentence.format(most=round(LONGEST_TIMEOUT_S), given=text))
    return seconds
