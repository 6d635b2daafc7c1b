"""What every command of ``samrad`` shares: it speaks the user's language, in help and in doubt."""

import argparse
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication

from app.console import print_error, print_line

EXIT_USAGE = 64
"""Exit code for a command line that is not understood."""


class MisuseError(Exception):
    """A command line that is not understood; its text is a sentence for the user."""


def explain(sentence: str, command: str) -> int:
    """Say what is not understood and which ``command`` helps; return the exit code."""
    hint = QCoreApplication.translate("cli", "See what you can do: {command}")
    print_error(sentence)
    print_error(hint.format(command=command))
    return EXIT_USAGE


def misuse(words: Sequence[str]) -> MisuseError:
    """Return the error for words that make no sense."""
    sentence = QCoreApplication.translate("cli", "Samråd does not understand: {words}")
    return MisuseError(sentence.format(words=" ".join(words)))


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


class Parser(argparse.ArgumentParser):
    """Speaks the user's language, also when it does not understand."""

    words: tuple[str, ...] = ()

    def error(self, message: str) -> NoReturn:
        raise misuse(self.words)

    def print_help(self, file: object = None) -> None:
        for line in self.format_help().splitlines():
            print_line(line)


def new_parser(name: str, words: Sequence[str], description: str) -> tuple[Parser, Any]:
    """Return a parser for the command ``name`` and its group of options.

    Args:
        name: as it is called, such as ``samrad check``.
        words: the whole command line, to be named when it is not understood.
        description: what the command does, in the user's language.
    """
    parser = Parser(
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
