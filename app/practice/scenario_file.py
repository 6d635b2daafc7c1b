"""Reads scenario files: TOML, one scenario each. What they may hold is in docs/practice.md.

Somebody who trains others writes these. A file with a fault is not played; each fault is put into
a sentence with file and line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app import paths
from app.guidelines.decisions import RECIPIENTS
from app.guidelines.texts import LANGUAGES, Texts
from app.plain_text import plain
from app.practice.connection import By, Rank, Where
from app.practice.door import Login
from app.practice.faults import Fault
from app.practice.scenario import (
    ABOUT_SOMEBODY,
    NEED_WHO,
    Deed,
    Do,
    Figure,
    Moment,
    Room,
    Scenario,
    Step,
)
from app.toml_file import LONGEST_KEY, FileProblem, read_table
from app.toml_values import Problems, Section
from app.wording import QT_TRANSLATE_NOOP

FORMAT = 1
"""The only format of scenario files so far."""

ENDING = ".toml"
LONGEST_NAME = 300
"""Characters of a display name: a scenario may have somebody with a monstrous one."""

LONGEST_TEXT = 600
MOST_STEPS = 400
MOST_FIGURES = 200
MOST_CROWD = 10_000
LONGEST_S = 24 * 3600.0

MISSING = QT_TRANSLATE_NOOP("files", "{place}: there is no practice scenario of this name.")
NO_SUCH_FIGURE = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} names “{who}”, and there is no person with that id."
)
TWICE = QT_TRANSLATE_NOOP("files", "{place}: {key} is “{who}” a second time.")
OTHER_FORMAT = QT_TRANSLATE_NOOP(
    "files", "{place}: the file's format is not {format}, which this Samråd can read."
)
NO_NAME = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} needs a text in at least one language, such as {key}.sv."
)
PINS_ALIKE = QT_TRANSLATE_NOOP(
    "files", "{place}: {key} is the same as room.host_pin, so nobody could be a guest."
)
NOT_PLAYED = QT_TRANSLATE_NOOP("files", "{place}: the scenario is not played.")

_WAYS = {"video": By.VIDEO, "audio": By.AUDIO, "phone": By.PHONE, "control": By.CONTROL}
_PLACES = {"pin": Where.AT_PIN, "connecting": Where.CONNECTING, "lobby": Where.LOBBY}
_DEEDS = tuple(str(deed) for deed in Deed)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A scenario, or why there is none: it is None if there is any problem."""

    scenario: Scenario | None
    problems: tuple[FileProblem, ...] = ()


def scenarios_dir() -> Path:
    """Where the scenarios are that came with the program."""
    return paths.resources_dir() / "practice"


def shipped() -> tuple[str, ...]:
    """Return the ids of the scenarios that came with the program, the first to practise first."""
    found = {path.stem for path in scenarios_dir().glob(f"*{ENDING}")}
    first = [name for name in _ORDER if name in found]
    return (*first, *sorted(found - set(first)))


_ORDER = (
    "sip", "guardian", "consultation", "conference", "interpreter", "overfull", "faults",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """A scenario to choose.

    Args:
        id: to ``load`` it by.
        title, about: in the user's language.
    """

    id: str
    title: str
    about: str


def offers(language: str) -> tuple[Offer, ...]:
    """Return the scenarios that came with the program, in the order to practise them."""
    found = [(name, load(name).scenario) for name in shipped()]
    return tuple(
        Offer(name, one.title.text(language), one.about.text(language))
        for name, one in found
        if one
    )


def load(name: str) -> Loaded:
    """Read the scenario of this name; a name that ends with ``.toml`` is a file's path."""
    is_path = name.endswith(ENDING)
    path = Path(name) if is_path else scenarios_dir() / f"{name}{ENDING}"
    if not is_path and name not in shipped():
        return Loaded(None, (_missing(name),))
    table = read_table(path)
    if table is None:
        return Loaded(None, (_missing(path.name),))
    if isinstance(table, FileProblem):
        return _not_played(path, (table,))
    problems = Problems(table)
    scenario = _scenario(path.stem, Section(problems, "", table.content), problems)
    if problems.found:
        return _not_played(path, tuple(problems.found))
    return Loaded(scenario)


def _not_played(path: Path, found: tuple[FileProblem, ...]) -> Loaded:
    """Say what follows from the faults: other files are read with what is left of them."""
    said = FileProblem("scenario.not_played", NOT_PLAYED, plain(path.name, LONGEST_KEY))
    return Loaded(None, (*found, said))


def _missing(name: str) -> FileProblem:
    return FileProblem("scenario.missing", MISSING, plain(name or "?", LONGEST_KEY))


def _scenario(id_: str, top: Section, problems: Problems) -> Scenario:
    top.need("format")
    if top.has("format") and top.whole("format", FORMAT, 0, 1_000_000) != FORMAT:
        top.refuse("scenario.format", OTHER_FORMAT, "format", format=str(FORMAT))
    scenario = Scenario(
        id=id_,
        native=top.choice("language", "sv", LANGUAGES[:3]),
        title=_needed(top, "title"),
        about=_texts(top, "about"),
        room=_room(top.section("room")),
        figures=_figures(top.sections("person", MOST_FIGURES)),
    )
    known = {one.id for one in scenario.figures}
    sections = top.sections("step", MOST_STEPS)
    steps = tuple(_step(each, known) for each in sections if not problems.is_full)
    top.done()
    return Scenario(
        id_, scenario.native, scenario.title, scenario.about, scenario.room, scenario.figures, steps
    )


def _room(section: Section) -> Room:
    usual = Room()
    host_pin = section.text("host_pin", usual.host_pin, 20)
    guest_pin = section.text("guest_pin", "", 20)
    if guest_pin and guest_pin == host_pin:
        section.refuse("scenario.pins_alike", PINS_ALIKE, "guest_pin")
    room = Room(
        alias=section.text("alias", usual.alias, 80) or usual.alias,
        limit=section.whole("limit", usual.limit, 0, 1000),
        host_pin=host_pin,
        guest_pin=guest_pin,
        login=Login(section.choice("login", Login.NONE, [str(one) for one in Login])),
        extension=section.text("extension", "", 20),
        is_locked=section.flag("locked", usual.is_locked),
        is_started=section.flag("started", usual.is_started),
        token_s=section.whole("token_s", usual.token_s, 2, 3600),
        host_after_s=section.number("host_after_s", usual.host_after_s, 0, 60),
    )
    section.done()
    return room


def _figures(sections: Sequence[Section]) -> tuple[Figure, ...]:
    figures: dict[str, Figure] = {}
    for section in sections:
        section.need("id")
        one = Figure(
            id=section.text("id", "", 40),
            name=_needed(section, "name", LONGEST_NAME),
            role=_texts(section, "role"),
            organisation=_texts(section, "organisation"),
            kind=section.choice("kind", "", ("", *RECIPIENTS)),
            is_expected=section.flag("expected", True),
        )
        section.done()
        if one.id in figures:
            section.refuse("scenario.twice", TWICE, "id", who=plain(one.id or "?", 40))
        figures[one.id] = one
    return tuple(figures.values())


def _step(section: Section, known: set[str]) -> Step:
    section.need("do")
    do = Do(section.choice("do", Do.TELL, [str(one) for one in Do]))
    who = section.text("who", "", 40)
    if do in NEED_WHO:
        section.need("who")
    _know(section, "who", who, known)
    if do is Do.RENAME:
        section.need("name")
    if do is Do.MISBEHAVE:
        section.need("fault")
    step = Step(
        moment=_moment(section, known),
        do=do,
        who=who,
        name=_texts(section, "name", LONGEST_NAME),
        rank=Rank.HOST
        if section.choice("as", "guest", ("guest", "host")) == "host"
        else Rank.GUEST,
        by=_WAYS[section.choice("by", "video", tuple(_WAYS))],
        where=_PLACES.get(section.choice("where", "", ("", *_PLACES))),
        number=section.whole("number", 10, 1, MOST_CROWD),
        fault=_fault(section),
        seconds=section.number("seconds", 10.0, 0, LONGEST_S),
        tell=_texts(section, "tell"),
    )
    section.done()
    return step


def _fault(section: Section) -> Fault | None:
    name = section.choice("fault", "", ("", *(str(one) for one in Fault)))
    return Fault(name) if name else None


def _moment(section: Section, known: set[str]) -> Moment:
    deed = section.choice("after", "", ("", *_DEEDS))
    whom = section.text("whom", "", 40)
    _know(section, "whom", whom, known)
    if not deed:
        section.need("at")
        return Moment(section.number("at", 0.0, 0, LONGEST_S))
    if Deed(deed) in ABOUT_SOMEBODY:
        section.need("whom")
    return Moment(section.number("wait", 0.0, 0, LONGEST_S), Deed(deed), whom)


def _know(section: Section, key: str, who: str, known: set[str]) -> None:
    if who and who not in known:
        section.refuse("scenario.nobody", NO_SUCH_FIGURE, key, who=plain(who, 40))


def _needed(section: Section, key: str, longest: int = LONGEST_TEXT) -> Texts:
    faults = section.faults
    found = _texts(section, key, longest)
    if not found and section.faults == faults:
        section.refuse("scenario.no_text", NO_NAME, key)
    return found


def _texts(section: Section, key: str, longest: int = LONGEST_TEXT) -> Texts:
    table = section.section(key)
    texts = {language: table.text(language, "", longest) for language in LANGUAGES}
    table.done()
    return Texts(texts)
