"""The command line: ``samrad check`` and what belongs to it."""

import argparse
import signal
from collections.abc import Iterable
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication

from app import __version__, language
from app.check_run import run_check
from app.console import print_error, print_line
from app.equipment.check import GIVE_UP_AFTER_S
from app.readiness.catalogue import CHECKS
from app.settings import BROKEN, LANGUAGE, Settings

EXIT_USAGE = 64
"""Exit code for a command line that is not understood; 0 to 3 are verdicts."""

EXIT_INTERRUPTED = 130
LONGEST_TIMEOUT_S = 120.0


class MisuseError(Exception):
    """A command line that is not understood; its text is a sentence for the user."""


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
        _top_parser(words).parse_args(words)
    except MisuseError as misuse:
        return _explain(str(misuse))
    return 0


def _explain(sentence: str) -> int:
    hint = QCoreApplication.translate("cli", "See what you can do: {command}")
    print_error(sentence)
    print_error(hint.format(command="samrad check --help"))
    return EXIT_USAGE


def _on_interrupt(*_: object) -> None:
    QCoreApplication.exit(EXIT_INTERRUPTED)


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Any],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        word = prefix or QCoreApplication.translate("cli", "Usage:") + " "
        super().add_usage(usage, actions, groups, word)


class _Parser(argparse.ArgumentParser):
    """Speaks the user's language, also when it does not understand."""

    words: tuple[str, ...] = ()

    def error(self, message: str) -> NoReturn:
        sentence = QCoreApplication.translate("cli", "Samråd does not understand: {words}")
        raise MisuseError(sentence.format(words=" ".join(self.words)))

    def print_help(self, file: object = None) -> None:
        for line in self.format_help().splitlines():
            print_line(line)


def _new_parser(name: str, words: list[str], description: str) -> tuple[_Parser, Any]:
    parser = _Parser(
        prog=name,
        description=description,
        add_help=False,
        allow_abbrev=False,
        formatter_class=_Formatter,
    )
    parser.words = tuple(words)
    options = parser.add_argument_group(QCoreApplication.translate("cli", "Options"))
    options.add_argument(
        "-h", "--help", action="help", help=QCoreApplication.translate("cli", "Show this help.")
    )
    return parser, options


def _top_parser(words: list[str]) -> _Parser:
    parser, options = _new_parser(
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
    return parser


def _check_parser(words: list[str]) -> _Parser:
    parser, options = _new_parser(
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
