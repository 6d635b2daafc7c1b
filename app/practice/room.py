"""What the window needs to know of a practice meeting that is open."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.capture.protocol import Message
from app.meetings.expected import NotANameError, Person, person
from app.plain_text import plain
from app.practice.scenario import Figure, Scenario

LONGEST_TEXT = 600


@dataclass(frozen=True, slots=True)
class PracticeRoom:
    """An open practice meeting.

    Args:
        port: on 127.0.0.1, over HTTP without TLS.
        alias: the room's address.
        host_pin: makes whoever practises a host.
        scenario: its id.
        title, about: in the language that was asked for.
        people: who is expected.
        limit: how many may be in the room; 0: not said.
    """

    port: int
    alias: str = field(repr=False)
    host_pin: str = field(repr=False)
    scenario: str = ""
    title: str = ""
    about: str = ""
    people: tuple[Person, ...] = field(default=(), repr=False)
    limit: int = 0

    @classmethod
    def from_message(cls, message: Message) -> "PracticeRoom | None":
        """Return what the child told; None if it makes no sense."""
        port = message.get("port")
        if not isinstance(port, int) or not 0 < port < 65536:
            return None
        told, limit = message.get("people"), message.get("limit")
        return cls(
            port=port,
            alias=_text(message, "alias"),
            host_pin=_text(message, "host_pin"),
            scenario=_text(message, "scenario"),
            title=_text(message, "title"),
            about=_text(message, "about"),
            people=_people(told if isinstance(told, list) else []),
            limit=limit if isinstance(limit, int) and limit > 0 else 0,
        )


def as_message(scenario: Scenario, language: str) -> Message:
    """Return what the child tells of a scenario; the port comes with the room."""
    return {
        "alias": scenario.room.alias,
        "host_pin": scenario.room.host_pin,
        "limit": scenario.room.limit,
        "scenario": scenario.id,
        "title": scenario.title.text(language),
        "about": scenario.about.text(language),
        "people": [_figure(scenario, one, language) for one in expected(scenario)],
    }


def expected(scenario: Scenario) -> tuple[Figure, ...]:
    """Return the figures who are invited."""
    return tuple(one for one in scenario.figures if one.is_expected)


def _figure(scenario: Scenario, one: Figure, language: str) -> dict[str, str]:
    names = scenario.names_in(language)
    return {
        "name": one.name.text(names),
        "role": one.role.text(language) if one.role else "",
        "organisation": one.organisation.text(names),
        "kind": one.kind,
    }


def _people(told: Iterable[object]) -> tuple[Person, ...]:
    people = []
    for one in told:
        if isinstance(one, dict):
            words = [_text(one, key) for key in ("name", "role", "organisation", "kind")]
            try:
                people.append(person(*words))
            except NotANameError:
                continue
    return tuple(people)


def _text(message: Message, key: str) -> str:
    value = message.get(key)
    return plain(value, LONGEST_TEXT) if isinstance(value, str) else ""
