"""``samrad practice``: a meeting to practise in, in this terminal until Ctrl+C."""

from queue import Empty, SimpleQueue
from time import strftime
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Slot

from app.command_line import MisuseError, Parser, new_parser
from app.console import print_error, print_line
from app.guidelines.checking import Exit
from app.guidelines.texts import LANGUAGES
from app.plain_text import plain
from app.practice.room import expected
from app.practice.scenario import Scenario
from app.practice.scenario_file import load, offers
from app.practice.server import PracticeServer

FIRST = "sip"
"""The scenario that is played if none is named."""

SLOWEST, FASTEST = 0.1, 100.0
_LOOK_MS = 100
"""So often there is a look at what has to be said, and Python one at Ctrl+C, ms."""


def run_practice(words: list[str]) -> int:
    """Run ``samrad practice …`` and return the exit code.

    Raises:
        MisuseError: when the words make no sense.
    """
    asked = _parser(words).parse_args(words[1:])
    language = asked.language or QLocale().name()[:2]
    if asked.list:
        return _list(language)
    loaded = load(asked.scenario)
    for problem in loaded.problems:
        print_error(problem.words(QCoreApplication.translate))
    if loaded.scenario is None:
        # Nothing was read from a file that is not there, is too large or is no TOML.
        is_read = not any(problem.code in _UNREAD for problem in loaded.problems)
        return Exit.FAULTS if is_read else Exit.UNREADABLE
    return _serve(loaded.scenario, language, asked.port, asked.speed)


_UNREAD = ("scenario.missing", "file.unreadable", "file.not_ours", "file.not_toml")


def _list(language: str) -> int:
    found = offers(language)
    width = max((len(one.id) for one in found), default=0)
    for one in found:
        print_line(f"{one.id:{width}}  {one.title}")
        print_line(f"{'':{width}}  {one.about}")
    return Exit.SOUND


def _serve(scenario: Scenario, language: str, port: int, speed: float) -> int:
    said: SimpleQueue[str] = SimpleQueue()
    server = PracticeServer(scenario, language=language, speed=speed, port=port, tell=said.put)
    try:
        server.start()
    except OSError:
        sentence = QCoreApplication.translate(
            "cli", "Port {port} is taken or not allowed. Choose another one with --port."
        )
        print_error(sentence.format(port=port))
        return Exit.UNREADABLE
    run = _Run(said)
    try:
        for line in _welcome(server, scenario, language):
            print_line(line)
        QCoreApplication.exec()
    finally:
        run.end()
        server.stop()
    print_line(QCoreApplication.translate("cli", "The practice meeting is closed."))
    return Exit.SOUND


class _Run(QObject):
    """Prints what the meeting says to whoever practises, each with its time."""

    def __init__(self, said: SimpleQueue[str]) -> None:
        super().__init__()
        self._said = said
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def end(self) -> None:
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        try:
            while True:
                print_line(f"{strftime('%H:%M:%S')}  {self._said.get_nowait()}")
        except Empty:
            return


def _welcome(server: PracticeServer, scenario: Scenario, language: str) -> list[str]:
    address = QCoreApplication.translate("cli", "Server: {address}")
    room = QCoreApplication.translate("cli", "Room: {alias}")
    host_pin = QCoreApplication.translate("cli", "Host PIN: {pin}")
    guest_pin = QCoreApplication.translate("cli", "Guest PIN: {pin}")
    guests = server.meeting.door.guest_pin
    return [
        scenario.title.text(language),
        scenario.about.text(language),
        "",
        address.format(address=f"http://{server.host}:{server.port}"),
        room.format(alias=server.alias),
        host_pin.format(pin=server.host_pin),
        *([guest_pin.format(pin=guests)] if guests else []),
        *_expected(scenario, language),
        "",
        *_how_to(),
    ]


def _expected(scenario: Scenario, language: str) -> list[str]:
    names = scenario.names_in(language)
    lines = [QCoreApplication.translate("cli", "Expected:")]
    for one in expected(scenario):
        role = one.role.text(language) if one.role else ""
        words = (one.name.text(names), role, one.organisation.text(names))
        lines.append("  " + ", ".join(plain(word, 80) for word in words if word))
    return lines if len(lines) > 1 else []


def _how_to() -> list[str]:
    return [
        QCoreApplication.translate(
            "cli",
            "It begins when a program that speaks Pexip's client API comes in with the host PIN.",
        ),
        QCoreApplication.translate(
            "cli",
            "To practise in Samråd's own window you need no server: open Participants and choose "
            "“Practise with a made-up meeting”.",
        ),
        QCoreApplication.translate(
            "cli", "Only this computer can reach it. Nobody in it is real. Ctrl+C closes it."
        ),
    ]


def _parser(words: list[str]) -> Parser:
    parser, options = new_parser(
        "samrad practice",
        words,
        QCoreApplication.translate(
            "cli",
            "Opens a meeting to practise in, on this computer only. Exit code: 0 closed, "
            "2 faults in the scenario, 3 it cannot be read or the port is taken.",
        ),
    )
    parser.add_argument(
        "scenario",
        metavar="SCENARIO",
        nargs="?",
        default=FIRST,
        help=QCoreApplication.translate(
            "cli", "Name of a scenario, or a file that ends with .toml."
        ),
    )
    _add_options(options)
    return parser


def _add_options(options: Any) -> None:  # noqa: ANN401 - argparse has no public name for a group
    options.add_argument(
        "--list",
        action="store_true",
        help=QCoreApplication.translate("cli", "Name the scenarios there are."),
    )
    options.add_argument(
        "--port",
        type=_port,
        default=0,
        metavar="8080",
        help=QCoreApplication.translate("cli", "Use this port; else one that is free."),
    )
    options.add_argument(
        "--speed",
        type=_speed,
        default=1.0,
        metavar="2",
        help=QCoreApplication.translate("cli", "Play so many times faster."),
    )
    options.add_argument(
        "--language",
        type=_language,
        default=None,
        metavar="|".join(LANGUAGES),
        help=QCoreApplication.translate("cli", "Language of the names and explanations."),
    )


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= 65535:
        return int(text)
    sentence = QCoreApplication.translate(
        "cli", "--port takes a number from 1 to 65535, not “{given}”."
    )
    raise MisuseError(sentence.format(given=text))


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if SLOWEST <= speed <= FASTEST:
        return speed
    sentence = QCoreApplication.translate(
        "cli", "--speed takes a number from {least} to {most}, not “{given}”."
    )
    raise MisuseError(sentence.format(least=f"{SLOWEST:g}", most=f"{FASTEST:g}", given=text))


def _language(text: str) -> str:
    if text in LANGUAGES:
        return text
    sentence = QCoreApplication.translate(
        "cli", "--language takes one of these: {languages}, not “{given}”."
    )
    raise MisuseError(sentence.format(languages=", ".join(LANGUAGES), given=text))
