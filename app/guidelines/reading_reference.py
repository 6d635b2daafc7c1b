"""Reads what a guideline file prepares and refers to: checklists, cards, contacts, servers."""

from datetime import time

from app.guidelines.checklists import IDENTIFICATIONS, PAUSE_KINDS, Identification, Item, Pause
from app.guidelines.decisions import RECIPIENTS
from app.guidelines.entries import LONGEST_LINK, LONGEST_TITLE, Entry
from app.guidelines.equipment import Strength
from app.guidelines.part import Phase
from app.guidelines.reading_decisions import STATED
from app.guidelines.reference import DAYS, Card, Contact, Host, Hours
from app.toml_values import HOST, Section
from app.wording import QT_TRANSLATE_NOOP

MOST_STEPS = 10
MOST_COPIES = 4
LONGEST_HOST = 253
LONGEST_PHONE = 40

NOT_A_HOST = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} takes the name of a server such as video.example.org. It is left out.",
)
HOST_TOO_WIDE = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} needs two parts behind a leading dot, such as .example.org: one part would "
    "take the servers of a whole country. It is left out.",
)
NOT_HOURS = QT_TRANSLATE_NOOP(
    "files",
    "{place}: opening hours take days, from and until, and end later than they begin. "
    "The entry is left out.",
)


def pause(entry: Entry) -> Pause:
    """Read a pause point."""
    return Pause(
        **entry.part(),
        kind=entry.one_of("kind", PAUSE_KINDS, needed=True),
        title=entry.texts("title", LONGEST_TITLE),
    )


def item(entry: Entry) -> Item:
    """Read one line of a checklist."""
    section = entry.section
    return Item(
        **entry.part(),
        pause=entry.one_of("pause", entry.known.pauses, needed=True),
        strength=Strength(entry.one_of("strength", STATED, needed=True) or Strength.MAY),
        text=entry.texts("text"),
        about=entry.texts("about", needed=False),
        copy=section.texts("copy"),
        link=section.url("link", longest=LONGEST_LINK),
        reflect=section.flag("reflect"),
        once=section.flag("once"),
        borrowed=entry.line("borrowed"),
    )


def identification(entry: Entry) -> Identification:
    """Read how a kind of participant is identified."""
    return Identification(
        **entry.part(needs_id=False),
        to=entry.one_of("to", RECIPIENTS, needed=True),
        kind=entry.one_of("kind", IDENTIFICATIONS, needed=True),
        text=entry.texts("text"),
    )


def card(entry: Entry) -> Card:
    """Read a how-to."""
    phase = entry.one_of("phase", tuple(Phase))
    return Card(
        **entry.part(),
        title=entry.texts("title", LONGEST_TITLE),
        steps=entry.lists("steps", MOST_STEPS),
        phase=Phase(phase) if phase else None,
        link=entry.section.url("link", longest=LONGEST_LINK),
        borrowed=entry.line("borrowed"),
    )


def contact(entry: Entry) -> Contact:
    """Read whom to call."""
    return Contact(
        **entry.part(),
        name=entry.line("name", needed=True),
        title=entry.texts("title", LONGEST_TITLE),
        about=entry.texts("about", needed=False),
        phone=entry.line("phone", LONGEST_PHONE),
        email=entry.line("email"),
        link=entry.section.url("link", longest=LONGEST_LINK),
        choose=entry.line("choose"),
        hours=tuple(_hours(Entry(one, entry.known)) for one in entry.section.sections("hours", 14)),
    )


def _hours(entry: Entry) -> Hours:
    section = entry.section
    days = entry.some_of("days", DAYS)
    opens, closes = section.clock("from"), section.clock("until")
    holidays = section.flag("holidays")
    section.done()
    if not days or opens is None or closes is None or opens >= closes:
        section.refuse("guideline.not_hours", NOT_HOURS, "days")
    numbers = tuple(DAYS.index(day) for day in days if day in DAYS)
    return Hours(numbers, opens or time(), closes or time(), holidays)


def host(entry: Entry) -> Host:
    """Read a server of the organisation's; one that carries two services needs an id for each."""
    section: Section = entry.section
    section.need("host")
    section.need("service")
    name = section.text("host", longest=LONGEST_HOST).lower()
    bare = name.removeprefix(".")
    if not HOST.fullmatch(bare) or ".." in bare:
        section.refuse("file.not_a_host", NOT_A_HOST, "host")
    elif bare != name and "." not in bare:
        section.refuse("guideline.host_too_wide", HOST_TOO_WIDE, "host")
    part = entry.part(needs_id=False)
    return Host(**{**part, "id": part["id"] or name}, host=name)
